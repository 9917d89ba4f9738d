import type { TaskState } from "../../api/types";
import { t } from "../../i18n";
import { Badge, type Tone } from "../parts/Badge";

const TONES: Readonly<Record<TaskState, Tone>> = {
  preparing: "plain",
  broken: "bad",
  open: "plain",
  in_review: "accent",
  labelled: "good",
  cancelled: "plain",
  gold: "accent",
};

export function TaskStateBadge({ state }: { state: TaskState }) {
  return <Badge tone={TONES[state]}>{t(`task.state.${state}`)}</Badge>;
}
