import type { Asset, EditorHost, Memory, Rendition, SkipReason } from "@labelwright/editor";
import { useEffect, useEffectEvent, type RefObject } from "react";
import { runAction } from "../../api/actions";
import type { Page } from "../../api/kinds";
import { locale, t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { newId } from "./ids";
import { media, mediaPart } from "./mediaCache";
import { viewerModule, type OpenedTask } from "./openTask";
import { initialPayload, type TaskSession } from "./TaskSession";

export interface Places {
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
  onGuidelines: (section: string) => void;
  announce: (text: string) => void;
}

const memories = new Map<string, Map<string, unknown>>();

/** What a project's editor remembers from task to task, until the page is closed. */
export function memoryOf(project: string): Memory {
  const memory = memories.get(project) ?? new Map<string, unknown>();
  memories.set(project, memory);
  return { get: (key) => memory.get(key), set: (key, value) => void memory.set(key, value) };
}

export const fetchAsset: EditorHost["fetchAsset"] = (asset, rendition, signal, part) => {
  const url = addressOf(asset, rendition);
  return part ? mediaPart(url, part, signal) : media(url, signal);
};

function addressOf(asset: Asset, rendition: Rendition): string {
  if (rendition === "thumbnail") return asset.thumbnail_url ?? asset.url;
  return asset.renditions?.[rendition] ?? asset.url;
}

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
  const openGuidelines = useEffectEvent((section: string) => options.onGuidelines(section));
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
      history: session.history,
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
      comments: session.discussion.comments,
      openGuidelines: (section) => openGuidelines(section),
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
