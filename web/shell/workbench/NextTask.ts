// The task after this one. Promises: asked for once per task, early enough to be there when it is
// wanted; a lease the person already holds is taken up before a new one is asked for in vain.
import * as calls from "../../api/calls";
import { ApiError, NetworkError } from "../../api/errors";
import type { AssignmentKind, Lease } from "../../api/types";

interface NextTaskOptions {
  readonly project: string;
  readonly kind: AssignmentKind;
  /** Assignments that are not "next": the one on the screen and those being sent. */
  readonly taken: () => readonly string[];
  /** Called with a lease that came early: time to fetch its media. */
  readonly onEarly: (lease: Lease) => void;
}

export class NextTask {
  readonly #options: NextTaskOptions;
  #early: Promise<Lease | null> | null = null;

  constructor(options: NextTaskOptions) {
    this.#options = options;
  }

  /** Ask ahead; a refusal is forgotten, `take` will ask again. */
  prefetch(): void {
    if (this.#early) return;
    const asked = this.#lease();
    this.#early = asked;
    asked.then(
      (lease) => lease && this.#options.onEarly(lease),
      () => (this.#early = null),
    );
  }

  /** The next lease, or null when the queue is empty for this person. */
  async take(): Promise<Lease | null> {
    const early = await this.#early?.catch(() => null);
    this.#early = null;
    return early ?? this.#lease();
  }

  async #lease(): Promise<Lease | null> {
    const { project, kind } = this.#options;
    try {
      return await calls.lease(project, kind);
    } catch (error) {
      if (error instanceof ApiError && error.code === "too_many_leases") return this.#held(error);
      throw error;
    }
  }

  /** A place is also taken by what was handed in and is not acknowledged: then it is worth waiting. */
  async #held(refusal: ApiError): Promise<Lease> {
    const { project, kind, taken } = this.#options;
    const { open } = await calls.desk();
    const mine = open.find(
      (one) => one.project.id === project && one.kind === kind && !taken().includes(one.assignment),
    );
    if (mine) return calls.assignment(mine.assignment);
    throw open.some((one) => taken().includes(one.assignment))
      ? new NetworkError(refusal)
      : refusal;
  }
}
