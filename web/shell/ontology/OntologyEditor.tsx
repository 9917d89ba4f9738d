import { Plus } from "lucide-react";
import { useState } from "react";
import type { Problem } from "../../api/errors";
import { t } from "../../i18n";
import { Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import type { Choice } from "../parts/ChoiceChecks";
import { ClassRow } from "./ClassRow";
import { FieldList } from "./FieldList";
import { newClass, raised, replaced, withoutClass, type OntologyForm } from "./form";
import { belowOntology, ProblemsContext } from "./problems";
import { RelationsCard } from "./RelationsCard";

interface OntologyEditorProps {
  form: OntologyForm;
  /** Parts that the task type uses; what is there already is shown all the same. */
  asks: readonly string[] | undefined;
  /** Which a class may be narrowed to; none where parts have no geometry. */
  geometries: readonly Choice[];
  problems: ReadonlyMap<string, Problem>;
  onChange: (form: OntologyForm) => void;
}

/** Classes for the parts of a task, how they belong together, questions about the task as a whole. */
export function OntologyEditor(props: OntologyEditorProps) {
  const { form, asks, geometries, problems, onChange } = props;
  const { classes, fields } = form;
  const [added, setAdded] = useState("");
  const setClasses = (next: OntologyForm["classes"]): void => onChange({ ...form, classes: next });
  const addClass = (): void => {
    const made = newClass();
    setAdded(made.key);
    setClasses([...classes, made]);
  };
  const below = belowOntology(problems);
  const shows = (part: keyof OntologyForm): boolean =>
    asks === undefined || asks.includes(part) || form[part].length > 0;
  return (
    <ProblemsContext value={below}>
      {shows("classes") && (
        <Card
          title={t("ontology.classes")}
          mark={<Count>{classes.length}</Count>}
          aside={
            <Button size="small" icon={Plus} onClick={addClass}>
              {t("ontology.addClass")}
            </Button>
          }
        >
          {classes.length === 0 && <p className="card-body faint">{t("ontology.noClasses")}</p>}
          <div className="ontology-list">
            {classes.map((entry, index) => (
              <ClassRow
                key={entry.key}
                path={`/classes/${index}`}
                index={index}
                entry={entry}
                isAdded={entry.key === added}
                geometries={geometries}
                onChange={(next) => setClasses(replaced(classes, next))}
                onRemove={() => onChange(withoutClass(form, entry.key))}
                onRaise={index > 0 ? () => setClasses(raised(classes, index)) : undefined}
              />
            ))}
          </div>
          {below.get("/classes") && (
            <p className="card-body field-error">{below.get("/classes")?.message}</p>
          )}
        </Card>
      )}
      {shows("relations") && <RelationsCard form={form} onChange={onChange} />}
      {shows("fields") && (
        <Card title={t("ontology.questions")} mark={<Count>{fields.length}</Count>}>
          <div className="card-body">
            {fields.length === 0 && <p className="faint">{t("ontology.noQuestions")}</p>}
            <FieldList
              path="/fields"
              fields={fields}
              addLabel={t("ontology.addQuestion")}
              onChange={(next) => onChange({ ...form, fields: next })}
            />
            {below.get("/fields") && <p className="field-error">{below.get("/fields")?.message}</p>}
          </div>
        </Card>
      )}
    </ProblemsContext>
  );
}
