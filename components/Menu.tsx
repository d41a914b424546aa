import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
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

/** A button that opens a list of commands. Arrows walk, Escape closes, a click outside too. */
export function Menu({
  label,
  icon,
  items,
  onOpen,
}: {
  label: string;
  icon: ComponentChildren;
  items: readonly MenuItem[];
  onOpen?: () => void;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) setOpen(false);
    };
    addEventListener('pointerdown', outside, true);
    return () => removeEventListener('pointerdown', outside, true);
  }, [open]);

  /** By the keyboard, the focus has to be seen where it returns to: not every browser shows it by itself. */
  const close = (byKeyboard: boolean) => {
    setOpen(false);
    const shown: FocusOptions & { focusVisible?: boolean } = byKeyboard ? { focusVisible: true } : {};
    button.current?.focus(shown);
  };
  return (
    <div
      ref={root}
      class="menu-root"
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          if (!open) onOpen?.();
          setOpen(!open);
        }}
      >
        {icon}
      </button>
      {open && <MenuList id={id} label={label} anchor={button} items={items} onClose={close} />}
    </div>
  );
}

function roleOf({ checked, chosen }: MenuItem) {
  if (chosen !== undefined) return { role: 'menuitemradio', 'aria-checked': chosen } as const;
  if (checked !== undefined) return { role: 'menuitemcheckbox', 'aria-checked': checked } as const;
  return { role: 'menuitem' } as const;
}

function MenuList({
  id,
  label,
  anchor,
  items,
  onClose,
}: {
  id: string;
  label: string;
  anchor: { current: HTMLElement | null };
  items: readonly MenuItem[];
  onClose: (byKeyboard: boolean) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useFloat(anchor, list, [items.length]);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('.menu-item:not([aria-disabled])') ?? [])];
  useEffect(() => entries()[0]?.focus(), []);
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
