import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';

type Host = Element & { openOrClosedShadowRoot?: ShadowRoot };

/** What is in the open card by a selector: where each stands, how it is drawn, and its words. */
export interface Drawn {
  readonly name: string;
  readonly text: string;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Its computed style, as far as a page's own rules are likely to spoil it. */
  readonly style: string;
}

/** Everything in the open card's shadow root that a selector matches. */
export async function inCard(
  session: BrowserSession,
  page: Page,
  selector: string,
): Promise<readonly Drawn[]> {
  const answer = await session.inContentWorld(
    page,
    (wanted) => {
      const scope = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
      };
      const homes = [document.documentElement, ...document.querySelectorAll(':modal, :fullscreen')];
      const hosts = homes.map((home) => home.lastElementChild as Host);
      const roots = hosts.map(
        (host) => host?.openOrClosedShadowRoot ?? scope.chrome?.dom?.openOrClosedShadowRoot(host),
      );
      const root = roots.find((candidate) => candidate?.querySelector('[role=dialog]'));
      const found = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const looks = [
          'color',
          'backgroundColor',
          'fontSize',
          'lineHeight',
          'fontWeight',
          'direction',
          'display',
          'writingMode',
          'letterSpacing',
          'visibility',
          'opacity',
          'textTransform',
        ] as const;
        return {
          name: `${element.localName}.${element.className}`,
          text: element.textContent ?? '',
          box: { x, y, width, height },
          style: looks.map((look) => style[look]).join(' | '),
        };
      });
      return JSON.stringify(found);
    },
    selector,
  );
  return JSON.parse(answer) as Drawn[];
}

/** Press, by mouse, the first of these in the card. */
export async function pressInCard(
  session: BrowserSession,
  page: Page,
  selector: string,
): Promise<void> {
  const { box } = await until(async () => (await inCard(session, page, selector))[0], selector);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Whether what is on top at the card's middle is the card's host, as the page itself sees it. */
export async function isOnTop(session: BrowserSession, page: Page): Promise<boolean> {
  const [card] = await inCard(session, page, '[role=dialog]');
  if (!card) return false;
  const { x, y, width, height } = card.box;
  return page.evaluate(
    (left, top) =>
      document.elementFromPoint(left, top)?.shadowRoot === null &&
      document.elementFromPoint(left, top)?.localName === 'div' &&
      document.elementFromPoint(left, top)?.attributes.length === 0,
    x + width / 2,
    y + height / 2,
  );
}

/** All that is in the open card's shadow root, as markup that stands by itself. */
export async function cardMarkup(session: BrowserSession, page: Page): Promise<string> {
  return session.inContentWorld(page, () => {
    const scope = globalThis as unknown as {
      chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
    };
    const host = document.documentElement.lastElementChild as Host;
    const root = host.openOrClosedShadowRoot ?? scope.chrome?.dom?.openOrClosedShadowRoot(host);
    return (root?.innerHTML ?? '').replace(' popover="manual"', '');
  });
}
