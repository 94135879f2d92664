import { useEffect, useState } from 'preact/hooks';
import type { SheetState } from '@/components/sheet-state';
import { createAsk } from '@/extension/messages';
import { native as browser } from '@/extension/native';

const ask = createAsk((request) => browser.runtime.sendMessage(request));

/** A topic with claims of every kind. */
const TOPIC = 'aq-khan';

/** A topic to show a card of. */
export function useExample(): SheetState {
  const [state, setState] = useState<SheetState>({ kind: 'loading' });
  useEffect(() => {
    ask('factSheet', TOPIC).then(
      (sheet) => setState(sheet ? { kind: 'ready', sheet } : { kind: 'missing' }),
      (error) => setState({ kind: 'failed', reason: String(error) }),
    );
  }, []);
  return state;
}
