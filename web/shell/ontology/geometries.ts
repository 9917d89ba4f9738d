/** What a class keeps of a choice of geometries: nothing where it is all that the project allows. */
export function narrowed(chosen: readonly string[], allowed: readonly string[]): string[] | null {
  const isAll = chosen.length === allowed.length && allowed.every((name) => chosen.includes(name));
  return isAll ? null : [...chosen];
}
