// How answers about pictures are compared: outlines over each other, and what only some cover.

import { questionsOf, type CompareModule, type PartRole, type Shape } from "@labelwright/editor";
import "./compare.css";
import { RegionsComparison } from "./comparison";
import { likeness } from "./overlap";
import { drawTile } from "./tile";

/** Outlines that overlap so much are one: nobody is asked which is better. */
const TOLERANCE = 0.92;

const KINDS: Readonly<Record<string, PartRole["kind"]>> = {
  region: "thing",
  relation: "relation",
  answer: "answer",
};

function role(part: string): PartRole {
  const [kind = "", ...id] = part.split(" ");
  return { kind: KINDS[kind] ?? "none", id: id.join(" ") };
}

export const compareRegions: CompareModule = {
  layouts: ["difference", "side", "swipe", "only"],
  role,
  questions: ({ ontology }) => questionsOf(ontology.fields, "answer "),
  measure: "IoU",
  likeness: (a, b) => {
    const [one, other] = [a as { shape: Shape }, b as { shape: Shape }];
    return likeness(one.shape, other.shape);
  },
  isWithin: (alike, changed) =>
    alike !== null && alike >= TOLERANCE && changed.every((path) => path.startsWith("shape")),
  mark: "hatch",
  create: (host) => new RegionsComparison(host),
  tile: drawTile,
};
