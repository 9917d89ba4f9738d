// Ids for new classes that are named before the server has seen them. Promises: made from the name
// as the server makes them, unlike every id that is there, and only where one is needed.

interface Nameable {
  readonly key: string;
  readonly value: { readonly id?: string; readonly name: string };
}

const STEM_LENGTH = 52;

function stemOf(name: string): string {
  // eslint-disable-next-line no-control-regex -- what is not ASCII is what is dropped
  const plain = name.normalize("NFKD").replaceAll(/[^\u0000-\u007f]/g, "");
  const joined = plain.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, "_");
  return joined.replaceAll(/^_+|_+$/g, "").slice(0, STEM_LENGTH) || "item";
}

/** The entries, those with one of the keys certainly with an id. */
export function withNeededIds<Item extends Nameable>(
  entries: readonly Item[],
  needed: ReadonlySet<string>,
): readonly Item[] {
  const taken = new Set(entries.map(({ value }) => value.id));
  return entries.map((entry) => {
    if (entry.value.id !== undefined || !needed.has(entry.key)) return entry;
    const stem = stemOf(entry.value.name);
    let id = stem;
    for (let n = 2; taken.has(id); n += 1) id = `${stem}_${n}`;
    taken.add(id);
    return { ...entry, value: { ...entry.value, id } };
  });
}
