import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CITE_FORMATS, type CiteFormat } from '@/data/cite-format';
import { cite } from './cite-strings';

interface FormatMenuProps {
  current: CiteFormat;
  /** Which end the focus starts from. */
  startsAt: 'first' | 'last';
  /** The button it hangs on, a press of which closes it without help. */
  opener: RefObject<HTMLElement | null>;
  /** Closed by choosing, or by Escape without a choice; the focus goes back. */
  onClose(choice?: CiteFormat): void;
  /** The reader has gone on to something else. */
  onLeave(): void;
}

/**
 * The formats of a citation as a menu, worked by keys as the ARIA Authoring Practices ask of one:
 * arrows go round, Home and End to the ends, a letter to the next name it begins, Escape and Tab out.
 */
export function FormatMenu({ current, startsAt, opener, onClose, onLeave }: FormatMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.children ?? [])] as HTMLElement[];

  useLayoutEffect(() => {
    items()
      .at(startsAt === 'first' ? 0 : -1)
      ?.focus();
  }, []);

  function move(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation(); // It closes the menu, not the card around it.
      onClose();
      return;
    }
    const next = target(event.key, items(), items().indexOf(event.target as HTMLElement));
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function leave({ relatedTarget }: FocusEvent): void {
    const to = relatedTarget as Node | null;
    if (!menu.current?.contains(to) && to !== opener.current) onLeave();
  }

  return (
    <div
      class="cite-menu"
      role="menu"
      tabIndex={-1}
      ref={menu}
      aria-label={cite.menu}
      onKeyDown={move}
      onFocusOut={leave}
    >
      {CITE_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="cite-item"
          role="menuitemradio"
          aria-checked={format === current}
          tabIndex={-1}
          onClick={() => onClose(format)}
        >
          {cite.format[format]}
        </button>
      ))}
    </div>
  );
}

function target(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1) return undefined;
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return after.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}
