/**
 * When a card opens and closes, as a pure function of what the pointer does.
 *
 * Whatever takes time carries a token; when its time is up the token tells whether it is still
 * wanted, so a late timer or answer can do nothing.
 */

/** How long the pointer rests on a mention before its card opens, ms. */
export const REST_MS = 200;
/** How long the pointer may be off both mention and card before the card closes, ms (Page Previews). */
export const GRACE_MS = 300;

/** What is going on between the pointer and the mentions; `shown` is the mention whose card is open. */
export interface Hover<Mark> {
  readonly token: number;
  /** The mention the pointer rests on, whose card is due. */
  readonly resting: Mark | undefined;
  readonly shown: Mark | undefined;
  /** Whether the open card is about to close. */
  readonly leaving: boolean;
}

/** What can happen. */
export type HoverEvent<Mark> =
  | { readonly type: 'over'; readonly mark: Mark }
  | { readonly type: 'off' }
  | { readonly type: 'on card' }
  | { readonly type: 'time up'; readonly token: number }
  | { readonly type: 'dismiss' };

/** Nothing under the pointer, nothing open. */
export const AWAY = { token: 0, resting: undefined, shown: undefined, leaving: false } as const;

/** What is going on after `event`. */
export function afterEvent<Mark>(hover: Hover<Mark>, event: HoverEvent<Mark>): Hover<Mark> {
  switch (event.type) {
    case 'over':
      return afterOver(hover, event.mark);
    case 'off':
      return afterOff(hover);
    case 'on card':
      return { ...AWAY, token: hover.token + 1, shown: hover.shown };
    case 'time up':
      return event.token === hover.token ? afterTime(hover) : hover;
    case 'dismiss':
      return { ...AWAY, token: hover.token + 1 };
  }
}

function afterOver<Mark>(hover: Hover<Mark>, mark: Mark): Hover<Mark> {
  if (mark === hover.resting) return hover;
  if (mark === hover.shown) return { ...AWAY, token: hover.token + 1, shown: mark };
  return { token: hover.token + 1, resting: mark, shown: hover.shown, leaving: false };
}

function afterOff<Mark>(hover: Hover<Mark>): Hover<Mark> {
  if (hover.leaving || (!hover.resting && !hover.shown)) return hover;
  const { shown } = hover;
  return { token: hover.token + 1, resting: undefined, shown, leaving: shown !== undefined };
}

function afterTime<Mark>({ token, resting, shown, leaving }: Hover<Mark>): Hover<Mark> {
  return {
    token,
    resting: undefined,
    shown: leaving ? undefined : (resting ?? shown),
    leaving: false,
  };
}

/** How long until `time up` is due, ms; undefined where nothing is. */
export function dueIn<Mark>({ resting, leaving }: Hover<Mark>): number | undefined {
  if (resting !== undefined) return REST_MS;
  return leaving ? GRACE_MS : undefined;
}
