import { ChevronLeft, ChevronRight, ImageOff, ZoomIn } from "lucide-react";
import { keepFocus, StageFailure, StageLoading, useEditorParts } from "@labelwright/editor";
import { isPicture, sizeOf } from "../picture";
import { CommentMarkers } from "./CommentMarkers";
import { LookPopover } from "./LookPopover";
import { useModel, useModelState } from "./ModelContext";
import { RelationArrows } from "./RelationArrows";
import { StageBar } from "./StageBar";

/** What floats over the stage: zoom, predictions to check, a picture that did not come. */
export function StageOverlay({ retry }: { retry: () => void }) {
  const { t } = useEditorParts();
  const model = useModel();
  const picture = useModelState("picture");
  return (
    <>
      <RelationArrows />
      <CommentMarkers />
      <ZoomBadge />
      <LookPopover />
      {picture.kind === "loading" && <StageLoading text={t("regions.loading")} />}
      {picture.kind === "failed" ? (
        <StageFailure
          icon={ImageOff}
          title={t("regions.failed")}
          cause={picture.cause}
          safe={t("regions.failedSafe")}
          retry={retry}
          skip={() => model.host.onSkip("media_broken")}
        />
      ) : (
        <StageBar />
      )}
    </>
  );
}

function ZoomBadge() {
  const { t, locale } = useEditorParts();
  const model = useModel();
  const zoom = useModelState("zoom");
  const ordinal = useModelState("asset");
  const pictures = model.host.task.assets.filter(isPicture);
  const asset = pictures.find((one) => one.ordinal === ordinal);
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(zoom);
  const size = asset && sizeOf(asset);
  return (
    <div className="lw-float lw-zoom">
      <button
        type="button"
        className="lw-zoom-button"
        aria-label={t("regions.zoom", { percent })}
        title={t("regions.key.fit")}
        onMouseDown={keepFocus}
        onClick={() => model.engine.fit()}
      >
        <ZoomIn size={14} strokeWidth={1.75} aria-hidden="true" /> {percent}
      </button>
      {size && (
        <span className="lw-faint">
          {t("regions.size", { width: size.width, height: size.height })}
        </span>
      )}
      {pictures.length > 1 && asset && (
        <span className="lw-pictures">
          <TurnButton command="regions.previousPicture" label={t("regions.key.previousPicture")}>
            <ChevronLeft size={14} aria-hidden="true" />
          </TurnButton>
          {t("regions.picture", { place: pictures.indexOf(asset) + 1, total: pictures.length })}
          <TurnButton command="regions.nextPicture" label={t("regions.key.nextPicture")}>
            <ChevronRight size={14} aria-hidden="true" />
          </TurnButton>
        </span>
      )}
    </div>
  );
}

interface TurnButtonProps {
  readonly command: string;
  readonly label: string;
  readonly children: React.ReactNode;
}

function TurnButton({ command, label, children }: TurnButtonProps) {
  const { keys } = useEditorParts();
  return (
    <button
      type="button"
      className="lw-icon-button"
      aria-label={label}
      title={label}
      onMouseDown={keepFocus}
      onClick={() => keys.run(command)}
    >
      {children}
    </button>
  );
}
