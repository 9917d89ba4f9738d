import { t } from "../../i18n";
import type { Change, Piece } from "./changes";

/** Changes as words: what is gone struck out, what is new underlined; both are said as such. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p className="faint">{t("guidelines.same")}</p>;
  return (
    <ol className="change-list">
      {changes.map((change, index) => {
        const isNewSection = change.section !== changes[index - 1]?.section;
        const saysItself = change.pieces[0]?.text === change.section;
        return (
          <li key={index}>
            {isNewSection && change.section && !saysItself && (
              <h3 className="small faint" dir="auto">
                {change.section}
              </h3>
            )}
            <p className={`change ${change.kind}`} dir="auto">
              {change.pieces.map((piece, at) => (
                <PieceView key={at} piece={piece} />
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function PieceView({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === "same") return text;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="visually-hidden">{t(`guidelines.${kind}`)} </span>
      {text}
      <span className="visually-hidden"> {t("guidelines.endOfMark")}</span>
    </Mark>
  );
}
