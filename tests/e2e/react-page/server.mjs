import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.mjs';

/** The document as it is served, for React to take over. */
export const html = `<!doctype html>${renderToString(createElement(App))}`;
