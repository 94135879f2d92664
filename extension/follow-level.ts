import { awaitRequest } from './isolated-world';
import type { Level } from './level';
import { goesByPath, levelFor, type Rules } from './level-for';
import type { PageRules, RulesReader } from './rules-reader';
import type { Settings } from './settings';
import { hostOf, pathOf } from './site-address';

/** How much is done on a page now: what waits to be asked for is off until it is. */
export type Deed = Exclude<Level, 'request'>;

interface LevelParts {
  readonly reader: RulesReader;
  /** The address of the page this frame is shown in; unless it has to be whole, it may be the origin alone. */
  address(isWhole: boolean): Promise<string>;
  /** Hear, until `signal` aborts, of each address the page gives itself without being left. */
  onNewAddress(listener: (address: string) => void, signal: AbortSignal): void;
  /** Do this from now on. Called whenever what is set has been read, changed or not. */
  act(deed: Deed, settings: Settings): void;
  /** What is done has changed because the page has given itself another address. */
  onTurn(): void;
  onError(error: unknown): void;
}

/** What is done on one page, as the reader's rules and settings have it. */
export interface FollowedLevel {
  /** Read what is set and do as it says. */
  look(): void;
  /** The page has become another one, by what another frame of it tells. */
  turn(): void;
}

/** Timers of browsers take no more, ms. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Do on this page what the reader's rules say, as soon as they change, a pause runs out, or the page turns. */
export function followLevel(parts: LevelParts): FollowedLevel {
  const { reader } = parts;
  const standing = createStanding(parts);
  let address = '';
  let looks = 0;

  async function look(): Promise<void> {
    looks += 1;
    const token = looks;
    address = await parts.address(false);
    const known = await reader.read(address);
    if (goesByPath(known.rules, address)) address = await parts.address(true);
    if (token === looks) standing.judge(known, address); // Else a later look knows better.
  }

  const lookAgain = () => void look().catch(parts.onError);
  // A page that turns stays with its host, so that this is heard by the right keys.
  reader.onChange(() => address, lookAgain, new AbortController().signal);
  return {
    look: lookAgain,
    turn() {
      standing.forgetRequest();
      lookAgain();
    },
  };
}

/** What is done on a page by what is known of it. */
interface Standing {
  /** Do what is set for the page at this address. */
  judge(known: PageRules, address: string): void;
  /** The reader has not asked for marks, whatever they did before. */
  forgetRequest(): void;
}

function createStanding(parts: LevelParts): Standing {
  let address = '';
  let level: Level | undefined;
  let isAsked = false;
  let judged = new AbortController();

  function judge(known: PageRules, here: string): Deed {
    judged.abort();
    judged = new AbortController();
    address = here;
    const verdict = levelFor(known.rules, address);
    if (verdict.level !== level) isAsked = false;
    level = verdict.level;
    const deed = level !== 'request' ? level : isAsked ? 'quiet' : 'off';
    if (verdict.by.kind === 'pause')
      afterPause(known.rules, (rules) => judge({ ...known, rules }, address), judged.signal);
    watch(known, deed, judged.signal);
    parts.act(deed, known.settings);
    return deed;
  }

  /** Judge anew when the reader asks for marks, or the page turns. */
  function watch(known: PageRules, deed: Deed, signal: AbortSignal): void {
    const isOnRequest = level === 'request';
    if (isOnRequest) awaitRequest(ask, signal);
    if (isOnRequest || goesByPath(known.rules, address)) parts.onNewAddress(turn, signal);

    function ask(): void {
      isAsked = true;
      judge(known, address);
    }
    function turn(next: string): void {
      if (hostOf(next) === undefined || pathOf(next) === pathOf(address)) return;
      isAsked = false;
      if (judge(known, next) !== deed) parts.onTurn();
    }
  }

  return {
    judge,
    forgetRequest() {
      isAsked = false;
    },
  };
}

// By the page itself: a background that waits would have to be kept awake, and would have to wake all pages.
// What has been waited for is over, though the clock has meanwhile been set back and says otherwise.
function afterPause(rules: Rules, act: (rules: Rules) => void, signal: AbortSignal): void {
  const { pause, ...unpaused } = rules;
  if (typeof pause?.until !== 'number') return;
  const wait = pause.until - Date.now();
  const timer = setTimeout(
    () => act(wait > LONGEST_WAIT ? rules : unpaused),
    Math.min(wait, LONGEST_WAIT),
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
