// The state of a questionnaire without its looks. Promises: one question is current; an answer by
// key or click moves on to the next open one; answers to questions that are no longer asked are kept
// in hand, so that choosing another option back loses nothing, and left out of what is sent.

import {
  answerOfDigit,
  askedFields,
  cleanValues,
  EditedDocument,
  fieldProblems,
  FIELD_KINDS,
  isBlank,
  sameValue,
  withAnswer,
  type AskedField,
  type Check,
  type EditorHost,
  type Field,
  type FieldValue,
  type FieldValues,
} from "@labelwright/editor";
import { calledInText } from "./names";
import { readAnswers, readSettings, type Answers } from "./schema";

interface Sheet {
  readonly id: "sheet";
  readonly values: FieldValues;
  /** The document that was loaded, as long as nothing was changed. */
  readonly loaded: Answers | null;
}

export interface ModelState {
  readonly values: FieldValues;
  /** The question in focus, null when all are answered. */
  readonly current: string | null;
  readonly editable: boolean;
  readonly autoAdvance: boolean;
}

const AUTO_ADVANCE = "questions/autoAdvance";

export class QuestionnaireModel {
  readonly host: EditorHost;
  readonly fields: readonly Field[];
  readonly document = new EditedDocument<Sheet>();
  state: ModelState;
  readonly #predicted: FieldValues;
  readonly #listeners = new Set<() => void>();
  #readOnly: boolean;
  #amending = false;

