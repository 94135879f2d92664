import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/card.css?inline';
import { FactCard } from '@/components/FactCard';
import { type CardAnchor, type CardState, offerCard, theCard } from '@/extension/isolated-world';
import { createCardHost } from '@/page/card-host';
import { placeBeside } from '@/page/placement';

export default defineUnlistedScript(() => {
  if (theCard()) return; // Brought twice: the one that is here may be open.
  const host = createCardHost(css);
  let opened: { anchor: CardAnchor; closing: AbortController } | undefined;

  function show(state: CardState): void {
    if (!opened) return;
    const { quote, actions } = opened.anchor;
    render(<FactCard state={state} surface={quote} onClose={actions.close} />, host.root);
  }

  function close(): void {
    opened?.closing.abort();
    opened = undefined;
    render(null, host.root);
    host.remove();
  }

  function open(anchor: CardAnchor): void {
    close();
    opened = { anchor, closing: new AbortController() };
    show({ kind: 'loading' });
    host.attach();
    if (!placeBeside(anchor.range, host.box, anchor.at, opened.closing.signal))
      anchor.actions.close();
  }

  offerCard({ open, show, close, isHost: (node) => node === host.element });
});
