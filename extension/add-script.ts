import type { OwnScript } from './inject-script';

/** The one way in which a script is put into a page of ours: a file at our root, whatever text asks for it. */
const policy = globalThis.trustedTypes?.createPolicy('own-scripts', {
  createScriptURL: (file) => `/${/[a-z-]+\.js$/.exec(file)}`,
});

/** Run one of our scripts in this page of ours; rejects where it cannot be loaded. */
export function addScript(file: OwnScript): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = policy?.createScriptURL(file) ?? file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`no ${file}`)));
    document.head.append(script);
  });
}
