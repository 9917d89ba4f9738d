import type { CompareLayout } from "@labelwright/editor";
import { Blend, CircleDot, Columns2, SplitSquareHorizontal, type LucideIcon } from "lucide-react";
import { t } from "../../i18n";
import { Icon } from "../parts/Icon";
import { CommandKeys } from "../parts/Keys";
import type { Round } from "./DifferenceList";

/** What the server calls the consensus beside the answers it was made of. */
export const MERGED = "M";

export interface LayoutChoice {
  readonly layout: CompareLayout;
  readonly letter: string;
}

/** The layouts in the order of Y: "only" stands for one of each answer. */
export function layoutsOf({ compare, letters, kind }: Round): readonly LayoutChoice[] {
  const single = kind === "review" ? [...letters, MERGED] : letters;
  return compare.layouts.flatMap((layout): readonly LayoutChoice[] =>
    layout === "only" ? single.map((letter) => ({ layout, letter })) : [{ layout, letter: "" }],
  );
}

/** "Only B"; of many answers the letter is enough. */
function nameOf({ layout, letter }: LayoutChoice, isShort = false): string {
  if (letter === MERGED) return t("settle.merged");
  return isShort && layout === "only" ? letter : t(`settle.layout.${layout}`, { letter });
}

const ICONS: Readonly<Record<CompareLayout, LucideIcon>> = {
  difference: Blend,
  side: Columns2,
  swipe: SplitSquareHorizontal,
  only: CircleDot,
};

interface LayoutBarProps {
  layouts: readonly LayoutChoice[];
  at: number;
  onPick: (at: number) => void;
  round: Round;
}

export function LayoutBar({ layouts, at, onPick, round }: LayoutBarProps) {
  const { letters } = round;
  const { mark } = round.compare;
  const isShort = letters.length > 2;
  return (
    <div className="compare-head">
      {layouts.length > 1 && (
        <div className="segments" role="radiogroup" aria-label={t("settle.layout")}>
          {layouts.map(({ layout, letter }, index) => (
            <button
              key={`${layout} ${letter}`}
              type="button"
              role="radio"
              aria-checked={index === at}
              aria-label={nameOf({ layout, letter })}
              className="segment"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onPick(index)}
            >
              <Icon of={ICONS[layout]} size={14} />
              {nameOf({ layout, letter }, isShort)}
            </button>
          ))}
        </div>
      )}
      <span className="faint small wide-only hint" aria-hidden="true">
        {layouts.length > 1 && (
          <>
            {t("settle.cycle")} <CommandKeys command="settle.layout" />
          </>
        )}{" "}
        {t("settle.holdAlone")} <CommandKeys command="settle.alone" />
      </span>
      <span className="grow" />
      <ul className="legend small quiet">
        {letters.map((letter) => (
          <li key={letter}>
            <span className="legend-line" data-tone={letter} />
            {letter}
          </li>
        ))}
        {mark && (
          <li>
            <span className={`legend-${mark}`} />
            {t(`settle.legend.${mark}`)}
          </li>
        )}
      </ul>
    </div>
  );
}
