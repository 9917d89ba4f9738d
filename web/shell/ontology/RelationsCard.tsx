import { Plus } from "lucide-react";
import { use, useState } from "react";
import { t } from "../../i18n";
import { Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { newRelation, replaced, without, type OntologyForm } from "./form";
import { ProblemsContext } from "./problems";
import { RelationRow } from "./RelationRow";

interface RelationsCardProps {
  form: OntologyForm;
  onChange: (form: OntologyForm) => void;
}

/** How one part of an answer may belong to another. */
export function RelationsCard({ form, onChange }: RelationsCardProps) {
  const { classes, relations } = form;
  const [added, setAdded] = useState("");
  const problem = use(ProblemsContext).get("/relations");
  const set = (next: OntologyForm["relations"]): void => onChange({ ...form, relations: next });
  const add = (): void => {
    const made = newRelation();
    setAdded(made.key);
    set([...relations, made]);
  };
  return (
    <Card
      title={t("ontology.relations")}
      mark={<Count>{relations.length}</Count>}
      aside={
        <Button size="small" icon={Plus} onClick={add}>
          {t("ontology.addRelation")}
        </Button>
      }
    >
      {relations.length === 0 && <p className="card-body faint">{t("ontology.noRelations")}</p>}
      <div className="ontology-list">
        {relations.map((entry, index) => (
          <RelationRow
            key={entry.key}
            path={`/relations/${index}`}
            entry={entry}
            classes={classes}
            isAdded={entry.key === added}
            onChange={(next) => set(replaced(relations, next))}
            onRemove={() => set(without(relations, entry.key))}
          />
        ))}
      </div>
      {problem && <p className="card-body field-error">{problem.message}</p>}
    </Card>
  );
}
