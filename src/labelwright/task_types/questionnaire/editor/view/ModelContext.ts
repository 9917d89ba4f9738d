import { createContext, use, useSyncExternalStore } from "react";
import type { ModelState, QuestionnaireModel } from "../model";

export const ModelContext = createContext<QuestionnaireModel | null>(null);

export function useModel(): QuestionnaireModel {
  const model = use(ModelContext);
  if (!model) throw new Error("A part of the questionnaire is used outside of it.");
  return model;
}

export function useModelState<Key extends keyof ModelState>(key: Key): ModelState[Key] {
  const model = useModel();
  return useSyncExternalStore(
    (listener) => model.subscribe(listener),
    () => model.state[key],
  );
}
