import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Field, FieldKind, FieldValue, FieldValues } from "../editor";
import { useEditorParts } from "./EditorContext";
import { FIELD_KINDS, isNumber, offered, ratingScale, toggled } from "./kinds";
import { digitOfAnswer, isBlank, sameValue } from "./logic";
import { MOST_KEYED, OptionFinder } from "./OptionFinder";
import { keepFocus } from "./parts";

export interface FieldControlProps {
  readonly field: Field;
  readonly values: FieldValues;
  readonly onAnswer: (value: FieldValue | undefined) => void;
  readonly labelledBy: string;
  readonly readOnly: boolean;
  /** What a model says: the option is outlined in dashes until a person answers. */
  readonly predicted?: FieldValue | undefined;
  /** segments: side by side in one line · chips: small and wrapping · tiles: two columns. */
  readonly layout: "segments" | "chips" | "tiles";
}

/** The control that answers one question. */
export function FieldControl(props: FieldControlProps) {
  const Control = CONTROLS[props.field.kind];
  return <Control {...props} />;
}

interface Answer {
  readonly value: FieldValue;
  readonly name: string;
}

function Choice(props: FieldControlProps) {
  const { field, values, readOnly, onAnswer } = props;
  if (offered(field).length > MOST_KEYED) return <OptionFinder {...props} />;
  const answers = offered(field).map(({ id, name }) => ({ value: id, name }));
  const chosen = answers.find(({ value }) => value === values[field.id]);
  return (
    <OneOf {...props} answers={answers} chosen={chosen} onPick={readOnly ? undefined : onAnswer} />
  );
}

function YesNo(props: FieldControlProps) {
  const { t } = useEditorParts();
  const { field, values, readOnly, onAnswer } = props;
  if (props.layout === "segments" && !field.required) return <Switch {...props} />;
  const answers = [
    { value: true, name: t("field.yes") },
    { value: false, name: t("field.no") },
  ];
  const chosen = answers.find(({ value }) => value === values[field.id]);
  return (
    <OneOf {...props} answers={answers} chosen={chosen} onPick={readOnly ? undefined : onAnswer} />
  );
}

const MOST_LEVELS = 11;

function Rating(props: FieldControlProps) {
  const { locale } = useEditorParts();
  const { field, values, readOnly, onAnswer } = props;
  const [low, high] = ratingScale(field);
  if (high - low >= MOST_LEVELS) return <NumberInput {...props} />;
  const format = new Intl.NumberFormat(locale);
  const answers = FIELD_KINDS.rating
    .answers(field)
    .map((value) => ({ value, name: format.format(value as number) }));
  const chosen = answers.find(({ value }) => value === values[field.id]);
  return (
    <OneOf {...props} answers={answers} chosen={chosen} onPick={readOnly ? undefined : onAnswer} />
  );
}

interface OneOfProps extends FieldControlProps {
  readonly answers: readonly Answer[];
  readonly chosen: Answer | undefined;
  readonly onPick: ((value: FieldValue) => void) | undefined;
}

/** Radio buttons as one stop of the Tab key; arrows walk and choose. */
function OneOf(props: OneOfProps) {
  const { field, labelledBy, layout, answers, chosen, onPick, predicted } = props;
  const group = useRef<HTMLDivElement>(null);
  const { keys } = useEditorParts();
  const walk = (event: KeyboardEvent): void => {
    const step = stepOf(event, group.current);
    if (step === 0 || !onPick) return;
    // Where something is played, left and right go through its time.
    if (/^Arrow(Left|Right)$/.test(event.key) && keys.find("player.back")) return;
    event.preventDefault();
    const from = chosen ? answers.indexOf(chosen) : step > 0 ? -1 : 0;
    const next = answers[(from + step + answers.length) % answers.length];
    if (!next) return;
    onPick(next.value);
    const buttons = group.current?.querySelectorAll<HTMLElement>("[role=radio]");
    buttons?.[answers.indexOf(next)]?.focus();
  };
  return (
    <div
      className={`lw-${layout}`}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-required={field.required}
      ref={group}
      onKeyDown={walk}
    >
      {answers.map((answer) => (
        <button
          key={String(answer.value)}
          type="button"
          role="radio"
          className={answer.value === predicted ? "lw-guess" : undefined}
          aria-checked={answer === chosen}
          aria-disabled={!onPick}
          tabIndex={answer === (chosen ?? answers[0]) ? 0 : -1}
          onMouseDown={keepFocus}
          onClick={() => onPick?.(answer.value)}
        >
          <Digit field={field} value={answer.value} among={answers.length} />
          <span>{answer.name}</span>
        </button>
      ))}
    </div>
  );
}

