import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { addTaskLines, addTasks } from "../../api/calls";
import { keys } from "../../api/queries";
import type { Intake } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { Button } from "../parts/Button";
import { TextArea } from "../parts/Field";
import { Failure } from "../parts/States";
import { leftOver, readPasted } from "./pasted";

const SHOWN = 50;

/** Addresses or task documents, pasted. */
export function PastePanel({ project }: { project: string }) {
  const cache = useQueryClient();
  const [text, setText] = useState("");
  const pasted = readPasted(text);
  const add = useMutation({
    mutationFn: async (): Promise<Intake | null> => {
      if (pasted.kind === "nothing") return null;
      if (pasted.kind === "addresses") return addTasks(project, pasted.tasks);
      return addTaskLines(project, pasted.text);
    },
    onSuccess: (result) => {
      if (result) setText(leftOver(pasted, result));
      void cache.invalidateQueries({ queryKey: keys.project(project) });
      void cache.invalidateQueries({ queryKey: keys.tasks(project) });
    },
  });
  return (
    <div className="form">
      <TextArea
        label={t("intake.paste")}
        hint={t("intake.pasteHint")}
        rows={9}
        mono
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {add.error && <Failure error={add.error} what={t("intake.notAdded")} />}
      {add.data && <IntakeResult result={add.data} />}
      <div className="row">
        <span className="grow small faint">
          {pasted.kind === "addresses" && t("intake.addresses", { count: pasted.tasks.length })}
          {pasted.kind === "documents" && t("intake.documents")}
        </span>
        <Button
          look="primary"
          disabled={pasted.kind === "nothing" || add.isPending}
          onClick={() => add.mutate()}
        >
          {t("intake.add")}
        </Button>
      </div>
    </div>
  );
}

function IntakeResult({ result }: { result: Intake }) {
  const { created, duplicate, invalid } = result;
  return (
    <div className={`note ${invalid.length > 0 ? "warn" : "accent"}`} role="status">
      <div className="grow">
        <p>
          {t("intake.result", {
            created: formatNumber(created),
            duplicate: formatNumber(duplicate),
          })}
          {invalid.length > 0 && ` ${t("intake.invalid", { count: invalid.length })}`}
        </p>
        <ul className="small">
          {invalid.slice(0, SHOWN).map(({ line, problems }) => (
            <li key={line}>
              {t("intake.line", { line, text: problems.map((one) => one.message).join(" ") })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
