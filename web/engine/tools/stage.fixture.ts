// A stage of 1000 × 800 that shows a picture of 500 × 400 at twice its size, for tests of tools.

import { toImage, type Camera } from "../camera";
import { Interaction } from "../interaction";
import type { Item } from "../scene";
import { ALL_GEOMETRIES } from "../shapes";
import type { BoxShape } from "../shapes/box";
import { Geometries, type Shape } from "../shapes/shape";
import { toolsFor } from ".";
import type { PointerInput } from "./tool";

type Pointer = (x: number, y: number, held?: Partial<PointerInput>) => void;

export interface StageFixture {
  readonly stage: Interaction;
  readonly created: Shape[];
  readonly reshaped: {
    readonly shapes: ReadonlyMap<string, Shape>;
    readonly merge: string | null;
  }[];
  readonly tooSmall: () => number;
  mayEdit: boolean;
  /** Pointer events at screen coordinates. */
  readonly down: Pointer;
  readonly move: Pointer;
  readonly up: Pointer;
  readonly click: Pointer;
  /** Press, several moves, release. */
  readonly drag: (from: readonly [number, number], to: readonly [number, number]) => void;
}

const CAMERA: Camera = {
  x: 0,
  y: 0,
  scale: 2,
  view: { width: 1000, height: 800 },
  image: { width: 500, height: 400 },
  ratio: 1,
  fitted: false,
};

export function makeStage(tool: string, items: readonly Item[] = []): StageFixture {
  const created: Shape[] = [];
  const reshaped: StageFixture["reshaped"] = [];
  let tooSmall = 0;
  const fixture = { mayEdit: true };
  const geometries = new Geometries(ALL_GEOMETRIES);
  const stage = new Interaction(
    geometries,
    {
      mayEdit: () => fixture.mayEdit,
      create: (shape) => void created.push(shape),
      reshape: (shapes, merge) => {
        reshaped.push({ shapes, merge });
        for (const [id, shape] of shapes) {
          const item = stage.scene.get(id);
          if (item) stage.put([{ ...item, shape }]);
        }
      },
      remove: (ids) => stage.remove(ids),
      tooSmall: () => void (tooSmall += 1),
    },
    toolsFor(geometries),
    tool,
  );
  stage.setCamera(CAMERA);
  stage.put(items);
  return Object.assign(
    fixture,
    { stage, created, reshaped, tooSmall: () => tooSmall },
    hand(stage),
  );
}

type Hand = Pick<StageFixture, "down" | "move" | "up" | "click" | "drag">;

/** What a hand on a mouse does. */
function hand(stage: Interaction): Hand {
  const input = (x: number, y: number, held: Partial<PointerInput> = {}): PointerInput => ({
    screen: { x, y },
    image: toImage(stage.camera, { x, y }),
    shift: false,
    ctrl: false,
    alt: false,
    coarse: false,
    ...held,
  });
  const down: Pointer = (...at) => stage.pointerDown(input(...at));
  const move: Pointer = (...at) => stage.pointerMove(input(...at));
  const up: Pointer = (...at) => stage.pointerUp(input(...at));
  return {
    down,
    move,
    up,
    click: (...at) => [move, down, up].forEach((act) => act(...at)),
    drag([x1, y1], [x2, y2]) {
      move(x1, y1);
      down(x1, y1);
      move((x1 + x2) / 2, (y1 + y2) / 2);
      move(x2, y2);
      up(x2, y2);
    },
  };
}

/** An item of any shape. */
export function itemOf<S extends Shape>(id: string, shape: S, changes: Partial<Item> = {}): Item {
  return { ...makeItem(id, [0, 0, 1, 1], changes), shape };
}

/** A box item in picture coordinates. */
export function makeItem(
  id: string,
  [x, y, width, height]: readonly [number, number, number, number],
  changes: Partial<Item> = {},
): Item {
  const shape: BoxShape = { kind: "box", x, y, width, height };
  return {
    id,
    shape,
    paint: 1,
    label: id,
    dashed: false,
    locked: false,
    hidden: false,
    ...changes,
  };
}
