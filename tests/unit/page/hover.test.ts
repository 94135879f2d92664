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
