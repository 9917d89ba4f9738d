import { ClassSection } from "@labelwright/editor";
import { chooseClass } from "../edits";
import { isUndecided, type Entry } from "../entries";
import { useModel, useModelState } from "./ModelContext";

export function Classes() {
  const model = useModel();
  const classId = useModelState("classId");
  useModelState("selection");
  const counts = countByClass(useModelState("entries"));
  return (
    <ClassSection
      palette={model.palette}
      classId={classId}
      ruleOf={model.classInHand}
      counts={counts}
      isFinding={useModelState("isFinding")}
      recent={useModelState("recent")}
      findCommand="regions.find"
      onPick={(id) => chooseClass(model, id)}
      onWalk={(id) => model.setClass(id)}
      onFind={(isFinding) => {
        model.set({ isFinding });
        if (!isFinding) model.engine.focus();
      }}
      onGuidelines={model.host.openGuidelines?.bind(model.host)}
    />
  );
}

function countByClass(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (isUndecided(entry)) continue;
    counts.set(entry.region.class, (counts.get(entry.region.class) ?? 0) + 1);
  }
  return counts;
}
