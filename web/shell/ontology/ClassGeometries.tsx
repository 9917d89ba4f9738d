import { t } from "../../i18n";
import { ChoiceChecks, type Choice } from "../parts/ChoiceChecks";
import { narrowed } from "./geometries";

interface ClassGeometriesProps {
  /** Null: whatever the project allows. */
  value: readonly string[] | null;
  allowed: readonly Choice[];
  onChange: (value: string[] | null) => void;
}

/** Which of the project's geometries a class may have; nothing to ask where there is only one. */
export function ClassGeometries({ value, allowed, onChange }: ClassGeometriesProps) {
  const names = allowed.map((choice) => choice.value);
  const stale = (value ?? []).filter((name) => !names.includes(name));
  if (allowed.length < 2 && stale.length === 0) return null;
  return (
    <ChoiceChecks
      legend={t("ontology.geometries")}
      choices={[...allowed, ...stale.map((name) => ({ value: name, title: name }))]}
      chosen={value ?? names}
      atLeastOne
      onChange={(chosen) => onChange(narrowed(chosen, names))}
    />
  );
}
