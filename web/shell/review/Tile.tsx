import type { CompareModule, EditorModule } from "@labelwright/editor";
import { Check, X } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { Link } from "react-router";
import type { Lease, Verdict, Workbench } from "../../api/types";
import { t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { fetchAsset } from "../workbench/useEditor";

interface TileProps {
  lease: Lease;
  number: number;
  module: EditorModule;
  /** Draws the answer; undefined where nothing does. */
  draw: CompareModule["tile"];
  workbench: Workbench | undefined;
  verdict: Verdict["verdict"] | undefined;
  isCurrent: boolean;
  onFocus: () => void;
  onStep: (step: number) => void;
  onAccept: () => void;
  onReject: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** One review in small; A and R act on the one that has the focus. */
export function Tile(props: TileProps) {
  const { lease, number, module, draw, workbench, verdict, isCurrent } = props;
  const place = useRef<HTMLDivElement>(null);
  const payload = lease.subject?.payload;
  useEffect(() => {
    if (!place.current || !draw) return undefined;
    return draw({ place: place.current, task: lease.task, payload, fetchAsset });
  }, [draw, lease, payload]);
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    props.onStep(step);
  };
  return (
    <li className="tile-card" data-verdict={verdict ?? "open"}>
      <div
        className="tile-face"
        data-tile
        role="group"
        aria-label={t("batch.tile", { number })}
        aria-current={isCurrent}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={props.onFocus}
        onKeyDown={onKey}
      >
        {draw ? (
          <div className="tile-picture" ref={place} />
        ) : (
          <PartLines module={module} workbench={workbench} payload={payload} lease={lease} />
        )}
      </div>
      <div className="row tile-foot">
        {verdict ? (
          <Badge tone={verdict === "accept" ? "good" : "bad"}>
            <Icon of={verdict === "accept" ? Check : X} size={12} />
            {t(verdict === "accept" ? "batch.accepted" : "batch.rejected")}
          </Badge>
        ) : (
          <>
            <Button
              size="small"
              command={isCurrent ? "review.accept" : undefined}
              onClick={props.onAccept}
            >
              {t("review.accept")}
            </Button>
            <Button
              size="small"
              command={isCurrent ? "review.reject" : undefined}
              onClick={props.onReject}
            >
              {t("review.reject")}
            </Button>
            <span className="grow" />
            <Link className="small" to={`/review/${lease.assignment}`}>
              {t("batch.open")}
            </Link>
          </>
        )}
      </div>
    </li>
  );
}

const LINES = 6;

interface PartLinesProps {
  module: EditorModule;
  workbench: Workbench | undefined;
  payload: unknown;
  lease: Lease;
}

/** Where nothing draws a tile: the text asked about, and the first answers. */
function PartLines({ module, workbench, payload, lease }: PartLinesProps) {
  const parts = [...module.parts.split(payload ?? null)].slice(0, LINES);
  return (
    <div className="tile-lines small">
      <p className="clip" dir="auto">
        {lease.task.assets[0]?.text ?? lease.task.assets[0]?.name}
      </p>
      {workbench &&
        parts.map(([part, value]) => {
          const { name, lines } = module.parts.describe(part, value, workbench, t);
          return (
            <p key={part} className="clip" dir="auto">
              <span className="faint">{name}</span> {lines.map(({ text }) => text).join(" · ")}
            </p>
          );
        })}
    </div>
  );
}
