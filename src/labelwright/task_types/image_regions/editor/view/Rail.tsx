import {
  Circle,
  CircleDot,
  Contrast,
  Diamond,
  Eye,
  EyeOff,
  Maximize,
  MousePointer2,
  Pentagon,
  Redo2,
  RotateCwSquare,
  Spline,
  Square,
  Undo2,
  Waypoints,
  type LucideIcon,
} from "lucide-react";
import { isNeutral, ToolButton, useEditorParts } from "@labelwright/editor";
import { useModel, useModelState } from "./ModelContext";

const ICON = { size: 17, strokeWidth: 1.75, "aria-hidden": true } as const;

const TOOLS: Readonly<Record<string, LucideIcon>> = {
  box: Square,
  extreme_box: Diamond,
  rotated_box: RotateCwSquare,
  polygon: Pentagon,
  polyline: Spline,
  ellipse: Circle,
  point: CircleDot,
};

export function Rail() {
  const { t } = useEditorParts();
  const model = useModel();
  return (
    <div
      className="lw-rail"
      data-keys="panel"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t("regions.tools")}
    >
      <Tools />
      <hr />
      <History />
      <hr />
      <Views />
      {model.relationTypes.offered.length > 0 && <Relate />}
    </div>
  );
}

function Tools() {
  const { t } = useEditorParts();
  const model = useModel();
  const tool = useModelState("tool");
  const editable = useModelState("editable");
  return (
    <>
      <ToolButton
        icon={<MousePointer2 {...ICON} />}
        label={t("regions.key.select")}
        command="regions.select"
        pressed={tool === "select"}
      />
      {model.toolbox.drawing.map((kind) => (
        <ToolButton
          key={kind}
          icon={<ToolIcon kind={kind} />}
          label={t(`regions.key.${kind}`)}
          command={`regions.${kind}`}
          pressed={tool === kind}
          disabled={!editable}
        />
      ))}
    </>
  );
}

function ToolIcon({ kind }: { kind: string }) {
  const Icon = TOOLS[kind] ?? Square;
  return <Icon {...ICON} />;
}

function History() {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  useModelState("entries"); // undo and redo come and go with the document
  useModelState("relations");
  useModelState("answers");
  return (
    <>
      <ToolButton
        icon={<Undo2 {...ICON} />}
        label={t("regions.key.undo")}
        command="regions.undo"
        disabled={!editable || !model.document.canUndo}
      />
      <ToolButton
        icon={<Redo2 {...ICON} />}
        label={t("regions.key.redo")}
        command="regions.redo"
        disabled={!editable || !model.document.canRedo}
      />
    </>
  );
}

function Relate() {
  const { t } = useEditorParts();
  const linking = useModelState("linking");
  const editable = useModelState("editable");
  return (
    <ToolButton
      icon={<Waypoints {...ICON} />}
      label={t("regions.key.relate")}
      command="regions.relate"
      pressed={linking !== null}
      disabled={!editable}
    />
  );
}

function Views() {
  const { t } = useEditorParts();
  const hidden = useModelState("hidden");
  const isLooking = useModelState("isLooking");
  const look = useModelState("look");
  return (
    <>
      <ToolButton
        icon={hidden.size > 0 ? <EyeOff {...ICON} /> : <Eye {...ICON} />}
        label={t("regions.key.hide")}
        command="regions.hide"
        pressed={hidden.size > 0}
      />
      <ToolButton
        icon={<Contrast {...ICON} />}
        label={t("regions.key.look")}
        command="regions.look"
        pressed={isLooking || !isNeutral(look)}
      />
      <ToolButton
        icon={<Maximize {...ICON} />}
        label={t("regions.key.fit")}
        command="regions.fit"
      />
    </>
  );
}
