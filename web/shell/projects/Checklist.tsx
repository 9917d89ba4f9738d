import { Circle, CircleCheck } from "lucide-react";
import { Link } from "react-router";
import { t } from "../../i18n";
import { Card } from "../parts/Card";
import { Icon } from "../parts/Icon";
import type { TabProps } from "./ProjectPage";

/** What is missing before people can work. */
export function Checklist({ project, base }: TabProps) {
  const { ontology, guidelines, counters } = project;
  const entries = (ontology.classes?.length ?? 0) + (ontology.fields?.length ?? 0);
  const items = [
    { name: "ontology", isDone: entries > 0, to: `${base}/ontology` },
    { name: "guidelines", isDone: guidelines.trim() !== "", to: `${base}/guidelines` },
    { name: "tasks", isDone: counters.tasks > 0, to: `${base}?add` },
  ];
  return (
    <Card title={t("checklist.title")}>
      <ul className="checklist">
        {items.map(({ name, isDone, to }) => (
          <li key={name}>
            <span className={isDone ? "good" : "faint"}>
              <Icon of={isDone ? CircleCheck : Circle} size={16} />
            </span>
            <div className="grow">
              <Link to={to} className="medium">
                {t(`checklist.${name}`)}
              </Link>
              <p className="small quiet">{t(`checklist.${name}.${isDone ? "done" : "todo"}`)}</p>
            </div>
            {!isDone && (
              <Link to={to} className="link">
                {t(`checklist.${name}.action`)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
