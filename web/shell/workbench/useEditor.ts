import type { EditorHost, Memory, SkipReason } from "@labelwright/editor";
import { useEffect, useEffectEvent, type RefObject } from "react";
import { runAction } from "../../api/actions";
import type { Page } from "../../api/kinds";
import { locale, t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { newId } from "./ids";
import { media } from "./mediaCache";
import { viewerModule, type OpenedTask } from "./openTask";
import { initialPayload, type TaskSession } from "./TaskSession";

interface Places {
  stage: RefObject<HTMLDivElement | null>;
  rail: RefObject<HTMLDivElement | null>;
  panel: RefObject<HTMLDivElement | null>;
}

interface UseEditorOptions {
  opened: OpenedTask;
  session: TaskSession;
  kind: Page;
  places: Places;
  onFirstEdit: () => void;
  onFinish: () => void;
  onSkip: (reason: SkipReason) => void;
  announce: (text: string) => void;
}

const memories = new Map<string, Map<string, unknown>>();

/** What a project's editor remembers from task to task, until the page is closed. */
export function memoryOf(project: string): Memory {
  const memory = memories.get(project) ?? new Map<string, unknown>();
  memories.set(project, memory);
  return { get: (key) => memory.get(key), set: (key, value) => void memory.set(key, value) };
}

export const fetchAsset: EditorHost["fetchAsset"] = (asset, rendition, signal) =>
  media(rendition === "thumbnail" ? (asset.thumbnail_url ?? asset.url) : asset.url, signal);

/** Makes the editor of the task and ties it to the session; destroyed with the screen. */
export function useEditor(options: UseEditorOptions): void {
  const { opened, session, kind } = options;
  const { stage, rail, panel } = options.places;
  const keys = useKeys();
  const edited = useEffectEvent((edits: number) => {
    if (edits > 0) options.onFirstEdit();
    session.changed();
  });
  const finish = useEffectEvent(() => options.onFinish());
  const skip = useEffectEvent((reason: SkipReason) => options.onSkip(reason));
  const announce = useEffectEvent((text: string) => options.announce(text));
  useEffect(() => {
    if (!stage.current || !rail.current || !panel.current) return undefined;
    const { lease, workbench, module } = opened;
    const editor = module.create({
      stage: stage.current,
      rail: rail.current,
      panel: panel.current,
      task: lease.task,
      workbench,
      predictions: lease.task.predictions,
      initial: initialPayload(lease),
      draft: session.content,
      mode: kind,
      support: lease.subject?.support,
      readOnly: session.isLost || session.isElsewhere,
      keys,
      memory: memoryOf(workbench.id),
      t,
      locale: locale(),
      announce: (text) => announce(text),
      newId,
      onChange: ({ edits }) => edited(edits),
      onChecks: (checks) => session.checks.set(checks),
      onFinish: () => finish(),
      onAmend: () => session.amending.set(true),
      onSkip: (reason) => skip(reason),
      fetchAsset,
      viewer: viewerModule,
      action: (name, input) => runAction(lease, name, input),
    });
    session.attach(editor);
    editor.focus();
    return () => {
      session.detach();
      editor.destroy();
    };
  }, [opened, session, kind, stage, rail, panel, keys]);
}
