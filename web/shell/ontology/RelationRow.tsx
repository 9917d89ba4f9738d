import { t } from "../../i18n";
import { ArchiveButton } from "./ArchiveButton";
import { EndPicker } from "./EndPicker";
import type { FormClass, FormRelation } from "./form";
import { useProblem, useRowProblems } from "./problems";

interface RelationRowProps {
  path: string;
  entry: FormRelation;
  classes: readonly FormClass[];
  /** Just added by hand: its name is typed next. */
  isAdded: boolean;
  onChange: (entry: FormRelation) => void;
  onRemove: () => void;
}

/** A relation type: name, the classes at both ends, whether it has a direction, key. */
export function RelationRow(props: RelationRowProps) {
  const { path, entry, classes, isAdded, onChange, onRemove } = props;
  const { value, isPublished } = entry;
  const nameProblem = useProblem(`${path}/name`);
  const keyProblem = useProblem(`${path}/key`);
  const rowProblems = useRowProblems(path);
  const set = (part: Partial<FormRelation["value"]>): void =>
    onChange({ ...entry, value: { ...value, ...part } });
  return (
    <>
      <div className={`relation-row ${value.archived ? "archived" : ""}`}>
        <input
          className="input compact"
          aria-label={t("ontology.relationName")}
          placeholder={t("ontology.relationName")}
          autoFocus={isAdded}
          value={value.name}
          onChange={(event) => set({ name: event.target.value })}
          {...nameProblem}
        />
        {(["from", "to"] as const).map((end) => (
          <EndPicker
            key={end}
            end={end}
            relation={value.name}
            classes={classes}
            chosen={entry[end]}
            path={`${path}/${end}`}
            onChange={(keys) => onChange({ ...entry, [end]: keys })}
          />
        ))}
        <input
          className="input compact"
          aria-label={t("ontology.relationKey")}
          placeholder={t("ontology.noKey")}
          maxLength={1}
          value={value.key ?? ""}
          onChange={(event) => set({ key: event.target.value || null })}
          {...keyProblem}
        />
        <label className="row nowrap">
          <input
            type="checkbox"
            className="checkbox"
            checked={value.directed ?? true}
            onChange={(event) => set({ directed: event.target.checked })}
          />
          {t("ontology.directed")}
        </label>
        <ArchiveButton
          isPublished={isPublished}
          isArchived={value.archived ?? false}
          removeLabel={t("ontology.removeRelation", { name: value.name })}
          onArchive={(archived) => set({ archived })}
          onRemove={onRemove}
        />
      </div>
      {rowProblems.length > 0 && <p className="row-problem">{rowProblems.join(" ")}</p>}
    </>
  );
}
