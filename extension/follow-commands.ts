import type { Browser, Tabs } from 'webextension-polyfill';
import type { PageCommand, Stand } from './isolated-world';
import { levelFor } from './level-for';
import { markPage } from './mark-page';
import { hostOf } from './site-address';
import type { PageStore } from './site-store';
import { switchSite } from './switch-site';

type Api = Pick<Browser, 'commands' | 'scripting'>;

const PAGE_COMMANDS: readonly string[] = [
  'next-mention',
  'previous-mention',
  'open-card',
] satisfies PageCommand[];

/** Do what the reader asks by key. The background calls this once, in its first turn, as MV3 demands. */
export function followCommands(
  { commands, scripting }: Api,
  storeFor: (tab: Tabs.Tab) => PageStore,
  onError: (error: unknown) => void,
): void {
  async function follow(command: string, tab: Tabs.Tab | undefined): Promise<void> {
    if (tab?.id === undefined) return;
    if (command === 'toggle-site') await toggleSite(storeFor(tab), tab.url ?? '');
    else if (command === 'mark-page') await markPage(scripting, tab.id);
    else if (isPageCommand(command)) await actOn(scripting, tab.id, command);
  }

  commands.onCommand.addListener((command, tab) => {
    follow(command, tab).catch(onError);
  });
}

function isPageCommand(command: string): command is PageCommand {
  return PAGE_COMMANDS.includes(command);
}

async function toggleSite(store: PageStore, address: string): Promise<void> {
  if (hostOf(address) === undefined) return;
  const { rules } = await store.read(address);
  const { level, by } = levelFor(rules, address);
  if (by.kind !== 'managed') await switchSite(store, address, level === 'off');
}

// None of them while the reader writes in one. Else the frame the reader is in, if it mentions anything;
// else the first that does, the page itself first.
async function actOn(
  scripting: Api['scripting'],
  tabId: number,
  command: PageCommand,
): Promise<void> {
  const frames = await scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true, // A frame that never finishes loading must not keep the others waiting.
    func: stand,
  });
  const stands = frames.flatMap(({ frameId, result }) =>
    result ? [{ frameId, ...(result as Stand) }] : [],
  );
  if (stands.some(({ isWriting }) => isWriting)) return;
  const able = stands.filter(({ isMarked }) => isMarked);
  const chosen = able.find(({ hasKeys }) => hasKeys) ?? able[0];
  if (!chosen) return;
  await scripting.executeScript({
    target: { tabId, frameIds: [chosen.frameId] },
    injectImmediately: true,
    func: act,
    args: [command],
  });
}

// These two are sent as source text into the frame: they may use nothing from this module.
function stand(): Stand | undefined {
  const world = globalThis as { [key: symbol]: { stand(): Stand } | undefined };
  return world[Symbol.for('parallax')]?.stand();
}

function act(command: string): boolean {
  const world = globalThis as { [key: symbol]: { act(command: string): boolean } | undefined };
  return world[Symbol.for('parallax')]?.act(command) ?? false;
}
