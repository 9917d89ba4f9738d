// How answers about texts are compared: spans of all answers in one text, or a text for each.

import { questionsOf, type CompareModule, type PartRole } from "@labelwright/editor";
import { readSpan } from "../schema";
import { SpansComparison } from "./comparison";
import { overlapOf } from "./overlap";
import "./compare.css";

const KINDS: Readonly<Record<string, PartRole["kind"]>> = {
  span: "thing",
  relation: "relation",
  answer: "answer",
};

function role(part: string): PartRole {
  const [kind = "", ...id] = part.split(" ");
  return { kind: KINDS[kind] ?? "none", id: id.join(" ") };
}

export const compareSpans: CompareModule = {
  layouts: ["difference", "side", "only"],
  role,
  questions: ({ ontology }) => questionsOf(ontology.fields, "answer "),
  measure: "overlap",
  likeness: (a, b) => {
    const [one, other] = [readSpan(a), readSpan(b)];
    return one && other ? overlapOf(one, other) : null;
  },
  create: (host) => new SpansComparison(host),
};
