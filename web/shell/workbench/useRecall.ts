import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import * as calls from "../../api/calls";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { useCommand } from "../keys/useCommand";
import { errorText } from "../parts/States";
import { useOutbox } from "./outboxOfPerson";
import type { TaskSession } from "./TaskSession";

/** In the address of an answer that is corrected: it survives a reload. */
export const AGAIN = "again";

export interface Recall {
  /** Why the last attempt brought nothing; null: there is nothing to say. */
  readonly problem: string | null;
  readonly dismiss: () => void;
  /** Open an answer to be corrected; without a name the newest. */
  readonly reopen: (assignment?: string) => Promise<void>;
  /** Back to the task one came from; what was corrected or not is left as it is. */
  readonly leave: () => void;
}

/** Back to what one answered, and from there to where one was. */
export function useRecall(session: TaskSession): Recall {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const outbox = useOutbox();
  const from = (useLocation().state as { from?: string } | null)?.from;
  const [problem, setProblem] = useState<string | null>(null);
  const { assignment, project, correction, kind } = session.lease;

  const reopen = async (wanted?: string): Promise<void> => {
    // What is on its way would be answered twice: by what was handed in, and by its correction.
    if (outbox.pending.length > 0) return setProblem(t("recall.pending"));
    try {
      const target = wanted ?? (await newest());
      if (target === undefined) return setProblem(t("recall.nothing"));
      const lease = await calls.reopen(target);
      cache.setQueryData(keys.lease(target), lease);
      const back = correction ? from : assignment;
      await navigate(`/desk/${target}?${AGAIN}`, { state: { from: back } });
    } catch (error) {
      void cache.invalidateQueries({ queryKey: keys.ownAnswers(project) });
      setProblem(errorText(error));
    }
  };
  const newest = async (): Promise<string | undefined> =>
    (await calls.ownAnswers(project)).find((one) => one.assignment !== assignment)?.assignment;
  const leave = (): void => {
    cache.removeQueries({ queryKey: keys.lease(assignment) });
    void navigate(from === undefined ? "/desk" : `/desk/${from}`);
  };
  useCommand("work.reopen", () => void reopen(), kind === "annotate");
  return { problem, dismiss: () => setProblem(null), reopen, leave };
}
