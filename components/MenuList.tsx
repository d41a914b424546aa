import { Check } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFloat } from './float.ts';
import { Icon } from './Icon.tsx';

export interface MenuItem {
  id: string;
  label: string;
  run: () => void;
  disabled?: boolean;
  /** A line stands before it. */
  separated?: boolean;
  /** Given: it can be ticked, and is or is not. */
  checked?: boolean;
  /** Given: it is one of several to choose from, and the chosen one or not. */
  chosen?: boolean;
  /** A second line. */
  detail?: string;
}

export interface MenuListProps {
  id: string;
  label: string;
  anchor: { current: HTMLElement | null };
  items: readonly MenuItem[];
  onClose: (byKeyboard: boolean) => void;
}

function roleOf({ checked, chosen }: MenuItem) {
  if (chosen !== undefined) return { role: 'menuitemradio', 'aria-checked': chosen } as const;
  if (checked !== undefined) return { role: 'menuitemcheckbox', 'aria-checked': checked } as const;
  return { role: 'menuitem' } as const;
}

/** The commands of a menu. Arrows and letters walk them, Escape closes. */
export function MenuList({ id, label, anchor, items, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useFloat(anchor, list, [items.length]);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('.menu-item:not([aria-disabled])') ?? [])];
  // With the list itself, not a frame later: the next key may come at once. Again where the entry in focus has gone.
  useLayoutEffect(() => {
    const all = entries();
    if (!all.includes(document.activeElement as HTMLElement)) (all[0] ?? list.current)?.focus();
  }, [items]);
  // The letter that a command begins with leads to it.
  const byLetter = (letter: string, at: number): HTMLElement | undefined => {
    const all = entries();
    const next = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    return next.find((entry) => entry.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey)
      byLetter(event.key, at)?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };
  return (
    <div ref={list} id={id} class="menu float" role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          {...roleOf(item)}
          class={item.separated ? 'menu-item separated' : 'menu-item'}
          tabIndex={-1}
          aria-disabled={item.disabled || undefined}
          data-action={item.id}
          onClick={({ detail }) => {
            if (item.disabled) return;
            // A click without a pointer is a key's.
            onClose(detail === 0);
            item.run();
          }}
        >
          {(item.checked ?? item.chosen) !== undefined && (
            <span class="menu-check">{(item.checked || item.chosen) && <Icon node={Check} size={14} />}</span>
          )}
          {item.detail === undefined ? (
            item.label
          ) : (
            <span class="menu-two">
              <span class="menu-label" dir="auto">
                {item.label}
              </span>
              <span class="menu-detail">{item.detail}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
