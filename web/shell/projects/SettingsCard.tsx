import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { installationQuery } from "../../api/queries";
import type { Project } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { Card } from "../parts/Card";
import { settingsOf, strings, type Setting } from "./settingsSchema";

function shown(setting: Setting, value: unknown): string {
  if (setting.kind === "boolean") return t(value === true ? "settings.yes" : "settings.no");
  if (setting.kind === "number") return typeof value === "number" ? formatNumber(value) : "";
  const given = setting.kind === "choice" ? [String(value)] : strings(value);
  const titles = new Map(setting.choices.map((choice) => [choice.value, choice.title]));
  return given.map((one) => titles.get(one) ?? one).join(", ");
}

/** What was settled when the project was made; it never changes. */
export function SettingsCard({ project }: { project: Project }) {
  const installation = useQuery(installationQuery);
  const type = installation.data?.task_types.find(({ name }) => name === project.task_type);
  const fields = settingsOf(type?.settings_schema);
  if (fields.length === 0) return null;
  return (
    <Card title={t("settings.title")}>
      <dl className="key-values card-body">
        {fields.map((field) => (
          <Fragment key={field.name}>
            <dt>{field.title}</dt>
            <dd>{shown(field, project.settings[field.name])}</dd>
          </Fragment>
        ))}
      </dl>
    </Card>
  );
}
