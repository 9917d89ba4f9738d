import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { installationQuery } from "../../api/queries";
import type { Installation, Project } from "../../api/types";
import { t } from "../../i18n";
import { PastePanel } from "../intake/PastePanel";
import { UploadPanel } from "../intake/UploadPanel";
import { Dialog } from "../parts/Dialog";

const WAYS = ["upload", "paste"] as const;

/** The content types a project's task type takes, for a file picker; "" for any. */
function acceptedBy(installation: Installation | undefined, taskType: string): string {
  const type = installation?.task_types.find(({ name }) => name === taskType);
  if (!installation || !type || type.media.length === 0) return "";
  return installation.media_types
    .filter(({ name }) => type.media.includes(name))
    .flatMap(({ content_types }) => content_types)
    .join(",");
}

interface AddTasksDialogProps {
  project: Project;
  open: boolean;
  onClose: () => void;
}

export function AddTasksDialog({ project, open, onClose }: AddTasksDialogProps) {
  const [way, setWay] = useState<(typeof WAYS)[number]>("upload");
  const installation = useQuery(installationQuery);
  return (
    <Dialog open={open} onClose={onClose} title={t("project.addTasks")} wide>
      <div className="dialog-body form">
        <div>
          <div className="segmented" role="group" aria-label={t("intake.way")}>
            {WAYS.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === way}
                onClick={() => setWay(one)}
              >
                {t(`intake.way.${one}`)}
              </button>
            ))}
          </div>
        </div>
        {way === "upload" ? (
          <UploadPanel
            project={project.id}
            accept={acceptedBy(installation.data, project.task_type)}
          />
        ) : (
          <PastePanel project={project.id} />
        )}
      </div>
    </Dialog>
  );
}
