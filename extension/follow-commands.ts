import type { Browser, Tabs } from 'webextension-polyfill';
import type { PageCommand } from './isolated-world';
import { hostOf, isEnabledOn, type SiteRules, withHost } from './site-rules';
import type { StoredValue } from './stored-value';

type Api = Pick<Browser, 'commands' | 'scripting'>;

const PAGE_COMMANDS: readonly string[] = [
  'next-mention',
  'previous-mention',
  'open-card',
] satisfies PageCommand[];

/** Do what the reader asks by key. The background calls this once, in its first turn, as MV3 demands. */
export function followCommands(
  { commands, scripting }: Api,
  rules: StoredValue<SiteRules>,
  onError: (error: unknown) => void,
): void {
  async function follow(command: string, tab: Tabs.Tab | undefined): Promise<void> {
    if (tab?.id === undefined) return;
    if (command === 'toggle-site') await toggleSite(rules, tab);
    else if (isPageCommand(command)) await actOn(scripting, tab.id, command);
  }

  commands.onCommand.addListener((command, tab) => {
    follow(command, tab).catch(onError);
  });
}

function isPageCommand(command: string): command is PageCommand {
  return PAGE_COMMANDS.includes(command);
}

async function toggleSite(rules: StoredValue<SiteRules>, { url = '' }: Tabs.Tab): Promise<void> {
  const host = hostOf(url);
  if (host === undefined) return;
  await rules.change((before) => withHost(before, host, !isEnabledOn(before, url)));
}

/** One frame of a page, as far as commands go. */
interface Stand {
  readonly hasFocus: boolean;
  readonly isMarked: boolean;
}

// The frame the reader is in, if it mentions anything; else the first that does, the page itself first.
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
  const able = frames.flatMap(({ frameId, result }) => {
    const found = result as Stand | null | undefined;
    return found?.isMarked ? [{ frameId, hasFocus: found.hasFocus }] : [];
  });
  const chosen = able.find(({ hasFocus }) => hasFocus) ?? able[0];
  if (!chosen) return;
  await scripting.executeScript({
    target: { tabId, frameIds: [chosen.frameId] },
    injectImmediately: true,
    func: act,
    args: [command],
  });
}

// These two are sent as source text into the frame: they may use nothing from this module.
function stand(): Stand | null {
  const world = globalThis as { [key: symbol]: { isMarked(): boolean } | undefined };
  const here = world[Symbol.for('parallax')];
  if (!here) return null;
  const isInFrame = /^i?frame$/i.test(document.activeElement?.tagName ?? '');
  return { hasFocus: document.hasFocus() && !isInFrame, isMarked: here.isMarked() };
}

function act(command: string): boolean {
  const world = globalThis as { [key: symbol]: { act(command: string): boolean } | undefined };
  return world[Symbol.for('parallax')]?.act(command) ?? false;
}
