// One person's work on one task, from opening to handing in. Promises: it owns the clock, the lease,
// the journal, the lock against other tabs, the talk and the gate of this task and nothing else;
// starting it again after `stop` goes on.
import type { Check, Editor } from "@labelwright/editor";
import { lastServerOffsetMs } from "../../api/client";
import * as calls from "../../api/calls";
import { pageOf } from "../../api/kinds";
import type { Lease, Payload, Versions } from "../../api/types";
import { ActiveTimer } from "./ActiveTimer";
import { Discussion } from "./discussion/Discussion";
import type { Choice, Conflict } from "./journal/entries";
import { newId } from "./ids";
import { HistoryKeeper } from "./journal/histories";
import { Journal } from "./journal/Journal";
import { device, sendEntries } from "./journal/journals";
import { browserJournals } from "./journal/journalStore";
import { TabLock } from "./journal/TabLock";
import { LeaseKeeper } from "./LeaseKeeper";
import type { OpenedTask } from "./openTask";
import { Signal } from "./Signal";
import { SubmitGate } from "./SubmitGate";
import { keepUnsure, wasUnsure } from "./unsure";

const TICK_MS = 1_000;
/** So often other devices are asked for, while the person works here. */
const NEWS_EVERY_MS = 10_000;
const INPUTS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** A server instant in the milliseconds of this machine's clock. */
function localTime(iso: string): number {
  return Date.parse(iso) - lastServerOffsetMs();
}

/** The answer before the first edit: one's own, the one under review, or the one sent back. */
export function initialPayload(lease: Lease): unknown {
  const { correction, subject, previous } = lease;
  return correction?.payload ?? subject?.payload ?? previous?.payload ?? null;
}

export class TaskSession {
  readonly lease: Lease;
  readonly timer: ActiveTimer;
  readonly keeper: LeaseKeeper;
  readonly journal: Journal;
  readonly tab: TabLock;
  readonly gate = new SubmitGate();
  readonly checks = new Signal<readonly Check[]>([]);
  readonly edits: Signal<number>;
  readonly amending: Signal<boolean>;
  readonly discussion: Discussion;
  /** The person said that he doubts the answer. */
  readonly unsure: Signal<boolean>;
  readonly person: string;
  /** Those of the rules on the screen, which the lease's may be ahead of. */
  readonly versions: Versions;
  readonly #opened: OpenedTask;
  readonly #histories: HistoryKeeper;
  #editor: Editor | null = null;
  #elsewhere: number;
  /** Seconds that were handed in with the answer which is corrected. */
  readonly #before: number;
  #askedAt = 0;
  #stop: AbortController | null = null;

