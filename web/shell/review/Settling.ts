// One adjudication under way. Promises: the answer is built of what was taken and nothing else; it
// is an editor as far as the journal, the gate and the clock of a task care; a step back is exact.
import type {
  Check,
  ComparedItem,
  CompareModule,
  Editor,
  EditorModule,
  NewId,
  Questions,
  Take,
  Workbench,
} from "@labelwright/editor";
import { align } from "../../compare/align";
import { build, type Built } from "../../compare/build";
import { takesOf } from "../../compare/edited";
import type { RoundAnswers } from "../../api/types";
import { t } from "../../i18n";
import { Signal } from "../workbench/Signal";
import { readSettleDraft, type SettleDraft } from "./settleParts";

type Takes = ReadonlyMap<string, Take>;

export interface SettlingState {
  readonly takes: Takes;
  readonly selected: string | null;
  readonly reason: string;
}

interface SettlingOptions {
  readonly answers: RoundAnswers;
  readonly module: EditorModule;
  readonly compare: CompareModule;
  readonly workbench: Workbench;
  /** What the consensus is called where it is ruled on: what nobody decides stays as it says. */
  readonly merged?: string | undefined;
  readonly draft: unknown;
  readonly newId: NewId;
  /** After every edit of the person. */
  readonly onChange: () => void;
  readonly onChecks: (checks: readonly Check[]) => void;
}

/** Everything that is in no answer: what is added, without a difference that asked for it. */
const ADDED: ComparedItem = {
  id: "added",
  kind: "thing",
  versions: [],
  changed: [],
  likeness: null,
  isSettled: false,
};

/** The field is there as long as answers are compared. */
export const REASON_FIELD = "settle-reason";

function focusReason(): void {
  document.getElementById(REASON_FIELD)?.focus();
}

export class Settling implements Editor {
  readonly items: readonly ComparedItem[];
  /** The numbered ones: somebody must decide. */
  readonly differences: readonly ComparedItem[];
  readonly state: Signal<SettlingState>;
  readonly #options: SettlingOptions;
  readonly #questions: Questions | undefined;
  readonly #names = new Map<string, string>();
  #past: Takes[] = [];
  #future: Takes[] = [];
  #isReadOnly = false;

