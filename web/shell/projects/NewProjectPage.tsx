import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type FormEvent } from "react";
import { useNavigate } from "react-router";
import { createProject } from "../../api/calls";
import { problemsByPath } from "../../api/errors";
import { installationQuery, keys } from "../../api/queries";
import type { TaskTypeInfo } from "../../api/types";
import { t } from "../../i18n";
import { Page } from "../frame/Page";
import { useCommand } from "../keys/useCommand";
import { EMPTY_FORM, ontologyDocument, type OntologyForm } from "../ontology/form";
import { OntologyEditor } from "../ontology/OntologyEditor";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { TextArea, TextField } from "../parts/Field";
import { Failure, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";
import { NEW_POLICY, PolicyFields } from "./PolicyFields";
import { ProblemSummary } from "./ProblemSummary";
import { SettingsFields } from "./SettingsFields";
import { allowedGeometries, settingsOf, type Settings } from "./settingsSchema";

export default function NewProjectPage() {
  const { organization } = useSession();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const formId = useId();
  const base = `/o/${organization?.slug ?? ""}/projects`;
  const create = useMutation({
    mutationFn: createProject,
    onSuccess: (project) => {
      cache.setQueryData(keys.project(project.id), project);
      void cache.invalidateQueries({ queryKey: keys.projects });
      void navigate(`${base}/${project.id}`);
    },
  });
  const form = (): HTMLFormElement | null => document.querySelector(`#${CSS.escape(formId)}`);
  useCommand("form.save", () => form()?.requestSubmit());
  return (
    <Page
      title={t("newProject.title")}
      parents={[{ label: t("nav.projects"), to: base }]}
      actions={
        <Button
          type="submit"
          form={formId}
          look="primary"
          command="form.save"
          disabled={create.isPending}
        >
          {t("newProject.create")}
        </Button>
      }
    >
      <NewProjectForm id={formId} error={create.error} onSubmit={create.mutate} />
    </Page>
  );
}

interface NewProjectFormProps {
  id: string;
  error: unknown;
  onSubmit: (body: Parameters<typeof createProject>[0]) => void;
}

function NewProjectForm({ id, error, onSubmit }: NewProjectFormProps) {
  const installation = useQuery(installationQuery);
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [ontology, setOntology] = useState<OntologyForm>(EMPTY_FORM);
  const [guidelines, setGuidelines] = useState("");
  const [policy, setPolicy] = useState(NEW_POLICY);
  const [settingsByType, setSettings] = useState<Readonly<Record<string, Settings>>>({});
  const problems = problemsByPath(error);
  const types = installation.data?.task_types;
  const taskType = chosen ?? types?.[0]?.name ?? "";
  const info = types?.find((type) => type.name === taskType);
  const settings = settingsByType[taskType] ?? {};
  const fields = settingsOf(info?.settings_schema);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const task_type = taskType;
    const document = ontologyDocument(ontology);
    onSubmit({ name, task_type, settings, ontology: document, guidelines, policy });
  };
  return (
    <form id={id} className="form-page" onSubmit={submit}>
      <ProblemSummary error={error} problems={problems} />
      <Card>
        <div className="card-body form">
          <TextField
            label={t("newProject.name")}
            hint={t("newProject.nameHint")}
            error={problems.get("/name")?.message}
            value={name}
            required
            maxLength={200}
            autoFocus
            onChange={({ target }) => setName(target.value)}
          />
          <fieldset>
            <legend className="field-label">{t("newProject.question")}</legend>
            {installation.error && <Failure error={installation.error} />}
            {installation.isPending && <Skeleton rows={2} height={64} />}
            <div className="choice-cards">
              {types?.map((type) => (
                <TypeCard
                  key={type.name}
                  type={type}
                  isChosen={type.name === taskType}
                  onChoose={() => setChosen(type.name)}
                />
              ))}
            </div>
          </fieldset>
        </div>
      </Card>
      {fields.length > 0 && (
        <Card title={t("settings.title")}>
          <div className="card-body form">
            <p className="small faint">{t("settings.permanent")}</p>
            <SettingsFields
              fields={fields}
              settings={settings}
              problems={problems}
              onChange={(next) => setSettings({ ...settingsByType, [taskType]: next })}
            />
          </div>
        </Card>
      )}
      <OntologyEditor
        form={ontology}
        asks={info?.asks}
        geometries={allowedGeometries(info?.settings_schema, settings)}
        problems={problems}
        onChange={setOntology}
      />
      <Card title={t("tab.guidelines")}>
        <div className="card-body">
          <TextArea
            label={t("newProject.guidelines")}
            hint={t("guidelines.markup")}
            error={problems.get("/guidelines")?.message}
            rows={8}
            value={guidelines}
            onChange={({ target }) => setGuidelines(target.value)}
          />
        </div>
      </Card>
      <Card title={t("policy.title")}>
        <div className="card-body">
          <PolicyFields policy={policy} problems={problems} onChange={setPolicy} />
        </div>
      </Card>
    </form>
  );
}

interface TypeCardProps {
  type: TaskTypeInfo;
  isChosen: boolean;
  onChoose: () => void;
}

function TypeCard({ type, isChosen, onChoose }: TypeCardProps) {
  return (
    <label className="choice-card">
      <input
        type="radio"
        className="radio"
        name="task_type"
        checked={isChosen}
        onChange={onChoose}
      />
      <span className="column">
        <b>{type.title}</b>
        <span className="small quiet">{type.description}</span>
      </span>
    </label>
  );
}
