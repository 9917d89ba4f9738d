import { useQuery } from "@tanstack/react-query";
import { projects } from "../../api/calls";
import { keys } from "../../api/queries";
import type { Role } from "../../api/types";
import { t } from "../../i18n";
import { ChoiceChecks } from "../parts/ChoiceChecks";
import { Field } from "../parts/Field";

const ROLES = ["requester", "annotator", "reviewer", "lead", "admin"] as const;

interface PlaceFieldProps {
  project: string;
  onChange: (project: string) => void;
  label?: string;
}

/** The whole organization, or one of its projects. */
export function PlaceField({ project, onChange, label = t("people.where") }: PlaceFieldProps) {
  const found = useQuery({ queryKey: keys.projects, queryFn: () => projects() });
  return (
    <Field label={label}>
      {(ties) => (
        <select
          className="input"
          {...ties}
          value={project}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t("people.everywhere")}</option>
          {found.data?.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface RoleChecksProps {
  inProject: boolean;
  roles: readonly Role[];
  error?: string;
  onChange: (roles: readonly Role[]) => void;
}

export function RoleChecks({ inProject, roles, error, onChange }: RoleChecksProps) {
  const choices = ROLES.filter((role) => !inProject || role !== "admin");
  return (
    <ChoiceChecks
      legend={t("people.roles")}
      hint={t(inProject ? "people.rolesHintProject" : "people.rolesHint")}
      error={error}
      choices={choices.map((role) => ({ value: role, title: t(`role.${role}`) }))}
      chosen={roles}
      onChange={(chosen) => onChange(chosen as Role[])}
    />
  );
}
