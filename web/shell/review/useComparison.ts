import type { Comparison, CompareView } from "@labelwright/editor";
import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { locale, t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { viewerModule, type OpenedTask } from "../workbench/openTask";
import { Signal } from "../workbench/Signal";
import { fetchAsset } from "../workbench/useEditor";
import { useSignal } from "../workbench/useSignal";
import type { Round } from "./DifferenceList";
import type { Settling } from "./Settling";

interface ComparisonOptions {
  opened: OpenedTask;
  settling: Settling;
  round: Round;
  stage: RefObject<HTMLDivElement | null>;
  /** Not while an editor has the stage. */
  isShown: boolean;
  view: Pick<CompareView, "layout" | "letter" | "isAlone">;
}

/** Draws the answers on the stage and keeps the drawing up to what is decided. */
export function useComparison(options: ComparisonOptions): Comparison | null {
  const { opened, settling, round, stage, isShown, view } = options;
  const { layout, letter, isAlone } = view;
  const keys = useKeys();
  const [drawn] = useState(() => new Signal<Comparison | null>(null));
  const comparison = useSignal(drawn);
  const { takes, selected } = useSignal(settling.state);
  const select = useEffectEvent((id: string) => settling.select(id));
  useEffect(() => {
    if (!stage.current || !isShown) return undefined;
    const made = round.compare.create({
      stage: stage.current,
      task: opened.lease.task,
      workbench: opened.workbench,
      answers: (opened.compared?.answers.answers ?? []).map((answer) => ({
        ...answer,
        activeSeconds: answer.active_seconds,
      })),
      keys,
      t,
      locale: locale(),
      onSelect: (id) => select(id),
      fetchAsset,
      viewer: viewerModule,
    });
    drawn.set(made);
    made.focus();
    return () => {
      drawn.set(null);
      made.destroy();
    };
  }, [opened, round, stage, isShown, keys, drawn]);
  useEffect(() => {
    const { items } = settling;
    const result = settling.payload();
    comparison?.show({ layout, letter, items, takes, selected, result, isAlone });
  }, [comparison, settling, layout, letter, takes, selected, isAlone]);
  useEffect(() => {
    const item = settling.differences.find(({ id }) => id === selected);
    if (item) comparison?.reveal(item);
  }, [comparison, settling, selected]);
  return comparison;
}
