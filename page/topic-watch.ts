/** How long after a mark came or went it is told, ms: a page being read, or written, brings many. */
const TELL_AFTER_MS = 300;

/** Watches which topics a page mentions. */
export interface TopicWatch {
  /** Marks have come or gone. */
  look(): void;
}

/**
 * Calls `tell` some time after a page has begun to mention other topics than before, at the end of
 * `signal` too if it mentioned any; never on a page that mentions none.
 */
export function createTopicWatch(
  topics: () => ReadonlySet<string>,
  tell: () => void,
  signal: AbortSignal,
): TopicWatch {
  let told: ReadonlySet<string> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function compare(): void {
    timer = undefined;
    const now = topics();
    if (now.size === told.size && [...told].every((topic) => now.has(topic))) return;
    told = now;
    tell();
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (told.size > 0) tell();
  });
  return {
    look() {
      timer ??= setTimeout(compare, TELL_AFTER_MS);
    },
  };
}
