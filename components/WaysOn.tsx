import { popup } from './popup-strings';

/** Where a reader can go on from the popup or the side panel. */
export type Way = 'panel' | 'brief' | 'library' | 'desk' | 'settings';

interface WaysOnProps {
  ways: readonly Way[];
  onWay(way: Way): void;
}

/** The other surfaces, as far as this one can lead there. */
export function WaysOn({ ways, onWay }: WaysOnProps) {
  const { panel, library, brief, desk, settings } = popup;
  const names = { panel, library, brief, desk, settings };
  return (
    <nav class="ways" aria-label={popup.ways}>
      {ways.map((way) => (
        <button key={way} type="button" class="way" onClick={() => onWay(way)}>
          {names[way]}
        </button>
      ))}
    </nav>
  );
}
