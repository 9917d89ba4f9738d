import { PredictionSection } from "@labelwright/editor";
import { speak } from "../navigation";
import { useModel, useModelState } from "./ModelContext";

const SHOWN_CHARACTERS = 80;

/** What a model proposed and nobody has decided on yet. */
export function PredictionList() {
  const model = useModel();
  useModelState("placed");
  return (
    <PredictionSection
      items={model.undecided}
      selected={useModelState("selection")}
      hovered={useModelState("hover")}
      acceptCommand="spans.acceptAll"
      lineOf={({ span, origin }) => {
        const { paint, name } = model.palette.get(span.class);
        const text = span.text.slice(0, SHOWN_CHARACTERS);
        return { paint, className: name, text, score: origin?.score ?? null };
      }}
      onPick={(entry) => {
        model.goTo(entry.id);
        speak(model, entry);
      }}
      onHover={(entry) => model.set({ hover: entry?.id ?? null })}
      onLeave={() => model.stage.focus()}
    />
  );
}
