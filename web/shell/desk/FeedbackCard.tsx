import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  BookOpenCheck,
  CircleCheck,
  CircleX,
  MessageSquareReply,
  PencilLine,
  type LucideIcon,
} from "lucide-react";
import { useState } from "react";
import { markFeedbackSeen } from "../../api/deskCalls";
import { keys } from "../../api/queries";
import type { Desk, FeedbackItem, Today } from "../../api/types";
import { formatInstant, t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { Button, ButtonLink } from "../parts/Button";
import { Card } from "../parts/Card";
import { Icon } from "../parts/Icon";
import { errorText } from "../parts/States";
import { rejectReason } from "../workbench/RejectDialog";
import { ReadChange } from "./ReadChange";
import { useStart } from "./useStart";

const ICONS: Record<FeedbackItem["what"], LucideIcon> = {
  sent_back: CircleX,
  amended: PencilLine,
  answered: MessageSquareReply,
  guidelines: BookOpenCheck,
};
const TONES = { sent_back: "bad", amended: "warn", answered: "accent", guidelines: "accent" };
const FEW = 5;

/** What others said about one's own work, newest first, and the way to mend it. */
export function FeedbackCard({ today, desk }: { today: Today; desk: Desk }) {
  const cache = useQueryClient();
  const [isAll, setAll] = useState(false);
  const seen = useMutation({
    mutationFn: markFeedbackSeen,
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.today }),
  });
  const items = isAll ? today.feedback : today.feedback.slice(0, FEW);
  const { accepted, amended, sent_back } = today.rulings;
  const hasToMark = today.feedback.some((one) => one.is_new && one.what !== "guidelines");
  return (
    <Card
      title={t("feedback.title")}
      mark={
        today.unread > 0 && (
          <Badge tone="accent">{t("feedback.new", { count: today.unread })}</Badge>
        )
      }
      aside={
        hasToMark && (
          <Button size="small" look="ghost" disabled={seen.isPending} onClick={() => seen.mutate()}>
            {t("feedback.markRead")}
          </Button>
        )
      }
    >
      {accepted + amended + sent_back > 0 && (
        <p className="feedback-sum small quiet">
          {t("feedback.week", { accepted, amended, sent_back })}
        </p>
      )}
      {items.length === 0 && <p className="card-body faint">{t("feedback.none")}</p>}
      <ul>
        {items.map((item) => (
          <Row key={item.id} item={item} desk={desk} />
        ))}
      </ul>
      {today.feedback.length > items.length && (
        <div className="card-body">
          <button type="button" className="link small" onClick={() => setAll(true)}>
            {t("feedback.all", { count: today.feedback.length })}
          </button>
        </div>
      )}
    </Card>
  );
}

function Row({ item, desk }: { item: FeedbackItem; desk: Desk }) {
  const { what, project, at, is_new, rework } = item;
  const isMended = rework === "done";
  return (
    <li className="feedback-row">
      <span className={isMended ? "good" : TONES[what]}>
        <Icon of={isMended ? CircleCheck : ICONS[what]} size={16} />
      </span>
      <div className="grow column gap-1">
        <div className="row wrap">
          <b>{titleOf(item)}</b>
          <span className="small faint">
            <span dir="auto">{project.name}</span> · {formatInstant(at)}
          </span>
          {is_new && <Badge tone="accent">{t("comments.new1")}</Badge>}
        </div>
        <Said item={item} />
        {what === "sent_back" && <Fix item={item} desk={desk} />}
      </div>
      {what === "guidelines" && <ReadChange item={item} />}
    </li>
  );
}

function titleOf({ what, ruled_in, version }: FeedbackItem): string {
  const isAdjudication = ruled_in === "adjudicate";
  if (what === "guidelines") return t("feedback.guidelines", { version: version ?? 1 });
  if (what === "answered") return t("feedback.answered");
  if (what === "sent_back") return t("feedback.sentBack");
  return t(isAdjudication ? "feedback.adjudicated" : "feedback.amended");
}

/** The words of those who said it, and whose they are. */
function Said({ item }: { item: FeedbackItem }) {
  const reason = item.reason ? rejectReason(item.reason) : "";
  if (item.what === "guidelines") return null;
  if (item.what === "answered") {
    return (
      <>
        <p className="small faint clip" dir="auto">
          {t("feedback.asked", { text: item.asked ?? "" })}
        </p>
        <p dir="auto">
          {t("feedback.quote", { text: item.text ?? "" })}{" "}
          {item.voice && <span className="quiet">{t(`comments.voice.${item.voice}`)}</span>}
        </p>
      </>
    );
  }
  const words = [reason, item.text].filter(Boolean).join(": ");
  if (words === "") return null;
  return (
    <p dir="auto">
      {t("feedback.quote", { text: words })}{" "}
      <span className="quiet">{t("comments.voice.reviewer")}</span>
    </p>
  );
}

/** The task again, while it waits; it is told when that is done. */
function Fix({ item, desk }: { item: FeedbackItem; desk: Desk }) {
  const start = useStart(desk);
  const { rework, assignment, project } = item;
  if (rework === "done") return <p className="small good">{t("feedback.mended")}</p>;
  if (rework === "yours") {
    return (
      <div className="row">
        <ButtonLink to={`/desk/${assignment ?? ""}`} size="small" data-row>
          {t("feedback.fix")}
        </ButtonLink>
      </div>
    );
  }
  if (rework !== "open") return <p className="small faint">{t("feedback.elsewhere")}</p>;
  return (
    <div className="row wrap">
      <Button
        size="small"
        data-row
        disabled={start.isPending}
        onClick={() => start.mutate({ project: project.id, kind: "annotate" })}
      >
        {t("feedback.fix")}
      </Button>
      {start.data === null && <span className="small quiet">{t("desk.taken")}</span>}
      {start.error && <span className="small bad">{errorText(start.error)}</span>}
    </div>
  );
}
