import { BookOpen, Circle, CircleCheck } from "lucide-react";
import { useId } from "react";
import {
  CommandKey,
  CommentMarker,
  digitOfAnswer,
  FieldControl,
  FIELD_KINDS,
  isBlank,
  keepFocus,
  useComments,
  useEditorParts,
  type AskedField,
  type Comments,
  type EditorParts,
  type Field,
  type Reason,
} from "@labelwright/editor";
import { answerText } from "../answerText";
import { threadsOf } from "../comments";
import type { QuestionnaireModel } from "../model";
import { useModel, useModelState } from "./ModelContext";

interface QuestionCardProps {
  readonly question: AskedField;
  readonly isCurrent: boolean;
}

const DEEPEST = 3;

export function QuestionCard({ question, isCurrent }: QuestionCardProps) {
  const { field, depth } = question;
  const { comments } = useModel().host;
  const names = ["lw-question", `lw-depth-${Math.min(depth, DEEPEST)}`];
  if (isCurrent) names.push("lw-question-current");
  return (
    <div className={names.join(" ")} data-question={field.id}>
      {isCurrent ? <OpenQuestion question={question} /> : <ClosedQuestion field={field} />}
      {comments && <Asked field={field} comments={comments} />}
    </div>
  );
}

/** What is asked about a question, behind it: the focus of a question goes to its answer. */
function Asked({ field, comments }: { field: Field; comments: Comments }) {
  const { threads, opened } = useComments(comments);
  const open = threadsOf(threads, field.id);
  if (open.length === 0) return null;
  return (
    <span className="lw-asked">
      {open.map((thread) => (
        <CommentMarker
          key={thread.id}
          thread={thread}
          isOpen={thread.id === opened}
          onPress={() => comments.open(thread.id)}
        />
      ))}
    </span>
  );
}

function OpenQuestion({ question: { field, because } }: { question: AskedField }) {
  const parts = useEditorParts();
  const { t } = parts;
  const model = useModel();
  const values = useModelState("values");
  const editable = useModelState("editable");
  const id = useId();
  const kind = FIELD_KINDS[field.kind];
  const value = values[field.id];
  const isWrong = !isBlank(value) && kind.problem(field, value) !== null;
  const isKeyed = kind.answers(field).length > 0;
  return (
    <>
      <h3 id={id}>{field.name}</h3>
      {because && <p className="lw-because">{reasonText(parts, because)}</p>}
      <FieldControl
        field={field}
        values={values}
        labelledBy={id}
        layout="tiles"
        readOnly={!editable}
        predicted={model.predictedFor(field)}
        onAnswer={(answer) => model.answer(field, answer, isKeyed && !kind.several)}
      />
      {isWrong && <p className="lw-because lw-wrong">{t("field.invalid")}</p>}
      <Predicted field={field} />
      {field.help && (
        <p className="lw-note">
          <BookOpen size={14} strokeWidth={1.75} aria-hidden="true" />
          <span dir="auto">
            {field.help} <GuidelinesLink section={field.name} />
          </span>
        </p>
      )}
    </>
  );
}

/** The way from one line of the rules to all that is written about the question. */
function GuidelinesLink({ section }: { section: string }) {
  const { t } = useEditorParts();
  const { host } = useModel();
  if (!host.openGuidelines) return null;
  return (
    <button
      type="button"
      className="lw-link"
      onMouseDown={keepFocus}
      onClick={() => host.openGuidelines?.(section)}
    >
      {t("panel.guidelines")}
    </button>
  );
}

/** What a model says, until a person accepts it or answers otherwise. */
function Predicted({ field }: { field: Field }) {
  const parts = useEditorParts();
  const model = useModel();
  const value = model.predictedFor(field);
  if (value === undefined) return null;
  return (
    <p className="lw-because">
      {parts.t("questions.predicted", { answer: answerText(parts, field, value) })}{" "}
      <CommandKey id="questions.acceptPrediction" />
    </p>
  );
}

function ClosedQuestion({ field }: { field: Field }) {
  const parts = useEditorParts();
  const { t } = parts;
  const model = useModel();
  const value = useModelState("values")[field.id];
  const text = answerText(parts, field, value);
  const digit = value === undefined ? null : digitOfAnswer(field, value);
  const isOpen = isBlank(value);
  return (
    <>
      <button
        type="button"
        className="lw-question-line"
        onClick={() => model.set({ current: field.id })}
      >
        {isOpen ? (
          <Circle size={14} strokeWidth={1.75} aria-label={t("questions.open")} />
        ) : (
          <CircleCheck
            className="lw-done"
            size={14}
            strokeWidth={1.75}
            aria-label={t("questions.answered")}
          />
        )}
        <span className="lw-question-name" dir="auto">
          {field.name}
        </span>
        <span className="lw-gap" />
        {isOpen ? (
          <span className="lw-hint">{hintOf(model, field, t)}</span>
        ) : (
          <span className="lw-question-answer">{text}</span>
        )}
        {digit !== null && (
          <kbd className="lw-cap" aria-hidden="true">
            {digit}
          </kbd>
        )}
      </button>
      {isOpen && <Preview field={field} />}
    </>
  );
}

function hintOf(model: QuestionnaireModel, field: Field, t: EditorParts["t"]): string {
  if (!field.required) return t("questions.optional");
  return model.asked.at(-1)?.field.id === field.id ? t("questions.last") : "";
}

const MOST_PREVIEWED = 6;

/** The answers of a question that is yet to come: given by a click without opening it. */
function Preview({ field }: { field: Field }) {
  const parts = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  const { answers, several } = FIELD_KINDS[field.kind];
  const given = answers(field);
  if (several || given.length === 0 || given.length > MOST_PREVIEWED) return null;
  return (
    <div className="lw-preview">
      {given.map((answer) => (
        <button
          key={String(answer)}
          type="button"
          tabIndex={-1}
          className="lw-preview-option"
          disabled={!editable}
          onClick={() => model.answer(field, answer, true)}
        >
          {answerText(parts, field, answer)}
        </button>
      ))}
    </div>
  );
}

/** Why a question is asked. */
function reasonText(parts: Pick<EditorParts, "t" | "locale">, because: Reason): string {
  const { t } = parts;
  const question = because.field.name;
  const answer = answerText(parts, because.field, because.value);
  if (because.by === "option") return t("questions.because", { answer });
  if (answer !== "") return t("questions.becauseOf", { question, answer });
  const state = because.isAnswered ? "answered" : "blank";
  return t("questions.becauseState", { question, state });
}
