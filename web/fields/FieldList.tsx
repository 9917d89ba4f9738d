import { useEffect, useEffectEvent, useId, useRef, useState, type RefObject } from "react";
import "./fields.css";
import type { Field, FieldValue, FieldValues } from "../editor";
import type { Command } from "../engine/keys";
import { useEditorParts } from "./EditorContext";
import { FieldControl, type FieldControlProps } from "./FieldControl";
import { FIELD_KINDS, offered, ratingScale } from "./kinds";
import { answerOfDigit, askedFields, isBlank, withAnswer } from "./logic";
import { focusedQuestion, focusNeighbour } from "./questionFocus";

export interface FieldListProps {
  readonly fields: readonly Field[];
  readonly values: FieldValues;
  readonly onAnswer: (values: FieldValues, field: Field) => void;
  readonly readOnly: boolean;
  /** Escape, or the last question was answered by key. */
  readonly onLeave: () => void;
}

/** Questions in rows: a digit answers the one in focus and the focus moves on. */
export function FieldList({ fields, values, onAnswer, readOnly, onLeave }: FieldListProps) {
  const list = useRef<HTMLDivElement>(null);
  // A new object for every answer by key, so that the focus moves on from an unchanged answer too.
  const [answered, setAnswered] = useState<{ readonly id: string } | null>(null);
  const answer = (field: Field, value: FieldValue | undefined): void => {
    onAnswer(withAnswer(values, field.id, value), field);
  };
  useQuestionKeys({
    list,
    fields,
    values,
    readOnly,
    onLeave,
    onKeyAnswer: (field, value) => {
      answer(field, value);
      if (!FIELD_KINDS[field.kind].several) setAnswered({ id: field.id });
    },
    onClear: (field) => answer(field, undefined),
  });
  const moveOn = useEffectEvent((id: string) => {
    if (list.current && !focusNeighbour(list.current, id, 1)) onLeave();
  });
  useEffect(() => {
    if (answered) moveOn(answered.id);
  }, [answered]);
  return (
    <div className="lw-fields" data-keys="question" ref={list}>
      {askedFields(fields, values).map(({ field, depth }) => (
        <FieldRow
          key={field.id}
          field={field}
          depth={depth}
          values={values}
          readOnly={readOnly}
          onAnswer={(value) => answer(field, value)}
        />
      ))}
    </div>
  );
}

interface QuestionKeys extends Pick<FieldListProps, "fields" | "values" | "readOnly" | "onLeave"> {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onKeyAnswer: (field: Field, value: FieldValue | undefined) => void;
  readonly onClear: (field: Field) => void;
}

function useQuestionKeys(options: QuestionKeys): void {
  const { keys } = useEditorParts();
  const { list } = options;
  const onDigit = useEffectEvent((digit: number): boolean => {
    const field = focusedField(options);
    const value = field && answerOfDigit(field, options.values, digit);
    if (!field || value === undefined || options.readOnly) return false;
    options.onKeyAnswer(field, isBlank(value) ? undefined : value);
    return true;
  });
  const onClear = useEffectEvent((): boolean => {
    const field = focusedField(options);
    if (!field || options.readOnly) return false;
    options.onClear(field);
    return true;
  });
  const onNext = useEffectEvent((event: KeyboardEvent | null): boolean => {
    const field = focusedField(options);
    if (!field || !list.current || !(event?.target instanceof HTMLInputElement)) return false;
    if (!focusNeighbour(list.current, field.id, 1)) options.onLeave();
    return true;
  });
  const onLeave = useEffectEvent(() => options.onLeave());
  useEffect(() => {
    const scope = "question";
    const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((digit): Command => {
      const run = (): boolean => onDigit(digit);
      return { id: `field.answer${digit}`, scope, keys: [`${digit}`], label: "field.answer", run };
    });
    return keys.register([
      ...digits,
      { id: "field.clear", scope, keys: ["Backspace"], label: "field.clear", run: () => onClear() },
      {
        id: "field.next",
        scope,
        keys: ["Enter"],
        label: "field.next",
        typing: true,
        run: (event) => onNext(event),
      },
      {
        id: "field.leave",
        scope,
        keys: ["Escape"],
        label: "field.leave",
        typing: true,
        run: () => onLeave(),
      },
    ]);
  }, [keys]);
}

function focusedField({ list, fields, values }: QuestionKeys): Field | undefined {
  const id = list.current && focusedQuestion(list.current);
  return askedFields(fields, values).find(({ field }) => field.id === id)?.field;
}

interface FieldRowProps {
  readonly field: Field;
  readonly depth: number;
  readonly values: FieldValues;
  readonly readOnly: boolean;
  readonly onAnswer: (value: FieldValue | undefined) => void;
}

function FieldRow({ field, depth, values, readOnly, onAnswer }: FieldRowProps) {
  const { t } = useEditorParts();
  const id = useId();
  const value = values[field.id];
  const missing = field.required === true && isBlank(value);
  const wrong = !isBlank(value) && FIELD_KINDS[field.kind].problem(field, value) !== null;
  const layout = layoutOf(field);
  const names = ["lw-field", `lw-field-${layout === "segments" ? "line" : "stack"}`];
  if (missing) names.push("lw-field-missing");
  if (depth > 0) names.push("lw-field-nested");
  return (
    <div className={names.join(" ")} data-question={field.id} title={field.help || undefined}>
      <span className="lw-field-name" id={id}>
        {field.name}
        {missing && <span className="lw-hidden">{t("field.required")}</span>}
        {wrong && <span className="lw-field-need">{t("field.invalid")}</span>}
      </span>
      <FieldControl
        field={field}
        values={values}
        onAnswer={onAnswer}
        labelledBy={id}
        readOnly={readOnly}
        layout={layout}
      />
    </div>
  );
}

const LINE_ROOM = 27;
const PER_ANSWER = 4;

/** One line where name and answers fit beside each other, else the answers go below. */
function layoutOf(field: Field): FieldControlProps["layout"] {
  const words: Readonly<Record<Field["kind"], () => number>> = {
    choice: () => sum(offered(field).map((option) => option.name.length + PER_ANSWER)),
    choices: () => Infinity,
    number: () => 10,
    text: () => Infinity,
    rating: () => (ratingScale(field)[1] - ratingScale(field)[0] + 1) * PER_ANSWER,
    date: () => 14,
    boolean: () => (field.required ? 16 : 0),
  };
  return words[field.kind]() + field.name.length * 0.9 <= LINE_ROOM + 10 ? "segments" : "chips";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
