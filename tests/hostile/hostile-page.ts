/** A page that would break a careless extension. */
export interface HostilePage {
  readonly name: string;
  /** The page, as text of UTF-8 or as bytes of whatever. */
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** What has to be marked in its main frame, in order. */
  readonly marked: readonly string[];
  /** Its own scripts change it for ever or throw: what it does is not compared. */
  readonly isRestless?: true;
  /** Left out where a browser itself does not get through it; why, in words. */
  readonly notIn?: Readonly<Partial<Record<'chromium' | 'firefox', string>>>;
}

/** What every page ends with, so that it shows whether its end was read. */
export const LAST = '<p>At last: KOMID.</p>';

/** A page of UTF-8 with these parts before its last words. */
export function page(name: string, inner: string, more: Partial<HostilePage> = {}): HostilePage {
  const body = `<!doctype html><meta charset="utf-8"><title>${name}</title>${inner}${LAST}`;
  return { name, body, marked: ['KOMID'], ...more };
}

/** A page whose script runs before that end is read. */
export function scripted(
  name: string,
  script: string,
  more: Partial<HostilePage> = {},
): HostilePage {
  return page(name, `<body><script>${script}</script>`, more);
}
