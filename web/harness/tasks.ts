// The tasks of the harness: the street of the design, many regions, and a form.

import type { Asset, EditorHost, Field, OntologyClass, Prediction, Workbench } from "../editor";

export type HarnessTask = Pick<
  EditorHost,
  "task" | "workbench" | "predictions" | "initial" | "draft"
>;

type Row = readonly [name: string, x: number, y: number, width: number, height: number];

const SCALE = 1.5;
const STREET: readonly Row[] = [
  ["car", 112, 364, 104, 56],
  ["car", 219, 378, 213, 137],
  ["car", 1046, 354, 216, 76],
  ["car", 1167, 368, 113, 95],
  ["car", 399, 354, 58, 48],
  ["car", 459, 338, 47, 40],
  ["traffic_light", 531, 140, 27, 51],
  ["traffic_sign", 554, 142, 31, 31],
  ["traffic_light", 784, 241, 20, 50],
  ["traffic_sign", 600, 175, 69, 20],
];
const PREDICTED: readonly (readonly [number, Row])[] = [
  [0.94, ["car", 620, 337, 39, 33]],
  [0.61, ["pedestrian", 140, 344, 15, 24]],
  [0.88, ["van", 326, 351, 76, 41]],
  [0.79, ["car", 278, 357, 56, 23]],
];

const CAR_FIELDS: readonly Field[] = [
  {
    id: "occlusion",
    kind: "choice",
    name: "Occlusion",
    required: true,
    options: [
      { id: "none", name: "none" },
      { id: "part", name: "part" },
      { id: "most", name: "most" },
    ],
  },
  {
    id: "state",
    kind: "choice",
    name: "State",
    options: [
      { id: "parked", name: "parked" },
      { id: "moving", name: "moving" },
    ],
  },
  { id: "cut", kind: "boolean", name: "Cut off by edge" },
];

const RULE = "includes mirrors, never antennas. Draw what you can see; do not guess behind others.";

const CLASSES: readonly OntologyClass[] = [
  { id: "car", name: "car", rule: RULE, fields: CAR_FIELDS },
  { id: "truck", name: "truck", fields: CAR_FIELDS },
  { id: "pedestrian", name: "pedestrian", rule: "Whole person, with what they carry." },
  { id: "traffic_light", name: "traffic light" },
  { id: "traffic_sign", name: "traffic sign" },
  { id: "van", name: "van", fields: CAR_FIELDS },
  { id: "bicycle", name: "bicycle" },
  { id: "drivable", name: "drivable area" },
];

function region([name, x, y, width, height]: Row, at: number) {
  const attributes = name === "car" ? { occlusion: "none", state: "moving" } : {};
  return {
    id: `r${at + 1}`,
    class: name,
    asset: 0,
    shape: {
      kind: "box",
      x: x * SCALE,
      y: y * SCALE,
      width: width * SCALE,
      height: height * SCALE,
    },
    attributes,
    prediction: null,
  };
}

const PICTURE: Asset = {
  id: "ast_1",
  role: "primary",
  ordinal: 0,
  media_type: "image",
  content_type: "image/jpeg",
  facts: { width: 1280 * SCALE, height: 720 * SCALE },
  url: "./picture.jpg",
  thumbnail_url: null,
  name: "front_camera/1.jpg",
};

export function workbench(more: Partial<Workbench>): Workbench {
  return {
    id: "prj_1",
    name: "Project Heron",
    task_type: "any",
    editor: "any",
    settings: {},
    ontology: { classes: [], fields: [] },
    guidelines: "",
    versions: {},
    ...more,
  };
}

export function streetTask(): HarnessTask {
  const predictions = PREDICTED.map(([score, row], at): Prediction => ({
    id: `prd_${at + 1}`,
    model: "detector",
    version: "1",
    score,
    payload: { regions: [region(row, 0)] },
  }));
  return {
    task: { id: "tsk_8KQ2M7", assets: [PICTURE], predictions },
    workbench: workbench({ ontology: { classes: CLASSES, fields: [] } }),
    predictions,
    initial: null,
    draft: { regions: STREET.map(region) },
  };
}

/** Boxes of all classes, spread evenly by a fixed sequence. */
export function manyRegions(count: number): HarnessTask {
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const regions = Array.from({ length: count }, (_, at) => {
    const name = CLASSES[Math.floor(random() * CLASSES.length)]?.id ?? "car";
    const width = 6 + random() * 40;
    const height = 6 + random() * 40;
    return region([name, random() * (1280 - width), random() * (720 - height), width, height], at);
  });
  const task = streetTask();
  return { ...task, predictions: [], initial: { regions }, draft: null };
}

const option = (name: string, fields: readonly Field[] = []) => ({ id: name, name, fields });

const QUESTIONS: readonly Field[] = [
  {
    id: "usable",
    kind: "choice",
    name: "Is the picture usable?",
    required: true,
    options: [option("yes"), option("no")],
  },
  {
    id: "place",
    kind: "choice",
    name: "Where are we?",
    required: true,
    when: { field: "usable", equals: "yes" },
    options: [
      option("junction", [
        {
          id: "rules",
          kind: "choice",
          name: "What rules the junction?",
          required: true,
          options: [
            option("signs"),
            option("traffic lights", [
              {
                id: "light",
                kind: "choice",
                name: "What does the light for our lane show?",
                help: "Our lane is the one the camera stands in. An arrow counts only if it hangs over that lane.",
                required: true,
                options: [
                  option("green"),
                  option("green arrow"),
                  option("amber"),
                  option("red"),
                  option("off, blinking"),
                  option("cannot see"),
                ],
              },
            ]),
            option("nothing"),
          ],
        },
      ]),
      option("straight road"),
      option("tunnel", [{ id: "lit", kind: "boolean", name: "Is the tunnel lit?" }]),
    ],
  },
  {
    id: "weather",
    kind: "choice",
    name: "What is the weather?",
    required: true,
    options: [option("clear"), option("overcast"), option("rain"), option("snow"), option("fog")],
  },
];

const TEXT: Asset = {
  ...PICTURE,
  id: "ast_2",
  media_type: "text",
  content_type: "text/plain",
  facts: { characters: 212 },
  thumbnail_url: null,
  text: "The harbour lay still that morning.\n\nNobody had told the pilot that the second boat was late, and so he waited, counting gulls.\n\nهذا سطر من اليمين إلى اليسار.\n",
  name: "letter.txt",
};

export function questionsTask(asset: string): HarnessTask {
  const assets =
    asset === "text" ? [TEXT] : asset === "two" ? [PICTURE, { ...TEXT, ordinal: 1 }] : [PICTURE];
  return {
    task: { id: "tsk_1FB7KD", assets, predictions: [] },
    workbench: workbench({
      settings: { auto_advance: true },
      ontology: { classes: [], fields: QUESTIONS },
    }),
    predictions: [],
    initial: null,
    draft: null,
  };
}
