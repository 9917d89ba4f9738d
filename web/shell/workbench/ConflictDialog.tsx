import type { PartText } from "@labelwright/editor";
import { useState, type KeyboardEvent } from "react";
import { formatClock, t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import type { Choice, Conflict, Entry } from "./journal/entries";
import { device } from "./journal/journals";
import type { OpenedTask } from "./openTask";
import type { TaskSession } from "./TaskSession";
import { useSignal } from "./useSignal";

interface ConflictDialogProps {
  open: boolean;
  onClose: () => void;
  opened: OpenedTask;
  session: TaskSession;
}

type Described = readonly [mine: PartText | null, theirs: PartText | null];

function describe({ module, workbench }: OpenedTask, part: string, entry: Entry): PartText | null {
  return "value" in entry ? module.parts.describe(part, entry.value, workbench, t) : null;
}

/** What a part is called: by the version that is not deleted. */
export function textOf(opened: OpenedTask, part: string, mine: Entry, theirs: Entry): PartText {
  const text = describe(opened, part, mine) ?? describe(opened, part, theirs);
  return text ?? { name: part, lines: [] };
}

/** A part that two devices changed: both versions side by side, one key decides. */
export function ConflictDialog({ open, onClose, opened, session }: ConflictDialogProps) {
  const { conflicts } = useSignal(session.journal.reading);
  const [total, setTotal] = useState(0);
  if (conflicts.length > total) setTotal(conflicts.length);
  const [first] = conflicts;
  if (!first) return null;
  const { name } = textOf(opened, first.part, first.mine, first.theirs);
  const settle = (choice: Choice): void => {
    session.settle(first, choice);
    if (conflicts.length > 1) return;
    setTotal(0);
    onClose();
  };
  const number = total - conflicts.length + 1;
  return (
    <Dialog open={open} onClose={onClose} title={t("conflict.title", { name })} wide>
      <Versions
        key={`${first.mine.id} ${first.theirs.id}`}
        conflict={first}
        texts={[
          describe(opened, first.part, first.mine),
          describe(opened, first.part, first.theirs),
        ]}
        progress={total > 1 ? t("conflict.progress", { number, total }) : null}
        canKeepBoth={opened.module.parts.duplicate !== undefined && "value" in first.theirs}
        onSettle={settle}
      />
    </Dialog>
  );
}

interface VersionsProps {
  conflict: Conflict;
  texts: Described;
  progress: string | null;
  canKeepBoth: boolean;
  onSettle: (choice: Choice) => void;
}

function Versions({ conflict, texts, progress, canKeepBoth, onSettle }: VersionsProps) {
  const choices: readonly Choice[] = canKeepBoth ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  const byDigit = (event: KeyboardEvent): void => {
    const choice = choices[Number(event.key) - 1];
    if (!choice || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onSettle(choice);
  };
  return (
    <div className="dialog-body" onKeyDown={byDigit}>
      <VersionTable conflict={conflict} texts={texts} />
      <div className="row dialog-choices">
        {progress && <span className="faint num">{progress}</span>}
        <span className="grow" />
        {choices.map((choice, at) => (
          <Button
            key={choice}
            chord={String(at + 1)}
            autoFocus={at === 0}
            look={at === 0 ? "primary" : "plain"}
            onClick={() => onSettle(choice)}
          >
            {t(`conflict.${choice}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function VersionTable({
  conflict,
  texts: [mine, theirs],
}: {
  conflict: Conflict;
  texts: Described;
}) {
  const labels = new Set(
    [...(mine?.lines ?? []), ...(theirs?.lines ?? [])].map((one) => one.label),
  );
  const answer = (text: PartText | null, label: string): string =>
    text?.lines.find((line) => line.label === label)?.text ?? "–";
  return (
    <div className="conflict-scroll" tabIndex={0} role="group" aria-label={t("conflict.compare")}>
      <table className="conflict">
        <thead>
          <tr>
            <td />
            <th scope="col">{madeOn(conflict.mine)}</th>
            <th scope="col">{madeOn(conflict.theirs)}</th>
          </tr>
        </thead>
        <tbody>
          {[...labels].map((label) => {
            const [left, right] = [answer(mine, label), answer(theirs, label)];
            return (
              <tr key={label} className={left === right ? "same" : "differs"}>
                <th scope="row">{label}</th>
                <td dir="auto">{mine ? left : t("conflict.deleted")}</td>
                <td dir="auto">{theirs ? right : t("conflict.deleted")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function madeOn(entry: Entry): string {
  const time = formatClock(entry.at);
  if (entry.device === device.id) return t("conflict.here", { time });
  return t("conflict.there", { device: entry.device_kind, time });
}
