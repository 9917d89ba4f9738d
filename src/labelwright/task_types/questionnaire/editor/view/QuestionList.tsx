import { CornerDownRight } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import { allFields, CommandKey, focusQuestion, useEditorParts } from "@labelwright/editor";
import { calledInText } from "../names";
import { useModel, useModelState } from "./ModelContext";
import { QuestionCard } from "./QuestionCard";

/** All questions that are asked; the current one is open and holds the focus. */
export function QuestionList() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("values");
  const current = useModelState("current");
  const list = useRef<HTMLDivElement>(null);
  useFocus(list, current);
  const { asked, open } = model;
  const done = asked.length - open.length;
  return (
    <>
      <header className="lw-section-head lw-questions-head">
        <h2>{t("questions.title")}</h2>
        <span className="lw-hint">{t("questions.progress", { done, total: asked.length })}</span>
        <span className="lw-gap" />
        <span className="lw-hint">
          {t("questions.back")} <CommandKey id="questions.previous" />
        </span>
      </header>
      <div className="lw-questions" ref={list}>
        {asked.map((question) => (
          <QuestionCard
            key={question.field.id}
            question={question}
            isCurrent={question.field.id === current}
          />
        ))}
        <NotAsked />
      </div>
    </>
  );
}

/** The focus follows the current question, unless it is in there already. */
function useFocus(list: React.RefObject<HTMLElement | null>, current: string | null): void {
  const model = useModel();
  const follow = useEffectEvent((id: string | null) => {
    const element = list.current;
    if (!element) return;
    const active = element.ownerDocument.activeElement;
    const question = id === null ? null : element.querySelector(`[data-question="${id}"]`);
    if (question?.contains(active)) return;
    const isElsewhere = active !== null && active !== active.ownerDocument.body;
    if (isElsewhere && !element.contains(active) && !model.host.stage.contains(active)) {
      question?.scrollIntoView({ block: "nearest" });
      return;
    }
    if (id !== null) focusQuestion(element, id);
  });
  useEffect(() => follow(current), [current]);
}

const NAMED = 3;

function NotAsked() {
  const { t, locale } = useEditorParts();
  const model = useModel();
  const asked = new Set(model.asked.map(({ field }) => field.id));
  const others = allFields(model.fields).filter((field) => !asked.has(field.id));
  if (others.length === 0) return null;
  return (
    <p className="lw-not-asked">
      <CornerDownRight size={14} strokeWidth={1.75} aria-hidden="true" />
      <span>
        {t("questions.notAsked", {
          count: others.length,
          names: new Intl.ListFormat(locale, { type: "unit" }).format(
            others.slice(0, NAMED).map(calledInText),
          ),
        })}
      </span>
    </p>
  );
}
