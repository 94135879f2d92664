import { createElement, useEffect, useState } from 'react';

const NAMES = ['KOMID', 'A.Q. Khan', 'Rain', 'the Ghauri missile', 'Snow', 'Ku Wol San'];

/** A whole document of React's: what it shows is a function of how often it was rendered. */
export function App() {
  const [round, setRound] = useState(0);
  useEffect(() => {
    globalThis.renderAgain = () => setRound((before) => before + 1);
  }, []);
  return createElement(
    'html',
    { lang: 'en' },
    createElement('head', null, createElement('title', null, 'A page of React')),
    createElement(
      'body',
      null,
      createElement('h1', null, 'A.Q. Khan in ', createElement('i', null, 'Pyongyang')),
      createElement('p', { id: 'clock' }, 'KOMID at ', round, ' o’clock'),
      createElement('ul', null, rowsOf(round)),
      round % 3 === 0 && createElement('p', null, 'Ku Wol San'),
      createElement('script', { src: '/client.js', defer: true }),
    ),
  );
}

// Rows come, go, move and change their words.
function rowsOf(round) {
  const rows = Array.from({ length: 40 }, (_, at) => (at * 7 + round * 3) % 53);
  return rows.map((row) =>
    createElement('li', { key: row }, NAMES[(row + round) % NAMES.length], ' of row ', row),
  );
}
