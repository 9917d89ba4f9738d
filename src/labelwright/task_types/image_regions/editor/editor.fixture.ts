// An editor on a fake workbench, for tests: opened, drawn in and looked at as a person would.

import { act } from "react";
import { afterEach, beforeEach } from "vitest";
import {
  installFakeCanvas,
  makeHost,
  type Editor,
  type FakeCanvas,
  type FakeHost,
  type FakeHostOptions,
  type OntologyClass,
  type Prediction,
} from "@labelwright/editor";
import module from ".";
import type { Region, RegionsPayload } from "./schema";

const CAR: OntologyClass = {
  id: "car",
  name: "car",
  rule: "no antennas",
  fields: [
    {
      id: "state",
      kind: "choice",
      name: "State",
      required: true,
      options: ["parked", "moving"].map((id) => ({ id, name: id })),
    },
  ],
};
const CLASSES: readonly OntologyClass[] = [
  CAR,
  { id: "truck", name: "truck", fields: CAR.fields ?? [] },
  { id: "sign", name: "sign" },
];

/** As another program may have written it: keys in any order, some left out. */
export const GIVEN = JSON.stringify({
  regions: [
    {
      shape: { height: 60.5, kind: "box", width: 100, x: 50.125, y: 50 },
      id: "r7",
      class: "car",
      attributes: { state: "parked" },
    },
    {
      id: "b",
      class: "sign",
      asset: 0,
      shape: { kind: "box", x: 300, y: 200, width: 40, height: 40 },
      attributes: {},
      prediction: "prd_old",
    },
    {
      id: "far",
      class: "sign",
      asset: 3,
      shape: { kind: "spiral", turns: 4 },
      attributes: {},
      prediction: null,
    },
  ],
});

export const predicted = (id: string, x: number): Prediction => ({
  id: `prd_${id}`,
  model: "m",
  version: "1",
  score: 0.9,
  payload: {
    regions: [
      {
        id: "r1",
        class: "car",
        asset: 0,
        shape: { kind: "box", x, y: 300, width: 50, height: 50 },
        attributes: { state: "moving" },
        prediction: null,
      },
    ],
  },
});

let canvas: FakeCanvas;
export let fake: FakeHost;
export let editor: Editor;

type Ontology = Pick<FakeHostOptions, "classes" | "fields" | "relations">;

export function open(
  host: FakeHostOptions["host"] = {},
  settings: Record<string, unknown> = {},
  ontology: Ontology = {},
): void {
  fake = makeHost({ classes: CLASSES, ...ontology, settings, host });
  act(() => {
    editor = module.create(fake.host);
    editor.focus();
  });
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  canvas = installFakeCanvas({ width: 640, height: 480 });
});

afterEach(async () => {
  await close();
  canvas.uninstall();
});

export async function close(): Promise<void> {
  await act(async () => {
    editor.destroy();
    await Promise.resolve(); // the view is taken down in the next breath
  });
  fake.destroy();
}

export const payload = (): RegionsPayload => editor.payload() as RegionsPayload;
export const ids = (): string[] => payload().regions.map((region) => region.id);
export const last = (): Region | undefined => payload().regions.at(-1);
/** True if somebody took the key. */
export function key(name: string, more?: KeyboardEventInit): boolean {
  let taken = false;
  act(() => void (taken = fake.press(name, more)));
  return taken;
}

type Place = readonly [number, number];

function send(type: string, [x, y]: Place, more: PointerEventInit = {}): void {
  const init = { clientX: x, clientY: y, bubbles: true, pointerId: 1, button: 0, ...more };
  fake.host.stage.dispatchEvent(new PointerEvent(type, { pointerType: "mouse", ...init }));
}

/** A click on the stage, in pixels of the page. */
export function click(at: Place, more?: PointerEventInit): void {
  act(() => {
    send("pointermove", at, more);
    send("pointerdown", at, more);
    send("pointerup", at, more);
  });
}

export function rightClick(at: Place): void {
  act(() => send("contextmenu", at, { button: 2 }));
}

/** Pointer events on the stage, in pixels of the page. */
export function drag(from: Place, to: Place): void {
  act(() => {
    send("pointermove", from);
    send("pointerdown", from);
    send("pointermove", [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
    send("pointermove", to);
    send("pointerup", to);
  });
}

/** Two drags that differ in the picture, whatever the zoom. */
export const drawBox = (): void => drag([100, 100], [200, 180]);
export const drawOther = (): void => drag([300, 300], [400, 380]);
