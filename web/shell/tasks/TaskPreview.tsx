import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { workbenchQuery } from "../../api/queries";
import type { TaskDetail, Workbench } from "../../api/types";
import type { EditorModule } from "../../editor";
import { locale, t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { Card } from "../parts/Card";
import { Failure, Skeleton } from "../parts/States";
import { newId } from "../workbench/ids";
import { editorModule, viewerModule } from "../workbench/openTask";
import { fetchAsset } from "../workbench/useEditor";
import type { Shown } from "./lifeRows";

interface TaskPreviewProps {
  task: TaskDetail;
  shown: Shown;
  /** Stands below the picture: what else can be drawn. */
  children: ReactNode;
}

/** The task as its editor shows it, read-only, with the chosen answer drawn in. */
export function TaskPreview({ task, shown, children }: TaskPreviewProps) {
  const workbench = useQuery(workbenchQuery(task.project));
  const name = workbench.data?.editor;
  const module = useQuery({
    queryKey: ["editor", name],
    queryFn: () => editorModule(name ?? ""),
    enabled: name !== undefined,
    staleTime: Infinity,
    retry: false,
  });
  const error = workbench.error ?? module.error;
  return (
    <Card title={t("task.preview")}>
      {error && <Failure error={error} />}
      {!error && (!workbench.data || !module.data) && <Skeleton rows={1} height={320} />}
      {workbench.data && module.data && (
        <Preview
          key={shown.id}
          task={task}
          payload={shown.payload}
          workbench={workbench.data}
          module={module.data}
        />
      )}
      {children}
    </Card>
  );
}

interface PreviewProps {
  task: TaskDetail;
  payload: Shown["payload"];
  workbench: Workbench;
  module: EditorModule;
}

const nothing = (): void => undefined;
const noAction = (): AsyncIterable<unknown> => {
  throw new Error("a preview runs no action");
};

function Preview({ task, payload, workbench, module }: PreviewProps) {
  const keys = useKeys();
  const stage = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const rail = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!stage.current || !panel.current || !rail.current) return undefined;
    const memory = new Map<string, unknown>();
    const editor = module.create({
      stage: stage.current,
      panel: panel.current,
      rail: rail.current,
      task: { id: task.id, assets: task.assets, predictions: [] },
      workbench,
      predictions: [],
      initial: payload,
      history: null,
      draft: null,
      mode: "preview",
      readOnly: true,
      keys,
      memory: { get: (key) => memory.get(key), set: (key, value) => void memory.set(key, value) },
      t,
      locale: locale(),
      announce: nothing,
      newId,
      onChange: nothing,
      onChecks: nothing,
      onFinish: nothing,
      onAmend: nothing,
      onSkip: nothing,
      fetchAsset,
      viewer: viewerModule,
      action: noAction,
    });
    return () => editor.destroy();
  }, [task, payload, workbench, module, keys]);
  return (
    <div className={`preview ${module.panel ?? "narrow"}`} data-theme="dark">
      <div ref={rail} hidden />
      <div className="preview-stage">
        <div ref={stage} data-keys="stage" />
      </div>
      <div className="preview-panel" data-keys="panel" ref={panel} />
    </div>
  );
}
