import { type Announcer, createAnnouncer } from './announcer';
import { BOX_CLASS } from './card-box';
import { homeFor } from './card-home';
import { stayOnTop } from './stay-on-top';

/** Where a card lives on a page: outside everything the page's own styles and scripts reach. */
export interface CardHost extends Pick<Announcer, 'say'> {
  /** The one element of ours in the page's tree while a card is open. */
  readonly element: HTMLElement;
  /** The box that is placed, in the top layer; the card is rendered into it. */
  readonly box: HTMLElement;
  /**
   * Show the box where the mention can be reached, or keep showing it; `onCovered` is called where the page
   * does not let it be seen.
   */
  attach(range: StaticRange, onCovered?: () => void): void;
  /** Move the focus into the card. */
  enter(): void;
  /** Take the host off the page; focus that was inside goes back to where it was before. */
  remove(): void;
}

/**
 * A host whose content the page can neither read nor style; `css` is the content's own. A page of ours
 * allows no style that is written into it, and has nothing to hide from itself: `isOurs`.
 */
export function createCardHost(css: string, isOurs = false, language = 'en'): CardHost {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const announcer = createAnnouncer(language);
  const box = createBox();
  dress(shadow, css + BOX_CSS, isOurs);
  shadow.append(announcer.element, box);
  let focusedBefore: Element | null = null;
  box.addEventListener('focusin', ({ relatedTarget: from }) => {
    if (from instanceof Element && !box.contains(from)) focusedBefore = from;
  });
  let showing: AbortController | undefined;

  function attach(range: StaticRange, onCovered = () => {}): void {
    const home = homeFor(range);
    if (element.parentNode !== home) move(home);
    showing?.abort();
    showing = new AbortController();
    stayOnTop(() => move(homeFor(range)), onCovered, showing.signal);
  }
  function move(home: Element): void {
    const focused = shadow.activeElement;
    if (!element.isConnected) focusedBefore = document.activeElement;
    home.append(element);
    box.style.zoom = String(1 / zoomOf(home));
    // Anew, since what goes to full screen covers all that was in the top layer before it.
    box.hidePopover();
    box.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  return {
    element,
    box,
    attach,
    say: announcer.say,
    enter() {
      box.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    remove() {
      const hadFocus = shadow.activeElement !== null;
      showing?.abort();
      showing = undefined;
      announcer.say('');
      element.remove();
      if (hadFocus && focusedBefore instanceof HTMLElement) {
        focusedBefore.focus({ preventScroll: true });
      }
    },
  };
}

function dress(shadow: ShadowRoot, css: string, isOurs: boolean): void {
  if (isOurs) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement('style'); // A page can count adopted sheets.
    style.textContent = css;
    shadow.append(style);
  }
}

/**
 * Events that would leave the card's root and rise through the page. They stop at the box, so that a page's
 * shortcuts, its "click elsewhere to close", its ways of scrolling and keeping the focus, and its bans on
 * selecting and copying do not meet them there. Who listens early, on the window or the document in the
 * capture phase, still learns that something happened at the host, and of keys which; what never rises, as
 * `mouseenter`, cannot be stopped. Not `pointerrawupdate`: to be asked for it makes a browser send it.
 */
const PRIVATE = [
  ...['over', 'out', 'move', 'down', 'up'].flatMap((deed) => [`pointer${deed}`, `mouse${deed}`]),
  ...['pointercancel', 'gotpointercapture', 'lostpointercapture', 'wheel'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'keydown', 'keyup', 'keypress'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'focusin', 'focusout'],
  ...['drag', 'dragstart', 'dragend', 'dragenter', 'dragover', 'dragleave', 'drop'],
  ...['selectstart', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
];

function createBox(): HTMLElement {
  const box = document.createElement('div');
  box.className = BOX_CLASS;
  box.popover = 'manual';
  const keep = (event: Event) => event.stopPropagation();
  for (const type of PRIVATE) {
    box.addEventListener(type, keep, { passive: true });
    // A page that gets hold of a button in here presses nothing.
    box.addEventListener(type, refuseForged, { capture: true });
  }
  return box;
}

function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** How much the page's own styles enlarge everything in an element, the card included. */
function zoomOf(home: Element): number {
  const { currentCSSZoom = 1 } = home as { currentCSSZoom?: number };
  return currentCSSZoom;
}

const BOX_CSS = `
.${BOX_CLASS} {
  position: fixed;
  inset: auto;
  margin: 0;
  border: 0;
  padding: 0;
  width: max-content;
  max-width: 100vw;
  background: none;
  color: inherit;
  overflow: visible;
}
.said {
  position: fixed;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
