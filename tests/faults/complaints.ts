/** Everything that scripts in a page, ours among them, complain of or throw. */
import type { Page } from 'puppeteer-core';
import { inBrowserScope } from '@/scripts/browser/firefox-scope';
import type { BrowserSession } from '@/scripts/browser/open-browser';

/** Complaints since this was called, of whichever world; a page that has no icon is none of ours. */
export type Complaints = () => Promise<readonly string[]>;

/** Hear what is complained of in these pages, in Firefox in all of them. */
export function hearComplaints(
  session: BrowserSession,
  pages: readonly Page[],
): Promise<Complaints> {
  return session.name === 'firefox' ? inFirefox(session) : inChromium(pages);
}

async function inChromium(pages: readonly Page[]): Promise<Complaints> {
  const heard: string[] = [];
  for (const page of pages) {
    const client = await page.createCDPSession();
    client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      heard.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    client.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') heard.push(args.map((arg) => arg.description ?? arg.value).join(' '));
    });
    await client.send('Runtime.enable');
  }
  return async () => heard;
}

/** What Firefox notes when an extension ends while a call of its API is under way: nobody misses that answer. */
const LATE_ANSWER = /^Promise (?:resolved|rejected) after context unloaded/;

// Scripts of extensions are told by their address; what the browser complains of itself is its own.
async function inFirefox(session: BrowserSession): Promise<Complaints> {
  const scope = inBrowserScope(session.browser);
  const origin = JSON.stringify(session.extensionUrl(''));
  await scope(`globalThis.complaints = [];
    Services.console.registerListener({ observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { sourceName, lineNumber, columnNumber, errorMessage, flags } = message;
      const isError = (flags & Ci.nsIScriptError.warningFlag) === 0;
      if (isError && (sourceName ?? '').startsWith(${origin})) complaints.push([errorMessage.trim(), sourceName, lineNumber, columnNumber].join(':'));
    } });
    const api = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    api.addLogEventListener(({ level, filename, arguments: said }) => {
      if (level === 'error' && (filename ?? '').startsWith(${origin})) complaints.push(said.join(' '));
    }, Services.scriptSecurityManager.getSystemPrincipal()); undefined`);
  return async () => {
    const heard = JSON.parse((await scope('JSON.stringify(complaints)')) ?? '[]') as string[];
    return heard.filter((complaint) => !LATE_ANSWER.test(complaint));
  };
}
