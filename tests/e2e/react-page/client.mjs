import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.mjs';

// React tells of trouble on the console and to its callbacks.
globalThis.troubles = [];
const note = (...words) => globalThis.troubles.push(words.map(String).join(' '));
console.error = note;
console.warn = note;
globalThis.addEventListener('error', ({ message }) => note(message));
globalThis.hydrate = () =>
  hydrateRoot(document, createElement(App), {
    onRecoverableError: note,
    onCaughtError: note,
    onUncaughtError: note,
  });
