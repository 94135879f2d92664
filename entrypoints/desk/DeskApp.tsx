import { useEffect, useRef, useState } from 'preact/hooks';
import { DeskView } from '@/components/DeskView';
import type { DeskState } from '@/components/desk-document';
import { ENCODINGS } from '@/documents/decode-text';
import { MOST_BYTES } from '@/documents/open-document';
import { native as browser } from '@/extension/native';
import { createDesk, type Desk } from './desk';
import { followKeys } from './follow-keys';
import { followGifts } from './gifts';

const MILLION = 1_000_000;
const MOST = { pdf: MOST_BYTES.pdf / MILLION, text: MOST_BYTES.text / MILLION };

/** The reading desk, wired to what opens and marks its documents. */
export function DeskApp() {
  const place = useRef<HTMLDivElement>(null);
  const desk = useRef<Desk>(undefined);
  const [state, setState] = useState<DeskState>({ kind: 'empty' });
  const [isDropping, setDropping] = useState(false);

  useEffect(() => {
    if (!place.current) return;
    const living = new AbortController();
    const made = createDesk(place.current, setState);
    desk.current = made;
    followGifts({ open: (given) => void made.open(given), setDropping }, living.signal);
    followKeys(browser, living.signal);
    return () => living.abort();
  }, []);

  return (
    <DeskView
      {...{ state, isDropping, place, most: MOST, encodings: ENCODINGS }}
      onFile={(file) => void desk.current?.open({ kind: 'file', file })}
      onText={(text) => void desk.current?.open({ kind: 'pasted', html: '', text })}
      onPassword={(password) => desk.current?.answer(password)}
      onEncoding={(encoding) => desk.current?.readAs(encoding)}
      onTopic={(topicId) => desk.current?.visit(topicId)}
      onClose={() => desk.current?.close()}
    />
  );
}
