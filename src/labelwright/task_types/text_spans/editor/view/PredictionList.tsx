import {
  CommandKey,
  keepFocus,
  PanelSection,
  Swatch,
  useEditorParts,
  WindowedList,
} from "@labelwright/editor";
import type { SpanEntry } from "../entries";
import { speak } from "../navigation";
import { scoreText } from "../words";
import { useModel, useModelState } from "./ModelContext";

/** What a model proposed and nobody has decided on yet. */
export function PredictionList() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("placed");
  const selection = useModelState("selection");
  const hover = useModelState("hover");
  const { undecided } = model;
  if (undecided.length === 0) return null;
  return (
    <PanelSection
      title={t("spans.predictions")}
      count={undecided.length}
      end={
        <button
          type="button"
          className="lw-hint"
          onMouseDown={keepFocus}
          onClick={() => model.host.keys.run("spans.acceptAll")}
        >
          {t("spans.acceptAll")} <CommandKey id="spans.acceptAll" />
        </button>
      }
    >
      <div className="lw-predictions">
        <WindowedList
          label={t("spans.predictions")}
          items={undecided}
          rowHeight={26}
          selected={selection}
          hovered={hover}
          onPick={(entry) => {
            model.goTo(entry.id);
            speak(model, entry);
          }}
          onHover={(entry) => model.set({ hover: entry?.id ?? null })}
          onLeave={() => model.stage.focus()}
          render={(entry) => <PredictionRow entry={entry} />}
        />
      </div>
    </PanelSection>
  );
}

function PredictionRow({ entry: { span, origin } }: { entry: SpanEntry }) {
  const { t, locale } = useEditorParts();
  const { paint, name } = useModel().palette.get(span.class);
  const score = origin?.score ?? null;
  return (
    <>
      <Swatch paint={paint} dashed />
      <span className="lw-hidden">{name}</span>
      <span className="lw-row-name" dir="auto">
        {span.text.slice(0, 80)}
      </span>
      <span className="lw-gap" />
      <span className="lw-predicted">
        {score === null
          ? t("spans.predicted")
          : t("spans.predictedScore", { score: scoreText(locale, score) })}
      </span>
    </>
  );
}
