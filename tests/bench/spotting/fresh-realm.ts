type ColdRealm = typeof import('./cold-realm');

/** Do something with our code in a frame of its own, which has run nothing yet and is gone afterwards. */
export async function inFreshRealm<T>(use: (realm: ColdRealm) => T): Promise<T> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  document.documentElement.append(frame); // Not the body, which holds the page that others measure.
  try {
    return use(await load(frame.contentWindow as Window & { realm?: Promise<ColdRealm> }));
  } finally {
    frame.remove();
  }
}

// A script of the frame's own: modules imported by it are made anew for it.
async function load(view: Window & { realm?: Promise<ColdRealm> }): Promise<ColdRealm> {
  const script = view.document.createElement('script');
  const url = new URL('./cold-realm.ts', import.meta.url).href;
  script.textContent = `window.realm = import(${JSON.stringify(url)})`;
  view.document.head.append(script);
  if (!view.realm) throw new Error('The frame ran no script.');
  return await view.realm;
}
