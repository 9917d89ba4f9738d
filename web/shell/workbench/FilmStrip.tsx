import { useQuery } from "@tanstack/react-query";
import { Check, Lock } from "lucide-react";
import { useEffect } from "react";
import { ownAnswersQuery } from "../../api/queries";
import type { OwnAnswer } from "../../api/types";
import { t } from "../../i18n";
import { Icon } from "../parts/Icon";
import { CommandKeys } from "../parts/Keys";
import type { OpenedTask } from "./openTask";
import { useOutbox } from "./outboxOfPerson";
import type { HandIn } from "./useHandIn";
import type { Recall } from "./useRecall";
import { useSignal } from "./useSignal";

interface FilmStripProps {
  opened: OpenedTask;
  recall: Recall;
  handIn: HandIn;
}

/** The last answers, this task and the next where it is there: a click corrects what may be. */
export default function FilmStrip({ opened, recall, handIn }: FilmStripProps) {
  const { lease } = opened;
  const { data, refetch } = useQuery(ownAnswersQuery(lease.project));
  const { acknowledged } = useSignal(useOutbox().reading);
  useEffect(() => void refetch(), [refetch, acknowledged]);
  const last = [...(data ?? [])].reverse().filter((one) => one.assignment !== lease.assignment);
  const [asset] = lease.task.assets;
  const next = handIn.early?.task.assets[0];
  if (last.length === 0) return null;
  return (
    <nav className="film" aria-label={t("film.label")}>
      <div className="film-group">
        <p>
          <b>{t("film.last", { count: last.length })}</b>
          <span className="faint wide-only">
            {t("film.hint")} <CommandKeys command="work.reopen" />
          </span>
        </p>
        <ol>
          {last.map((one) => (
            <li key={one.assignment}>
              <Answered opened={opened} answer={one} recall={recall} />
            </li>
          ))}
        </ol>
      </div>
      <div className="film-group">
        <p>
          <b>{t("film.this")}</b>
        </p>
        <span className="film-frame" aria-current="true">
          <Frame picture={asset?.thumbnail_url ?? null} text={asset?.text ?? asset?.name ?? ""} />
        </span>
      </div>
      {next && (
        <div className="film-group wide-only">
          <p>
            <b>{t("film.next")}</b>
          </p>
          <span className="film-frame ready">
            <Frame picture={next.thumbnail_url ?? null} text={next.text ?? next.name} />
            <span className="clip">{t("film.ready")}</span>
          </span>
        </div>
      )}
    </nav>
  );
}

interface AnsweredProps {
  opened: OpenedTask;
  answer: OwnAnswer;
  recall: Recall;
}

function Answered({ opened, answer, recall }: AnsweredProps) {
  const said = answerText(opened, answer);
  const { kept_by } = answer;
  const why = kept_by === null ? null : t(`film.kept.${kept_by}`);
  return (
    <button
      type="button"
      className="film-frame"
      aria-label={why === null ? t("film.open", { answer: said }) : `${said}: ${why}`}
      title={why ?? said}
      aria-disabled={why !== null}
      onClick={() => why === null && void recall.reopen(answer.assignment)}
    >
      <Frame picture={answer.thumbnail_url} text={answer.text ?? answer.name} />
      <span className={`film-mark ${why === null ? "" : "kept"}`}>
        <Icon of={why === null ? Check : Lock} size={11} />
      </span>
      <span className="clip" dir="auto">
        {why ?? said}
      </span>
    </button>
  );
}

function Frame({ picture, text }: { picture: string | null; text: string }) {
  return (
    <span className="film-picture">
      {picture === null ? <span dir="auto">{text}</span> : <img src={picture} alt="" />}
    </span>
  );
}

/** What was answered, in the words of the form. */
function answerText({ module, workbench }: OpenedTask, { payload }: OwnAnswer): string {
  const { split, describe } = module.parts;
  return [...split(payload)]
    .flatMap(([part, value]) => describe(part, value, workbench, t).lines)
    .map(({ text }) => text)
    .join(", ");
}
