// The unfinished work on one task, edit by edit. Promises: an edit is on its way to this browser's
// storage when `record` returns, and on its way to the server soon after; nothing counts as saved
// before the server has named its id; what other devices did is merged in; once closed it writes no
// more, and what it has not sent is still sent.
import type { JournalAnswer, Lease, Standing } from "../../../api/types";
import { newUuid } from "../ids";
import { Signal } from "../Signal";
import { Courier, type Trouble } from "./Courier";
import type { Device } from "./device";
import {
  changesBetween,
  countSteps,
  EntrySet,
  isSame,
  settled,
  type Changes,
  type Choice,
  type Conflict,
  type DeviceKind,
  type Entry,
  type Parts,
} from "./entries";
import type { JournalStore, KeptEntry } from "./journalStore";

export interface Merged {
  readonly edits: number;
  readonly from: DeviceKind;
  readonly at: number;
}

export interface JournalReading {
  /** Edits that the server has not acknowledged, and since when the first of them waits. */
  readonly waiting: number;
  readonly waitingSince: number | null;
  /** The server has acknowledged something of this task. */
  readonly isAcknowledged: boolean;
  readonly isStorageRefused: boolean;
  readonly merged: Merged | null;
  readonly conflicts: readonly Conflict[];
  readonly standing: Standing | null;
}

/** What is known of a journal when its task is opened. */
export interface KeptWork {
  readonly entries: readonly Entry[];
  readonly acknowledged: ReadonlySet<string>;
  readonly after: number;
  readonly standing: Standing | null;
  readonly isStorageRefused: boolean;
}

export interface JournalOptions {
  readonly lease: Lease;
  readonly person: string;
  readonly device: Device;
  readonly store: JournalStore;
  /** The answer before the first edit. */
  readonly start: Parts;
  readonly kept: KeptWork;
  readonly send: (entries: readonly Entry[], after: number) => Promise<JournalAnswer>;
  readonly now?: () => number;
}

/** Letters typed one after another within this time are one edit. */
const TYPED_WITHIN_MS = 1_000;

