import { FileText, FileX, Search as SearchIcon } from "lucide-react";
import {
  CommandButton,
  CommandKey,
  keepFocus,
  KeyCaps,
  StageFailure,
  StageLoading,
  useEditorParts,
} from "@labelwright/editor";
import { isUndecided } from "../entries";
import { fittingTypes, finishLinking } from "../linking";
import { nextRepeat } from "../search";
import { useModel, useModelState } from "./ModelContext";
import { SearchBar } from "./SearchBar";
import { SelectionBar } from "./SelectionBar";

/** What floats over the text: its name, find, and one bar at the foot for what is in hand. */
export function StageBars({ retry }: { retry: () => void }) {
  const { t } = useEditorParts();
  const model = useModel();
  const text = useModelState("text");
  return (
    <>
      <div className="lw-text-head">
        <TextBadge />
        <SearchBox />
      </div>
      {text.kind === "loading" && <StageLoading text={t("spans.loading")} />}
      {text.kind === "failed" ? (
        <StageFailure
          icon={FileX}
          title={t("spans.failed")}
          cause={text.cause}
          safe={t("spans.failedSafe")}
          retry={retry}
          skip={() => model.host.onSkip("media_broken")}
        />
      ) : (
        <FootBar />
      )}
    </>
  );
}

function TextBadge() {
  const { t } = useEditorParts();
  const model = useModel();
  const ordinal = useModelState("asset");
  const at = model.assets.findIndex((one) => one.ordinal === ordinal);
  const asset = model.assets[at];
  if (!asset) return null;
  const several = model.assets.length > 1;
  return (
    <div className="lw-float lw-text-badge">
      <FileText size={14} strokeWidth={1.75} aria-hidden="true" />
      <span className="lw-row-name" dir="auto">
        {asset.name}
      </span>
      {several && (
        <>
          <span className="lw-faint">
            {t("spans.textOf", { place: at + 1, total: model.assets.length })}
          </span>
          <CommandButton command="spans.previousText">{t("spans.previousText")}</CommandButton>
          <CommandButton command="spans.nextText">{t("spans.nextText")}</CommandButton>
        </>
      )}
    </div>
  );
}

function SearchBox() {
  const { t } = useEditorParts();
  const model = useModel();
  const isOpen = useModelState("search") !== null;
  if (isOpen) return <SearchBar />;
  return (
    <button
      type="button"
      className="lw-float lw-search-open"
      onMouseDown={keepFocus}
      onClick={() => model.host.keys.run("spans.search")}
    >
      <SearchIcon size={14} strokeWidth={1.75} aria-hidden="true" />
      <span>{t("spans.search")}</span>
      <CommandKey id="spans.search" />
    </button>
  );
}

/** One at a time: a relation in the making, the same words elsewhere, selected text, predictions. */
function FootBar() {
  const model = useModel();
  const linking = useModelState("linking");
  const repeats = useModelState("repeats");
  const editable = useModelState("editable");
  const caret = useModelState("caret");
  useModelState("placed");
  if (!editable) return null;
  if (linking) return <LinkBar />;
  if (repeats) return <RepeatBar />;
  if (caret.anchor !== caret.focus) return <SelectionBar />;
  return model.undecided.length > 0 ? <PredictionBar /> : null;
}

function LinkBar() {
  const { t } = useEditorParts();
  const model = useModel();
  const linking = useModelState("linking");
  const from = model.span(linking?.from ?? null);
  const to = model.span(linking?.to ?? null);
  if (!from) return null;
  const types = fittingTypes(model);
  return (
    <div className="lw-float lw-bar" role="group" aria-label={t("spans.linkBar")}>
      <span>
        {to
          ? t("spans.linkFromTo", { name: model.name(from), other: model.name(to) })
          : t("spans.linkFrom", { name: model.name(from) })}
      </span>
      {!to && (
        <span className="lw-faint">
          {t("spans.linkHow")} <CommandKey id="spans.next" />
        </span>
      )}
      {types.map((type) => (
        <button
          key={type.id}
          type="button"
          className="lw-button"
          disabled={!to}
          onMouseDown={keepFocus}
          onClick={() => finishLinking(model, type.id)}
        >
          {type.name} {type.chord !== null && <KeyCaps chord={type.chord} />}
        </button>
      ))}
      {to && types.length === 0 && <span className="lw-warn">{t("spans.linkUnfitShort")}</span>}
      <CommandButton command="spans.back">{t("spans.cancel")}</CommandButton>
    </div>
  );
}

const SHOWN_CHARACTERS = 32;

function RepeatBar() {
  const { t } = useEditorParts();
  const model = useModel();
  const repeats = useModelState("repeats");
  if (!repeats) return null;
  const { text, places, at, classId } = repeats;
  const count = places.length;
  const short = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  const { name } = model.palette.get(classId);
  return (
    <div className="lw-float lw-bar" role="group" aria-label={t("spans.repeatBar")}>
      <span>
        <b dir="auto">“{short}”</b>{" "}
        {at < 0 ? t("spans.repeats", { count }) : t("spans.repeatOf", { place: at + 1, count })}
      </span>
      {at < 0 ? (
        <CommandButton command="spans.markAll">
          {t("spans.markAll", { count, class: name })}
        </CommandButton>
      ) : (
        <>
          <CommandButton command="spans.accept">
            {t("spans.markOne", { class: name })}
          </CommandButton>
          <CommandButton command="spans.reject">{t("spans.passOver")}</CommandButton>
        </>
      )}
      <button
        type="button"
        className="lw-button"
        onMouseDown={keepFocus}
        onClick={() => nextRepeat(model, 1)}
      >
        {t(at < 0 ? "spans.oneByOne" : "spans.nextOne")} <CommandKey id="spans.nextProblem" />
      </button>
    </div>
  );
}

function PredictionBar() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("selection");
  const isOnOne = model.chosen.some(isUndecided);
  return (
    <div className="lw-float lw-bar" role="group" aria-label={t("panel.predictions")}>
      <span>{t("spans.toCheck", { count: model.undecided.length })}</span>
      <span className="lw-faint">{t("spans.walkPredictions")}</span>
      <CommandKey id="spans.next" />
      <CommandButton command="spans.accept">
        {t(isOnOne ? "spans.accept" : "spans.goToFirst")}
      </CommandButton>
      {isOnOne && <CommandButton command="spans.reject">{t("spans.reject")}</CommandButton>}
    </div>
  );
}
