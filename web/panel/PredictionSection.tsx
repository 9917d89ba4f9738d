import type { ReactNode } from "react";
import { useEditorParts } from "../fields/EditorContext";
import { CommandKey, keepFocus, PanelSection, Swatch } from "../fields/parts";
import { WindowedList } from "./WindowedList";
import { numberText, scoreText } from "./words";

interface Predicted {
  readonly id: string;
  readonly number: number;
}

/** How a prediction is shown in its row. */
export interface PredictionLine {
  readonly paint: number;
  readonly className: string;
  /** What is read of it; without one the name of its class. */
  readonly text?: string;
  readonly score: number | null;
}

interface PredictionSectionProps<T extends Predicted> {
  readonly items: readonly T[];
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | null;
  /** The command that accepts what may be accepted at once. */
  readonly acceptCommand: string;
  readonly lineOf: (item: T) => PredictionLine;
  readonly onPick: (item: T) => void;
  readonly onHover: (item: T | null) => void;
  readonly onLeave: () => void;
  /** Between the heading and the list. */
  readonly children?: ReactNode;
}

/** What a model proposed and nobody has decided on yet; nothing once all is decided. */
export function PredictionSection<T extends Predicted>(props: PredictionSectionProps<T>) {
  const { t, keys } = useEditorParts();
  const { items, acceptCommand, lineOf, children } = props;
  if (items.length === 0) return null;
  return (
    <PanelSection
      title={t("panel.predictions")}
      count={items.length}
      end={
        <button
          type="button"
          className="lw-hint"
          onMouseDown={keepFocus}
          onClick={() => keys.run(acceptCommand)}
        >
          {t("panel.acceptAll")} <CommandKey id={acceptCommand} />
        </button>
      }
    >
      {children}
      <div className="lw-predictions">
        <WindowedList
          label={t("panel.predictions")}
          items={items}
          rowHeight={26}
          selected={props.selected}
          hovered={props.hovered}
          onPick={props.onPick}
          onHover={props.onHover}
          onLeave={props.onLeave}
          render={(item) => <PredictionRow number={item.number} line={lineOf(item)} />}
        />
      </div>
    </PanelSection>
  );
}

function PredictionRow({ number, line }: { number: number; line: PredictionLine }) {
  const { t, locale } = useEditorParts();
  const { paint, className, text, score } = line;
  return (
    <>
      <Swatch paint={paint} dashed />
      {text !== undefined && <span className="lw-hidden">{className}</span>}
      <span className="lw-row-name" dir="auto">
        {text ?? className}
      </span>
      {text === undefined && <span className="lw-row-number">{numberText(number)}</span>}
      <span className="lw-gap" />
      <span className="lw-predicted">
        {score === null
          ? t("panel.predicted")
          : t("panel.predictedScore", { score: scoreText(locale, score) })}
      </span>
    </>
  );
}
