// Pictures that are looked at together: who zooms into one sees the same part of the others.

import type { SharedView, Together } from "@labelwright/editor";

export class SharedViews implements Together {
  enabled = true;
  readonly #members = new Map<unknown, (view: SharedView) => void>();
  #isFollowing = false;

  show(view: SharedView, from: unknown): void {
    if (!this.enabled || this.#isFollowing) return; // a picture that follows leads nobody
    this.#isFollowing = true;
    try {
      for (const [member, follow] of this.#members) if (member !== from) follow(view);
    } finally {
      this.#isFollowing = false;
    }
  }

  join(member: unknown, follow: (view: SharedView) => void): () => void {
    this.#members.set(member, follow);
    return () => this.#members.delete(member);
  }
}
