import type { CommentView, ThreadView } from "../../api/types";
import { formatInstant, t } from "../../i18n";
import { Button } from "../parts/Button";
import { WriteBox } from "./WriteBox";

/** Who said it, as far as the reader may know. */
export function speaker({ is_own, author, voice }: CommentView): string {
  if (is_own) return t("comments.you");
  return author ?? t(`comments.voice.${voice}`);
}

interface ThreadBodyProps {
  thread: ThreadView;
  mayWrite: boolean;
  onAnswer: (text: string) => Promise<void>;
  onSettle: (settled: boolean) => void;
}

/** Everything said in a thread, and the box to answer in. */
export function ThreadBody({ thread, mayWrite, onAnswer, onSettle }: ThreadBodyProps) {
  const settle = (
    <Button size="small" look="ghost" onClick={() => onSettle(!thread.settled)}>
      {t(thread.settled ? "comments.reopen" : "comments.settle")}
    </Button>
  );
  return (
    <div className="thread-body">
      <ol className="said-list">
        {thread.comments.map((said) => (
          <li key={said.id} className="said">
            <div className="row small">
              <b className="clip">{speaker(said)}</b>
              <span className="faint nowrap">{formatInstant(said.created_at)}</span>
            </div>
            <p dir="auto">{said.text}</p>
          </li>
        ))}
      </ol>
      {mayWrite && !thread.settled && (
        <WriteBox
          label={t("comments.answer")}
          sendLabel={t("comments.sendAnswer")}
          onSend={onAnswer}
          aside={settle}
        />
      )}
      {mayWrite && thread.settled && settle}
    </div>
  );
}
