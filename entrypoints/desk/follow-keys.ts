import type { Browser, Tabs } from 'webextension-polyfill';
import { actHere } from '@/extension/isolated-world';

/** Do in this page of ours what the browser's commands ask: the background can ask websites only. */
export function followKeys(
  { commands, tabs }: Pick<Browser, 'commands' | 'tabs'>,
  signal: AbortSignal,
): void {
  async function follow(command: string, tab: Tabs.Tab | undefined): Promise<void> {
    const here = await tabs.getCurrent();
    if (tab?.id === here?.id) actHere(command);
  }
  const onCommand = (command: string, tab: Tabs.Tab | undefined) => void follow(command, tab);
  commands.onCommand.addListener(onCommand);
  signal.addEventListener('abort', () => commands.onCommand.removeListener(onCommand));
}
