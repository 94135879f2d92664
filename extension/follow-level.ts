import type { Level } from './level';
import { goesByPath, levelFor } from './level-for';
import type { PageRules, RulesReader } from './rules-reader';
import type { Settings } from './settings';
import { hostOf, pathOf } from './site-address';

/** How much is done on a page now: what waits to be asked for is off until it is. */
export type Deed = Exclude<Level, 'request'>;

interface LevelParts {
  readonly reader: RulesReader;
  /** The address of the page this frame is shown in; of a page of another origin it may be the origin alone. */
  address(): Promise<string>;
  /** The same with its path, which may take a message. */
  wholeAddress(): Promise<string>;
  /** Hear, until `signal` aborts, of each address the page gives itself without being left. */
  onNewAddress(listener: (address: string) => void, signal: AbortSignal): void;
  /** Do this from now on. Called whenever what is set has been read, changed or not. */
  act(deed: Deed, settings: Settings): void;
  /** Have `mark` called when the reader asks for marks, until `signal` aborts. */
  awaitRequest(mark: () => void, signal: AbortSignal): void;
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
  let looks = 0;

  async function look(): Promise<void> {
    looks += 1;
    const token = looks;
    let address = await parts.address();
    standing.come(address);
    const known = await reader.read(address);
    if (goesByPath(known.rules, hostOf(address) ?? '')) address = await parts.wholeAddress();
    if (token === looks) standing.judge(known, address); // Else a later look knows better.
  }

  const lookAgain = () => void look().catch(parts.onError);
  reader.onChange(standing.address, lookAgain, new AbortController().signal);
  return {
    look: lookAgain,
    turn() {
      standing.forgetRequest();
      lookAgain();
    },
  };
}

/** What is known of a page, and what is done on it. */
interface Standing {
  address(): string;
  /** The page has this address; what is set for it is not known yet. */
  come(address: string): void;
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

  function judge({ rules, settings }: PageRules, here: string): Deed {
    judged.abort();
    judged = new AbortController();
    address = here;
    const now = Date.now();
    const verdict = levelFor(rules, address, now);
    if (verdict.level !== level) isAsked = false;
    level = verdict.level;
    const deed = level !== 'request' ? level : isAsked ? 'quiet' : 'off';
    const isOver = verdict.by.kind === 'pause' ? rules.pause?.until : undefined;
    waitFor({ rules, settings }, deed, typeof isOver === 'number' ? isOver - now : undefined);
    parts.act(deed, settings);
    return deed;
  }

  /** Judge anew when what has been judged by changes without being stored. */
  function waitFor(known: PageRules, deed: Deed, pauseLeft: number | undefined): void {
    const { signal } = judged;
    const isOnRequest = level === 'request';
    if (pauseLeft !== undefined) after(pauseLeft, () => judge(known, address), signal);
    if (isOnRequest && !isAsked) parts.awaitRequest(ask, signal);
    if (isOnRequest || goesByPath(known.rules, hostOf(address) ?? ''))
      parts.onNewAddress(turnTo, signal);

    function ask(): void {
      isAsked = true;
      judge(known, address);
    }
    function turnTo(next: string): void {
      if (hostOf(next) === undefined || pathOf(next) === pathOf(address)) return;
      isAsked = false;
      if (judge(known, next) !== deed) parts.onTurn();
    }
  }

  return {
    address: () => address,
    come(here) {
      address ||= here;
    },
    judge,
    forgetRequest() {
      isAsked = false;
    },
  };
}

// By the page itself: a background that waits would have to be kept awake, and would have to wake all pages.
function after(ms: number, act: () => void, signal: AbortSignal): void {
  const timer = setTimeout(act, Math.min(ms, LONGEST_WAIT));
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