  constructor(host: EditorHost) {
    this.host = host;
    this.fields = host.workbench.ontology.fields;
    this.#readOnly = host.readOnly;
    this.#predicted = readAnswers(host.predictions[0]?.payload).answers;
    const { auto_advance: wanted } = readSettings(host.workbench.settings);
    const chosen = host.memory.get(AUTO_ADVANCE);
    this.state = {
      values: {},
      current: null,
      editable: !host.readOnly,
      autoAdvance: typeof chosen === "boolean" ? chosen : wanted,
    };
    this.document.subscribe((_patches, cause) => {
      this.set({ values: this.#sheet.values });
      host.onChecks(this.asChecks());
      const isOwn = cause !== "load" && cause !== "merge";
      if (isOwn) host.onChange({ edits: this.document.edits });
    });
    this.load(host.draft ?? host.initial);
    this.document.takeUp(host.history);
  }

  /* ---- what is asked and answered ---- */

  get asked(): readonly AskedField[] {
    return askedFields(this.fields, this.state.values);
  }

  get open(): readonly Field[] {
    const { values } = this.state;
    return this.asked.map(({ field }) => field).filter((field) => isBlank(values[field.id]));
  }

  field(id: string | null): Field | undefined {
    return this.asked.find(({ field }) => field.id === id)?.field;
  }

  /** What a model would answer, undefined where it says nothing or the answer is given. */
  predictedFor(field: Field): FieldValue | undefined {
    const value = this.#predicted[field.id];
    const isValid = value !== undefined && FIELD_KINDS[field.kind].problem(field, value) === null;
    return isValid && isBlank(this.state.values[field.id]) ? value : undefined;
  }

  payload(): Answers {
    const { loaded, values } = this.#sheet;
    return loaded ?? { answers: cleanValues(this.fields, values) };
  }

  /** With the answers that are in hand but not asked at the moment. */
  draft(): Answers {
    return { answers: this.#sheet.values };
  }

  /** Answers that were given on another device; the question in focus stays. */
  merge(changes: ReadonlyMap<string, unknown>): void {
    const merged = ({ id, values: kept }: Sheet): Sheet => {
      const values = new Map(Object.entries(kept));
      for (const [field, value] of changes) {
        if (value === undefined) values.delete(field);
        else values.set(field, value as FieldValue);
      }
      return { id, values: Object.fromEntries(values), loaded: null };
    };
    this.document.merge([merged(this.#sheet)], [], merged);
  }

  load(payload: unknown): void {
    const loaded = readAnswers(payload);
    this.document.load([{ id: "sheet", values: loaded.answers, loaded }]);
    this.set({ current: this.open[0]?.id ?? null });
  }

  get #sheet(): Sheet {
    return this.document.get("sheet") ?? { id: "sheet", values: {}, loaded: null };
  }

  /* ---- answering ---- */

  /** Sets an answer; `movesOn` is for those that are complete with one key or click. */
  answer(field: Field, value: FieldValue | undefined, movesOn: boolean): void {
    if (!this.mayEdit()) return;
    const before = this.state.values[field.id];
    if (!sameValue(before, value)) {
      const values = withAnswer(this.state.values, field.id, value);
      // Letters typed one after another are one step back.
      const merge = movesOn ? null : `write ${field.id}`;
      this.document.replace([{ id: "sheet", values, loaded: null }], merge);
    }
    if (movesOn && value !== undefined) this.#moveOn(field);
    else this.set({ current: field.id });
  }

  answerDigit(digit: number): boolean {
    const field = this.field(this.state.current);
    const value = field && answerOfDigit(field, this.state.values, digit);
    if (!field || value === undefined) return false;
    const { several } = FIELD_KINDS[field.kind];
    this.answer(field, isBlank(value) ? undefined : value, !several);
    return true;
  }

  /** Takes over what the model says about the current question. */
  acceptPrediction(): boolean {
    const field = this.field(this.state.current);
    const value = field && this.predictedFor(field);
    if (!field || value === undefined) return false;
    this.answer(field, value, true);
    return true;
  }

  clearCurrent(): boolean {
    const field = this.field(this.state.current);
    if (!field || isBlank(this.state.values[field.id])) return false;
    this.answer(field, undefined, false);
    return true;
  }

  /** To the next open question; after the last one the workbench goes on, if it may. */
  #moveOn(field: Field): void {
    const order = this.asked.map((asked) => asked.field.id);
    const open = this.open.map(({ id }) => id);
    const after = order.slice(order.indexOf(field.id) + 1);
    const next = after.find((id) => open.includes(id)) ?? this.#requiredOpen ?? null;
    this.set({ current: next });
    const isDone = next === null && this.asChecks().length === 0;
    if (isDone && this.state.autoAdvance && this.host.mode === "annotate") this.host.onFinish();
  }

  get #requiredOpen(): string | undefined {
    return this.open.find((field) => field.required)?.id;
  }

  /** Walks over all questions, answered or not; false beyond the ends. */
  walk(step: 1 | -1): boolean {
    const order = this.asked.map(({ field }) => field.id);
    const { current } = this.state;
    const at = current === null ? order.length : order.indexOf(current);
    const next = order[at + step];
    if (next === undefined) return false;
    this.set({ current: next });
    return true;
  }

  /** Enter: on from a question that a key does not complete; false leaves it to submit. */
  confirm(): boolean {
    const field = this.field(this.state.current);
    if (!field || isBlank(this.state.values[field.id])) return false;
    const { several, answers } = FIELD_KINDS[field.kind];
    const isKeyed = !several && answers(field).length > 0;
    if (isKeyed || this.open.length === 0) return false;
    this.#moveOn(field);
    return true;
  }

  undo(): void {
    if (this.mayEdit()) this.#show(this.document.undo().length > 0);
  }

  redo(): void {
    if (this.mayEdit()) this.#show(this.document.redo().length > 0);
  }

  /** After a step back the question that changed is the first open one, mostly. */
  #show(changed: boolean): void {
    if (changed) this.set({ current: this.open[0]?.id ?? this.state.current });
  }

  mayEdit(): boolean {
    if (this.#readOnly) return false;
    if (this.host.mode === "review" && !this.#amending) {
      this.#amending = true;
      this.host.onAmend();
    }
    return true;
  }

  setReadOnly(readOnly: boolean): void {
    this.#readOnly = readOnly;
    this.set({ editable: !readOnly });
  }

  setAutoAdvance(autoAdvance: boolean): void {
    this.set({ autoAdvance });
    this.host.memory.set(AUTO_ADVANCE, autoAdvance);
  }

  asChecks(): Check[] {
    const problems = fieldProblems(this.fields, this.state.values);
    return problems.flatMap(({ field: id, code }): Check[] => {
      const field = this.field(id);
      if (!field) return []; // not asked: it is left out of what is sent
      const message = code === "required_answer" ? "questions.missing" : "questions.wrong";
      const text = this.host.t(message, { question: field.name });
      const reveal = (): void => this.set({ current: id });
      return [{ id, level: "blocking", text, brief: calledInText(field), reveal }];
    });
  }

  set(change: Partial<ModelState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