function Choices(props: FieldControlProps) {
  const { field, values, onAnswer, labelledBy, readOnly, layout } = props;
  if (offered(field).length > MOST_KEYED) return <OptionFinder {...props} />;
  const value = values[field.id];
  const chosen = FIELD_KINDS.choices.chosen(value);
  const toggle = (id: string): void => {
    const next = toggled(field, values, id);
    if (!sameValue(next, value)) onAnswer(isBlank(next) ? undefined : next);
  };
  return (
    <div
      className={layout === "segments" ? "lw-chips" : `lw-${layout}`}
      role="group"
      aria-labelledby={labelledBy}
    >
      {offered(field).map((option) => (
        <button
          key={option.id}
          type="button"
          role="checkbox"
          aria-checked={chosen.includes(option.id)}
          aria-disabled={readOnly}
          onMouseDown={keepFocus}
          onClick={() => !readOnly && toggle(option.id)}
        >
          <Digit field={field} value={option.id} among={offered(field).length} />
          <span>{option.name}</span>
        </button>
      ))}
    </div>
  );
}

function Switch({ field, values, onAnswer, labelledBy, readOnly }: FieldControlProps) {
  const on = values[field.id] === true;
  return (
    <button
      type="button"
      className="lw-switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      disabled={readOnly}
      onMouseDown={keepFocus}
      onClick={() => onAnswer(!on)}
    />
  );
}

function NumberInput({ field, values, onAnswer, labelledBy, readOnly }: FieldControlProps) {
  const value = values[field.id];
  return (
    <input
      className="lw-input lw-input-number"
      type="number"
      aria-labelledby={labelledBy}
      aria-required={field.required}
      aria-invalid={!isBlank(value) && FIELD_KINDS[field.kind].problem(field, value) !== null}
      min={field.minimum ?? undefined}
      max={field.maximum ?? undefined}
      step={field.step ?? "any"}
      readOnly={readOnly}
      value={isNumber(value) ? value : ""}
      onChange={({ target }) => {
        const number = target.valueAsNumber;
        onAnswer(Number.isFinite(number) ? number : undefined);
      }}
    />
  );
}

function TextInput({ field, values, onAnswer, labelledBy, readOnly, layout }: FieldControlProps) {
  const value = values[field.id];
  return (
    <textarea
      className="lw-input"
      dir="auto"
      aria-labelledby={labelledBy}
      aria-required={field.required}
      rows={layout === "tiles" ? 4 : 2}
      maxLength={field.max_length ?? undefined}
      readOnly={readOnly}
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => onAnswer(target.value === "" ? undefined : target.value)}
    />
  );
}

function DateInput({ field, values, onAnswer, labelledBy, readOnly }: FieldControlProps) {
  const value = values[field.id];
  return (
    <input
      className="lw-input lw-input-date"
      type="date"
      aria-labelledby={labelledBy}
      aria-required={field.required}
      readOnly={readOnly}
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => onAnswer(target.value === "" ? undefined : target.value)}
    />
  );
}

/** The key of an answer, where it has one and there is a choice. */
function Digit({ field, value, among }: { field: Field; value: FieldValue; among: number }) {
  const digit = digitOfAnswer(field, value);
  if (digit === null || among > MOST_KEYED) return null;
  // A scale that counts from 1 shows its numbers already.
  if (field.kind === "rating" && value === digit) return null;
  return (
    <kbd className="lw-cap" aria-hidden="true">
      {digit}
    </kbd>
  );
}

/** Forwards 1, backwards −1: arrows along the line of writing and down the page. */
function stepOf(event: KeyboardEvent, group: HTMLElement | null): number {
  const toEnd = group && getComputedStyle(group).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (event.key === "ArrowDown" || event.key === toEnd) return 1;
  return event.key === "ArrowUp" || /^Arrow(Left|Right)$/.test(event.key) ? -1 : 0;
}

const CONTROLS: Readonly<Record<FieldKind, (props: FieldControlProps) => ReactNode>> = {
  choice: Choice,
  choices: Choices,
  number: NumberInput,
  text: TextInput,
  rating: Rating,
  date: DateInput,
  boolean: YesNo,
};
