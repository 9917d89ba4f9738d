/** The same set with these members in it, or without them. */
export function withMembers(
  set: ReadonlySet<string>,
  ids: Iterable<string>,
  present: boolean,
): ReadonlySet<string> {
  const next = new Set(set);
  for (const id of ids) {
    if (present) next.add(id);
    else next.delete(id);
  }
  return next;
}
