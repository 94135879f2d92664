import { welcome as words } from './welcome-strings';

const PUZZLE = 'M4 8h5c-2-4 6-4 4 0h5v5c4-2 4 6 0 4v5h-5c2-4-6-4-4 0H4v-5c4 2 4-6 0-4z';
const PIN = 'M7 2h6l-1 5 3 3H5l3-3zM10 10v7';
const COG =
  'M10 6.5a3.5 3.5 0 1 0 .01 0zM10 2v3M10 15v3M2 10h3M15 10h3M4.5 4.5l2 2M13.5 13.5l2 2M15.500 4.500l-2 2M6.500 13.500l-2 2';

/** Where in the browser's toolbar the button is kept in view, as a drawing. */
export function PinPicture({ browser }: { browser: 'chrome' | 'firefox' }) {
  return (
    <svg class="pin-picture" viewBox="0 0 320 128" role="img" aria-label={words.pinPicture}>
      <rect class="pin-frame" x="1" y="1" width="318" height="40" rx="6" />
      <rect class="pin-line" x="14" y="12" width="210" height="18" rx="9" />
      <path class="pin-sign" transform="translate(262 7)" d={PUZZLE} />
      <circle class="pin-ring" cx="273" cy="21" r="17" />
      <rect class="pin-frame" x="120" y="52" width="180" height="72" rx="6" />
      <rect class="pin-line" x="134" y="64" width="90" height="8" rx="4" />
      <rect class="pin-own" x="134" y="86" width="20" height="20" rx="3" />
      <text class="pin-name" x="162" y="101">
        Parallax
      </text>
      <path class="pin-sign" transform="translate(264 86)" d={browser === 'chrome' ? PIN : COG} />
      <circle class="pin-ring" cx="274" cy="96" r="16" />
    </svg>
  );
}
