import type { OwnScript } from './inject-script';

/** Run one of our scripts in this page of ours; rejects where it cannot be loaded. */
export function addScript(file: OwnScript): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${file} could not be loaded`)));
    document.head.append(script);
  });
}
