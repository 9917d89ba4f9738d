import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import * as calls from "../../api/deskCalls";
import { keys } from "../../api/queries";
import type { ThreadList, ThreadView } from "../../api/types";
import { t } from "../../i18n";
import { Badge, Count } from "../parts/Badge";
import { Card } from "../parts/Card";
import { Failure } from "../parts/States";
import { ThreadBody } from "./ThreadBody";
import { WriteBox } from "./WriteBox";

/** What is said at a task, for those who answer questions. */
export function TaskComments({ task }: { task: string }) {
  const cache = useQueryClient();
  const list = useQuery({ queryKey: keys.comments(task), queryFn: () => calls.comments(task) });
  const take = (now: ThreadList): void => {
    cache.setQueryData(keys.comments(task), now);
  };
  const settle = useMutation({
    mutationFn: ({ id, is }: { id: string; is: boolean }) => calls.settleThread(task, id, is),
    onSuccess: take,
  });
  if (list.error) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return null;
  const { items, may_write } = list.data;
  const open = items.filter((thread) => !thread.settled).length;
  return (
    <Card title={t("comments.title")} mark={open > 0 && <Count tone="accent">{open}</Count>}>
      {items.length === 0 && <p className="card-body faint">{t("comments.empty")}</p>}
      {items.map((thread) => (
        <div key={thread.id} className="thread on-page">
          <Heading thread={thread} task={task} />
          <ThreadBody
            thread={thread}
            mayWrite={may_write}
            onAnswer={async (text) => take(await calls.answerThread(task, thread.id, text))}
            onSettle={(is) => settle.mutate({ id: thread.id, is })}
          />
        </div>
      ))}
      {settle.error && <Failure error={settle.error} />}
      {may_write && (
        <div className="card-body">
          <WriteBox
            label={t("comments.ask")}
            sendLabel={t("comments.send")}
            onSend={async (text) => take(await calls.beginThread(task, { text, anchor: null }))}
          />
        </div>
      )}
    </Card>
  );
}

/** On this page everything said is in sight, so it counts as read. */
function Heading({ thread, task }: { thread: ThreadView; task: string }) {
  const { id, unread } = thread;
  useEffect(() => {
    if (unread) calls.markThreadSeen(task, id).catch(() => undefined);
  }, [unread, task, id]);
  return (
    <div className="row small">
      <span className="thread-number">{thread.number}</span>
      <span className="faint">{t(thread.anchor ? "comments.part" : "comments.wholeTask")}</span>
      <span className="grow" />
      {thread.settled && <Badge tone="good">{t("comments.settledBadge")}</Badge>}
    </div>
  );
}
