// What every screen of a task holds, whatever is done on it: the session, the way to hand in, the
// places of the editor, and whether the task can be written on now.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { addressOf, type Page } from "../../api/kinds";
import { useKeys } from "../keys/useCommand";
import { useSession } from "../session/useSession";
import type { OpenedTask } from "./openTask";
import type { Outbox } from "./Outbox";
import { useOutbox } from "./outboxOfPerson";
import { TaskSession } from "./TaskSession";
import type { Places } from "./useEditor";
import { useHandIn, type HandIn } from "./useHandIn";
import { useRecall, type Recall } from "./useRecall";
import { useSignal } from "./useSignal";

const DEAF_MS = 300;

export interface TaskScreen {
  readonly opened: OpenedTask;
  readonly kind: Page;
  readonly home: string;
  readonly session: TaskSession;
  readonly outbox: Outbox;
  readonly handIn: HandIn;
  readonly recall: Recall;
  readonly places: Places;
  /** The task is lost, open elsewhere, or on its way out. */
  readonly isOff: boolean;
}

export function useTaskScreen(opened: OpenedTask, kind: Page): TaskScreen {
  const { person } = useSession();
  const cache = useQueryClient();
  const outbox = useOutbox();
  const [session] = useState(() => new TaskSession(opened, person.id));
  const stage = useRef<HTMLDivElement>(null);
  const rail = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [places] = useState(() => ({ stage, rail, panel }));
  const recall = useRecall(session);
  const handIn = useHandIn({ session, kind, cache, outbox, onCorrected: recall.leave });
  const isLost = useSignal(session.keeper.reading).state === "lost";
  const isElsewhere = useSignal(session.tab.reading).state !== "here";
  const isOff = isLost || isElsewhere || handIn.phase.step !== "working";
  const home = addressOf(kind);
  return { opened, kind, home, session, outbox, handIn, recall, places, isOff };
}

/** Starts the session once its editor is there: call it after the effect that attaches one. */
export function useTaskLife({ session, isOff }: TaskScreen): void {
  const keys = useKeys();
  useEffect(() => {
    keys.hush(DEAF_MS);
    session.start();
    return () => session.stop();
  }, [keys, session]);
  useEffect(() => session.setReadOnly(isOff), [session, isOff]);
}
