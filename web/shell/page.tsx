// A page in a chunk of its own. Promises: what is loaded already is drawn at once, without the
// fallback that React holds for 300 ms before it shows what came in its place.
import type { QueryClient } from "@tanstack/react-query";
import { lazy, useState, type ComponentType } from "react";
import { matchRoutes, type Params, type RouteObject } from "react-router";

/** Asks the server for what a page will need, before the page is there. */
export type Ahead = (cache: QueryClient, params: Params) => void;

interface Early {
  readonly load?: () => Promise<unknown>;
  readonly ahead?: Ahead;
}

export interface Page<Props> extends Early {
  (props: Props): React.ReactNode;
  readonly load: () => Promise<unknown>;
}

export function page<Props extends object>(
  fetch: () => Promise<{ default: ComponentType<Props> }>,
  ahead?: Ahead,
): Page<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async (): Promise<{ default: ComponentType<Props> }> => {
    const found = await fetch();
    loaded = found.default;
    return found;
  };
  const Late = lazy(load) as ComponentType<Props>;
  function Shown(props: Props) {
    const [Found] = useState(() => loaded ?? Late);
    return <Found {...props} />;
  }
  return Object.assign(Shown, { load, ahead });
}

/** Loads the pages of an address, and what they ask for; one that fails is loaded when it is drawn. */
export async function loadPagesAt(
  routes: RouteObject[],
  path: string,
  cache: QueryClient,
): Promise<void> {
  const matches = matchRoutes(routes, path) ?? [];
  const loading = matches.map(async ({ route, params }) => {
    const { load, ahead } = earlyOf(route);
    ahead?.(cache, params);
    await load?.();
  });
  await Promise.allSettled(loading);
}

function earlyOf({ element }: RouteObject): Early {
  const type = (element as { type?: unknown } | null | undefined)?.type;
  return typeof type === "function" ? (type as Early) : {};
}
