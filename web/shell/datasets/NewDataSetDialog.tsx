import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useId, useState, type SubmitEvent } from "react";
import { createDataSet, dataSetKeys, dataSetsQuery, versionQuery } from "../../api/dataSetCalls";
import { ApiError } from "../../api/errors";
import type { LabelCondition, Project, Selection } from "../../api/types";
import { t } from "../../i18n";
import { Button, IconButton } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Field, TextArea, TextField } from "../parts/Field";
import { errorText } from "../parts/States";

interface Draft {
  key: number;
  source: "facets" | "metadata";
  field: string;
  values: string;
}

interface Props {
  project: Project;
  onClose: () => void;
}

/** Names a data set; name and conditions are for ever, so both say so. */
export function NewDataSetDialog({ project, onClose }: Props) {
  const cache = useQueryClient();
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [license, setLicense] = useState("");
  const [conditions, setConditions] = useState<Draft[]>([]);
  const create = useMutation({
    mutationFn: () =>
      createDataSet(project.id, { name, description, license, selection: selectionOf(conditions) }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: dataSetKeys.ofProject(project.id) });
      onClose();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  const problemOf = (field: string): string | undefined =>
    create.error instanceof ApiError && create.error.field === field
      ? errorText(create.error)
      : undefined;
  const isElsewhere = create.error !== null && problemOf("/name") === undefined;
  return (
    <Dialog open onClose={onClose} title={t("dataSets.new")} wide>
      <form className="dialog-body form" onSubmit={submit}>
        <TextField
          label={t("dataSets.name")}
          hint={t("dataSets.nameHint")}
          error={problemOf("/name")}
          required
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          label={t("dataSets.description")}
          maxLength={2_000}
          value={description}
          onChange={({ target }) => setDescription(target.value)}
        />
        <TextField
          label={t("dataSets.license")}
          hint={t("dataSets.licenseHint")}
          maxLength={200}
          value={license}
          onChange={({ target }) => setLicense(target.value)}
        />
        <Conditions project={project} conditions={conditions} onChange={setConditions} />
        {isElsewhere && (
          <p className="field-error" role="alert">
            {errorText(create.error)}
          </p>
        )}
        <div className="row">
          <span className="grow" />
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" disabled={create.isPending || name.trim() === ""}>
            {t("dataSets.create")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function selectionOf(drafts: Draft[]): Selection {
  const of = (source: Draft["source"]): LabelCondition[] =>
    drafts
      .filter((one) => one.source === source)
      .map(({ field, values }) => ({
        field: field.trim(),
        values: values
          .split("\n")
          .map((value) => value.trim())
          .filter((value) => value !== ""),
      }));
  return { facets: of("facets"), metadata: of("metadata") };
}

interface ConditionsProps {
  project: Project;
  conditions: Draft[];
  onChange: (next: Draft[]) => void;
}

function Conditions({ project, conditions, onChange }: ConditionsProps) {
  const known = useKnownFields(project);
  const list = useId();
  const change = (key: number, part: Partial<Draft>): void =>
    onChange(conditions.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = (): void => {
    const key = 1 + Math.max(0, ...conditions.map((one) => one.key));
    onChange([...conditions, { key, source: "facets", field: known[0] ?? "", values: "" }]);
  };
  return (
    <fieldset className="stack">
      <legend className="field-label">{t("dataSets.selection")}</legend>
      <p className="field-hint">{t("dataSets.selectionHint")}</p>
      <datalist id={list}>
        {known.map((field) => (
          <option key={field} value={field} />
        ))}
      </datalist>
      {conditions.map((one, index) => (
        <div
          key={one.key}
          className="condition"
          role="group"
          aria-label={t("dataSets.condition", { number: index + 1 })}
        >
          <Field label={t("dataSets.condition.source")}>
            {(props) => (
              <select
                className="input"
                {...props}
                value={one.source}
                onChange={({ target }) =>
                  change(one.key, { source: target.value as Draft["source"] })
                }
              >
                <option value="facets">{t("dataSets.condition.facets")}</option>
                <option value="metadata">{t("dataSets.condition.metadata")}</option>
              </select>
            )}
          </Field>
          <TextField
            label={t("dataSets.condition.field")}
            list={one.source === "facets" ? list : undefined}
            required
            value={one.field}
            onChange={({ target }) => change(one.key, { field: target.value })}
          />
          <TextArea
            label={t("dataSets.condition.values")}
            rows={2}
            required
            value={one.values}
            onChange={({ target }) => change(one.key, { values: target.value })}
          />
          <IconButton
            icon={X}
            label={t("action.remove")}
            onClick={() => onChange(conditions.filter(({ key }) => key !== one.key))}
          />
        </div>
      ))}
      <div className="row">
        <Button size="small" icon={Plus} onClick={add}>
          {t("dataSets.addCondition")}
        </Button>
      </div>
    </fieldset>
  );
}

/** The fields that answers of this project had in its newest published version. */
function useKnownFields(project: Project): string[] {
  const all = useQuery(dataSetsQuery(project.id));
  const newest = all.data?.findLast((one) => one.newest_version !== null)?.newest_version ?? "";
  const version = useQuery({ ...versionQuery(newest), enabled: newest !== "" });
  return Object.keys(version.data?.figures?.facets ?? {});
}
