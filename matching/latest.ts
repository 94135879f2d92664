/** Makes something again only when any of what it depends on is another than the last time. */
export function createLatest<Made>(make: () => Made): (...causes: readonly unknown[]) => Made {
  let last: { readonly causes: readonly unknown[]; readonly made: Made } | undefined;
  return (...causes) => {
    if (!last?.causes.every((cause, at) => cause === causes[at])) last = { causes, made: make() };
    return last.made;
  };
}
