// The edited document with its history. Promises: undo without limit; one step costs what it
// changed, not what there is; entities are never mutated, so an untouched one is the very object
// that was loaded.

export interface Entity {
  readonly id: string;
}

/** null before: added · null after: removed. `index` is the place in the order it has or had. */
export interface Patch<T extends Entity> {
  readonly id: string;
  readonly before: T | null;
  readonly after: T | null;
  readonly index: number;
}

/** merge: made elsewhere, no step of the history. */
export type Cause = "edit" | "undo" | "redo" | "load" | "merge";

export interface Step<T extends Entity> {
  readonly patches: readonly Patch<T>[];
  /** Successive steps with the same key become one, as with a held arrow key. */
  readonly merge: string | null;
}

export type DocumentListener<T extends Entity> = (
  patches: readonly Patch<T>[],
  cause: Cause,
) => void;

export class EditedDocument<T extends Entity> {
  #ids: string[] = [];
  #entities = new Map<string, T>();
  #done: Step<T>[] = [];
  #undone: Step<T>[] = [];
  readonly #listeners = new Set<DocumentListener<T>>();
  /** Counts committed steps, undo and redo included: every one is news for the server. */
  edits = 0;

  get size(): number {
    return this.#ids.length;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  get(id: string): T | undefined {
    return this.#entities.get(id);
  }

  /** All entities in order. */
  values(): T[] {
    return this.#ids.map((id) => this.#entities.get(id) as T);
  }

  subscribe(listener: DocumentListener<T>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  load(entities: readonly T[]): void {
    this.#ids = entities.map((entity) => entity.id);
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#done = [];
    this.#undone = [];
    this.#tell([], "load");
  }

  add(entities: readonly T[]): void {
    const start = this.#ids.length;
    this.#commit(
      entities.map((after, at) => ({ id: after.id, before: null, after, index: start + at })),
      null,
    );
  }

  remove(ids: Iterable<string>): void {
    const leaving = new Set(ids);
    const patches: Patch<T>[] = [];
    this.#ids.forEach((id, index) => {
      const before = this.#entities.get(id);
      if (before && leaving.has(id)) patches.push({ id, before, after: null, index });
    });
    this.#commit(patches, null);
  }

  /** Replaces entities by id; those that are equal objects are left out. */
  replace(entities: readonly T[], merge: string | null = null): void {
    const patches: Patch<T>[] = [];
    for (const after of entities) {
      const before = this.#entities.get(after.id);
      if (before && before !== after) patches.push({ id: after.id, before, after, index: -1 });
    }
    this.#commit(patches, merge);
  }

  /** Adds, replaces and removes in one step: what is not there yet comes last. */
  change(put: readonly T[], gone: Iterable<string> = []): void {
    const leaving = new Set(gone);
    const patches: Patch<T>[] = [];
    this.#ids.forEach((id, index) => {
      const before = this.#entities.get(id);
      if (before && leaving.has(id)) patches.push({ id, before, after: null, index });
    });
    let end = this.#ids.length - patches.length;
    for (const after of put) {
      const before = this.#entities.get(after.id) ?? null;
      if (before === after) continue;
      patches.push({ id: after.id, before, after, index: before ? -1 : end++ });
    }
    this.#commit(patches, null);
  }

  /**
   * Puts and removes what was changed elsewhere; new ones come last. `rebase` brings the change to
   * the versions that the history keeps, so that a step back does not undo it too.
   */
  merge(put: readonly T[], gone: Iterable<string>, rebase?: (kept: T) => T): void {
    const patches = put.map((after): Patch<T> => {
      const before = this.#entities.get(after.id) ?? null;
      return { id: after.id, before, after, index: this.size };
    });
    for (const id of gone) {
      const before = this.#entities.get(id);
      if (before) patches.push({ id, before, after: null, index: this.#ids.indexOf(id) });
    }
    if (patches.length === 0) return;
    if (rebase) {
      const rebased = (step: Step<T>): Step<T> => rebasedStep(step, rebase);
      this.#done = this.#done.map(rebased);
      this.#undone = this.#undone.map(rebased);
    }
    this.#apply(patches);
    this.#tell(patches, "merge");
  }

  undo(): readonly Patch<T>[] {
    const step = this.#done.pop();
    if (!step) return [];
    this.#undone.push(step);
    return this.#turn(step.patches.map(inverse), "undo");
  }

  redo(): readonly Patch<T>[] {
    const step = this.#undone.pop();
    if (!step) return [];
    this.#done.push(step);
    return this.#turn(step.patches, "redo");
  }

  #turn(patches: readonly Patch<T>[], cause: Cause): readonly Patch<T>[] {
    this.#apply(patches);
    this.edits += 1;
    this.#tell(patches, cause);
    return patches;
  }

  #commit(patches: readonly Patch<T>[], merge: string | null): void {
    if (patches.length === 0) return;
    const last = this.#done.at(-1);
    if (last && merge !== null && last.merge === merge && sameIds(last.patches, patches)) {
      const merged = last.patches.map((patch, at) => ({
        ...patch,
        after: patches[at]?.after ?? patch.after,
      }));
      this.#done[this.#done.length - 1] = { patches: merged, merge };
    } else {
      this.#done.push({ patches, merge });
    }
    this.#undone = [];
    this.#turn(patches, "edit");
  }

  #apply(patches: readonly Patch<T>[]): void {
    const leaving = new Set<string>();
    // What is there or not is asked of the document: a merge may have come between two steps.
    const coming = patches.filter(({ id, after }) => after && !this.#entities.has(id));
    for (const patch of patches) {
      if (patch.after) this.#entities.set(patch.id, patch.after);
      else if (this.#entities.delete(patch.id)) leaving.add(patch.id);
    }
    if (leaving.size > 0) this.#ids = this.#ids.filter((id) => !leaving.has(id));
    // In ascending order, each index is true at the moment of insertion.
    for (const patch of coming.sort((a, b) => a.index - b.index)) {
      this.#ids.splice(patch.index < 0 ? this.#ids.length : patch.index, 0, patch.id);
    }
  }

  #tell(patches: readonly Patch<T>[], cause: Cause): void {
    for (const listener of this.#listeners) listener(patches, cause);
  }
}

function rebasedStep<T extends Entity>(step: Step<T>, rebase: (kept: T) => T): Step<T> {
  const patches = step.patches.map((patch) => ({
    ...patch,
    before: patch.before && rebase(patch.before),
    after: patch.after && rebase(patch.after),
  }));
  return { ...step, patches };
}

function inverse<T extends Entity>(patch: Patch<T>): Patch<T> {
  return { ...patch, before: patch.after, after: patch.before };
}

function sameIds<T extends Entity>(a: readonly Patch<T>[], b: readonly Patch<T>[]): boolean {
  return a.length === b.length && a.every((patch, at) => patch.id === b[at]?.id);
}
