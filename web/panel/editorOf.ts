// What every editor is made of, whatever it edits. Promises: an editor of a model answers the host
// from the model alone; what it does beside that, it adds itself.

import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Check, Editor, EditorHost } from "../editor";
import { KEPT_STEPS } from "../engine/document";

export interface EditorModel {
  readonly document: {
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    history(steps: number): unknown;
  };
  payload(): unknown;
  draft(): unknown;
  asChecks(): readonly Check[];
  load(payload: unknown): void;
  merge(changes: ReadonlyMap<string, unknown>): void;
  undo(): void;
  redo(): void;
  setReadOnly(readOnly: boolean): void;
}

type Own = Pick<Editor, "focus" | "destroy" | "commentAnchor" | "revealAnchor" | "inHand">;

export function editorOf(model: EditorModel, own: Own): Editor {
  return {
    payload: () => model.payload(),
    draft: () => model.draft(),
    checks: () => model.asChecks(),
    load: (payload) => model.load(payload),
    merge: (changes) => model.merge(changes),
    undo: () => void model.undo(),
    redo: () => void model.redo(),
    get canUndo() {
      return model.document.canUndo;
    },
    get canRedo() {
      return model.document.canRedo;
    },
    history: () => model.document.history(KEPT_STEPS),
    setReadOnly: (readOnly) => model.setReadOnly(readOnly),
    ...own,
  };
}

interface Mounted {
  readonly overlay: HTMLElement;
  readonly leave: () => void;
}

/** One React root in a node of its own; the view reaches rail, panel and stage by portals. */
export function mountView(host: EditorHost, view: ReactNode): Mounted {
  const overlay = host.stage.ownerDocument.createElement("div");
  overlay.className = "lw-overlay";
  host.stage.append(overlay);
  const root = createRoot(overlay);
  root.render(view);
  const leave = (): void => {
    overlay.remove();
    // A host that is itself rendering may not unmount another root in the same breath.
    queueMicrotask(() => root.unmount());
  };
  return { overlay, leave };
}

/** Calls `show` now and whenever the model turns to another asset. */
export function followAsset(model: FollowedModel, show: () => void): () => void {
  let asset = -1;
  const follow = (): void => {
    if (asset === model.state.asset) return;
    asset = model.state.asset;
    show();
  };
  const leave = model.subscribe(follow);
  follow();
  return leave;
}

interface FollowedModel {
  readonly state: { readonly asset: number };
  subscribe(listener: () => void): () => void;
}
