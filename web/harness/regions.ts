// A task of image regions that has everything: each geometry, relations, questions about the whole.

import type { Field, OntologyClass, Prediction, RelationType } from "../editor";
import { streetTask, type HarnessTask } from "./tasks";

const QUESTIONS: readonly Field[] = [
  {
    id: "weather",
    kind: "choice",
    name: "Weather",
    required: true,
    options: ["dry", "rain", "snow"].map((id) => ({ id, name: id })),
  },
  { id: "night", kind: "boolean", name: "Taken at night" },
];

const SIDE: readonly Field[] = [
  {
    id: "side",
    kind: "choice",
    name: "Side",
    options: ["left", "right"].map((id) => ({ id, name: id })),
  },
];

const RELATIONS: readonly RelationType[] = [
  { id: "part_of", name: "part of", from: ["wheel", "plate"], to: ["car"], fields: SIDE },
  { id: "behind", name: "behind", from: ["car", "van"], to: ["car", "van"] },
  { id: "same", name: "same as", directed: false },
];

const SHAPES: readonly (readonly [string, object])[] = [
  ["car", { kind: "box", x: 320, y: 566, width: 320, height: 206 }],
  ["car", { kind: "box", x: 168, y: 545, width: 156, height: 84 }],
  ["wheel", { kind: "ellipse", cx: 604, cy: 690, rx: 24, ry: 34, angle: 8 }],
  ["plate", { kind: "rotated_box", cx: 432, cy: 668, width: 84, height: 26, angle: 4 }],
  [
    "road",
    {
      kind: "polygon",
      points: [
        [20, 1040],
        [730, 640],
        [900, 600],
        [1240, 640],
        [1900, 860],
        [1900, 1060],
      ],
    },
  ],
  [
    "marking",
    {
      kind: "polyline",
      points: [
        [80, 980],
        [240, 930],
        [420, 890],
      ],
    },
  ],
  ["light", { kind: "point", x: 812, y: 262 }],
];

const CLASSES: readonly OntologyClass[] = [
  { id: "wheel", name: "wheel", geometries: ["ellipse"], rule: "The tyre too." },
  { id: "plate", name: "number plate", geometries: ["rotated_box"] },
  { id: "road", name: "drivable area", geometries: ["polygon"] },
  { id: "marking", name: "lane marking", geometries: ["polyline"] },
  { id: "light", name: "lamp", geometries: ["point"] },
];

export function regionsTask(): HarnessTask {
  const street = streetTask();
  const { ontology } = street.workbench;
  const regions = SHAPES.map(([name, shape], at) => ({
    id: `r${at + 1}`,
    class: name,
    asset: 0,
    shape,
    attributes: name === "car" ? { occlusion: "none" } : {},
    prediction: null,
  }));
  const relation = (id: string, type: string, from: string, to: string) => ({
    ...{ id, type, from, to },
    attributes: type === "part_of" ? { side: "right" } : {},
  });
  const cars = ontology.classes.filter(({ id }) => id === "car" || id === "van");
  return {
    ...street,
    predictions: street.predictions.filter((one) => isOf(one, cars)),
    workbench: {
      ...street.workbench,
      settings: {
        geometries: ["box", "rotated_box", "polygon", "polyline", "ellipse", "point"],
      },
      ontology: { classes: [...cars, ...CLASSES], fields: QUESTIONS, relations: RELATIONS },
    },
    draft: {
      regions,
      relations: [relation("l1", "part_of", "r3", "r1"), relation("l2", "part_of", "r4", "r1")],
      answers: { weather: "dry" },
    },
  };
}

function isOf({ payload }: Prediction, classes: readonly OntologyClass[]): boolean {
  const { regions } = payload as { regions: readonly { class: string }[] };
  return regions.every((region) => classes.some(({ id }) => id === region.class));
}
