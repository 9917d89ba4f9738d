import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { markGuidelinesRead } from "../../api/deskCalls";
import { keys, workbenchQuery } from "../../api/queries";
import type { FeedbackItem } from "../../api/types";
import { t } from "../../i18n";
import { ChangeList } from "../guidelines/ChangeList";
import { useChanges } from "../guidelines/useReading";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Failure, Skeleton } from "../parts/States";

/** What changed in a project's guidelines, read without opening a task. */
export function ReadChange({ item }: { item: FeedbackItem }) {
  const cache = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    const refresh = (): void => {
      void cache.invalidateQueries({ queryKey: keys.today });
      void cache.invalidateQueries({ queryKey: keys.guidelines(item.project.id) });
      void cache.invalidateQueries({ queryKey: keys.workbench(item.project.id) });
    };
    markGuidelinesRead(item.project.id, item.version ?? 1).then(refresh, () => undefined);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} data-row>
        {t("feedback.readChange")}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={t("feedback.guidelinesOf", { project: item.project.name })}
        wide
      >
        {isOpen && <Changes project={item.project.id} since={item.read} />}
      </Dialog>
    </>
  );
}

function Changes({ project, since }: { project: string; since: number | null }) {
  const workbench = useQuery(workbenchQuery(project));
  const text = workbench.data?.guidelines;
  const changes = useChanges(project, text === undefined ? null : since, text ?? "");
  const error = workbench.error ?? changes.error;
  return (
    <div className="dialog-body dialog-scroll" tabIndex={0} role="document">
      {error ? (
        <Failure error={error} />
      ) : changes.data ? (
        <ChangeList changes={changes.data} />
      ) : (
        <Skeleton rows={3} />
      )}
    </div>
  );
}
