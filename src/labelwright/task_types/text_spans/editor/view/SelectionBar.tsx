import { keepFocus, KeyCaps, Swatch, useEditorParts } from "@labelwright/editor";
import { chooseClass } from "../edits";
import { useModel, useModelState } from "./ModelContext";

const SHOWN_CLASSES = 5;
const SHOWN_CHARACTERS = 24;

/** Selected text waits for its class: by key, or by touch right here. */
export function SelectionBar() {
  const { t } = useEditorParts();
  const model = useModel();
  const classId = useModelState("classId");
  useModelState("caret");
  const { map } = model;
  if (!map) return null;
  const text = map.slice(model.selected);
  const short = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  const { offered } = model.palette;
  const inHand = offered.filter(({ id }) => id === classId);
  const shown = [...inHand, ...offered.filter(({ id }) => id !== classId)].slice(0, SHOWN_CLASSES);
  return (
    <div className="lw-float lw-bar lw-selection-bar" role="group" aria-label={t("spans.markAs")}>
      <b dir="auto">“{short}”</b>
      {shown.map(({ id, name, paint, key }) => (
        <button
          key={id}
          type="button"
          className="lw-button"
          onMouseDown={keepFocus}
          onClick={() => chooseClass(model, id)}
        >
          <Swatch paint={paint} />
          <span dir="auto">{name}</span>
          {key !== null && <KeyCaps chord={key} />}
        </button>
      ))}
    </div>
  );
}
