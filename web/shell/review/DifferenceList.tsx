import type { ComparedItem, CompareModule, EditorModule, Take } from "@labelwright/editor";
import { Check, ChevronDown, ChevronRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Workbench } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { Badge, Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { CommandKeys } from "../parts/Keys";
import { useSignal } from "../workbench/useSignal";
import type { Settling } from "./Settling";
import { takeText } from "./settleParts";
import { digitOf, type SettleActions } from "./useSettleKeys";
import { wordsOf } from "./words";

export interface Round {
  /** adjudicate: every difference is settled · review: what is not stays as the consensus says. */
  readonly kind: "adjudicate" | "review";
  readonly letters: readonly string[];
  readonly module: EditorModule;
  readonly compare: CompareModule;
  readonly workbench: Workbench;
}

interface ListProps {
  settling: Settling;
  round: Round;
  actions: SettleActions;
}

/** What differs, numbered as the pins on the stage; what agrees is folded below. */
export function DifferenceList({ settling, round, actions }: ListProps) {
  const { takes, selected } = useSignal(settling.state);
  const { differences } = settling;
  const open = settling.open.length;
  return (
    <section className="settle-list" aria-label={t("settle.disagreements")}>
      <header className="row settle-head">
        <h2>{t("settle.disagreements")}</h2>
        {round.kind === "review" ? (
          <Badge>{t("settle.amended", { count: settling.state.get().takes.size })}</Badge>
        ) : (
          <Badge tone={open > 0 ? "warn" : "good"}>
            {open > 0 ? t("settle.open", { count: open }) : t("settle.allSettled")}
          </Badge>
        )}
        <span className="grow" />
        <span className="faint small wide-only" aria-hidden="true">
          {t("settle.walk")} <CommandKeys command="settle.previous" />{" "}
          <CommandKeys command="settle.next" />
        </span>
      </header>
      {differences.length === 0 && (
        <p className="quiet settle-none">{t(`settle.none.${round.kind}`)}</p>
      )}
      <ol className="settle-items">
        {differences.map((item, index) => (
          <DifferenceRow
            key={item.id}
            item={item}
            number={index + 1}
            take={takes.get(item.id)}
            isAsked={settling.isAsked(item)}
            isSelected={item.id === selected}
            settling={settling}
            round={round}
            actions={actions}
          />
        ))}
      </ol>
      <p className="settle-else">
        <Button
          size="small"
          look="ghost"
          command="settle.edit"
          onPointerDown={(event) => event.preventDefault()}
          onClick={actions.edit}
        >
          {t("settle.edit")}
        </Button>
      </p>
      <SettledList settling={settling} round={round} />
    </section>
  );
}

interface RowProps extends ListProps {
  item: ComparedItem;
  number: number;
  take: Take | undefined;
  /** A question under an option that was not taken is not. */
  isAsked: boolean;
  isSelected: boolean;
}

function DifferenceRow(props: RowProps) {
  const { item, number, take, isAsked, isSelected, settling, round, actions } = props;
  const isOpen = take === undefined && isAsked;
  const row = useRef<HTMLLIElement>(null);
  const { title, lines } = wordsOf(item, round.letters, round.module, round.workbench);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  return (
    <li className="settle-item" ref={row} aria-current={isSelected} data-open={isOpen}>
      <button
        type="button"
        className="settle-title"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => settling.select(item.id)}
      >
        <span className="pin num">{number}</span>
        <span className="medium grow" dir="auto">
          {title}
        </span>
        <ItemBadge take={take} isAsked={isAsked} merged={mergedText(item, settling)} />
      </button>
      {lines.map((line) => (
        <p key={line} className="quiet small" dir="auto">
          {line}
        </p>
      ))}
      <Likeness value={item.likeness} measure={round.compare.measure} />
      {isSelected && <Choices item={item} round={round} actions={actions} />}
    </li>
  );
}

