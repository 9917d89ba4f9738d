import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { focusQuestion } from "../fields/questionFocus";

type Subscribe = (focus: (field: string | null) => void) => () => void;

/**
 * The element whose questions take the focus when the model asks for it: one by its id, the first
 * without one. Nothing is heard while it is not on.
 */
export function useFieldFocus(subscribe: Subscribe, isOn = true): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const listen = useEffectEvent(subscribe);
  useEffect(() => {
    if (!isOn) return undefined;
    const focus = (field: string | null): void => {
      if (list.current) focusQuestion(list.current, field ?? undefined);
    };
    // Later, when what was just selected is on the page.
    return listen((field) => void setTimeout(() => focus(field)));
  }, [isOn]);
  return list;
}
