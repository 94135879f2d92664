/**
 * Which mark's text is shown, as WCAG 1.4.13 has it: the pointer can go over to the text, Escape puts it
 * away without moving anything, and it stays until pointer or focus have gone elsewhere.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

/** A pointer rests this long on a mark before its text shows, so that one on its way passes over others, ms. */
const REST = 120;
/** And may be away this long, on its way into the text, ms. */
const AWAY = 400;

/** The id of the claim whose text is shown, and what happens to it. */
export interface ShownMark {
  readonly id: string | undefined;
  /** The pointer has come over a mark, or over none. */
  hover(id: string | undefined): void;
  /** The pointer is within the text. */
  hold(): void;
  /** The focus has come to a mark, or has left them all. */
  focus(id: string | undefined): void;
  /** Put the text away until pointer or focus come to another mark. */
  dismiss(): void;
}

/** At most one shown mark; none after the component has gone. */
export function useShownMark(): ShownMark {
  const [id, setId] = useState<string>();
  const focused = useRef<string>(undefined);
  const dismissed = useRef<string>(undefined); // A pointer that trembles does not bring it back.
  const coming = useRef<{ id: string | undefined; timer: number }>(undefined);
  const hold = () => {
    clearTimeout(coming.current?.timer);
    coming.current = undefined;
  };
  const settle = (next: string | undefined) => {
    hold();
    setId(next);
  };
  useEffect(() => hold, []);
  return {
    id,
    hold,
    hover: (over) => {
      if (over !== undefined && over === dismissed.current) return;
      dismissed.current = undefined;
      const next = over ?? focused.current;
      if (next === id) hold();
      else if (coming.current === undefined || coming.current.id !== next) {
        hold();
        const timer = window.setTimeout(() => settle(next), over === undefined ? AWAY : REST);
        coming.current = { id: next, timer };
      }
    },
    focus: (next) => {
      focused.current = next;
      dismissed.current = undefined;
      settle(next);
    },
    dismiss: () => {
      focused.current = undefined;
      dismissed.current = id;
      settle(undefined);
    },
  };
}
