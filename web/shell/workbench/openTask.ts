// Everything that a workbench needs before it can be drawn: lease, rules, editor, kept work.
import type { CompareModule, EditorModule, ViewerModule } from "@labelwright/editor";
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import * as calls from "../../api/calls";
import { hasStatus, NetworkError } from "../../api/errors";
import { keys, workbenchQuery } from "../../api/queries";
import type { Lease, RoundAnswers, Workbench } from "../../api/types";
import { settleParts } from "../review/settleParts";
import { keptHistory, type KeptHistory } from "./journal/histories";
import type { KeptWork } from "./journal/Journal";
import { keptWork, withServers } from "./journal/journals";
import type { KeptJournal } from "./journal/journalStore";
import { media } from "./mediaCache";

export interface OpenedTask {
  readonly lease: Lease;
  readonly workbench: Workbench;
  readonly module: EditorModule;
  readonly kept: KeptWork;
  readonly history: KeptHistory | null;
  /** The server says that the lease is gone; only the kept work is left. */
  readonly isLost: boolean;
  /** An answer to be corrected, of which nothing was changed here since. */
  readonly isReopened: boolean;
  /** For who rules on several answers: what they are, and the editor for a new version. */
  readonly compared: Compared | null;
}

export interface Compared {
  readonly answers: RoundAnswers;
  readonly editor: EditorModule;
  /** Null for a task type that draws no comparison of its own. */
  readonly compare: CompareModule | null;
}

/** More of one task would push others out of the cache. */
const SHOWN_FIRST = 4;

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

type LeaseFound = Pick<OpenedTask, "lease" | "isLost">;

/** Asked for before the page was there. */
const early = new Map<string, Promise<Lease>>();

/** Begin to load what a task needs, while the page is loading and nobody knows who is here. */
export function askAhead(cache: QueryClient, assignment: string): void {
  const lease = calls.assignment(assignment);
  early.set(assignment, lease);
  // Whoever wants it hears of a failure.
  lease.then((found) => partsOf(cache, found)).catch(() => undefined);
}

/** What was asked for early is given once; before an organization was chosen it may be refused. */
function asked(assignment: string): Promise<Lease> {
  const lease = early.get(assignment);
  early.delete(assignment);
  return lease?.catch(() => calls.assignment(assignment)) ?? calls.assignment(assignment);
}

/** The lease as the server has it; kept work stands in where the server is away or says no. */
async function leaseOf(
  cache: QueryClient,
  assignment: string,
  journal: KeptJournal | null,
  isAgain: boolean,
): Promise<LeaseFound> {
  const leased = cache.getQueryData<Lease>(keys.lease(assignment));
  if (isAgain) {
    const lease = leased?.correction ? leased : await calls.reopen(assignment);
    return { lease, isLost: false };
  }
  if (leased) return { lease: leased, isLost: false };
  try {
    return { lease: await asked(assignment), isLost: false };
  } catch (error) {
    const isLost = hasStatus(error, 404, 409);
    if (journal && (isLost || error instanceof NetworkError)) {
      return { lease: journal.lease, isLost };
    }
    throw error;
  }
}

/** The rules as they are now; those known before stand in where the server is away. */
async function workbenchOf(cache: QueryClient, project: string): Promise<Workbench> {
  const known = cache.getQueryData<Workbench>(keys.workbench(project));
  if (known && !navigator.onLine) return known;
  try {
    return await cache.fetchQuery(workbenchQuery(project));
  } catch (error) {
    if (known && error instanceof NetworkError) return known;
    throw error;
  }
}

/** The rules and the editor of a task; its pictures are on their way. */
async function partsOf(
  cache: QueryClient,
  lease: Lease,
): Promise<Pick<OpenedTask, "workbench" | "module">> {
  warmMedia(lease);
  const workbench = await workbenchOf(cache, lease.project);
  return { workbench, module: await editorModule(workbench.editor) };
}

async function taskOf(
  cache: QueryClient,
  assignment: string,
  journal: KeptJournal | null,
  isAgain: boolean,
) {
  const found = await leaseOf(cache, assignment, journal, isAgain);
  return { ...found, ...(await partsOf(cache, found.lease)) };
}

async function openTask(
  cache: QueryClient,
  assignment: string,
  person: string,
  isAgain: boolean,
): Promise<OpenedTask> {
  const { journal, kept } = await keptWork(assignment, person);
  const isFresh = !isAgain && cache.getQueryData(keys.lease(assignment)) !== undefined;
  // A fresh task is shown at once; what there may be of it elsewhere comes with the first answer.
  const [{ lease, isLost, workbench, module }, whole, history] = await Promise.all([
    taskOf(cache, assignment, journal, isAgain),
    isFresh ? kept : withServers(assignment, kept),
    keptHistory(assignment, person),
  ]);
  const isReopened = isAgain && kept.entries.length === 0;
  const task = { lease, workbench, kept: whole, history, isLost, isReopened };
  const isCompared = lease.kind === "adjudicate" || (lease.subject?.annotations.length ?? 0) > 1;
  if (!isCompared) return { ...task, module, compared: null };
  const [answers, compare = null] = await Promise.all([
    calls.answersOf(assignment),
    module.compare?.(),
  ]);
  // What is kept of the work are takes, not parts of an answer.
  const settling = { ...module, parts: settleParts };
  return { ...task, module: settling, compared: { answers, editor: module, compare } };
}

export const openedTaskKey = (assignment: string) => ["opened", assignment] as const;

export const openedTaskQuery = (
  cache: QueryClient,
  assignment: string,
  person: string,
  isAgain = false,
) =>
  queryOptions({
    queryKey: [...openedTaskKey(assignment), person, isAgain],
    queryFn: () => openTask(cache, assignment, person, isAgain),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Fetch what a task shows first; sound and documents are read in parts, on use. */
function warmMedia(lease: Lease): void {
  const pictures = lease.task.assets.filter(
    ({ text, content_type }) => (text ?? null) === null && content_type.startsWith("image/"),
  );
  for (const { url } of pictures.slice(0, SHOWN_FIRST)) void media(url).catch(() => undefined);
}

/** Keep the task that comes next, with what it shows first. */
export function warm(cache: QueryClient, lease: Lease): void {
  cache.setQueryData(keys.lease(lease.assignment), lease);
  warmMedia(lease);
}
