// One person's work on one task, from opening to handing in. Promises: it owns the clock, the lease,
// the draft and the gate of this task and nothing else; starting it again after `stop` goes on.
import type { Check, Editor } from "@labelwright/editor";
import { lastServerOffsetMs } from "../../api/client";
import * as calls from "../../api/calls";
import type { Lease, Payload } from "../../api/types";
import { ActiveTimer } from "./ActiveTimer";
import { DraftKeeper, type Draft } from "./DraftKeeper";
import { LeaseKeeper } from "./LeaseKeeper";
import { drafts, type OpenedTask } from "./openTask";
import { Signal } from "./Signal";
import { SubmitGate } from "./SubmitGate";

const TICK_MS = 1_000;
const INPUTS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** A server instant in the milliseconds of this machine's clock. */
function localTime(iso: string): number {
  return Date.parse(iso) - lastServerOffsetMs();
}

export class TaskSession {
  readonly lease: Lease;
  readonly timer: ActiveTimer;
  readonly keeper: LeaseKeeper;
  readonly draft: DraftKeeper;
  readonly gate = new SubmitGate();
  readonly checks = new Signal<readonly Check[]>([]);
  readonly edits: Signal<number>;
  readonly amending: Signal<boolean>;
  readonly person: string;
  #editor: Editor | null = null;
  #content: unknown;
  readonly #earlierEdits: number;
  #stop: AbortController | null = null;

  constructor(opened: OpenedTask, person: string) {
    const now = Date.now();
    this.lease = opened.lease;
    this.person = person;
    this.#content = opened.draft?.content ?? null;
    this.#earlierEdits = opened.draft?.edits ?? 0;
    this.edits = new Signal(this.#earlierEdits);
    this.amending = new Signal(opened.lease.kind === "review" && this.#earlierEdits > 0);
    this.timer = new ActiveTimer({ now, seconds: opened.draft?.activeSeconds });
    this.keeper = new LeaseKeeper({
      now,
      endsAt: localTime(opened.lease.expires_at),
      renew: () => this.#renew(),
    });
    if (opened.isLost) this.keeper.lose(now);
    this.draft = new DraftKeeper({
      store: drafts,
      read: () => this.#read(),
      restored: opened.draft !== null,
    });
  }

  /** What the editor takes up: kept work of an earlier page, or of this one. */
  get content(): unknown {
    return this.#content;
  }

  get isLost(): boolean {
    return this.keeper.reading.get().state === "lost";
  }

  start(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const tick = setInterval(() => this.#tick(), TICK_MS);
    signal.addEventListener("abort", () => clearInterval(tick));
    const options = { signal, passive: true, capture: true };
    for (const name of INPUTS) window.addEventListener(name, () => this.#input(), options);
    window.addEventListener("pagehide", () => this.draft.leave(), { signal });
    document.addEventListener("visibilitychange", () => void this.draft.flush(), { signal });
    this.#tick();
  }

  stop(): void {
    this.#stop?.abort();
    void this.draft.flush();
  }

  changed(edits: number): void {
    this.edits.set(this.#earlierEdits + edits);
    this.gate.reset();
    this.draft.changed(Date.now());
  }

  attach(editor: Editor): void {
    this.#editor = editor;
    this.checks.set(editor.checks());
  }

  /** Take the editor's work over before it is destroyed, so that the next one can go on. */
  detach(): void {
    if (this.edits.get() > 0) this.#content = this.#editor?.draft() ?? this.#content;
    this.#editor = null;
  }

  setReadOnly(readOnly: boolean): void {
    this.#editor?.setReadOnly(readOnly);
  }

  /** The answer and the time it took, as it would be submitted now. */
  answer(): { payload: Payload; activeSeconds: number } {
    this.timer.tick(Date.now());
    return {
      payload: (this.#editor?.payload() ?? {}) as Payload,
      activeSeconds: Math.round(this.timer.seconds * 10) / 10,
    };
  }

  #read(): Draft {
    this.#content = this.#editor?.draft() ?? this.#content;
    return {
      assignment: this.lease.assignment,
      person: this.person,
      lease: this.lease,
      content: this.#content,
      edits: this.edits.get(),
      activeSeconds: this.timer.seconds,
      savedAt: Date.now(),
    };
  }

  async #renew(): Promise<number> {
    const { assignment, lease_token } = this.lease;
    return localTime((await calls.renew(assignment, lease_token)).expires_at);
  }

  #tick(): void {
    const now = Date.now();
    this.timer.tick(now);
    this.keeper.tick(now, this.timer.lastInput);
  }

  #input(): void {
    const now = Date.now();
    this.timer.input(now);
    if (this.keeper.reading.get().state === "ending") this.keeper.tick(now, now);
  }
}
