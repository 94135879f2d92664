import browser, { type Runtime } from 'webextension-polyfill';
import type { Answer, Arguments, Reply, Request, Requests } from './messages';

/** Answers to every request there is; each is also told who asks. */
export type Handlers = {
  [N in keyof Requests]: (
    sender: Runtime.MessageSender,
    ...args: Arguments<N>
  ) => Promise<Answer<N>>;
};

type AnyHandler = (sender: Runtime.MessageSender, ...args: readonly unknown[]) => Promise<unknown>;

/** Answer every request there is. The background calls this once, in its first turn, as MV3 demands. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Only our own scripts and pages are answered.
    if (sender.id !== browser.runtime.id || !isRequest(message, handlers)) return undefined;
    return reply(handlers, message, sender);
  });
}

async function reply(
  handlers: Handlers,
  request: Request,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  try {
    const handler = handlers[request.name] as AnyHandler;
    return { value: await handler(sender, ...request.args) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isRequest(message: unknown, handlers: Handlers): message is Request {
  const { name, args } = (message ?? {}) as Partial<Request>;
  return typeof name === 'string' && Object.hasOwn(handlers, name) && Array.isArray(args);
}