  constructor(options: SettlingOptions) {
    const { answers, module, compare, workbench } = options;
    this.#options = options;
    this.#questions = compare.questions?.(workbench);
    const shown = answers.answers.map(({ letter, payload, active_seconds: activeSeconds }) => {
      return { letter, payload, activeSeconds };
    });
    const { merged } = options;
    if (merged !== undefined) {
      shown.push({ letter: merged, payload: answers.consensus ?? {}, activeSeconds: null });
    }
    const compared = { answers: shown, pairs: answers.comparisons };
    this.items = align(compared, module.parts, { ...compare, questions: this.#questions });
    this.differences = this.items.filter(({ isSettled }) => !isSettled);
    const { takes, reason } = readSettleDraft(options.draft);
    const known = new Map(Object.entries(takes));
    this.state = new Signal({ takes: known, selected: null, reason });
    const first = this.open[0] ?? this.differences[0];
    this.state.set({ takes: known, selected: first?.id ?? null, reason });
  }

  get selected(): ComparedItem | undefined {
    return this.differences.find(({ id }) => id === this.state.get().selected);
  }

  get merged(): string | undefined {
    return this.#options.merged;
  }

  /** Whether anything was decided that the consensus does not say. */
  get isAmended(): boolean {
    return this.state.get().takes.size > 0;
  }

  get open(): readonly ComparedItem[] {
    if (this.merged !== undefined) return [];
    const { takes } = this.state.get();
    const isAsked = this.#askedUnder(takes);
    return this.differences.filter((item) => !takes.has(item.id) && isAsked(item));
  }

  /** Whether the answer as it stands is asked what the item says: a question under another may not be. */
  isAsked(item: ComparedItem): boolean {
    return this.#askedUnder(this.state.get().takes)(item);
  }

  select(id: string): void {
    this.state.set({ ...this.state.get(), selected: id });
  }

  /** To the next difference or back, round and round. */
  walk(step: number): boolean {
    const { differences } = this;
    if (differences.length === 0) return false;
    const at = differences.findIndex(({ id }) => id === this.state.get().selected);
    const next = differences[(at + step + differences.length) % differences.length];
    if (next) this.select(next.id);
    return true;
  }

  /** Decides a difference and goes to the next open one, so that one key is enough for each. */
  take(id: string, take: Take): void {
    if (this.#isReadOnly) return;
    const { takes } = this.state.get();
    this.#decide(new Map(takes).set(id, take));
    const { open, differences } = this;
    const at = differences.findIndex((item) => item.id === id);
    const left = this.merged === undefined ? open : differences;
    const after = left.find((item) => differences.indexOf(item) > at) ?? open[0];
    if (after) this.select(after.id);
  }

  /** Leaves a difference as the consensus has it. */
  leave(id: string): void {
    const takes = new Map(this.state.get().takes);
    if (!this.#isReadOnly && takes.delete(id)) this.#decide(takes);
  }

  /** The answer that an editor is opened on for a difference: with a version of it to start from. */
  startOf(id: string): Built {
    const takes = new Map(this.state.get().takes);
    const [version] = this.items.find((item) => item.id === id)?.versions ?? [];
    if (version && takes.get(id)?.kind !== "take" && takes.get(id)?.kind !== "new") {
      takes.set(id, { kind: "take", letter: version.letter });
    }
    return this.#build(takes);
  }

  /** Takes over what an editor made of the answer it was opened on. */
  adopt(id: string, base: Built, payload: unknown): void {
    const parts = this.#options.module.parts.split(payload);
    const changed = takesOf({ base, parts, items: this.items, current: id });
    const [version] = this.items.find((item) => item.id === id)?.versions ?? [];
    const { takes } = this.state.get();
    const kept = takes.get(id) ?? (version && { kind: "take", letter: version.letter });
    const others = [...changed].filter(([item]) => item !== id);
    if (others.length > 0) this.#decide(new Map([...takes, ...others]));
    const own = changed.get(id) ?? kept;
    if (own) this.take(id, own);
  }

  setReason(reason: string): void {
    if (this.#isReadOnly) return;
    this.state.set({ ...this.state.get(), reason });
    this.#changed();
  }

  /* ---- as an editor ---- */

  payload(): unknown {
    return this.#options.module.parts.join(this.#build(this.state.get().takes).parts);
  }

  /** How many parts the answer has as it stands. */
  get count(): number {
    return this.#build(this.state.get().takes).parts.size;
  }

  draft(): SettleDraft {
    const { takes, reason } = this.state.get();
    return { takes: Object.fromEntries(takes), reason };
  }

  checks(): readonly Check[] {
    const open = this.open.map((item): Check => {
      const number = this.differences.indexOf(item) + 1;
      const text = t("settle.openCheck", { number });
      return { id: item.id, level: "blocking", text, reveal: () => this.select(item.id) };
    });
    if (open.length === 0) open.push(...this.#missing());
    if (this.merged !== undefined || this.state.get().reason.trim() !== "") return open;
    const reason: Check = {
      id: "reason",
      level: "blocking",
      text: t("settle.reasonCheck"),
      reveal: focusReason,
    };
    return [...open, reason];
  }

  /** What nobody was asked, and must be answered now that answers of several are put together. */
  #missing(): Check[] {
    const { parts } = this.#build(this.state.get().takes);
    return [...(this.#questions?.asked(parts) ?? [])].flatMap(([part, { name, required }]) => {
      if (!required || parts.has(part)) return [];
      const item = this.differences.find(({ versions }) => versions[0]?.part === part);
      const text = t("settle.missingCheck", { question: name });
      const reveal = (): void => this.select(item?.id ?? this.differences[0]?.id ?? "");
      return [{ id: `missing ${part}`, level: "blocking", text, reveal }];
    });
  }

  load(document: unknown): void {
    const { takes, reason } = readSettleDraft(document);
    this.#past = [];
    this.#future = [];
    this.state.set({ ...this.state.get(), takes: new Map(Object.entries(takes)), reason });
    this.#options.onChecks(this.checks());
  }

  /** Takes over what was decided on another device. */
  merge(changes: ReadonlyMap<string, unknown>): void {
    const takes = new Map(this.state.get().takes);
    let { reason } = this.state.get();
    for (const [part, value] of changes) {
      if (part === "reason") reason = typeof value === "string" ? value : "";
      const item = part.replace(/^take /, "");
      if (item === part) continue;
      if (value === undefined) takes.delete(item);
      else takes.set(item, value as Take);
    }
    this.state.set({ ...this.state.get(), takes, reason });
    this.#options.onChecks(this.checks());
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes are few and stand in the list: their history ends with the page. */
  history(): unknown {
    return null;
  }

  setReadOnly(readOnly: boolean): void {
    this.#isReadOnly = readOnly;
  }

  focus(): void {
    // the comparison on the stage has the focus
  }

  destroy(): void {
    // nothing on the page is its own
  }

  #decide(takes: Takes): void {
    this.#past.push(this.state.get().takes);
    this.#future = [];
    this.state.set({ ...this.state.get(), takes });
    this.#changed();
  }

  #step(from: Takes[], to: Takes[]): void {
    const takes = from.pop();
    if (takes === undefined || this.#isReadOnly) return;
    const before = this.state.get().takes;
    to.push(before);
    const moved = this.differences.find(({ id }) => takes.get(id) !== before.get(id));
    const { selected } = this.state.get();
    this.state.set({ ...this.state.get(), takes, selected: moved?.id ?? selected });
    this.#changed();
  }

  #changed(): void {
    this.#options.onChecks(this.checks());
    this.#options.onChange();
  }

  #asMerged({ versions }: ComparedItem): Take | null {
    if (this.merged === undefined) return null;
    const isThere = versions.some(({ letter }) => letter === this.merged);
    return isThere ? { kind: "take", letter: this.merged } : { kind: "drop" };
  }

  #askedUnder(takes: Takes): (item: ComparedItem) => boolean {
    const asked = this.#questions?.asked(this.#putTogether(takes).parts);
    return ({ kind, versions }) =>
      kind !== "answer" || !asked || asked.has(versions[0]?.part ?? "");
  }

  /** Without answers to what is not asked under the others: they come back with what asks them. */
  #build(takes: Takes): Built {
    const built = this.#putTogether(takes);
    const asked = this.#questions?.asked(built.parts);
    if (!asked) return built;
    const { role } = this.#options.compare;
    const stays = (part: string): boolean => role(part).kind !== "answer" || asked.has(part);
    return { ...built, parts: new Map([...built.parts].filter(([part]) => stays(part))) };
  }

  #putTogether(takes: Takes): Built {
    const { module, compare } = this.#options;
    const chosen = [...this.items, ADDED].map((item) => {
      return { item, take: takes.get(item.id) ?? this.#asMerged(item) };
    });
    // the same part gets the same new name each time, so that a draft does not change by itself
    let count = 0;
    const newId = (prefix: string): string => {
      const key = `${prefix} ${count++}`;
      const name = this.#names.get(key) ?? this.#options.newId(prefix);
      this.#names.set(key, name);
      return name;
    };
    return build(chosen, { parts: module.parts, role: compare.role, newId }, compare.likeness);
  }
}
