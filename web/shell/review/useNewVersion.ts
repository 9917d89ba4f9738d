import type { Editor, EditorModule } from "@labelwright/editor";
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { runAction } from "../../api/actions";
import type { Built } from "../../compare/build";
import { locale, t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { newId } from "../workbench/ids";
import { viewerModule, type OpenedTask } from "../workbench/openTask";
import { fetchAsset, memoryOf } from "../workbench/useEditor";
import type { Settling } from "./Settling";

export interface NewVersion {
  /** Takes what the editor holds, if nothing in it is refused. */
  keep: () => void;
  leave: () => void;
}

interface NewVersionOptions {
  opened: OpenedTask;
  editor: EditorModule;
  settling: Settling;
  /** The difference that gets a new version; null while answers are compared. */
  editing: string | null;
  places: Record<"stage" | "rail" | "panel", RefObject<HTMLDivElement | null>>;
  onDone: () => void;
}

interface Open {
  readonly editor: Editor;
  readonly base: Built;
}

/** The ordinary editor on the answer as it stands, for a version that nobody gave. */
export function useNewVersion(options: NewVersionOptions): NewVersion {
  const { opened, editor: module, settling, editing } = options;
  const { stage, rail, panel } = options.places;
  const keys = useKeys();
  const open = useRef<Open | null>(null);
  const keep = (): void => {
    if (!open.current || editing === null) return;
    const { editor, base } = open.current;
    const blocking = editor.checks().find(({ level }) => level === "blocking");
    if (blocking) return blocking.reveal();
    settling.adopt(editing, base, editor.payload());
    options.onDone();
  };
  const finish = useEffectEvent(keep);
  useEffect(() => {
    if (editing === null || !stage.current || !rail.current || !panel.current) return undefined;
    const base = settling.startOf(editing);
    const { lease, workbench } = opened;
    const editor = module.create({
      stage: stage.current,
      rail: rail.current,
      panel: panel.current,
      task: lease.task,
      workbench,
      predictions: [],
      initial: module.parts.join(base.parts),
      draft: null,
      history: null,
      mode: "annotate",
      readOnly: false,
      keys,
      memory: memoryOf(`settle ${workbench.id}`),
      t,
      locale: locale(),
      announce: () => undefined,
      newId,
      onChange: () => undefined,
      onChecks: () => undefined,
      onFinish: () => finish(),
      onAmend: () => undefined,
      onSkip: () => undefined,
      fetchAsset,
      viewer: viewerModule,
      action: (name, input) => runAction(lease, name, input),
    });
    open.current = { editor, base };
    editor.focus();
    return () => {
      open.current = null;
      editor.destroy();
    };
  }, [opened, module, settling, editing, stage, rail, panel, keys]);
  return { keep, leave: options.onDone };
}
