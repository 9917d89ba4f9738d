// How answers to questions are compared: a column for each answer, and what differs marked.

import { questionsOf, type CompareModule } from "@labelwright/editor";
import { AnswersComparison } from "./comparison";
import "./compare.css";

export const compareAnswers: CompareModule = {
  layouts: ["difference", "side", "only"],
  role: (part) => ({ kind: "answer", id: part }),
  questions: ({ ontology }) => questionsOf(ontology.fields),
  mark: "passages",
  create: (host) => new AnswersComparison(host),
};
