/** Tries several lists at once; tells of each whether it still fails. */
type Fails<Item> = (lists: readonly (readonly Item[])[]) => Promise<readonly boolean[]>;

/** A list as short as leaving out parts of it makes it that still fails; `width` lists are tried at once. */
export async function shrink<Item>(
  list: readonly Item[],
  fails: Fails<Item>,
  width: number,
): Promise<readonly Item[]> {
  let shortest = list;
  for (let part = Math.ceil(list.length / 2); part >= 1; ) {
    const found = await firstFailing(shortened(shortest, part), fails, width);
    if (found) shortest = found;
    else if (part === 1) break;
    if (!found || part > shortest.length / 2) part = Math.max(1, Math.floor(part / 2));
  }
  return shortest;
}

function shortened<Item>(list: readonly Item[], part: number): Item[][] {
  const lists: Item[][] = [];
  for (let from = 0; from < list.length; from += part)
    lists.push([...list.slice(0, from), ...list.slice(from + part)]);
  return lists;
}

async function firstFailing<Item>(
  lists: readonly (readonly Item[])[],
  fails: Fails<Item>,
  width: number,
): Promise<readonly Item[] | undefined> {
  for (let from = 0; from < lists.length; from += width) {
    const some = lists.slice(from, from + width);
    const failing = (await fails(some)).indexOf(true);
    if (failing >= 0) return some[failing];
  }
  return undefined;
}
