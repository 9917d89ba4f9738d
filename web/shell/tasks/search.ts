// What a task table is asked: the filter in its address. Pure. The address carries the parameters of
// the interface as they are, so that a link, a saved view and a request say the same.
import type { TaskQuery } from "../../api/types";

/** Parameters that filter, in the order in which their chips stand. */
export const FILTERS = [
  "state",
  "flag",
  "facet",
  "metadata",
  "priority",
  "unique_id",
  "unique_id_prefix",
  "created_since",
  "created_before",
  "finished_since",
  "finished_before",
] as const;
export type FilterName = (typeof FILTERS)[number];

const REPEATED: readonly string[] = ["flag", "facet", "metadata"];
/** How a body calls what the address repeats. */
const IN_BODY: Readonly<Record<string, string>> = { flag: "flags", facet: "facets" };

export const SORTS = ["newest", "oldest", "priority"] as const;
export type Sort = (typeof SORTS)[number];

export interface Condition {
  readonly name: FilterName;
  readonly value: string;
}

export function conditionsOf(address: URLSearchParams): Condition[] {
  return FILTERS.flatMap((name) =>
    (REPEATED.includes(name) ? address.getAll(name) : address.getAll(name).slice(-1))
      .filter(Boolean)
      .map((value) => ({ name, value })),
  );
}

export function sortOf(address: URLSearchParams): Sort {
  return SORTS.find((one) => one === address.get("sort")) ?? "newest";
}

/** The address with one condition more; of what can be said once, the new one counts. */
export function withCondition(
  address: URLSearchParams,
  { name, value }: Condition,
): URLSearchParams {
  const next = new URLSearchParams(address);
  if (!REPEATED.includes(name)) next.set(name, value);
  else if (!next.getAll(name).includes(value)) next.append(name, value);
  return next;
}

export function withoutCondition(
  address: URLSearchParams,
  { name, value }: Condition,
): URLSearchParams {
  const next = new URLSearchParams(address);
  const others = next.getAll(name).filter((one) => one !== value);
  next.delete(name);
  if (REPEATED.includes(name)) for (const one of others) next.append(name, one);
  return next;
}

export function withSort(address: URLSearchParams, sort: Sort): URLSearchParams {
  const next = new URLSearchParams(address);
  if (sort === "newest") next.delete("sort");
  else next.set("sort", sort);
  return next;
}

/** What is asked of the server; `show` are keys of the metadata that have a column. */
export function queryOf(address: URLSearchParams, show: readonly string[]): TaskQuery {
  const query: TaskQuery = { sort: sortOf(address) };
  for (const { name, value } of conditionsOf(address)) {
    if (REPEATED.includes(name))
      query[name] = [...((query[name] as string[] | undefined) ?? []), value];
    else query[name] = value;
  }
  if (show.length > 0) query.show = [...show];
  return query;
}

/** The same filter as the body of a change of many tasks. */
export function filterOf(address: URLSearchParams): Record<string, unknown> {
  const filter: Record<string, unknown> = {};
  for (const { name, value } of conditionsOf(address)) {
    const field = IN_BODY[name] ?? name;
    if (REPEATED.includes(name)) filter[field] = [...((filter[field] as string[]) ?? []), value];
    else filter[field] = name === "priority" ? Number(value) : value;
  }
  return filter;
}

/** The conditions that the server's word for what excludes most means, such as "facets:class". */
export function excludedBy(address: URLSearchParams, filter: string): Condition[] {
  const [name = "", field] = filter.split(/:(.*)/s);
  const parameter = Object.keys(IN_BODY).find((one) => IN_BODY[one] === name) ?? name;
  return conditionsOf(address).filter((one) =>
    field === undefined
      ? one.name === parameter || one.name.startsWith(`${parameter}_`)
      : one.name === parameter && (one.value === field || one.value.startsWith(`${field}=`)),
  );
}
