// Where the focus is among questions on a page. Promises: a question is an element with
// `data-question="<field id>"`; the order is that of the document.

const QUESTION = "[data-question]";
const STOP = "[tabindex='0'], button:not([tabindex='-1']), input, textarea";

/** The field whose question holds the focus. */
export function focusedQuestion(container: HTMLElement): string | null {
  const active = container.ownerDocument.activeElement;
  if (!active || !container.contains(active)) return null;
  return active.closest(QUESTION)?.getAttribute("data-question") ?? null;
}

/** Moves the focus to a question, without an id to the first. False if there is none. */
export function focusQuestion(container: HTMLElement, id?: string): boolean {
  const questions = [...container.querySelectorAll<HTMLElement>(QUESTION)];
  const wanted = id === undefined ? questions[0] : questions.find((one) => idOf(one) === id);
  const stop = wanted?.querySelector<HTMLElement>(STOP);
  stop?.focus();
  stop?.scrollIntoView({ block: "nearest" });
  return stop !== undefined && stop !== null;
}

/** Moves the focus to the question after (1) or before (−1) another. False at the end. */
export function focusNeighbour(container: HTMLElement, id: string, step: 1 | -1): boolean {
  const ids = [...container.querySelectorAll<HTMLElement>(QUESTION)].map(idOf);
  const next = ids[ids.indexOf(id) + step];
  return next !== undefined && next !== null && focusQuestion(container, next);
}

function idOf(question: HTMLElement): string | null {
  return question.getAttribute("data-question");
}
