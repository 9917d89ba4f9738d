import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { publishOntology } from "../../api/calls";
import { problemsByPath } from "../../api/errors";
import { installationQuery, keys } from "../../api/queries";
import type { Project } from "../../api/types";
import { t } from "../../i18n";
import { PageActions } from "../frame/PageActions";
import { useCommand } from "../keys/useCommand";
import { Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { ProblemSummary } from "../projects/ProblemSummary";
import type { TabProps } from "../projects/ProjectPage";
import { allowedGeometries } from "../projects/settingsSchema";
import { ontologyDocument, ontologyForm, type OntologyForm } from "./form";
import { OntologyEditor } from "./OntologyEditor";

/** The ontology in force; a change becomes a new version, and what was published is only archived. */
export default function OntologyTab({ project }: TabProps) {
  return <VersionEditor key={project.versions.ontology} project={project} />;
}

function VersionEditor({ project }: { project: Project }) {
  const cache = useQueryClient();
  const [published] = useState(() => ontologyForm(project.ontology));
  const [form, setForm] = useState<OntologyForm>(published);
  const publish = useMutation({
    mutationFn: () => publishOntology(project.id, ontologyDocument(form)),
    onSuccess: (changed) => {
      cache.setQueryData(keys.project(project.id), changed);
      void cache.invalidateQueries({ queryKey: keys.workbench(project.id) });
    },
  });
  const installation = useQuery(installationQuery);
  const types = installation.data?.task_types;
  const type = types?.find(({ name }) => name === project.task_type);
  const isChanged = form !== published;
  useCommand("form.save", () => publish.mutate(), isChanged && !publish.isPending);
  const problems = problemsByPath(publish.error);
  const discard = (): void => {
    publish.reset();
    setForm(published);
  };
  return (
    <div className="stack">
      <div className="row wrap">
        <Count>{t("version", { number: project.versions.ontology })}</Count>
        <span className="grow small faint">
          {t(isChanged ? "ontology.changed" : "ontology.publishHint")}
        </span>
      </div>
      <PageActions>
        {isChanged && <Button onClick={discard}>{t("action.discard")}</Button>}
        <Button
          look="primary"
          command="form.save"
          disabled={!isChanged || publish.isPending}
          onClick={() => publish.mutate()}
        >
          {t("action.publish")}
        </Button>
      </PageActions>
      <ProblemSummary error={publish.error} problems={problems} />
      <OntologyEditor
        form={form}
        asks={type?.asks}
        geometries={allowedGeometries(type?.settings_schema, project.settings)}
        problems={problems}
        onChange={setForm}
      />
    </div>
  );
}
