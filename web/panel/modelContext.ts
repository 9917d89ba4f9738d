import { createContext, use, useSyncExternalStore, type Context } from "react";

interface Model {
  readonly state: object;
  subscribe(listener: () => void): () => void;
}

interface ModelHooks<M extends Model> {
  readonly ModelContext: Context<M | null>;
  readonly useModel: () => M;
  /** One choice of the model's state; the component renders again only when that one changes. */
  readonly useModelState: <Key extends keyof M["state"]>(key: Key) => M["state"][Key];
}

/** How the views of one editor reach its model. */
export function modelContext<M extends Model>(): ModelHooks<M> {
  const ModelContext = createContext<M | null>(null);
  const useModel = (): M => {
    const model = use(ModelContext);
    if (!model) throw new Error("A part of an editor is used outside of it.");
    return model;
  };
  const useModelState = <Key extends keyof M["state"]>(key: Key): M["state"][Key] => {
    const model = useModel();
    return useSyncExternalStore(
      (listener) => model.subscribe(listener),
      () => (model.state as M["state"])[key],
    );
  };
  return { ModelContext, useModel, useModelState };
}
