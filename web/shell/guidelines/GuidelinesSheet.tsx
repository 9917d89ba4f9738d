import { X } from "lucide-react";
import { useEffect, useState } from "react";
import type { Workbench } from "../../api/types";
import { t } from "../../i18n";
import { Count } from "../parts/Badge";
import { IconButton } from "../parts/Button";
import { Skeleton } from "../parts/States";
import { ChangeList } from "./ChangeList";
import { GuidelinesText } from "./GuidelinesText";
import { useChanges, useReading } from "./useReading";

interface GuidelinesSheetProps {
  workbench: Workbench;
  /** Where the text opens, at the top without one. */
  section: string | null;
  /** What changed since the last time comes first. */
  showsChanges: boolean;
  onClose: () => void;
}

/** The guidelines beside the work: what changed since they were read last, then all of them. */
export function GuidelinesSheet(props: GuidelinesSheetProps) {
  const { workbench, section, showsChanges, onClose } = props;
  const { read, isNew, version, mark } = useReading(workbench);
  const [since] = useState(isNew ? read : null);
  const changes = useChanges(workbench.id, since, workbench.guidelines);
  const [view, setView] = useState<"changes" | "text">(
    since !== null && showsChanges ? "changes" : "text",
  );
  const [find, setFind] = useState("");
  useEffect(mark, [mark]);
  return (
    <section className="guidelines-panel" aria-label={t("command.guidelines")}>
      <header className="row">
        <h2>{t("command.guidelines")}</h2>
        <Count>{version}</Count>
        <span className="grow" />
        <IconButton icon={X} label={t("action.close")} size="small" onClick={onClose} />
      </header>
      <div className="guidelines-tools">
        {since !== null && (
          <div className="segmented" role="group" aria-label={t("guidelines.view")}>
            {(["changes", "text"] as const).map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={view === one}
                onClick={() => setView(one)}
              >
                {t(`guidelines.view.${one}`)}
                {one === "changes" && changes.data && <Count>{changes.data.length}</Count>}
              </button>
            ))}
          </div>
        )}
        {view === "text" && (
          <input
            type="search"
            className="input compact"
            value={find}
            placeholder={t("guidelines.find")}
            aria-label={t("guidelines.find")}
            onChange={({ target }) => setFind(target.value)}
          />
        )}
      </div>
      <div className="guidelines-scroll" tabIndex={0} role="document">
        {view === "text" ? (
          <GuidelinesText
            text={workbench.guidelines}
            find={find}
            section={section}
            empty={t(find === "" ? "guidelines.none" : "guidelines.notFound")}
          />
        ) : changes.data ? (
          <ChangeList changes={changes.data} />
        ) : (
          <Skeleton rows={3} />
        )}
      </div>
    </section>
  );
}
