import { useQuery, useQueryClient } from "@tanstack/react-query";
import { BookOpenCheck } from "lucide-react";
import { useState } from "react";
import * as calls from "../../api/calls";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Icon } from "../parts/Icon";
import { Failure, Skeleton } from "../parts/States";
import { openedTaskKey, type OpenedTask } from "./openTask";
import { ruleChanges, type RuleChange } from "./ruleChanges";
import { hasMoved } from "./states";
import type { TaskSession } from "./TaskSession";
import { useSignal } from "./useSignal";

interface MovedNoticeProps {
  opened: OpenedTask;
  session: TaskSession;
}

/** The rules have changed: go on under those on the screen, or look at what is new and reload. */
export function MovedNotice({ opened, session }: MovedNoticeProps) {
  const journal = useSignal(session.journal.reading);
  const isLost = useSignal(session.keeper.reading).state === "lost";
  const [isShown, setShown] = useState(false);
  const [isSettled, setSettled] = useState(false);
  if (isSettled || isLost || !hasMoved({ journal, versions: session.versions })) return null;
  return (
    <div className="work-notice warn" role="status">
      <Icon of={BookOpenCheck} size={14} />
      <span className="grow">{t("moved.text")}</span>
      <Button size="small" onClick={() => setSettled(true)}>
        {t("moved.finish")}
      </Button>
      <Button size="small" look="primary" onClick={() => setShown(true)}>
        {t("moved.show")}
      </Button>
      <Dialog open={isShown} onClose={() => setShown(false)} title={t("moved.title")}>
        {isShown && <WhatChanged opened={opened} session={session} />}
      </Dialog>
    </div>
  );
}

function WhatChanged({ opened, session }: MovedNoticeProps) {
  const cache = useQueryClient();
  const { workbench } = opened;
  const newest = useQuery({
    queryKey: ["newest", workbench.id],
    queryFn: () => calls.workbench(workbench.id),
    staleTime: 0,
    gcTime: 0,
  });
  const reload = async (): Promise<void> => {
    if (newest.data) cache.setQueryData(keys.workbench(workbench.id), newest.data);
    session.stop();
    await session.journal.written();
    await cache.resetQueries({ queryKey: openedTaskKey(session.lease.assignment) });
  };
  return (
    <div className="dialog-body">
      {newest.isPending && <Skeleton rows={3} />}
      {newest.error && <Failure error={newest.error} />}
      {newest.data && (
        <ul className="rule-changes">
          {ruleChanges(workbench, newest.data, session.journal.parts).map((change) => (
            <Change key={`${change.id} ${change.values.name}`} change={change} />
          ))}
        </ul>
      )}
      <p className="quiet">{t("moved.kept")}</p>
      <div className="row dialog-choices">
        <span className="grow" />
        <Button look="primary" disabled={!newest.data} onClick={() => void reload()}>
          {t("moved.reload")}
        </Button>
      </div>
    </div>
  );
}

function Change({ change: { id, values, uses } }: { change: RuleChange }) {
  return (
    <li>
      {t(id, values)}
      {uses > 0 && <span className="faint rule-use">{t("moved.use", { count: uses })}</span>}
    </li>
  );
}
