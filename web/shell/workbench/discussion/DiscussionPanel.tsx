import { CircleCheck, MapPin, X } from "lucide-react";
import { useState } from "react";
import type { ThreadView } from "../../../api/types";
import { t } from "../../../i18n";
import { ThreadBody } from "../../comments/ThreadBody";
import { WriteBox } from "../../comments/WriteBox";
import { Badge, Count } from "../../parts/Badge";
import { Button, IconButton } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { errorText } from "../../parts/States";
import type { OpenedTask } from "../openTask";
import type { TaskSession } from "../TaskSession";
import { useSignal } from "../useSignal";
import { anchorText } from "./anchor";

interface DiscussionPanelProps {
  opened: OpenedTask;
  session: TaskSession;
  onClose: () => void;
}

/** The threads of the task over the panel: what is open first, what is settled folded away. */
export function DiscussionPanel({ opened, session, onClose }: DiscussionPanelProps) {
  const { discussion } = session;
  const threads = useSignal(discussion.threads);
  const pinned = useSignal(discussion.pinned);
  const mayWrite = useSignal(discussion.mayWrite);
  const open = threads.filter((thread) => !thread.settled);
  const settled = threads.filter((thread) => thread.settled);
  const rows = (list: readonly ThreadView[]) => (
    <ul>
      {list.map((thread) => (
        <ThreadRow key={thread.id} thread={thread} opened={opened} session={session} />
      ))}
    </ul>
  );
  return (
    <section className="guidelines-panel" aria-label={t("comments.title")}>
      <header className="row">
        <h2>{t("comments.title")}</h2>
        {open.length > 0 && <Count>{open.length}</Count>}
        <span className="grow" />
        <IconButton icon={X} label={t("action.close")} size="small" onClick={onClose} />
      </header>
      <div className="discussion-scroll" tabIndex={0} role="group" aria-label={t("comments.list")}>
        {pinned && (
          <div className="thread pinned">
            <p className="row small medium">
              <Icon of={MapPin} size={13} />
              <span className="clip">{anchorText(pinned.anchor, opened, session)}</span>
            </p>
            <WriteBox
              key={JSON.stringify(pinned.anchor)}
              label={t("comments.ask")}
              sendLabel={t("comments.send")}
              autoFocus
              onSend={(text) => discussion.begin(text)}
              onCancel={() => {
                discussion.unpin();
                if (threads.length === 0) onClose();
              }}
            />
            <p className="small faint">{t("comments.whoReads")}</p>
          </div>
        )}
        {!pinned && mayWrite && (
          <div className="thread-new">
            <Button
              size="small"
              command="work.comment"
              block
              onClick={() => discussion.pin(session.anchor())}
            >
              {t("comments.new")}
            </Button>
          </div>
        )}
        {threads.length === 0 && !pinned && (
          <p className="thread-new faint">{t("comments.none")}</p>
        )}
        {rows(open)}
        {settled.length > 0 && (
          <details className="settled-threads">
            <summary className="small medium">
              {t("comments.settled", { count: settled.length })}
            </summary>
            {rows(settled)}
          </details>
        )}
      </div>
    </section>
  );
}

interface ThreadRowProps {
  thread: ThreadView;
  opened: OpenedTask;
  session: TaskSession;
}

function ThreadRow({ thread, opened, session }: ThreadRowProps) {
  const { discussion } = session;
  const isOpen = useSignal(discussion.opened) === thread.id;
  const mayWrite = useSignal(discussion.mayWrite);
  const [problem, setProblem] = useState("");
  const first = thread.comments[0];
  const place = anchorText(thread.anchor, opened, session);
  const toggle = (): void => {
    discussion.open(isOpen ? null : thread.id);
    if (!isOpen && thread.anchor) session.reveal(thread.anchor);
  };
  const settle = (is: boolean): void => {
    setProblem("");
    discussion.settle(thread.id, is).catch((error: unknown) => setProblem(errorText(error)));
  };
  return (
    <li className="thread" data-open={isOpen}>
      <button type="button" className="thread-head" aria-expanded={isOpen} onClick={toggle}>
        <span className="thread-number">
          {thread.settled ? <Icon of={CircleCheck} size={13} /> : thread.number}
        </span>
        <span className="grow column">
          <span className="clip medium" dir="auto">
            {isOpen ? place : first?.text}
          </span>
          {!isOpen && <span className="clip small faint">{place}</span>}
        </span>
        {thread.unread && <Badge tone="accent">{t("comments.new1")}</Badge>}
        {!thread.unread && thread.comments.length > 1 && !isOpen && (
          <span className="small faint nowrap">
            {t("comments.answers", { count: thread.comments.length - 1 })}
          </span>
        )}
      </button>
      {isOpen && (
        <ThreadBody
          thread={thread}
          mayWrite={mayWrite}
          onAnswer={(text) => discussion.answer(thread.id, text)}
          onSettle={settle}
        />
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
