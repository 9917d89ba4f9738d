// The texts of the harness: the contract of the design, many spans, and letters from everywhere.

import type { Asset, Field, OntologyClass, Prediction, RelationType } from "../editor";
import { workbench, type HarnessTask } from "./tasks";

const CONTRACT = `9. Limits of liability
Liability under this clause covers breach of contract, tort and breach of statutory duty.
Subject to clause 9.4, the Supplier’s total liability to the Buyer under this Agreement shall not exceed 125 % of the Charges paid or payable by the Buyer in the twelve months before the event that gave rise to the claim.
Neither party shall be liable for loss of profit or loss of goodwill, except where such loss results from a breach of clause 12 (Confidentiality).
Nothing in this Agreement limits liability for death or personal injury caused by negligence, or for fraud.
The Buyer must notify the Supplier in writing within 30 days after it becomes aware of a claim. If it does not, the Supplier may refuse the claim to the extent that the delay has harmed its defence.
Each party shall take reasonable steps to reduce its own loss.`;

const STRANGE = `Met 👨‍👩‍👧‍👦 at noon. Flags: 🇩🇪🇫🇷. Tiếng Việt, decomposed: Tiếng.
שלום, זהו חוזה עם ACME Ltd. על סך 100 דולר.
The word שלום means peace, and السلام عليكم greets.
هذا سطر من اليمين إلى اليسار، وفيه English words.
A mark\u200f, a joiner\u200d, a space\u200bof no width, an override \u202eabc\u202c.
日本語の文章です。東京都に住んでいます。ภาษาไทยไม่มีช่องว่าง
First line\u2028second line of the same paragraph
\tA tab, and a trailing blank 
`;

const choice = (id: string, name: string, ...options: string[]): Field => ({
  id,
  kind: "choice",
  name,
  options: options.map((one) => ({ id: one, name: one })),
});

const CLASSES: readonly OntologyClass[] = [
  { id: "party", name: "party" },
  { id: "cap", name: "liability cap" },
  { id: "condition", name: "condition" },
  {
    id: "obligation",
    name: "obligation",
    rule: "starts at the verb and ends before the full stop. Leave the party out: link it.",
    fields: [
      { ...choice("force", "Force", "must", "may", "must not"), required: true },
      choice("notice", "Form of notice", "any", "written"),
    ],
  },
  { id: "amount", name: "amount" },
  { id: "period", name: "period" },
  { id: "exclusion", name: "exclusion" },
  { id: "reference", name: "cross-reference" },
];

const RELATIONS: readonly RelationType[] = [
  { id: "bound", name: "Who is bound", from: ["obligation"], to: ["party"] },
  { id: "refers", name: "refers to", from: ["reference"] },
];

const text = (content: string, name: string, ordinal = 0): Asset => ({
  id: `ast_${ordinal}`,
  role: "primary",
  ordinal,
  media_type: "text",
  content_type: "text/plain",
  facts: { characters: [...content].length },
  url: "./none",
  thumbnail_url: null,
  text: content,
  name,
});

function spanOf(content: string, [name, words, from = 0]: readonly [string, string, number?]) {
  const at = content.indexOf(words, from);
  const start = [...content.slice(0, at)].length;
  const attributes = name === "obligation" ? { force: "must", notice: "written" } : {};
  const end = start + [...words].length;
  return { class: name, asset: 0, start, end, text: words, attributes, prediction: null };
}

const MARKED: readonly (readonly [string, string, number?])[] = [
  ["condition", "Subject to clause 9.4"],
  ["reference", "clause 9.4"],
  [
    "cap",
    "the Supplier’s total liability to the Buyer under this Agreement shall not exceed 125 % of the Charges paid or payable by the Buyer in the twelve months before the event",
  ],
  ["party", "the Supplier"],
  ["party", "the Buyer"],
  ["amount", "125 % of the Charges paid or payable by the Buyer in the twelve months"],
  ["period", "the twelve months before the event"],
  ["exclusion", "loss of profit or loss of goodwill"],
  ["condition", "except where such loss results from a breach of clause 12 (Confidentiality)"],
  ["reference", "clause 12 (Confidentiality)"],
  ["exclusion", "liability for death or personal injury caused by negligence, or for fraud"],
  ["party", "The Buyer"],
  [
    "obligation",
    "must notify the Supplier in writing within 30 days after it becomes aware of a claim",
  ],
  ["period", "within 30 days after it becomes aware"],
  ["condition", "If it does not"],
];

const ontology = {
  classes: CLASSES,
  relations: RELATIONS,
  fields: [{ ...choice("law", "Which law rules?", "English", "Scots", "other"), required: true }],
};

export function contractTask(): HarnessTask {
  const spans = MARKED.map((one, at) => ({ id: `s${at + 1}`, ...spanOf(CONTRACT, one) }));
  const predicted = spanOf(CONTRACT, [
    "obligation",
    "shall take reasonable steps to reduce its own loss",
  ]);
  const prediction: Prediction = {
    id: "prd_1",
    model: "tagger",
    version: "1",
    score: 0.71,
    payload: { spans: [{ id: "p1", ...predicted }], relations: [], answers: {} },
  };
  return {
    task: {
      id: "tsk_6NC3VH",
      assets: [text(CONTRACT, "Supply agreement"), text(STRANGE, "Letters from everywhere", 1)],
      predictions: [prediction],
    },
    workbench: workbench({ name: "Project Wren", ontology }),
    predictions: [prediction],
    initial: null,
    draft: {
      spans,
      relations: [{ id: "n1", type: "refers", from: "s2", to: "s11", attributes: {} }],
      answers: { law: "English" },
    },
  };
}

/** A text of so many characters with spans spread evenly by a fixed sequence, many on others. */
export function longText(characters: number, count: number): HarnessTask {
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  let content = "";
  while (content.length < characters) content += `${CONTRACT}\n`;
  content = content.slice(0, characters);
  const spans = Array.from({ length: count }, (_, at) => {
    const start = Math.floor((at / count) * (characters - 200));
    const end = start + 4 + Math.floor(random() ** 3 * 120);
    const name = CLASSES[Math.floor(random() * CLASSES.length)]?.id ?? "party";
    const attributes = name === "obligation" ? { force: "must" } : {};
    return {
      id: `s${at + 1}`,
      class: name,
      asset: 0,
      start,
      end,
      text: content.slice(start, end),
      attributes,
      prediction: null,
    };
  });
  const task = contractTask();
  return {
    ...task,
    task: { ...task.task, assets: [text(content, "long.txt")], predictions: [] },
    predictions: [],
    draft: null,
    initial: { spans, relations: [], answers: { law: "English" } },
  };
}
