import type { Browser } from 'puppeteer-core';

/** Evaluates an expression in Firefox's own window, where `Services` are, and awaits it; strings and nothing else come back. */
export type BrowserScope = (expression: string) => Promise<string | undefined>;

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Connection {
  send(
    method: 'browsingContext.getTree',
    parameters: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', parameters: object): Promise<{ result: Evaluation }>;
}

/** The way into Firefox's own window; needs `--remote-allow-system-access`. */
export function inBrowserScope(browser: Browser): BrowserScope {
  // Puppeteer keeps its WebDriver BiDi connection to itself, and has no other way to the browser's scope.
  const { connection } = browser as unknown as { connection: Connection };
  return async function evaluate(expression) {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.result.contexts[0]?.context;
    const { result } = await connection.send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  };
}
