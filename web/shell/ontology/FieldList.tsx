import { ArrowUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { FieldKind } from "../../api/types";
import { t } from "../../i18n";
import { Button, IconButton } from "../parts/Button";
import {
  FIELD_KINDS,
  hasOptions,
  hasRange,
  newField,
  raised,
  replaced,
  without,
  type FormField,
} from "./form";
import { OptionList } from "./OptionList";
import { useProblem } from "./problems";

interface FieldListProps {
  /** JSON pointer of the list. */
  path: string;
  fields: readonly FormField[];
  addLabel: string;
  onChange: (fields: readonly FormField[]) => void;
}

/** Typed questions, in the order they are asked. */
export function FieldList({ path, fields, addLabel, onChange }: FieldListProps) {
  const [added, setAdded] = useState("");
  const add = (): void => {
    const made = newField();
    setAdded(made.key);
    onChange([...fields, made]);
  };
  return (
    <>
      {fields.map((field, index) => (
        <FieldRow
          key={field.key}
          path={`${path}/${index}`}
          field={field}
          isAdded={field.key === added}
          onChange={(next) => onChange(replaced(fields, next))}
          onRemove={() => onChange(without(fields, field.key))}
          onRaise={index > 0 ? () => onChange(raised(fields, index)) : undefined}
        />
      ))}
      <Button size="small" look="ghost" icon={Plus} onClick={add}>
        {addLabel}
      </Button>
    </>
  );
}

interface FieldRowProps {
  path: string;
  field: FormField;
  /** Just added by hand: its name is typed next. */
  isAdded: boolean;
  onChange: (field: FormField) => void;
  onRemove: () => void;
  onRaise?: () => void;
}

function FieldRow({ path, field, isAdded, onChange, onRemove, onRaise }: FieldRowProps) {
  const { value, isPublished, options } = field;
  const nameProblem = useProblem(`${path}/name`);
  const kindProblem = useProblem(`${path}/kind`);
  const set = (part: Partial<FormField["value"]>): void =>
    onChange({ ...field, value: { ...value, ...part } });
  return (
    <div>
      <div className="field-row">
        <input
          className="input compact"
          aria-label={t("ontology.fieldName")}
          placeholder={t("ontology.fieldName")}
          autoFocus={isAdded}
          value={value.name}
          onChange={(event) => set({ name: event.target.value })}
          {...nameProblem}
        />
        <select
          className="input compact"
          aria-label={t("ontology.fieldKind")}
          value={value.kind}
          disabled={isPublished}
          onChange={(event) => set({ kind: event.target.value as FieldKind })}
          {...kindProblem}
        >
          {FIELD_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`field.kind.${kind}`)}
            </option>
          ))}
        </select>
        <label className="row nowrap">
          <input
            type="checkbox"
            className="checkbox"
            checked={value.required ?? false}
            onChange={(event) => set({ required: event.target.checked })}
          />
          {t("ontology.required")}
        </label>
        <span className="row gap-1">
          {onRaise && (
            <IconButton size="small" icon={ArrowUp} label={t("action.moveUp")} onClick={onRaise} />
          )}
          {!isPublished && (
            <IconButton
              size="small"
              icon={Trash2}
              label={t("ontology.removeField", { name: value.name })}
              onClick={onRemove}
            />
          )}
        </span>
      </div>
      <div className="field-more">
        {hasOptions(value.kind) && (
          <OptionList
            path={`${path}/options`}
            options={options}
            onChange={(next) => onChange({ ...field, options: next })}
          />
        )}
        {hasRange(value.kind) && <RangeRow path={path} value={value} onChange={set} />}
        {value.when && <p className="field-hint">{t("ontology.conditional")}</p>}
      </div>
    </div>
  );
}

interface RangeRowProps {
  path: string;
  value: FormField["value"];
  onChange: (part: Partial<FormField["value"]>) => void;
}

const BOUNDS = ["minimum", "maximum", "step"] as const;

function RangeRow({ path, value, onChange }: RangeRowProps) {
  return (
    <div className="row wrap">
      {BOUNDS.map((bound) => (
        <Bound
          key={bound}
          label={t(`ontology.${bound}`)}
          path={`${path}/${bound}`}
          value={value[bound] ?? null}
          onChange={(next) => onChange({ [bound]: next })}
        />
      ))}
    </div>
  );
}

interface BoundProps {
  label: string;
  path: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

function Bound({ label, path, value, onChange }: BoundProps) {
  const problem = useProblem(path);
  return (
    <label className="row small">
      {label}
      <input
        className="input compact"
        style={{ width: 88 }}
        type="number"
        step="any"
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : target.valueAsNumber)}
        {...problem}
      />
    </label>
  );
}
