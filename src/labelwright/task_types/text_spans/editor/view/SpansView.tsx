import { createPortal } from "react-dom";
import { ClassSection, EditorContext } from "@labelwright/editor";
import { chooseClass } from "../edits";
import { isUndecided, type Entry } from "../entries";
import type { SpansModel } from "../model";
import { ModelContext, useModel, useModelState } from "./ModelContext";
import { PredictionList } from "./PredictionList";
import { Rail } from "./Rail";
import { RelationList } from "./RelationList";
import { SelectionPanel } from "./SelectionPanel";
import { SpanList } from "./SpanList";
import { StageBars } from "./StageBars";
import { WholeTextPanel } from "./WholeTextPanel";

/** Everything of the editor beside the text itself. */
export function SpansView({ model, retry }: { model: SpansModel; retry: () => void }) {
  const { t, locale, keys, panel, rail } = model.host;
  return (
    <EditorContext value={{ t, locale, keys }}>
      <ModelContext value={model}>
        {createPortal(<Rail />, rail)}
        {createPortal(
          <div className="lw-panel" data-keys="panel">
            <Classes />
            <SelectionPanel />
            <RelationList />
            <PredictionList />
            <WholeTextPanel />
            <SpanList />
          </div>,
          panel,
        )}
        <StageBars retry={retry} />
      </ModelContext>
    </EditorContext>
  );
}

function Classes() {
  const model = useModel();
  const classId = useModelState("classId");
  useModelState("selection");
  return (
    <ClassSection
      palette={model.palette}
      classId={classId}
      ruleOf={model.classInHand}
      counts={countByClass(useModelState("entries"))}
      isFinding={useModelState("isFinding")}
      recent={useModelState("recent")}
      findCommand="spans.find"
      onPick={(id) => chooseClass(model, id)}
      onWalk={(id) => model.setClass(id)}
      onFind={(isFinding) => {
        model.set({ isFinding });
        if (!isFinding) model.stage.focus();
      }}
      onGuidelines={model.host.openGuidelines?.bind(model.host)}
    />
  );
}

function countByClass(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind !== "span" || isUndecided(entry)) continue;
    counts.set(entry.span.class, (counts.get(entry.span.class) ?? 0) + 1);
  }
  return counts;
}
