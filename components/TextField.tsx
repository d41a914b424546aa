import { useRef, useState } from 'preact/hooks';

/** Rows for a text where the box cannot grow by itself. */
const linesOf = (text: string): number => Math.min(8, Math.max(2, Math.ceil(text.length / 56)));

/**
 * A line of text that belongs to the person while they are in it: what arrives meanwhile waits until they leave.
 * `onType` hears every change, `onCommit` the text on Enter and on leaving; when it returns false the text stays.
 */
export function TextField({
  label,
  value,
  placeholder = '',
  className = 'text',
  readOnly = false,
  multiline = false,
  describedBy,
  description,
  labelId,
  onType,
  onCommit,
}: {
  label?: string;
  /** The element that names the field, where one is visible. */
  labelId?: string;
  value: string;
  placeholder?: string;
  className?: string;
  readOnly?: boolean;
  multiline?: boolean;
  describedBy?: string | undefined;
  /** More than the label says, for those who do not see what stands beside it. */
  description?: string | undefined;
  onType?: (text: string) => void;
  onCommit?: (text: string) => boolean;
}) {
  const [own, setOwn] = useState<string | null>(null);
  const before = useRef(value);
  const commit = (text: string) => {
    const taken = onCommit ? onCommit(text) : true;
    if (taken) setOwn(null);
    return taken;
  };
  const props = {
    class: className,
    dir: 'auto' as const,
    placeholder,
    readOnly,
    value: own ?? value,
    title: multiline ? undefined : (own ?? value) || undefined,
    autocomplete: 'off',
    ...(labelId ? { 'aria-labelledby': labelId } : { 'aria-label': label }),
    'aria-describedby': describedBy,
    'aria-description': description,
    onFocus: () => {
      before.current = value;
      if (own === null && !readOnly) setOwn(value);
    },
    onBlur: (event: FocusEvent) => {
      if (own !== null) commit((event.currentTarget as HTMLInputElement).value);
    },
    onInput: (event: Event) => {
      const text = (event.currentTarget as HTMLInputElement).value;
      setOwn(text);
      onType?.(text);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing || event.metaKey || event.ctrlKey) return;
      const box = event.currentTarget as HTMLInputElement;
      if (event.key === 'Enter' && !multiline) {
        event.preventDefault();
        if (commit(box.value)) box.blur();
      }
      if (event.key === 'Escape' && own !== null && own !== before.current) {
        // Escape takes back what was typed; a second one may close the surface.
        event.preventDefault();
        setOwn(before.current);
        onType?.(before.current);
      }
    },
  };
  return multiline ? <textarea rows={linesOf(own ?? value)} {...props} /> : <input type="text" {...props} />;
}
