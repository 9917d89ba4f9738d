// Files on their way to becoming tasks. Promises: a few are sent at a time, each file ends as a task
// or with its own reason, and stopping leaves nothing running.
import { addTasks } from "../../api/calls";
import type { Intake, UploadedAsset } from "../../api/types";
import { uploadAsset } from "../../api/upload";
import { Signal } from "../workbench/Signal";

export type FileState = "waiting" | "sending" | "stored" | "created" | "failed";
export interface FileRow {
  readonly name: string;
  readonly state: FileState;
  /** Share sent, in [0, 1]. */
  readonly share: number;
  readonly error: unknown;
}

interface UploadQueueOptions {
  readonly project: string;
  readonly upload?: typeof uploadAsset;
  readonly create?: (project: string, tasks: Parameters<typeof addTasks>[1]) => Promise<Intake>;
}

const AT_ONCE = 4;
const BATCH = 50;

export class UploadQueue {
  readonly rows = new Signal<readonly FileRow[]>([]);
  readonly #files: File[] = [];
  readonly #stored: { row: number; asset: UploadedAsset }[] = [];
  readonly #stop = new AbortController();
  readonly #options: Required<UploadQueueOptions>;
  #next = 0;
  #running = 0;
  #creating = false;

  constructor(options: UploadQueueOptions) {
    this.#options = { upload: uploadAsset, create: addTasks, ...options };
  }

  get isBusy(): boolean {
    return this.rows.get().some(({ state }) => state !== "created" && state !== "failed");
  }

  add(files: readonly File[]): void {
    this.#files.push(...files);
    const fresh = files.map(
      ({ name }) => ({ name, state: "waiting", share: 0, error: null }) as const,
    );
    this.rows.set([...this.rows.get(), ...fresh]);
    while (this.#running < AT_ONCE && this.#next < this.#files.length) void this.#work();
  }

  stop(): void {
    this.#stop.abort();
  }

  async #work(): Promise<void> {
    this.#running += 1;
    while (this.#next < this.#files.length && !this.#stop.signal.aborted) {
      const row = this.#next;
      this.#next += 1;
      await this.#send(row);
      void this.#createStored();
    }
    this.#running -= 1;
  }

  async #send(row: number): Promise<void> {
    const file = this.#files[row];
    if (!file) return;
    const { signal } = this.#stop;
    this.#set(row, { state: "sending" });
    try {
      const onProgress = (share: number): void => this.#set(row, { share });
      const asset = await this.#options.upload(file, { signal, onProgress });
      this.#set(row, { state: "stored", share: 1 });
      this.#stored.push({ row, asset });
    } catch (error) {
      this.#set(row, { state: "failed", error });
    }
  }

  /** One request at a time makes tasks of what is stored so far. */
  async #createStored(): Promise<void> {
    if (this.#creating) return;
    this.#creating = true;
    while (this.#stored.length > 0 && !this.#stop.signal.aborted) {
      const batch = this.#stored.splice(0, BATCH);
      const tasks = batch.map(({ asset }) => ({ assets: [{ uri: asset.uri }] }));
      try {
        const { invalid } = await this.#options.create(this.#options.project, tasks);
        const reasons = new Map(invalid.map(({ line, problems }) => [line, problems[0]]));
        batch.forEach(({ row }, index) => this.#settle(row, reasons.get(index + 1)?.message));
      } catch (error) {
        for (const { row } of batch) this.#set(row, { state: "failed", error });
      }
    }
    this.#creating = false;
  }

  #settle(row: number, reason: string | undefined): void {
    if (reason === undefined) this.#set(row, { state: "created" });
    else this.#set(row, { state: "failed", error: new Error(reason) });
  }

  #set(row: number, part: Partial<FileRow>): void {
    this.rows.set(this.rows.get().map((one, index) => (index === row ? { ...one, ...part } : one)));
  }
}
