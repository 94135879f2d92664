import type { Subject } from './subject';
import type { Track } from './track';

/** A card is opened at each so many-th visit of the news. */
const CARD_EVERY = 5;
/** Everything is sampled at each so many-th navigation, always on the same page. */
const SAMPLE_EVERY = 20;

/** One way on from where the tab is; what follows is the next of them. */
type Turn = (subject: Subject, url: (path: string) => string, nth: number) => Promise<void>;

const open =
  (path: string): Turn =>
  async ({ page }, url) =>
    void (await page.goto(url(path)));

const turnApp: Turn = async ({ page }, _url, nth) => void (await page.evaluate(`turn(${nth})`));

const goBack: Turn = async ({ page }) => void (await page.goBack());
const goForward: Turn = async ({ page }) => void (await page.goForward());

// Ten navigations; the first of each round is the page that is sampled.
const ROUND: readonly Turn[] = [
  open('/news'),
  open('/quiet'),
  goBack,
  goForward,
  open('/app'),
  turnApp,
  turnApp,
  goBack,
  goForward,
  open('/quiet'),
];

/** Lead the tabs through so many navigations, one after the other, and sample them on the way. */
export async function navigate(
  subjects: readonly Subject[],
  url: (path: string) => string,
  count: number,
  track: Track,
): Promise<void> {
  for (let nth = 0; nth <= count; nth += 1) {
    const turn = ROUND[nth % ROUND.length] as Turn;
    for (const subject of subjects) {
      await turn(subject, url, nth);
      await subject.settle();
      if (turn === ROUND[0] && (nth / ROUND.length) % CARD_EVERY === 1) await subject.visitCard();
    }
    if (nth % SAMPLE_EVERY === 0) await track.take(nth, subjects);
  }
}
