import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Something that a page does to itself. */
export interface Workload {
  readonly name: string;
  /** How often it is done, once a frame. */
  readonly steps: number;
  /** Prepare an empty element; gives what is done to it each time. */
  begin(main: HTMLElement, words: string): (step: number) => void;
}

/** What pages do. */
export const WORKLOADS: readonly Workload[] = [
  { name: '10,000 nodes appended', steps: 50, begin: appendParagraphs },
  { name: 'a list of React, rendered again', steps: 50, begin: renderList },
  { name: 'a ticking clock', steps: 60, begin: tickClock },
];

function appendParagraphs(main: HTMLElement, words: string) {
  return (step: number) => {
    for (let at = 0; at < 100; at += 1) {
      const paragraph = document.createElement('p'); // And its text: two nodes.
      paragraph.textContent = `${words}, says line ${step} ${at}.`;
      main.append(paragraph);
    }
  };
}

// Of 300 rows all move, a third change their words, and some come and go.
function renderList(main: HTMLElement, words: string) {
  const root = createRoot(main);
  return (step: number) => {
    const rows = Array.from({ length: 300 }, (_, at) => (at * 7 + step * 11) % 331);
    const items = rows.map((row) => {
      const version = row % 3 === 0 ? step : 0;
      return createElement(
        'li',
        { key: row },
        createElement('b', null, row),
        `${words} ${version}`,
      );
    });
    flushSync(() => root.render(createElement('ul', null, items)));
  };
}

function tickClock(main: HTMLElement, words: string) {
  main.innerHTML = `<p>${words} at <b>0:00</b></p>`;
  const clock = main.querySelector('b') as HTMLElement;
  return (step: number) => {
    clock.textContent = `0:${step}`;
  };
}
