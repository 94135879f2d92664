type Realm = typeof import('./realm');

/**
 * Do something with our code in a frame of its own, which has run nothing yet and is gone afterwards;
 * what it gave away works on. The extension has its hints and its finder in scripts of their own;
 * of functions that serve two of either, the browser's compiler would know less.
 */
export async function inRealm<T>(use: (realm: Realm) => T): Promise<T> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  document.documentElement.append(frame); // Not the body, which holds the page that others measure.
  try {
    return use(await load(frame.contentWindow as Window & { realm?: Promise<Realm> }));
  } finally {
    frame.remove();
  }
}

// A script of the frame's own: modules imported by it are made anew for it.
async function load(view: Window & { realm?: Promise<Realm> }): Promise<Realm> {
  const script = view.document.createElement('script');
  const url = new URL('./realm.ts', import.meta.url).href;
  script.textContent = `window.realm = import(${JSON.stringify(url)})`;
  view.document.head.append(script);
  if (!view.realm) throw new Error('The frame ran no script.');
  return await view.realm;
}
