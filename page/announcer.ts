/** Says words to screen readers. */
export interface Announcer {
  /** The element that must be in the page for it to be heard; it cannot be seen. */
  readonly element: HTMLElement;
  say(words: string): void;
}

/** How long an element must have been there for a change in it to be noticed, ms: less goes unheard in some readers. */
const NOTICED_MS = 150;

/** An announcer with nothing to say yet; it will be in `language`, a BCP 47 tag. */
export function createAnnouncer(language: string): Announcer {
  const element = document.createElement('div');
  element.className = 'said';
  element.ariaLive = 'polite';
  element.lang = language;
  let due: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    say(words) {
      clearTimeout(due);
      element.textContent = ''; // The same words again are news as well.
      if (words) due = setTimeout(() => element.append(words), NOTICED_MS);
    },
  };
}
