import { PredictionSection, useEditorParts } from "@labelwright/editor";
import { sureOnes } from "../edits";
import { useModel, useModelState } from "./ModelContext";

/** What a model proposed and nobody has decided on yet. */
export function PredictionList() {
  const model = useModel();
  useModelState("entries");
  useModelState("asset");
  return (
    <PredictionSection
      items={model.undecided}
      selected={useModelState("selection")}
      hovered={useModelState("hover")}
      acceptCommand="regions.acceptAll"
      lineOf={({ region, origin }) => {
        const { paint, name } = model.palette.get(region.class);
        return { paint, className: name, score: origin?.score ?? null };
      }}
      onPick={(entry) => model.goTo(entry.id)}
      onHover={(entry) => model.engine.interaction.setHover(entry?.id ?? null)}
      onLeave={() => model.engine.focus()}
    >
      <Threshold />
    </PredictionSection>
  );
}

/** How sure a model must be for its predictions to be accepted at once. */
function Threshold() {
  const { t, locale } = useEditorParts();
  const model = useModel();
  const threshold = useModelState("threshold");
  const scores = model.undecided.map(({ origin }) => origin?.score ?? null);
  if (scores.length < 2 || scores.every((score) => score === null)) return null;
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(threshold);
  const count = sureOnes(model).length;
  return (
    <label className="lw-threshold">
      <span>{t("regions.threshold", { percent })}</span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.05"
        value={threshold}
        aria-valuetext={t("regions.sure", { count })}
        onChange={({ target }) => model.keep("threshold", Number(target.value))}
      />
      <span className="lw-row-note">{t("regions.sure", { count })}</span>
    </label>
  );
}
