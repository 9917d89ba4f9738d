import { Check } from "lucide-react";
import {
  useEditorParts,
  type ComparedAnswer,
  type CompareView,
  type Field,
  type FieldValue,
} from "@labelwright/editor";
import { answerText } from "../answerText";
import { passagesOf, type Passage } from "./passages";
import { rowsOf, type AnswerRow } from "./rows";

interface AnswerTableProps {
  readonly fields: readonly Field[];
  readonly answers: readonly ComparedAnswer[];
  readonly view: CompareView;
  readonly onSelect: (item: string) => void;
}

/** A row for each question, a column for each answer, and one for the answer made of them. */
export function AnswerTable({ fields, answers, view, onSelect }: AnswerTableProps) {
  const { t } = useEditorParts();
  const letters = answers.map(({ letter }) => letter);
  const shown = view.layout === "only" ? letters.filter((one) => one === view.letter) : letters;
  return (
    <table className="lw-answers" data-columns={shown.length}>
      <thead>
        <tr>
          <th scope="col">{t("questions.compare.question")}</th>
          {shown.map((letter) => (
            <th scope="col" key={letter} data-tone={letter}>
              {letter}
            </th>
          ))}
          <th scope="col" data-tone="result">
            {t("questions.compare.result")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(fields, answers, view).map((row) => (
          <Row
            key={row.field.id}
            row={row}
            letters={shown}
            all={letters.length}
            isSelected={row.item.id === view.selected}
            onSelect={onSelect}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: AnswerRow;
  readonly letters: readonly string[];
  /** How many answers there are, also where one is shown. */
  readonly all: number;
  readonly isSelected: boolean;
  readonly onSelect: (item: string) => void;
}

const DEEPEST = 3;

function Row({ row, letters, all, isSelected, onSelect }: RowProps) {
  const { field, item, number, take, depth } = row;
  const taken = take?.kind === "take" ? take.letter : null;
  const texts = passages(row);
  return (
    <tr
      data-item={item.id}
      aria-current={isSelected}
      data-settled={item.isSettled}
      onClick={() => number !== null && onSelect(item.id)}
    >
      <th scope="row" className={`lw-answers-depth-${Math.min(depth, DEEPEST)}`}>
        <span className="lw-answers-name" dir="auto">
          {number !== null && <span className="pin num">{number}</span>}
          {field.name}
        </span>
        {number !== null && all > 1 && <Votes row={row} all={all} />}
      </th>
      {letters.map((letter) => (
        <td key={letter} data-letter={letter} data-tone={letter} data-taken={letter === taken}>
          <Cell row={row} letter={letter} passages={texts.get(letter)} />
        </td>
      ))}
      <td className="lw-answers-result" data-tone="result">
        <Result row={row} />
      </td>
    </tr>
  );
}

/** The differing passages of texts, by the letter of their answer. */
function passages({ field, item, versions }: AnswerRow): ReadonlyMap<string, readonly Passage[]> {
  if (field.kind !== "text" || item.isSettled || versions.length < 2) return new Map();
  const marked = passagesOf(versions.map(({ value }) => String(value)));
  return new Map(versions.map(({ letter }, at) => [letter, marked[at] ?? []]));
}

interface CellProps {
  readonly row: AnswerRow;
  readonly letter: string;
  readonly passages: readonly Passage[] | undefined;
}

function Cell({ row, letter, passages: text }: CellProps) {
  const parts = useEditorParts();
  const value = row.answers[letter];
  if (value === undefined) {
    const id = row.asked.has(letter) ? "none" : "notAsked";
    return <span className={`lw-answers-${id}`}>{parts.t(`questions.compare.${id}`)}</span>;
  }
  if (text) {
    return (
      <p dir="auto">
        {text.map(({ text: piece, differs }, at) =>
          differs ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
        )}
      </p>
    );
  }
  return <Value row={row} value={value} />;
}

/** Options of several stand by themselves; what not all say is marked. */
function Value({ row, value }: { row: AnswerRow; value: FieldValue }) {
  const parts = useEditorParts();
  const { field, item, versions, votes } = row;
  const [most] = votes;
  const isMost = (one: FieldValue): boolean => {
    const vote = votes.find(({ answer }) => answer === one);
    const isTied =
      votes.filter(({ letters }) => letters.length === most?.letters.length).length > 1;
    if (typeof value === "object") return vote?.letters.length === versions.length;
    return vote === most && !isTied;
  };
  const given = typeof value === "object" ? value : [value];
  return (
    <p className="lw-answers-options" dir="auto">
      {given.map((one) => {
        const text = answerText(parts, field, typeof value === "object" ? [String(one)] : one);
        const isMarked = !item.isSettled && !isMost(one);
        return isMarked ? (
          <mark key={String(one)}>{text}</mark>
        ) : (
          <span key={String(one)}>{text}</span>
        );
      })}
    </p>
  );
}

/** Who says what, counted: the longest bar is what most say. */
function Votes({ row: { field, votes }, all }: { row: AnswerRow; all: number }) {
  const parts = useEditorParts();
  if (votes.length === 0) return null;
  return (
    <ul className="lw-votes" aria-label={parts.t("questions.compare.votes")}>
      {votes.map(({ answer, letters }) => {
        const isSeveral = field.kind === "choices";
        const name = answerText(parts, field, isSeveral ? [String(answer)] : answer);
        return (
          <li key={String(answer)}>
            <span className="lw-votes-name" dir="auto">
              {name}
            </span>
            <meter min={0} max={all} value={letters.length} aria-label={name} />
            <span className="num">
              {parts.t("questions.compare.count", { count: letters.length, all })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Result({ row }: { row: AnswerRow }) {
  const parts = useEditorParts();
  const { field, result, take, isAsked } = row;
  if (result !== undefined) {
    return (
      <p dir="auto">
        <Check size={13} strokeWidth={2} aria-hidden="true" /> {answerText(parts, field, result)}
      </p>
    );
  }
  const id = !isAsked ? "notAsked" : take?.kind === "drop" ? "dropped" : "open";
  return <span className={`lw-answers-${id}`}>{parts.t(`questions.compare.${id}`)}</span>;
}
