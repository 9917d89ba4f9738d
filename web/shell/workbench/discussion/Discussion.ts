// What is said at the task on the screen. Promises: it never stands in the way of the work: what
// cannot be loaded is asked again later, and nothing is taken for sent before the server has it.
import type { Comments, CommentThread } from "@labelwright/editor";
import * as calls from "../../../api/deskCalls";
import type { ThreadList, ThreadView } from "../../../api/types";
import { Signal } from "../Signal";

/** So often it is asked whether somebody has answered, while there is something to answer. */
const NEWS_EVERY_MS = 60_000;

export type DiscussionCalls = Pick<
  typeof calls,
  "comments" | "beginThread" | "answerThread" | "settleThread" | "markThreadSeen"
>;

export class Discussion {
  readonly threads = new Signal<readonly ThreadView[]>([]);
  readonly mayWrite = new Signal(false);
  /** The thread that is read. */
  readonly opened = new Signal<string | null>(null);
  /** The place of a comment that is being written; undefined: none is. */
  readonly pinned = new Signal<{ readonly anchor: unknown } | undefined>(undefined);
  readonly #task: string;
  readonly #calls: DiscussionCalls;
  #show: () => void = () => undefined;
  #contract: readonly CommentThread[] = [];
  #stop: (() => void) | null = null;

  constructor(task: string, server: DiscussionCalls = calls) {
    this.#task = task;
    this.#calls = server;
  }

  /** What editors see of it. */
  readonly comments: Comments = {
    threads: () => this.#contract,
    opened: () => this.opened.get(),
    open: (thread) => this.open(thread),
    pin: (anchor) => this.pin(anchor),
    subscribe: (listener) => {
      const stops = [this.threads.subscribe(listener), this.opened.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
  };

  get unread(): number {
    return this.threads.get().filter((thread) => thread.unread).length;
  }

  /** Who brings the panel on the screen. */
  whenShown(show: () => void): void {
    this.#show = show;
  }

  start(): void {
    void this.load();
    const timer = setInterval(() => {
      if (this.threads.get().some((thread) => !thread.settled)) void this.load();
    }, NEWS_EVERY_MS);
    this.#stop = () => clearInterval(timer);
  }

  stop(): void {
    this.#stop?.();
  }

  async load(): Promise<void> {
    try {
      this.#take(await this.#calls.comments(this.#task));
    } catch {
      // no network, or the task is gone: what is known stays
    }
  }

  open(thread: string | null): void {
    this.pinned.set(undefined);
    this.opened.set(thread);
    if (thread === null) return;
    this.#show();
    const found = this.threads.get().find((one) => one.id === thread);
    if (!found?.unread) return;
    this.#set(this.threads.get().map((one) => (one === found ? { ...one, unread: false } : one)));
    this.#calls.markThreadSeen(this.#task, thread).catch(() => undefined);
  }

  pin(anchor: unknown): void {
    this.opened.set(null);
    this.pinned.set({ anchor });
    this.#show();
  }

  unpin(): void {
    this.pinned.set(undefined);
  }

  /** Begins the pinned thread; rejects when the server does not take it. */
  async begin(text: string): Promise<void> {
    const anchor = this.pinned.get()?.anchor ?? null;
    this.#take(await this.#calls.beginThread(this.#task, { text, anchor }));
    this.open(this.threads.get().at(-1)?.id ?? null);
  }

  async answer(thread: string, text: string): Promise<void> {
    this.#take(await this.#calls.answerThread(this.#task, thread, text));
  }

  async settle(thread: string, settled: boolean): Promise<void> {
    this.#take(await this.#calls.settleThread(this.#task, thread, settled));
  }

  #take({ items, may_write }: ThreadList): void {
    const open = this.opened.get();
    this.mayWrite.set(may_write);
    this.#set(items.map((one) => (one.id === open ? { ...one, unread: false } : one)));
    const news = items.find((one) => one.id === open && one.unread);
    if (news) this.#calls.markThreadSeen(this.#task, news.id).catch(() => undefined);
  }

  #set(items: readonly ThreadView[]): void {
    this.#contract = items.map((thread) => ({
      id: thread.id,
      number: thread.number,
      anchor: thread.anchor ?? null,
      text: thread.comments[0]?.text ?? "",
      resolved: thread.settled,
      unread: thread.unread,
      replies: thread.comments.slice(1).map(({ id, text }) => ({ id, text })),
    }));
    this.threads.set(items);
  }
}
