import type { Problem } from "../../api/errors";
import { t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { ChoiceChecks } from "../parts/ChoiceChecks";
import { Field, TextField } from "../parts/Field";
import { strings, type Setting, type Settings } from "./settingsSchema";

interface SettingsFieldsProps {
  fields: readonly Setting[];
  /** What differs from what holds by itself. */
  settings: Settings;
  problems: ReadonlyMap<string, Problem>;
  onChange: (settings: Settings) => void;
}

type Kind<Name extends Setting["kind"]> = Extract<Setting, { kind: Name }>;

interface ControlProps<Shown extends Setting> {
  field: Shown;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

/** The settings of a task type, a control for each that its schema describes. */
export function SettingsFields({ fields, settings, problems, onChange }: SettingsFieldsProps) {
  const errorOf = (path: string): string | undefined =>
    [...problems.values()].find((one) => one.path === path || one.path.startsWith(`${path}/`))
      ?.message;
  return fields.map((field) => (
    <Control
      key={field.name}
      field={field}
      value={field.name in settings ? settings[field.name] : field.initial}
      error={errorOf(`/settings/${field.name}`)}
      onChange={(value) => onChange({ ...settings, [field.name]: value })}
    />
  ));
}

function Control({ field, ...rest }: ControlProps<Setting>) {
  switch (field.kind) {
    case "boolean":
      return <BooleanControl field={field} {...rest} />;
    case "number":
      return <NumberControl field={field} {...rest} />;
    case "choice":
      return <ChoiceControl field={field} {...rest} />;
    case "choices":
      return <ChoicesControl field={field} {...rest} />;
  }
}

function BooleanControl({ field, value, error, onChange }: ControlProps<Kind<"boolean">>) {
  return (
    <Field label={field.title} hint={field.hint} error={error}>
      {(props) => (
        <input
          type="checkbox"
          className="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
          {...props}
        />
      )}
    </Field>
  );
}

function NumberControl({ field, value, error, onChange }: ControlProps<Kind<"number">>) {
  return (
    <TextField
      label={field.title}
      hint={field.hint}
      error={error}
      type="number"
      step={field.isWhole ? 1 : "any"}
      min={field.least}
      max={field.most}
      required
      value={typeof value === "number" ? value : ""}
      onChange={({ target }) => onChange(target.value === "" ? null : target.valueAsNumber)}
    />
  );
}

function ChoiceControl({ field, value, error, onChange }: ControlProps<Kind<"choice">>) {
  return (
    <Field label={field.title} hint={field.hint} error={error}>
      {(props) => (
        <select
          className="input"
          value={String(value)}
          onChange={({ target }) => onChange(target.value)}
          {...props}
        >
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function ChoicesControl({ field, value, error, onChange }: ControlProps<Kind<"choices">>) {
  const chosen = strings(value);
  return (
    <ChoiceChecks
      legend={field.title}
      hint={field.hint}
      error={error}
      choices={field.choices}
      chosen={chosen}
      atLeastOne={field.least > 0}
      onChange={onChange}
      mark={(choice) => {
        if (chosen.length < 2 || !chosen.includes(choice.value)) return null;
        if (chosen[0] === choice.value) return <Badge tone="accent">{t("settings.first")}</Badge>;
        const others = chosen.filter((one) => one !== choice.value);
        return (
          <button
            type="button"
            className="link small"
            aria-label={t("settings.makeFirstOf", { name: choice.title })}
            onClick={() => onChange([choice.value, ...others])}
          >
            {t("settings.makeFirst")}
          </button>
        );
      }}
    />
  );
}
