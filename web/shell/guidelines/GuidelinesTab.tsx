import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { publishGuidelines } from "../../api/calls";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { PageActions } from "../frame/PageActions";
import { useCommand } from "../keys/useCommand";
import { Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { TextArea } from "../parts/Field";
import { Failure } from "../parts/States";
import type { TabProps } from "../projects/ProjectPage";
import { Compared, VersionSelect } from "./Compared";
import { GuidelinesText } from "./GuidelinesText";

/** The guidelines as annotators read them, and a draft beside while they are edited. */
export default function GuidelinesTab({ project }: TabProps) {
  const cache = useQueryClient();
  const [draft, setDraft] = useState<string | null>(null);
  const [since, setSince] = useState<number | null>(null);
  const publish = useMutation({
    mutationFn: (text: string) => publishGuidelines(project.id, text),
    onSuccess: (changed) => {
      cache.setQueryData(keys.project(project.id), changed);
      void cache.invalidateQueries({ queryKey: keys.workbench(project.id) });
      void cache.invalidateQueries({ queryKey: keys.guidelines(project.id) });
      setDraft(null);
    },
  });
  const isChanged = draft !== null && draft !== project.guidelines;
  useCommand("list.edit", () => setDraft(project.guidelines), draft === null);
  useCommand("form.save", () => draft !== null && publish.mutate(draft), isChanged);
  const version = t("version", { number: project.versions.guidelines });
  if (draft === null) {
    return (
      <Card
        title={t("tab.guidelines")}
        mark={<Count>{version}</Count>}
        aside={<VersionSelect project={project.id} chosen={since} onChoose={setSince} />}
      >
        <div className="card-body" tabIndex={0} role="document" aria-label={t("tab.guidelines")}>
          {since === null ? (
            <GuidelinesText text={project.guidelines} empty={t("guidelines.none")} />
          ) : (
            <Compared project={project} since={since} />
          )}
        </div>
        <PageActions>
          <Button look="primary" command="list.edit" onClick={() => setDraft(project.guidelines)}>
            {t("action.edit")}
          </Button>
        </PageActions>
      </Card>
    );
  }
  return (
    <div className="stack">
      <PageActions>
        <Button onClick={() => setDraft(null)}>{t("action.cancel")}</Button>
        <Button
          look="primary"
          command="form.save"
          disabled={!isChanged || publish.isPending}
          onClick={() => publish.mutate(draft)}
        >
          {t("action.publish")}
        </Button>
      </PageActions>
      {publish.error && <Failure error={publish.error} what={t("form.failed")} />}
      <div className="halves">
        <Card title={t("guidelines.draft")}>
          <div className="card-body form">
            <TextArea
              label={t("guidelines.text")}
              hint={t("guidelines.markup")}
              rows={22}
              value={draft}
              autoFocus
              onChange={({ target }) => setDraft(target.value)}
            />
            <p className="small faint">{t("guidelines.publishHint")}</p>
          </div>
        </Card>
        <Card title={t("guidelines.preview")}>
          <div className="card-body">
            <GuidelinesText text={draft} empty={t("guidelines.none")} />
          </div>
        </Card>
      </div>
    </div>
  );
}
