// The document on the stage. Promises: the engine's scene holds exactly what belongs to the picture
// that is shown, from back to front; a change costs what it changed unless the order did.

import {
  Engine,
  type Geometries,
  type Item,
  type Patch,
  type Palette,
  type Point,
  type Shape,
} from "@labelwright/editor";
import { isEntry, isOn, isUndecided, type Entry, type Piece } from "./entries";
import type { RegionsModel } from "./model";
import type { ModelState } from "./state";

/** What the engine asks for, see edits.ts. */
export interface EngineEdits {
  create(shape: Shape): void;
  reshape(shapes: ReadonlyMap<string, Shape>, merge: string | null): void;
  cut(line: readonly Point[]): void;
  /** Something was chosen on the stage. */
  selected(): void;
}

export function makeEngine(model: RegionsModel, edits: EngineEdits): Engine {
  const { host, palette, settings, state, toolbox } = model;
  const engine = new Engine({
    stage: host.stage,
    label: host.t("regions.stage"),
    geometries: toolbox.geometries,
    tool: state.tool,
    minimum: settings.min_size_px,
    size: (shape) => model.sizeText(shape),
    commands: {
      mayEdit: () => model.mayEdit(),
      create: (shape) => edits.create(shape),
      reshape: (shapes, merge) => edits.reshape(shapes, merge),
      cut: (line) => edits.cut(line),
      tooSmall: () => model.announce("regions.tooSmall"),
    },
  });
  engine.patterned = state.patterned;
  engine.look = state.look;
  engine.editable = state.editable;
  engine.paint = palette.get(state.classId).paint;
  return engine;
}

export interface SceneSource {
  readonly state: ModelState;
  readonly engine: Engine;
  readonly geometries: Geometries;
  readonly palette: Palette;
  name(entry: Entry): string;
}

export class StageScene {
  readonly #source: SceneSource;

  constructor(source: SceneSource) {
    this.#source = source;
  }

  /** Everything anew; the selection stays where it is still shown. */
  load(): void {
    const { engine, state } = this.#source;
    const { selection } = state;
    engine.load(this.#items(state.entries));
    engine.interaction.select(selection);
  }

  apply(patches: readonly Patch<Piece>[]): void {
    const { engine, state } = this.#source;
    const put: Item[] = [];
    const gone: string[] = [];
    for (const { id, before, after } of patches) {
      if (after && isEntry(after) && this.#isDrawn(after)) put.push(this.#item(after));
      else if (before && isEntry(before)) gone.push(id);
    }
    engine.put(put);
    engine.remove(gone);
    const last = state.entries.length - patches.length;
    const isInside = ({ index, before }: Patch<Piece>) => before === null && index < last;
    if (patches.some((patch) => isReordering(patch) || isInside(patch))) {
      engine.reorder(state.entries.map(({ id }) => id));
    }
  }

  refresh(entries: readonly Entry[]): void {
    this.#source.engine.put(this.#items(entries));
  }

  #items(entries: readonly Entry[]): Item[] {
    return entries.filter((entry) => this.#isDrawn(entry)).map((entry) => this.#item(entry));
  }

  #isDrawn(entry: Entry): boolean {
    const { geometries, state } = this.#source;
    return isOn(entry, state.asset) && geometries.has(entry.region.shape.kind);
  }

  #item(entry: Entry): Item {
    const { palette, state } = this.#source;
    return {
      id: entry.id,
      shape: entry.region.shape,
      paint: palette.get(entry.region.class).paint,
      label: this.#source.name(entry),
      dashed: isUndecided(entry),
      locked: state.locked.has(entry.id),
      hidden: state.hidden.has(entry.id),
    };
  }
}

/** The engine keeps the place of what it knows and puts what is new on top. */
function isReordering({ before, after }: Patch<Piece>): boolean {
  const rank = (piece: Piece | null) => (piece && isEntry(piece) ? piece.rank : undefined);
  return after !== null && rank(before) !== rank(after);
}