  constructor(opened: OpenedTask, person: string) {
    const now = Date.now();
    const { lease, kept, module, workbench } = opened;
    this.#opened = opened;
    this.lease = lease;
    this.person = person;
    this.versions = { ...lease.versions, ...workbench.versions };
    this.journal = new Journal({
      lease,
      person,
      device,
      kept,
      store: browserJournals,
      start: module.parts.split(initialPayload(lease)),
      send: (entries, after) => sendEntries(lease, entries, after),
    });
    this.journal.onChanges = (changes) => this.#takeOver(changes);
    this.#histories = new HistoryKeeper({
      assignment: lease.assignment,
      read: () =>
        this.#editor && { person, mark: this.journal.mark, history: this.#editor.history() },
    });
    this.tab = new TabLock(lease.assignment);
    if (opened.isReopened) this.#startFromAnswer();
    this.edits = new Signal(this.journal.edits);
    this.amending = new Signal(pageOf(lease.kind) === "review" && this.journal.edits > 0);
    this.discussion = new Discussion(lease.task.id);
    this.unsure = new Signal(wasUnsure(lease.assignment) || (lease.correction?.unsure ?? false));
    this.#elsewhere = this.journal.secondsElsewhere();
    this.#before = lease.correction?.active_seconds ?? 0;
    const spent = this.journal.secondsHere() + this.#elsewhere;
    this.timer = new ActiveTimer({ now, seconds: Math.max(spent, this.#before) });
    this.keeper = new LeaseKeeper({
      now,
      endsAt: localTime(lease.expires_at),
      lasts: lease.lease_seconds * 1_000,
      renew: () => this.#renew(),
    });
    if (opened.isLost) this.keeper.lose(now);
  }

  /** What the editor takes up: kept work of an earlier page, or of this one. */
  get content(): unknown {
    return this.journal.isEmpty ? null : this.#opened.module.parts.join(this.journal.parts);
  }

  /** How the editor goes back beyond the reload, where nothing was changed since. */
  get history(): unknown {
    const { history: kept } = this.#opened;
    return kept?.mark === this.journal.mark ? kept.history : null;
  }

  get isLost(): boolean {
    return this.keeper.reading.get().state === "lost";
  }

  /** Another tab works on it, or may. */
  get isElsewhere(): boolean {
    return this.tab.reading.get().state !== "here";
  }

  start(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const tick = setInterval(() => this.#tick(), TICK_MS);
    signal.addEventListener("abort", () => clearInterval(tick));
    const options = { signal, passive: true, capture: true };
    for (const name of INPUTS) window.addEventListener(name, () => this.#input(), options);
    window.addEventListener("online", () => this.journal.courier.wake(), { signal });
    window.addEventListener("focus", () => this.#lookAround(), { signal });
    document.addEventListener("visibilitychange", () => this.#looked(), { signal });
    window.addEventListener("pagehide", () => this.#histories.flush(), { signal });
    this.journal.open();
    this.discussion.start();
    signal.addEventListener("abort", this.tab.reading.subscribe(this.#tabChanged));
    signal.addEventListener("abort", this.journal.reading.subscribe(this.#heard));
    this.tab.enter();
    this.#tick();
  }

  stop(): void {
    this.#stop?.abort();
    this.#histories.flush();
    this.journal.close();
    this.discussion.stop();
    this.tab.leave();
  }

  /** The network is back, or the person has signed in. */
  wake(): void {
    this.journal.courier.wake();
  }

  changed(): void {
    this.gate.reset();
    if (this.#editor) this.#record(this.#editor);
  }

  settle(conflict: Conflict, choice: Choice): void {
    const { duplicate } = this.#opened.module.parts;
    this.journal.settle(
      conflict,
      choice,
      duplicate && ((part, value) => duplicate(part, value, newId)),
    );
    this.edits.set(this.journal.edits);
  }

  toggleUnsure(): void {
    this.unsure.set(!this.unsure.get());
    keepUnsure(this.lease.assignment, this.unsure.get());
  }

  /** Where a comment would be pinned now; null: on the whole task. */
  anchor(): unknown {
    return this.#editor?.commentAnchor?.() ?? null;
  }

  reveal(anchor: unknown): void {
    this.#editor?.revealAnchor?.(anchor);
  }

  /** The class or question that the person is at, by name. */
  inHand(): string | null {
    return this.#editor?.inHand?.() ?? null;
  }

  focusEditor(): void {
    this.#editor?.focus();
  }

  attach(editor: Editor): void {
    this.#editor = editor;
    this.checks.set(editor.checks());
  }

  detach(): void {
    this.#histories.flush();
    this.#editor = null;
  }

  setReadOnly(readOnly: boolean): void {
    this.#editor?.setReadOnly(readOnly);
  }

  /** The answer and the time it took, on all devices, as it would be submitted now. */
  answer(): { payload: Payload; activeSeconds: number } {
    this.timer.tick(Date.now());
    return {
      payload: (this.#editor?.payload() ?? {}) as Payload,
      activeSeconds: Math.round(Math.max(0, this.timer.seconds - this.#before) * 10) / 10,
    };
  }

  /** What was not sent any more when the answer was handed in is not in its journal. */
  #startFromAnswer(): void {
    const { split, isAside = () => false } = this.#opened.module.parts;
    const beside = [...this.journal.parts].filter(([part]) => isAside(part));
    const answer = split(this.lease.correction?.payload);
    this.journal.record(new Map([...answer, ...beside]), 0);
  }

  #record(editor: Editor): void {
    this.timer.tick(Date.now());
    const seconds = Math.max(0, this.timer.seconds - this.#elsewhere);
    this.journal.record(this.#opened.module.parts.split(editor.draft()), seconds);
    this.edits.set(this.journal.edits);
    this.#histories.changed();
  }

  /** Handed in or given back: nothing of it is gone back to here. */
  over(): void {
    this.keeper.end();
    this.#histories.drop();
  }

  readonly #looked = (): void => {
    this.#histories.flush();
    this.journal.courier.wake();
  };

  /** What other devices did: into the editor, and their time to the time. */
  #takeOver(changes: ReadonlyMap<string, unknown>): void {
    const elsewhere = this.journal.secondsElsewhere();
    this.timer.add(Math.max(0, elsewhere - this.#elsewhere));
    this.#elsewhere = elsewhere;
    this.edits.set(this.journal.edits);
    this.#editor?.merge(changes);
  }

  readonly #tabChanged = (): void => {
    if (this.tab.reading.get().state !== "here") return;
    void this.journal.catchUp().then(() => this.edits.set(this.journal.edits));
  };

  /** Another device may have handed the task in, or given it back. */
  readonly #heard = (): void => {
    const state = this.journal.reading.get().standing?.state;
    if (this.lease.correction) return; // it was submitted before
    if (state === "submitted" || state === "skipped") this.keeper.lose(Date.now());
  };

  async #renew(): Promise<number> {
    const { assignment, lease_token, correction } = this.lease;
    if (correction) {
      const now = await calls.reopen(assignment);
      if (now.correction?.annotation !== correction.annotation) this.keeper.lose(Date.now());
      return localTime(now.expires_at);
    }
    return localTime((await calls.renew(assignment, lease_token)).expires_at);
  }

  #tick(): void {
    const now = Date.now();
    if (this.isElsewhere) return;
    this.timer.tick(now);
    this.keeper.tick(now, this.timer.lastInput);
    if (this.timer.reading.get().state === "running") this.#lookAround();
  }

  #lookAround(): void {
    const now = Date.now();
    if (now - this.#askedAt < NEWS_EVERY_MS || this.isElsewhere) return;
    this.#askedAt = now;
    this.journal.courier.askForNews();
  }

  #input(): void {
    const now = Date.now();
    this.timer.input(now);
    const { state, isResting } = this.keeper.reading.get();
    if (state === "ending" || isResting) this.keeper.tick(now, now);
  }
}
