import type { Browser, Runtime } from 'webextension-polyfill';
import type { Answer, Arguments, Reply, Request, Requests } from './messages';
import { askerOf, mayAsk } from './who-asks';

/** Answers to every request there is; each is also told who asks. */
export type Handlers = {
  [N in keyof Requests]: (
    sender: Runtime.MessageSender,
    ...args: Arguments<N>
  ) => Promise<Answer<N>>;
};

type AnyHandler = (sender: Runtime.MessageSender, ...args: readonly unknown[]) => Promise<unknown>;

/**
 * Answer every request of those who may make it; others hear nothing. The background calls this once, in its
 * first turn, as MV3 demands.
 */
export function answer({ runtime }: Pick<Browser, 'runtime'>, handlers: Handlers): void {
  function hear(
    message: unknown,
    sender: Runtime.MessageSender,
    send: (reply: Reply) => void,
  ): true | undefined {
    const asker = askerOf(sender, runtime);
    if (!asker || !isRequest(message, handlers) || !mayAsk(message.name, asker)) return undefined;
    void reply(handlers, message, sender).then(send);
    return true; // It comes later: Chrome before 148 takes no promise for an answer.
  }
  // The types know listeners that always answer and such that never do.
  runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback);
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
