import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Eye, Pause, Play, RotateCcw, X } from "lucide-react";
import { setPriority, stepTask, type TaskStep } from "../../api/findCalls";
import { keys } from "../../api/queries";
import type { TaskDetail } from "../../api/types";
import { t } from "../../i18n";
import { useOnline } from "../frame/useOnline";
import { Button } from "../parts/Button";
import { Failure } from "../parts/States";

const ICONS = { cancel: X, reopen: RotateCcw, hold: Pause, release: Play, "send-to-review": Eye };
const WORDS: Readonly<Record<TaskStep, string>> = {
  cancel: "tasks.do.cancel",
  reopen: "tasks.do.reopen",
  hold: "tasks.do.hold",
  release: "tasks.do.release",
  "send-to-review": "tasks.do.review",
};

/** What can be done with a task as it stands; the most wanted comes last. */
export function stepsOf({ state, flags, labels }: TaskDetail): TaskStep[] {
  const isHeld = flags.includes("held");
  const steps: TaskStep[] = [];
  if (state === "cancelled" || state === "labelled") steps.push("reopen");
  if (state === "open") steps.push(isHeld ? "release" : "hold");
  if (["open", "in_review", "preparing", "broken"].includes(state)) steps.push("cancel");
  if (state === "labelled" && labels.some((label) => label.method !== "outside"))
    steps.push("send-to-review");
  return steps;
}

function useRefresh({ id, project }: TaskDetail): () => Promise<unknown> {
  const cache = useQueryClient();
  return () =>
    Promise.all(
      [keys.task(id), keys.tasks(project), keys.project(project)].map((queryKey) =>
        cache.invalidateQueries({ queryKey }),
      ),
    );
}

export function TaskSteps({ task }: { task: TaskDetail }) {
  const isOnline = useOnline();
  const refresh = useRefresh(task);
  const step = useMutation({
    mutationFn: (name: TaskStep) => stepTask(task.id, name),
    onSettled: refresh,
  });
  return (
    <>
      {stepsOf(task).map((name) => (
        <Button
          key={name}
          icon={ICONS[name]}
          look={name === "send-to-review" ? "primary" : name === "cancel" ? "danger" : "plain"}
          disabled={!isOnline || step.isPending}
          onClick={() => step.mutate(name)}
        >
          {t(WORDS[name])}
        </Button>
      ))}
      {step.error && <Failure error={step.error} what={t("task.notDone")} />}
    </>
  );
}

/** The task's place among the others: a number that is kept when it is left. */
export function PriorityField({ task }: { task: TaskDetail }) {
  const refresh = useRefresh(task);
  const put = useMutation({
    mutationFn: (priority: number) => setPriority(task.id, priority),
    onSettled: refresh,
  });
  return (
    <input
      key={task.priority}
      className="input number"
      type="number"
      min={-100}
      max={100}
      aria-label={t("task.priority")}
      aria-invalid={put.error ? true : undefined}
      defaultValue={task.priority}
      onBlur={(event) => {
        const { valueAsNumber } = event.target;
        if (event.target.validity.valid && valueAsNumber !== task.priority)
          put.mutate(valueAsNumber);
      }}
    />
  );
}
