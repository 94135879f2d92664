/**
 * A selector that leads to an element from `body`, or from the root where it is not in it:
 * `body > main > p:nth-of-type(3)`, where the number stands only if there is more than one.
 */
export function elementPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    steps.unshift(stepTo(at));
    if (at.localName === 'body') break;
  }
  return steps.join(' > ');
}

function stepTo(element: Element): string {
  const name = element.localName.replace(/[^\p{L}\p{N}_-]/gu, '\\$&'); // `o:p` and its like.
  const siblings = [...(element.parentElement?.children ?? [])];
  const alike = siblings.filter(({ localName }) => localName === element.localName);
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}
