/**
 * When a card opens and closes, as a pure function of what the pointer does.
 *
 * Whatever takes time carries a token; when its time is up the token tells whether it is still
 * wanted, so a late timer or answer can do nothing.
 */

/** How long the pointer rests on a mention before its card opens, ms, unless the reader wants it otherwise. */
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
  /** Whether the open card stays, whatever the pointer does. */
  readonly pinned: boolean;
}

/** What can happen. */
export type HoverEvent<Mark> =
  /** `isFast`: the pointer is on its way across, and does not rest yet. */
  | { readonly type: 'over'; readonly mark: Mark; readonly isFast?: boolean }
  | { readonly type: 'off' }
  | { readonly type: 'on card' }
  /** Off both, but heading for the card; `mark` is what it crosses. */
  | { readonly type: 'heading for card'; readonly mark?: Mark | undefined }
  | { readonly type: 'time up'; readonly token: number }
  /** The reader asks for this card, by key or tap. */
  | { readonly type: 'show'; readonly mark: Mark }
  | { readonly type: 'pin'; readonly isPinned: boolean }
  /** The words of the open card's mention have been written anew, and are this mention now. */
  | { readonly type: 'moved'; readonly mark: Mark }
  /** The mention of the open card is no more. */
  | { readonly type: 'gone' }
  | { readonly type: 'dismiss' };

/** Nothing under the pointer, nothing open. */
export const AWAY = {
  token: 0,
  resting: undefined,
  shown: undefined,
  leaving: false,
  pinned: false,
} as const;

/** What is going on after `event`. */
export function afterEvent<Mark>(hover: Hover<Mark>, event: HoverEvent<Mark>): Hover<Mark> {
  const next = { ...AWAY, token: hover.token + 1 };
  switch (event.type) {
    case 'show':
      return { ...next, shown: event.mark, pinned: hover.pinned };
    case 'pin':
      return { ...next, shown: hover.shown, pinned: event.isPinned && hover.shown !== undefined };
    case 'moved':
      return hover.shown === undefined ? hover : { ...hover, shown: event.mark };
    case 'gone':
      return hover.pinned ? hover : next;
    case 'dismiss':
      return next;
    default:
      return hover.pinned ? hover : afterMove(hover, event);
  }
}

type Move<Mark> = Exclude<
  HoverEvent<Mark>,
  { type: 'show' | 'pin' | 'moved' | 'gone' | 'dismiss' }
>;

function afterMove<Mark>(hover: Hover<Mark>, event: Move<Mark>): Hover<Mark> {
  const next = { ...AWAY, token: hover.token + 1, shown: hover.shown };
  switch (event.type) {
    case 'over':
      return afterOver(hover, event.mark, event.isFast ?? false);
    case 'off':
      return afterOff(hover);
    case 'on card':
      return next;
    case 'heading for card':
      return { ...next, resting: event.mark, leaving: true };
    case 'time up':
      return event.token === hover.token ? afterTime(hover) : hover;
  }
}

function afterOver<Mark>(hover: Hover<Mark>, mark: Mark, isFast: boolean): Hover<Mark> {
  if (mark === hover.resting && !hover.leaving && !isFast) return hover;
  const next = { ...AWAY, token: hover.token + 1 };
  return mark === hover.shown
    ? { ...next, shown: mark }
    : { ...next, resting: mark, shown: hover.shown };
}

function afterOff<Mark>(hover: Hover<Mark>): Hover<Mark> {
  if ((hover.leaving && !hover.resting) || (!hover.resting && !hover.shown)) return hover;
  const { shown } = hover;
  return { ...AWAY, token: hover.token + 1, shown, leaving: shown !== undefined };
}

function afterTime<Mark>({ token, resting, shown, leaving }: Hover<Mark>): Hover<Mark> {
  return { ...AWAY, token, shown: resting ?? (leaving ? undefined : shown) };
}

/** How long until `time up` is due, ms; undefined where nothing is. */
export function dueIn<Mark>(
  { resting, leaving }: Hover<Mark>,
  restMs = REST_MS,
): number | undefined {
  if (leaving) return GRACE_MS;
  return resting === undefined ? undefined : restMs;
}
