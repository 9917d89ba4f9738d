import { ArrowUp, ListTree } from "lucide-react";
import { useId, useState } from "react";
import { t } from "../../i18n";
import { IconButton } from "../parts/Button";
import type { Choice } from "../parts/ChoiceChecks";
import { ArchiveButton } from "./ArchiveButton";
import { ClassGeometries } from "./ClassGeometries";
import { ColorPicker } from "./ColorPicker";
import { FieldList } from "./FieldList";
import { colorOf, type FormClass } from "./form";
import { useProblem, useRowProblems } from "./problems";

interface ClassRowProps {
  path: string;
  index: number;
  entry: FormClass;
  /** Just added by hand: its name is typed next. */
  isAdded: boolean;
  geometries: readonly Choice[];
  onChange: (entry: FormClass) => void;
  onRemove: () => void;
  onRaise?: () => void;
}

/** A class: colour, name, key, one line of rule, and the attributes of its regions. */
export function ClassRow(props: ClassRowProps) {
  const { path, index, entry, isAdded, geometries, onChange, onRemove, onRaise } = props;
  const { value, fields, isPublished } = entry;
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const nameProblem = useProblem(`${path}/name`);
  const keyProblem = useProblem(`${path}/key`);
  const ruleProblem = useProblem(`${path}/rule`);
  const rowProblems = useRowProblems(path);
  const isOpen = open || fields.length > 0 || (value.geometries ?? null) !== null;
  const set = (part: Partial<FormClass["value"]>): void =>
    onChange({ ...entry, value: { ...value, ...part } });
  return (
    <>
      <div className={`class-row ${value.archived ? "archived" : ""}`}>
        <ColorPicker
          color={colorOf(entry, index)}
          className={value.name}
          onChange={(color) => set({ color })}
        />
        <input
          className="input compact"
          aria-label={t("ontology.className")}
          placeholder={t("ontology.className")}
          autoFocus={isAdded}
          value={value.name}
          onChange={(event) => set({ name: event.target.value })}
          {...nameProblem}
        />
        <input
          className="input compact"
          aria-label={t("ontology.classKey")}
          placeholder={index < 9 ? String(index + 1) : t("ontology.noKey")}
          maxLength={1}
          value={value.key ?? ""}
          onChange={(event) => set({ key: event.target.value || null })}
          {...keyProblem}
        />
        <input
          className="input compact rule-cell"
          aria-label={t("ontology.classRule")}
          placeholder={t("ontology.classRuleHint")}
          maxLength={500}
          value={value.rule ?? ""}
          onChange={(event) => set({ rule: event.target.value })}
          {...ruleProblem}
        />
        <span className="row gap-1">
          <IconButton
            size="small"
            icon={ListTree}
            label={t(geometries.length > 1 ? "ontology.classMore" : "ontology.attributes", {
              name: value.name,
              count: fields.length,
            })}
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={() => setOpen(!open)}
          />
          {onRaise && (
            <IconButton size="small" icon={ArrowUp} label={t("action.moveUp")} onClick={onRaise} />
          )}
          <ArchiveButton
            isPublished={isPublished}
            isArchived={value.archived ?? false}
            removeLabel={t("ontology.removeClass", { name: value.name })}
            onArchive={(archived) => set({ archived })}
            onRemove={onRemove}
          />
        </span>
      </div>
      {rowProblems.length > 0 && <p className="row-problem">{rowProblems.join(" ")}</p>}
      {isOpen && (
        <div className="class-fields" id={detailsId}>
          <ClassGeometries
            value={value.geometries ?? null}
            allowed={geometries}
            onChange={(next) => set({ geometries: next })}
          />
          <FieldList
            path={`${path}/fields`}
            fields={fields}
            addLabel={t("ontology.addAttribute")}
            onChange={(next) => onChange({ ...entry, fields: next })}
          />
        </div>
      )}
    </>
  );
}
