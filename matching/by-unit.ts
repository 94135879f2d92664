/** A small number above 0 for each unit, told when it is first met: one look into a table from then on. */
export function byUnit(tell: (unit: number) => number): (unit: number) => number {
  const table = new Uint8Array(0x10000);
  return (unit) => {
    const known = table[unit] as number;
    if (known > 0) return known;
    const told = tell(unit);
    table[unit] = told;
    return told;
  };
}
