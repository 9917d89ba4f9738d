import { Columns2, LayoutGrid, Link2, Link2Off, Square, type LucideIcon } from "lucide-react";
import { useSyncExternalStore } from "react";
import { CommandKey, keepFocus, useEditorParts } from "@labelwright/editor";
import { LAYOUTS, type AssetStage, type Layout, type StageState } from "../stage";

const ICONS: Readonly<Record<Layout, LucideIcon>> = {
  one: Square,
  columns: Columns2,
  grid: LayoutGrid,
};
const SIZE = { size: 14, strokeWidth: 1.75, "aria-hidden": true } as const;

function useStage(stage: AssetStage): StageState {
  return useSyncExternalStore(
    (listener) => stage.subscribe(listener),
    () => stage.state,
  );
}

/** How several assets lie on the stage, and whether they are looked at together. */
export function AssetBar({ stage }: { stage: AssetStage }) {
  const { t, keys } = useEditorParts();
  const { layout, together } = useStage(stage);
  return (
    <div className="lw-float lw-asset-bar" role="toolbar" aria-label={t("questions.layout")}>
      {LAYOUTS.map((one) => {
        const Icon = ICONS[one];
        const name = t(`questions.layout.${one}`);
        return (
          <button
            key={one}
            type="button"
            className="lw-layout"
            aria-pressed={one === layout}
            aria-label={name}
            title={name}
            onMouseDown={keepFocus}
            onClick={() => stage.setLayout(one)}
          >
            <Icon {...SIZE} />
          </button>
        );
      })}
      <CommandKey id="questions.layout" />
      {together !== null && (
        <button
          type="button"
          className="lw-layout"
          aria-pressed={together}
          aria-label={t("questions.together")}
          title={t("questions.together")}
          onMouseDown={keepFocus}
          onClick={() => keys.run("questions.together")}
        >
          {together ? <Link2 {...SIZE} /> : <Link2Off {...SIZE} />}
        </button>
      )}
    </div>
  );
}
