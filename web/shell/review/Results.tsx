import type { Comparison } from "@labelwright/editor";
import { useEffect, useRef } from "react";
import type { RoundAnswers } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { useSignal } from "../workbench/useSignal";
import { twoDigits, type Round } from "./DifferenceList";
import type { Settling } from "./Settling";

interface ResultsProps {
  compared: RoundAnswers;
  settling: Settling;
  round: Round;
  comparison: Comparison | null;
}

/** The answers in small, the one that is being made, and how far they agree. */
export function Results({ compared, settling, round, comparison }: ResultsProps) {
  const { takes } = useSignal(settling.state);
  const { items } = settling;
  const isPlain = settling.merged !== undefined && !settling.isAmended;
  const asked = items.filter((item) => settling.isAsked(item));
  const done = asked.filter(({ id, isSettled }) => isSettled || takes.has(id)).length;
  const parts = (letter: string): number =>
    items.filter(({ versions }) => versions.some((one) => one.letter === letter)).length;
  return (
    <section className="results" aria-label={t("settle.results")}>
      {compared.answers.map(({ letter, payload, unsure, active_seconds: seconds }) => (
        <Result
          key={letter}
          tone={letter}
          name={letter}
          note={
            seconds === null
              ? t("settle.parts", { count: parts(letter) })
              : t("settle.partsIn", { count: parts(letter), seconds: Math.round(seconds) })
          }
          isDoubted={unsure === true}
          payload={payload}
          comparison={comparison}
        />
      ))}
      <Result
        tone="result"
        name={t(isPlain ? "settle.merged" : "settle.result")}
        note={
          settling.merged === undefined
            ? t("settle.settledOf", { done, all: asked.length })
            : t("settle.parts", { count: settling.count })
        }
        payload={settling.payload()}
        comparison={comparison}
      />
      <Agreement compared={compared} round={round} />
    </section>
  );
}

interface ResultProps {
  /** Who gave it is not sure of it. */
  isDoubted?: boolean;
  tone: string;
  name: string;
  note: string;
  payload: unknown;
  comparison: Comparison | null;
}

function Result({ isDoubted = false, tone, name, note, payload, comparison }: ResultProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = JSON.stringify(payload);
  useEffect(() => {
    if (!place.current || !comparison?.thumbnail) return undefined;
    return comparison.thumbnail(place.current, JSON.parse(drawn), tone);
  }, [comparison, drawn, tone]);
  return (
    <figure className="result" data-tone={tone}>
      <figcaption className="small">
        <strong>{name}</strong> <span className="faint num">{note}</span>
        {isDoubted && <span className="warn"> · {t("settle.doubted")}</span>}
      </figcaption>
      {comparison?.thumbnail && <div className="result-picture" ref={place} aria-hidden="true" />}
    </figure>
  );
}

function Agreement({ compared, round }: { compared: RoundAnswers; round: Round }) {
  const units = Object.keys(compared.support).length;
  const letters = round.letters.join(", ");
  return (
    <div className="agreement small">
      <div className="faint">{t("settle.agreementOf", { letters })}</div>
      <div className="agreement-figure num">{twoDigits(compared.agreement)}</div>
      <p className="quiet">{t("settle.agreementHow", { units })}</p>
      {round.kind === "adjudicate" && (
        <p className="quiet">
          {t("settle.agreementPolicy", { threshold: formatNumber(compared.threshold) })}
        </p>
      )}
      {compared.left_out > 0 && (
        <p className="warn">{t("settle.leftOut", { count: compared.left_out })}</p>
      )}
    </div>
  );
}
