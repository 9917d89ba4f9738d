import { Plus, RotateCcw, X } from "lucide-react";
import { useState } from "react";
import { t } from "../../i18n";
import { Button, IconButton } from "../parts/Button";
import { newOption, replaced, without, type FormOption } from "./form";
import { useProblem } from "./problems";

interface OptionListProps {
  path: string;
  options: readonly FormOption[];
  onChange: (options: readonly FormOption[]) => void;
}

/** The answers of a choice; a published one is archived, never deleted. */
export function OptionList({ path, options, onChange }: OptionListProps) {
  const problem = useProblem(path);
  const [added, setAdded] = useState("");
  const add = (): void => {
    const made = newOption();
    setAdded(made.key);
    onChange([...options, made]);
  };
  return (
    <div className="option-rows" role="group" aria-label={t("ontology.options")}>
      {options.map((option, index) => (
        <OptionPill
          key={option.key}
          path={`${path}/${index}`}
          option={option}
          isAdded={option.key === added}
          onChange={(next) => onChange(replaced(options, next))}
          onRemove={() => onChange(without(options, option.key))}
        />
      ))}
      <Button size="small" look="ghost" icon={Plus} onClick={add}>
        {t("ontology.addOption")}
      </Button>
      {problem.title && <span className="field-error">{problem.title}</span>}
    </div>
  );
}

interface OptionPillProps {
  path: string;
  option: FormOption;
  /** Just added by hand: its name is typed next. */
  isAdded: boolean;
  onChange: (option: FormOption) => void;
  onRemove: () => void;
}

function OptionPill({ path, option, isAdded, onChange, onRemove }: OptionPillProps) {
  const { value, isPublished } = option;
  const problem = useProblem(`${path}/name`);
  const archive = (): void => {
    if (isPublished) onChange({ ...option, value: { ...value, archived: !value.archived } });
    else onRemove();
  };
  const verb = value.archived
    ? "ontology.restore"
    : isPublished
      ? "ontology.archive"
      : "action.remove";
  return (
    <span className="option-pill">
      <input
        aria-label={t("ontology.optionName")}
        placeholder={t("ontology.optionName")}
        autoFocus={isAdded}
        value={value.name}
        disabled={value.archived}
        onChange={(event) => onChange({ ...option, value: { ...value, name: event.target.value } })}
        {...problem}
      />
      <IconButton
        size="small"
        icon={value.archived ? RotateCcw : X}
        label={t(verb)}
        onClick={archive}
      />
    </span>
  );
}
