import type { ReactNode } from "react";

export interface Choice {
  value: string;
  title: string;
}

interface ChoiceChecksProps {
  legend: string;
  hint?: string;
  error?: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** The last one that is left cannot be taken away. */
  atLeastOne?: boolean;
  onChange: (chosen: readonly string[]) => void;
  /** Stands after a choice. */
  mark?: (choice: Choice) => ReactNode;
}

/** Any number of named choices; what is chosen keeps the order in which it was. */
export function ChoiceChecks(props: ChoiceChecksProps) {
  const { legend, hint, error, choices, chosen, atLeastOne = false, onChange, mark } = props;
  const toggle = (value: string): void => {
    const others = chosen.filter((one) => one !== value);
    const next = others.length === chosen.length ? [...chosen, value] : others;
    if (next.length > 0 || !atLeastOne) onChange(next);
  };
  const isFixed = (value: string): boolean =>
    atLeastOne && chosen.length === 1 && chosen[0] === value;
  return (
    <fieldset className="choice-checks">
      <legend className="field-label">{legend}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      <div className="row wrap">
        {choices.map((choice) => (
          <span key={choice.value} className="choice-check">
            <label className="row nowrap">
              <input
                type="checkbox"
                className="checkbox"
                checked={chosen.includes(choice.value)}
                aria-disabled={isFixed(choice.value) || undefined}
                onChange={() => toggle(choice.value)}
              />
              {choice.title}
            </label>
            {mark?.(choice)}
          </span>
        ))}
      </div>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
