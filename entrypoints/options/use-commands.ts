import { useEffect, useState } from 'preact/hooks';
import type { KeyCommand } from '@/components/KeyTable';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';

type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** The commands with their present keys; undefined where the browser has none, as on phones. */
export function useCommands(): readonly KeyCommand[] | undefined {
  const [commands, setCommands] = useState<readonly KeyCommand[] | undefined>([]);
  useEffect(() => {
    const read = () => void readCommands().then(setCommands, reportError);
    const living = new AbortController();
    addEventListener('focus', read, { signal: living.signal }); // Back from the browser's settings.
    read();
    return () => living.abort();
  }, []);
  return commands;
}

const ORDER = ['next-mention', 'previous-mention', 'open-card'];

// Browsers have them in alphabetical order; what belongs together stands together here.
async function readCommands(): Promise<readonly KeyCommand[] | undefined> {
  const { commands } = browser as { commands?: Commands };
  return (await commands?.getAll())
    ?.map(({ name = '', description = '', shortcut = '' }) => ({
      ...{ name, description, keys: shortcut },
    }))
    .sort((a, b) => rankOf(a.name) - rankOf(b.name));
}

const rankOf = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** Open the browser's own settings of keys; undefined where no extension can. */
export function keySettings(family: 'chrome' | 'firefox'): (() => Promise<unknown>) | undefined {
  const { commands } = browser as { commands?: Commands };
  if (family === 'chrome')
    return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return commands?.openShortcutSettings && (async () => commands.openShortcutSettings?.());
}
