import type { OwnScript } from './inject-script';

/** The one way in which a script is put into a page of ours: from a list that no text can add to. */
const policy = globalThis.trustedTypes?.createPolicy('own-scripts', {
  createScriptURL(file) {
    if (/^\/(?:card(?:-[a-z-]+)?|lexicon|finder)\.js$/.test(file)) return file;
    throw new TypeError(`${file} is no script of ours`);
  },
});

/** Run one of our scripts in this page of ours; rejects where it cannot be loaded. */
export function addScript(file: OwnScript): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = policy?.createScriptURL(file) ?? file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${file} could not be loaded`)));
    document.head.append(script);
  });
}
