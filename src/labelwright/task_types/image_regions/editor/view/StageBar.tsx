import { CommandButton, CommandKey, KeyCaps, keepFocus, useEditorParts } from "@labelwright/editor";
import { endSplit } from "../joining";
import { cancelLinking, fitsOf, chooseType, sourceName } from "../linking";
import { useModel, useModelState } from "./ModelContext";

/** What is to be done next: the end of a relation, a line that splits, predictions to be checked. */
export function StageBar() {
  const linking = useModelState("linking");
  const tool = useModelState("tool");
  const note = useModelState("note");
  if (note !== null) return <div className="lw-float lw-bar">{note}</div>;
  if (tool === "cut") return <SplittingBar />;
  return linking ? <LinkingBar /> : <PredictionBar />;
}

function SplittingBar() {
  const { t } = useEditorParts();
  const model = useModel();
  const [entry] = model.chosen;
  return (
    <div className="lw-float lw-bar" role="group" aria-label={t("regions.key.split")}>
      <span>{t("regions.splitBegin", { name: entry ? model.name(entry) : "" })}</span>
      <button
        type="button"
        className="lw-button"
        onMouseDown={keepFocus}
        onClick={() => endSplit(model)}
      >
        {t("regions.cancel")} <KeyCaps chord="Escape" />
      </button>
    </div>
  );
}

function PredictionBar() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("entries");
  useModelState("asset");
  const editable = useModelState("editable");
  const count = model.undecided.length;
  if (count === 0 || !editable) return null;
  return (
    <div className="lw-float lw-bar">
      <span>{t("regions.toCheck", { count })}</span>
      <span className="lw-faint">{t("regions.oneByOne")}</span>
      <CommandKey id="regions.next" />
      <CommandButton command="regions.accept">{t("regions.accept")}</CommandButton>
      <CommandButton command="regions.reject">{t("regions.reject")}</CommandButton>
    </div>
  );
}

function LinkingBar() {
  const { t } = useEditorParts();
  const model = useModel();
  const linking = useModelState("linking");
  if (!linking) return null;
  const target = model.get(linking.to ?? "");
  const name = sourceName(model, linking.from);
  return (
    <div className="lw-float lw-bar" role="group" aria-label={t("regions.relations")}>
      {target ? (
        <span>{t("regions.linkPair", { from: name, to: model.name(target) })}</span>
      ) : (
        <>
          <span>{t("regions.linkFrom", { name })}</span>
          <span className="lw-faint">{t("regions.linkHow")}</span>
          <CommandKey id="regions.next" />
        </>
      )}
      {target && <Types to={target.id} from={linking.from} />}
      <button
        type="button"
        className="lw-button"
        onMouseDown={keepFocus}
        onClick={() => cancelLinking(model)}
      >
        {t("regions.cancel")} <CommandKey id="regions.back" />
      </button>
    </div>
  );
}

function Types({ from, to }: { from: readonly string[]; to: string }) {
  const model = useModel();
  return fitsOf(model, from, to).map((fit, place) => {
    const key = fit.type.key ?? model.relationTypes.keyAt(place);
    return (
      <button
        key={fit.type.id}
        type="button"
        className="lw-button"
        onMouseDown={keepFocus}
        onClick={() => chooseType(model, ({ type }) => type === fit.type)}
      >
        {fit.type.name} {key !== null && <KeyCaps chord={key} />}
      </button>
    );
  });
}
