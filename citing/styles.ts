import type { StyleEngine } from './style-engine';

const STYLES = {
  chicago: () => import('./styles/chicago.csl?raw'),
  apa: () => import('./styles/apa.csl?raw'),
  mla: () => import('./styles/mla.csl?raw'),
};

const engines = new Map<keyof typeof STYLES, Promise<StyleEngine>>();

/** The engine of a style, loaded with citeproc when it is first asked for. */
export function styleEngine(name: keyof typeof STYLES): Promise<StyleEngine> {
  const made = engines.get(name) ?? loadEngine(name);
  engines.set(name, made);
  made.catch(() => engines.delete(name)); // What failed to load is tried again.
  return made;
}

async function loadEngine(name: keyof typeof STYLES): Promise<StyleEngine> {
  const [{ createStyleEngine }, csl] = await Promise.all([
    import('./style-engine'),
    STYLES[name](),
  ]);
  return createStyleEngine(csl.default);
}
