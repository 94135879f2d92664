import { describe, expect, test } from 'vitest';
import {
  AWAY,
  afterEvent,
  dueIn,
  GRACE_MS,
  type Hover,
  type HoverEvent,
  REST_MS,
} from '@/page/hover';

type Event = HoverEvent<string> | 'time up';

/** Plays a story; `'time up'` stands for the timer that is due then. */
function play(events: readonly Event[]): Hover<string> {
  return events.reduce<Hover<string>>(
    (hover, event) =>
      afterEvent(hover, event === 'time up' ? { type: 'time up', token: hover.token } : event),
    AWAY,
  );
}

const over = (mark: string): Event => ({ type: 'over', mark });
const off: Event = { type: 'off' };
const onCard: Event = { type: 'on card' };
const dismiss: Event = { type: 'dismiss' };
const rush = (mark: string): Event => ({ type: 'over', mark, isFast: true });
const show = (mark: string): Event => ({ type: 'show', mark });
const pin: Event = { type: 'pin', isPinned: true };
const unpin: Event = { type: 'pin', isPinned: false };
const heading = (mark?: string): Event => ({ type: 'heading for card', mark });

/** Reads as: [what is tested, the story, whose card is open at its end]. */
const STORIES: [name: string, events: Event[], shown: string | undefined][] = [
  ['resting on a mention opens its card', [over('Khan'), 'time up'], 'Khan'],
  ['resting too shortly opens nothing', [over('Khan')], undefined],
  ['crossing many mentions opens nothing', [over('a'), over('b'), over('c'), off], undefined],
  ['the last of many opens when the pointer rests', [over('a'), over('b'), 'time up'], 'b'],
  ['leaving keeps the card for a moment', [over('Khan'), 'time up', off], 'Khan'],
  ['leaving closes the card after that', [over('Khan'), 'time up', off, 'time up'], undefined],
  ['reaching the card keeps it', [over('Khan'), 'time up', off, onCard], 'Khan'],
  ['coming back to the mention keeps it', [over('Khan'), 'time up', off, over('Khan')], 'Khan'],
  ['leaving the card closes it', [over('Khan'), 'time up', onCard, off, 'time up'], undefined],
  ['another mention takes over', [over('Khan'), 'time up', over('KRL'), 'time up'], 'KRL'],
  ['crossing another on the way keeps it', [over('Khan'), 'time up', over('KRL'), onCard], 'Khan'],
  ['dismissing closes at once', [over('Khan'), 'time up', dismiss], undefined],
  [
    'on the way to the card, a mention crossed opens nothing',
    [show('a'), heading('b'), onCard],
    'a',
  ],
  [
    'a pointer that stops on the way opens what it stopped on',
    [show('a'), heading('b'), 'time up'],
    'b',
  ],
  ['one that stops on nothing there closes the card', [show('a'), heading(), 'time up'], undefined],
  ['a pinned card stays when the pointer goes', [show('a'), pin, off, over('b'), 'time up'], 'a'],
  ['a pinned card closes when dismissed', [show('a'), pin, dismiss], undefined],
  ['a pinned card gives way to one that is asked for', [show('a'), pin, show('b')], 'b'],
  ['and that one is pinned as well', [show('a'), pin, show('b'), off, 'time up'], 'b'],
  [
    'one that is no longer pinned closes like any',
    [show('a'), pin, unpin, off, 'time up'],
    undefined,
  ],
  ['nothing is pinned where nothing is open', [pin, over('a'), 'time up'], 'a'],
  ['a card that is asked for opens at once', [show('a')], 'a'],
  ['dismissing stops a card that is due', [over('Khan'), dismiss, 'time up'], undefined],
];

describe('the hover', () => {
  test.each(STORIES)('%s', (_name, events, shown) => {
    expect(play(events).shown).toBe(shown);
  });

  test('pays no heed to a timer of a moment that is past', () => {
    const resting = play([over('Khan')]);
    const moved = afterEvent(resting, { type: 'over', mark: 'KRL' });
    expect(afterEvent(moved, { type: 'time up', token: resting.token })).toBe(moved);
  });

  test('starts the rest anew as long as the pointer rushes over a mention', () => {
    const first = play([rush('Khan')]);
    const second = afterEvent(first, { type: 'over', mark: 'Khan', isFast: true });
    expect(second.token).toBeGreaterThan(first.token);
    const slow = afterEvent(second, { type: 'over', mark: 'Khan' });
    expect(slow).toBe(second);
    expect(play([rush('Khan'), 'time up']).shown).toBe('Khan');
  });

  test('does not start anew while the pointer stays on one mention', () => {
    const resting = play([over('Khan')]);
    expect(afterEvent(resting, { type: 'over', mark: 'Khan' })).toBe(resting);
  });

  test('waits for rest and for grace, and for nothing else', () => {
    expect(dueIn(play([over('Khan')]))).toBe(REST_MS);
    expect(dueIn(play([over('Khan'), 'time up', off]))).toBe(GRACE_MS);
    expect(dueIn(play([over('Khan'), 'time up']))).toBeUndefined();
    expect(dueIn(AWAY)).toBeUndefined();
  });
});