export class Journal {
  readonly reading: Signal<JournalReading>;
  readonly courier: Courier;
  /** What others changed, for the editor to take over. */
  onChanges: (changes: Changes) => void = () => undefined;
  readonly #options: JournalOptions;
  readonly #entries: EntrySet;
  readonly #waiting = new Map<string, Entry>();
  readonly #now: () => number;
  #parts: Parts;
  #acknowledged: number;
  #after: number;
  #step: number;
  #isStorageRefused: boolean;
  #closed = false;
  #dropped = false;
  #isHandedIn = false;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(options: JournalOptions) {
    const { kept, device, start } = options;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#entries = new EntrySet(start, kept.entries);
    for (const entry of kept.entries) {
      if (!kept.acknowledged.has(entry.id)) this.#waiting.set(entry.id, entry);
    }
    this.#acknowledged = kept.acknowledged.size;
    this.#after = kept.after;
    this.#isStorageRefused = kept.isStorageRefused;
    this.#step = kept.entries.reduce(
      (most, { device: of, step }) => (of === device.id ? Math.max(most, step) : most),
      0,
    );
    this.#parts = this.#entries.parts(device.id);
    this.reading = new Signal(this.#read({ merged: null, standing: kept.standing }));
    this.courier = new Courier({
      waiting: () => this.#waiting.values(),
      send: (entries) => options.send(entries, this.#after),
      onAnswer: (answer) => this.#answered(answer),
      now: this.#now,
    });
  }

  /** The answer as this device shows it. */
  get parts(): Parts {
    return this.#parts;
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** The same exactly where the same entries are known. */
  get mark(): string {
    return this.#entries.mark();
  }

  get edits(): number {
    return this.#entries.steps();
  }

  get trouble(): Signal<Trouble> {
    return this.courier.trouble;
  }

  secondsHere(): number {
    return this.#entries.secondsHere(this.#options.device.id);
  }

  secondsElsewhere(): number {
    return this.#entries.secondsElsewhere(this.#options.device.id);
  }

  /** The answer has been changed to these parts. */
  record(parts: Parts, seconds: number): void {
    if (this.#closed) return;
    const changes = changesBetween(this.#parts, parts);
    this.#parts = parts;
    if (changes.size === 0) return;
    const typed = this.#typedOn(changes);
    if (typed) {
      const [value] = changes.values();
      return this.#add([{ ...typed, value, at: this.#now() }]);
    }
    const { device } = this.#options;
    this.#addStep(
      [...changes].map(([part, value]) => ({
        part,
        bases: this.#entries.basesOf(part, device.id),
        ...(value === undefined ? {} : { value }),
      })),
      seconds,
    );
  }

  /** Somebody decided between two versions of a part. */
  settle(
    conflict: Conflict,
    choice: Choice,
    copy?: (part: string, value: unknown) => readonly [string, unknown],
  ): void {
    const { seconds } = conflict.mine;
    this.#addStep(settled(this.#entries, conflict, choice, copy), seconds);
    this.#showOthers();
  }

  /** Another page of this browser has worked on it meanwhile: what that one kept. */
  async catchUp(): Promise<void> {
    const { store, lease } = this.#options;
    const { entries } = await store.read(lease.assignment).catch(() => ({ entries: [] }));
    for (const { entry, isAcknowledged } of entries) {
      const known = this.#entries.get(entry.id);
      if (known && known.at >= entry.at && !isAcknowledged) continue;
      this.#entries.put(entry);
      if (!isAcknowledged) this.#waiting.set(entry.id, entry);
      else if (this.#waiting.delete(entry.id) || !known) this.#acknowledged += 1;
      if (entry.device === this.#options.device.id) this.#step = Math.max(this.#step, entry.step);
    }
    this.#showOthers();
    this.courier.askForNews();
  }

  dismissMerged(): void {
    this.#publish({ merged: null });
  }

  /** Writes no more. What was not sent is sent, as far as the page lives. */
  close(): void {
    this.#closed = true;
    const isOver = this.#dropped || this.#isHandedIn;
    if (this.#waiting.size > 0 && !isOver) this.courier.wake();
    else this.courier.stop();
  }

  /** Resolves once this browser has kept, or refused to keep, what there is. */
  async written(): Promise<void> {
    await this.#writing;
  }

  open(): void {
    this.#closed = false;
    if (this.#waiting.size > 0) this.courier.nudge();
  }

  /** The answer was handed in and carries everything: what waits here waits with it. */
  handedIn(): void {
    this.#closed = true;
    this.#isHandedIn = true;
    this.courier.stop();
    this.#publish({});
  }

  /** Forget it here: the task was given back. */
  async drop(): Promise<void> {
    this.#closed = true;
    this.#dropped = true;
    this.courier.stop();
    await this.#writing;
    await this.#options.store.drop(this.#options.lease.assignment).catch(() => undefined);
  }

  /** A text that grows letter by letter is one entry until it is on its way. */
  #typedOn(changes: Changes): Entry | undefined {
    const [change, other] = [...changes];
    const last = [...this.#waiting.values()].at(-1);
    if (!change || other || !last || last.part !== change[0]) return undefined;
    const isText = typeof change[1] === "string" && typeof last.value === "string";
    const isFresh = this.#now() - last.at < TYPED_WITHIN_MS && !this.courier.isCarried(last.id);
    const isAlone = last.step === this.#step && last.device === this.#options.device.id;
    return isText && isFresh && isAlone ? last : undefined;
  }

  #addStep(changes: readonly Pick<Entry, "part" | "bases" | "value">[], seconds: number): void {
    const { device } = this.#options;
    this.#step += 1;
    const first = this.#entries.nextNumber();
    this.#add(
      changes.map((change, at) => ({
        ...change,
        id: newUuid(),
        device: device.id,
        device_kind: device.kind,
        number: first + at,
        step: this.#step,
        at: this.#now(),
        seconds: Math.round(seconds * 10) / 10,
      })),
    );
  }

  #add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#entries.put(entry);
      this.#waiting.set(entry.id, entry);
    }
    this.#keep(entries.map((entry) => this.#kept(entry, false)));
    this.#publish({});
    this.courier.nudge();
  }

  #answered(answer: JournalAnswer): void {
    const done: KeptEntry[] = [];
    for (const id of answer.acknowledged) {
      const entry = this.#waiting.get(id);
      if (!entry) continue;
      this.#waiting.delete(id);
      this.#acknowledged += 1;
      done.push(this.#kept(entry, true));
    }
    const news = answer.others.filter(({ id }) => !this.#entries.has(id));
    for (const entry of news) this.#entries.put(entry);
    const isFurther = answer.head > this.#after;
    this.#after = Math.max(this.#after, answer.head);
    if (done.length + news.length > 0 || isFurther) {
      this.#keep([...done, ...news.map((entry) => this.#kept(entry, true))]);
    }
    this.#acknowledged += news.length;
    this.#publish({
      standing: isSame(answer.standing, this.reading.get().standing)
        ? this.reading.get().standing
        : answer.standing,
      ...(news.length > 0 ? { merged: this.#mergedWith(news) } : {}),
    });
    if (news.length > 0) this.#showOthers();
    if (this.#closed && this.#waiting.size === 0) this.courier.stop();
  }

  #mergedWith(news: readonly Entry[]): Merged {
    const shown = this.reading.get().merged;
    const from = news.at(-1)?.device_kind ?? "computer";
    const before = shown && this.#now() - shown.at < TYPED_WITHIN_MS * 10 ? shown.edits : 0;
    return { edits: before + countSteps(news), from, at: this.#now() };
  }

  #showOthers(): void {
    const next = this.#entries.parts(this.#options.device.id);
    const changes = changesBetween(this.#parts, next);
    this.#parts = next;
    this.#publish({});
    if (changes.size > 0) this.onChanges(changes);
  }

  #kept(entry: Entry, isAcknowledged: boolean): KeptEntry {
    return { assignment: this.#options.lease.assignment, entry, isAcknowledged };
  }

  #keep(entries: readonly KeptEntry[]): void {
    if (this.#dropped) return;
    const { lease, person, store } = this.#options;
    const journal = { lease, person, assignment: lease.assignment };
    const savedAt = this.#now();
    const written = store.keep({ ...journal, after: this.#after, savedAt }, entries).then(
      () => this.#storage(false),
      () => this.#storage(true),
    );
    this.#writing = Promise.all([this.#writing, written]);
  }

  #storage(isRefused: boolean): void {
    if (this.#isStorageRefused === isRefused) return;
    this.#isStorageRefused = isRefused;
    this.#publish({});
  }

  #read(part: Pick<JournalReading, "merged" | "standing">): JournalReading {
    const waiting = this.#isHandedIn ? [] : [...this.#waiting.values()];
    const [first] = waiting;
    return {
      ...part,
      waiting: countSteps(waiting),
      waitingSince: first?.at ?? null,
      isAcknowledged: this.#acknowledged > 0,
      isStorageRefused: this.#isStorageRefused,
      conflicts: this.#entries.conflicts(this.#options.device.id),
    };
  }

  #publish(part: Partial<Pick<JournalReading, "merged" | "standing">>): void {
    const { merged, standing, conflicts } = this.reading.get();
    const next = this.#read({ merged, standing, ...part });
    const same = isSame(next.conflicts, conflicts);
    this.reading.set(same ? { ...next, conflicts } : next);
  }
}
