import { createPortal } from "react-dom";
import { EditorContext } from "@labelwright/editor";
import type { RegionsModel } from "../model";
import { Classes } from "./Classes";
import { ModelContext } from "./ModelContext";
import { PredictionList } from "./PredictionList";
import { QuestionsPanel } from "./QuestionsPanel";
import { Rail } from "./Rail";
import { RegionList } from "./RegionList";
import { RelationsPanel } from "./RelationsPanel";
import { SelectionPanel } from "./SelectionPanel";
import { StageMenuOnUse } from "./StageMenuOnUse";
import { StageOverlay } from "./StageOverlay";

/** Everything of the editor that is not drawn by the engine. */
export function RegionsView({ model, retry }: { model: RegionsModel; retry: () => void }) {
  const { t, locale, keys, panel, rail } = model.host;
  return (
    <EditorContext value={{ t, locale, keys }}>
      <ModelContext value={model}>
        {createPortal(<Rail />, rail)}
        {createPortal(
          <div className="lw-panel" data-keys="panel">
            <Classes />
            <SelectionPanel />
            <QuestionsPanel />
            <PredictionList />
            <RelationsPanel />
            <RegionList />
          </div>,
          panel,
        )}
        <StageOverlay retry={retry} />
        <StageMenuOnUse />
      </ModelContext>
    </EditorContext>
  );
}
