/** The store of facts, as a page of the extension's own origin finds and spoils it. */
import type { BrowserSession } from '@/scripts/browser/open-browser';

/** Run a script in a page of the extension's own origin, which shares its IndexedDB. */
export function inExtension<Value>({ probe }: BrowserSession, script: string): Promise<Value> {
  return probe.evaluate(script) as Promise<Value>;
}

/** The script that waits for a request to IndexedDB. */
export const request = (made: string) =>
  `new Promise((ok, no) => { const r = ${made}; r.onsuccess = () => ok(r.result ?? null); r.onerror = () => no(r.error); r.onblocked = () => no('blocked'); })`;

/** How many fact sheets are stored; rejects where there is no store. */
export function storedSheets(session: BrowserSession): Promise<number> {
  return inExtension(
    session,
    `(async () => {
      const db = await ${request("indexedDB.open('facts')")};
      try { return await ${request("db.transaction('factSheets').objectStore('factSheets').count()")}; }
      finally { db.close(); }
    })()`,
  );
}
