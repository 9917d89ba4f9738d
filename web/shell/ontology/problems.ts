import { createContext, use } from "react";
import type { Problem } from "../../api/errors";

/** What the server found wrong, by JSON pointer below the ontology. */
export const ProblemsContext = createContext<ReadonlyMap<string, Problem>>(new Map());

const ROOT = /^\/ontology(?=\/|$)/;

/** The problems of an ontology, whether the server pointed into it or into the project around it. */
export function belowOntology(
  problems: ReadonlyMap<string, Problem>,
): ReadonlyMap<string, Problem> {
  const found = [...problems].map(([path, problem]) => [path.replace(ROOT, ""), problem] as const);
  return new Map(found);
}

/** Props of a control that may be wrong: marked, with the message as its title. */
export function useProblem(path: string): { "aria-invalid"?: true; title?: string } {
  const problem = use(ProblemsContext).get(path);
  return problem ? { "aria-invalid": true, title: problem.message } : {};
}

const INSIDE = /\/fields(\/|$)/;

/** What is wrong with a row, in words; the fields inside of it say it themselves. */
export function useRowProblems(path: string): readonly string[] {
  const isOfRow = (one: string): boolean =>
    one === path || (one.startsWith(`${path}/`) && !INSIDE.test(one.slice(path.length)));
  const found = [...use(ProblemsContext)].filter(([one]) => isOfRow(one));
  return found.map(([, { message, cure }]) => `${message} ${cure}`.trim());
}
