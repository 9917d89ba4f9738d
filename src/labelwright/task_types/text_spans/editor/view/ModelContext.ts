import { createContext, use, useSyncExternalStore } from "react";
import type { SpansModel } from "../model";
import type { ModelState } from "../state";

export const ModelContext = createContext<SpansModel | null>(null);

export function useModel(): SpansModel {
  const model = use(ModelContext);
  if (!model) throw new Error("A part of the spans editor is used outside of it.");
  return model;
}

/** One choice of the model's state; the component renders again only when that one changes. */
export function useModelState<Key extends keyof ModelState>(key: Key): ModelState[Key] {
  const model = useModel();
  return useSyncExternalStore(
    (listener) => model.subscribe(listener),
    () => model.state[key],
  );
}
