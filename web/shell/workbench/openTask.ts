// Everything that a workbench needs before it can be drawn: lease, rules, editor, kept work.
import type { EditorModule, ViewerModule } from "@labelwright/editor";
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import * as calls from "../../api/calls";
import { hasStatus, NetworkError } from "../../api/errors";
import { keys, workbenchQuery } from "../../api/queries";
import type { Lease, Workbench } from "../../api/types";
import { draftOf, type Draft } from "./DraftKeeper";
import { draftStore } from "./draftStore";
import { media } from "./mediaCache";

export interface OpenedTask {
  readonly lease: Lease;
  readonly workbench: Workbench;
  readonly module: EditorModule;
  readonly draft: Draft | null;
  /** The server says that the lease is gone; only the kept work is left. */
  readonly isLost: boolean;
}

type Loader<Module> = () => Promise<{ default: Module }>;
const editors = import.meta.glob<{ default: EditorModule }>(
  "../../../src/labelwright/task_types/*/editor/index.{ts,tsx}",
);
const viewers = import.meta.glob<{ default: ViewerModule }>(
  "../../../src/labelwright/media_types/*/viewer/index.{ts,tsx}",
);

function member<Module>(loaders: Record<string, Loader<Module>>, name: string): Promise<Module> {
  const path = Object.keys(loaders).find((one) => one.split("/").at(-3) === name);
  const load = path === undefined ? undefined : loaders[path];
  if (!load) return Promise.reject(new Error(`this build has no part for ${name}`));
  return load().then((found) => found.default);
}

export const editorModule = (name: string): Promise<EditorModule> => member(editors, name);
export const viewerModule = (name: string): Promise<ViewerModule> => member(viewers, name);

export const drafts = draftStore();

/** The lease as the server has it; kept work stands in where the server is away or says no. */
async function leaseOf(
  cache: QueryClient,
  assignment: string,
  draft: Draft | null,
): Promise<{ lease: Lease; isLost: boolean }> {
  const leased = cache.getQueryData<Lease>(keys.lease(assignment));
  if (leased) return { lease: leased, isLost: false };
  try {
    return { lease: await calls.assignment(assignment), isLost: false };
  } catch (error) {
    if (draft && error instanceof NetworkError) return { lease: draft.lease, isLost: false };
    if (draft && hasStatus(error, 404, 409)) return { lease: draft.lease, isLost: true };
    throw error;
  }
}

async function openTask(
  cache: QueryClient,
  assignment: string,
  person: string,
): Promise<OpenedTask> {
  const draft = await draftOf(drafts, assignment, person);
  const { lease, isLost } = await leaseOf(cache, assignment, draft);
  const workbench = await cache.fetchQuery(workbenchQuery(lease.project));
  const module = await editorModule(workbench.editor);
  return { lease, workbench, module, draft, isLost };
}

export const openedTaskQuery = (cache: QueryClient, assignment: string, person: string) =>
  queryOptions({
    queryKey: ["opened", assignment, person],
    queryFn: () => openTask(cache, assignment, person),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Fetch ahead what the next task shows first. */
export function warm(cache: QueryClient, lease: Lease): void {
  cache.setQueryData(keys.lease(lease.assignment), lease);
  for (const asset of lease.task.assets) {
    if (asset.text === null || asset.text === undefined)
      void media(asset.url).catch(() => undefined);
  }
}
