import { CommandKey, keepFocus, PanelSection, Swatch, useEditorParts } from "@labelwright/editor";
import { numberText } from "../words";
import { sureOnes } from "../edits";
import type { Entry } from "../entries";
import { useModel, useModelState } from "./ModelContext";
import { WindowedList } from "./WindowedList";

/** What a model proposed and nobody has decided on yet. */
export function PredictionList() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("entries");
  useModelState("asset");
  const selection = useModelState("selection");
  const hover = useModelState("hover");
  const { undecided } = model;
  if (undecided.length === 0) return null;
  return (
    <PanelSection
      title={t("regions.predictions")}
      count={undecided.length}
      end={
        <button
          type="button"
          className="lw-hint"
          onMouseDown={keepFocus}
          onClick={() => model.host.keys.run("regions.acceptAll")}
        >
          {t("regions.acceptAll")} <CommandKey id="regions.acceptAll" />
        </button>
      }
    >
      <Threshold />
      <div className="lw-predictions">
        <WindowedList
          label={t("regions.predictions")}
          items={undecided}
          rowHeight={26}
          selected={selection}
          hovered={hover}
          onPick={(entry) => model.goTo(entry.id)}
          onHover={(entry) => model.engine.interaction.setHover(entry?.id ?? null)}
          onLeave={() => model.engine.focus()}
          render={(entry) => <PredictionRow entry={entry} />}
        />
      </div>
    </PanelSection>
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

function PredictionRow({ entry }: { entry: Entry }) {
  const { t, locale } = useEditorParts();
  const { palette } = useModel();
  const score = entry.origin?.score ?? null;
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return (
    <>
      <Swatch paint={palette.get(entry.region.class).paint} dashed />
      <span className="lw-row-name" dir="auto">
        {palette.get(entry.region.class).name}
      </span>
      <span className="lw-row-number">{numberText(entry.number)}</span>
      <span className="lw-gap" />
      <span className="lw-predicted">
        {score === null
          ? t("regions.predicted")
          : t("regions.predictedScore", {
              score: new Intl.NumberFormat(locale, digits).format(score),
            })}
      </span>
    </>
  );
}
