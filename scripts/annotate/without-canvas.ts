/**
 * To be imported before jsdom, which makes a picture of each `<img>` where it finds a canvas. What it finds here is
 * an empty package, put in the place of one that nothing of ours uses (`overrides` in package.json): it is told
 * that there is none.
 */
import { createRequire } from 'node:module';

createRequire(import.meta.url)('jsdom/lib/jsdom/utils.js').Canvas = null;
