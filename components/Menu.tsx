import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lazily } from './lazily.tsx';
import type { MenuItem, MenuListProps } from './MenuList.tsx';

export type { MenuItem } from './MenuList.tsx';

const MenuList = lazily(async () => (await import('./MenuList.tsx')).MenuList);

/** A button that opens a list of commands. Arrows walk, Escape closes, a click outside too. */
export function Menu({
  label,
  icon,
  items = [],
  onOpen,
  children,
}: {
  label: string;
  icon: ComponentChildren;
  items?: readonly MenuItem[];
  onOpen?: () => void;
  /** Draws the list where its commands are many: they are fetched with it. */
  children?: (list: Omit<MenuListProps, 'items'>) => VNode;
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
  const list = { id, label, anchor: button, onClose: close };
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
      {open && (children ? children(list) : <MenuList {...list} items={items} />)}
    </div>
  );
}
