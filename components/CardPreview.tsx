import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from './card.css?inline';
import { FactCard } from './FactCard';
import type { OptionSettings } from './option-values';
import type { SheetState } from './sheet-state';

interface CardPreviewProps {
  card: OptionSettings['card'];
  sheet: SheetState;
}

/** A card as it stands on a page, under its own styles. It can be looked at and does nothing. */
export function CardPreview({ card: { theme, textSize }, sheet }: CardPreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(undefined);
  useEffect(() => {
    if (!host.current) return;
    box.current ??= boxIn(host.current);
    // As `entrypoints/card.tsx` dresses it.
    box.current.dataset.theme = theme;
    box.current.style.setProperty('--plx-text-size', String(textSize));
    render(<FactCard state={sheet} mention={mentionIn(sheet)} {...NOTHING_HAPPENS} />, box.current);
  }, [theme, textSize, sheet]);
  return <div class="opt-preview" ref={host} inert />;
}

// Adopted: a page of ours allows no style that is written into it.
function boxIn(host: HTMLElement): HTMLDivElement {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  root.append(box);
  return box;
}

function mentionIn(state: SheetState) {
  const quote = state.kind === 'ready' ? state.sheet.topic.name : '';
  return {
    quote,
    place: { number: 1, count: 2 },
    ...{ years: [], nearby: [] },
    grounds: { rule: 'name', evidence: [] },
  } as const;
}

const nothing = () => {};
const NOTHING_HAPPENS = {
  onClose: nothing,
  onStep: nothing,
  onPin: nothing,
  onMove: nothing,
  onCorner: nothing,
  onCopy: async () => {},
  onSwitchOff: async () => {},
  onMore: async () => {},
};