/** What becomes of a difference that a reviewer leaves alone; null where it must be settled. */
function mergedText({ versions }: ComparedItem, { merged }: Settling): string | null {
  if (merged === undefined) return null;
  const isThere = versions.some(({ letter }) => letter === merged);
  return t(isThere ? "settle.asMerged" : "settle.mergedWithout");
}

interface ItemBadgeProps extends Pick<RowProps, "take" | "isAsked"> {
  merged: string | null;
}

function ItemBadge({ take, isAsked, merged }: ItemBadgeProps) {
  if (!isAsked) return <Badge>{t("settle.notAsked")}</Badge>;
  if (take === undefined && merged !== null) return <Badge>{merged}</Badge>;
  if (take === undefined) return <Badge tone="warn">{t("settle.isOpen")}</Badge>;
  return (
    <Badge tone="good">
      <Icon of={Check} size={12} />
      {takeText(take)}
    </Badge>
  );
}

function Likeness({ value, measure }: { value: number | null; measure: string | undefined }) {
  if (value === null) return null;
  const name = measure ?? t("settle.likeness");
  return (
    <p className="small row likeness">
      <span className="faint">{name}</span>
      <meter className="likeness-bar" min={0} max={1} value={value} aria-label={name} />
      <span className="mono">{twoDigits(value)}</span>
    </p>
  );
}

/** Never rounded up to 1: two outlines that differ are not the same. */
export function twoDigits(value: number): string {
  const shown = value < 1 ? Math.min(value, 0.99) : 1;
  return formatNumber(shown, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function Choices({ item, round, actions }: { item: ComparedItem } & Omit<ListProps, "settling">) {
  const { letters } = round;
  const choose = (choice: string): void => {
    if (choice === "new") actions.makeNew(item.id);
    else if (choice === "drop") actions.take(item.id, { kind: "drop" });
    else actions.take(item.id, { kind: "take", letter: choice });
  };
  const has = (letter: string): boolean => item.versions.some((one) => one.letter === letter);
  return (
    <div className="settle-choices">
      {letters.filter(has).map((letter) => (
        <ChoiceButton key={letter} digit={digitOf(letters, letter)} onPress={() => choose(letter)}>
          {t("settle.take", { letter })}
        </ChoiceButton>
      ))}
      <ChoiceButton digit={digitOf(letters, "new")} onPress={() => choose("new")}>
        {t("settle.new")}
      </ChoiceButton>
      <ChoiceButton digit={digitOf(letters, "drop")} onPress={() => choose("drop")}>
        {t("settle.drop")}
      </ChoiceButton>
      {round.kind === "review" && (
        <ChoiceButton digit="0" onPress={() => actions.leave(item.id)}>
          {t("settle.leaveMerged")}
        </ChoiceButton>
      )}
    </div>
  );
}

interface ChoiceButtonProps {
  digit: string;
  onPress: () => void;
  children: string;
}

function ChoiceButton({ digit, onPress, children }: ChoiceButtonProps) {
  return (
    <Button
      size="small"
      chord={digit}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}

function SettledList({ settling, round }: Omit<ListProps, "actions">) {
  const [isOpen, setOpen] = useState(false);
  const settled = settling.items.filter(({ isSettled }) => isSettled);
  if (settled.length === 0) return null;
  return (
    <section className="settled">
      <button
        type="button"
        className="settled-head"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{t("settle.settled")}</span>
        <Count>{settled.length}</Count>
        <span className="grow" />
        <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
      </button>
      {isOpen && (
        <ul>
          {settled.map((item) => (
            <li key={item.id} className="row small">
              <span className="grow clip" dir="auto">
                {wordsOf(item, round.letters, round.module, round.workbench).title}
              </span>
              {item.likeness !== null && (
                <span className="faint">
                  {round.compare.measure} <span className="mono">{twoDigits(item.likeness)}</span>
                </span>
              )}
              <Icon of={Check} size={13} className="good" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
