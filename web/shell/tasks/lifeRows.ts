// The life of a task as rows of a notebook: everything that happened to it, in order. Pure.
import {
  CircleCheck,
  FileText,
  Gavel,
  History,
  MessageCircle,
  PencilLine,
  Sparkles,
  UserRound,
  type LucideIcon,
} from "lucide-react";
import type {
  Annotation,
  Decision,
  Label,
  Payload,
  Prediction,
  TaskDetail,
  TaskEvent,
  TaskLease,
} from "../../api/types";
import { formatDuration, formatShare, t } from "../../i18n";
import { message } from "../../i18n/messages";
import { rejectReason } from "../workbench/RejectDialog";

/** What can be looked at: a label, an answer, what a model says. */
export interface Shown {
  id: string;
  payload: Payload | null;
}

export interface LifeRow {
  key: string;
  at: string;
  icon: LucideIcon;
  title: string;
  /** What it was done with, part by part. */
  parts: readonly string[];
  /** A turn in the life, told in bold. */
  isTurn?: boolean;
  /** Set for rows whose answer can be looked at. */
  shows?: Shown;
}

/** Told by a row of their own already. */
const TOLD = ["annotation_submitted", "review_decided", "label_accepted", "task_viewed"];

const told = (parts: readonly (string | false | null | undefined)[]): string[] =>
  parts.filter((part) => typeof part === "string" && part !== "") as string[];

function assetRows({ assets, created_at }: TaskDetail): LifeRow[] {
  return assets.map(({ id, name, content_type, role }) => ({
    key: id,
    at: created_at,
    icon: FileText,
    title: t("life.asset"),
    parts: told([name, content_type, assets.length > 1 && role]),
  }));
}

function predictionRow({ id, model, version, score, payload, created_at }: Prediction): LifeRow {
  const parts = told([
    model,
    version,
    score !== null && t("life.score", { score: formatShare(score) }),
  ]);
  return {
    key: id,
    at: created_at,
    icon: Sparkles,
    title: t("life.prediction"),
    parts,
    shows: { id, payload },
  };
}

function leaseRow({ id, kind, round, annotator, state, given_at }: TaskLease): LifeRow {
  return {
    key: id,
    at: given_at,
    icon: UserRound,
    title: t("life.given", { annotator }),
    parts: told([
      t(`life.kind.${kind}`),
      round > 1 && t("life.round", { round }),
      t(`life.lease.${state}`),
    ]),
  };
}

function annotationRow(annotation: Annotation): LifeRow {
  const { id, annotator, created_at, active_seconds, late, round, payload, unsure } = annotation;
  return {
    key: id,
    at: created_at,
    icon: PencilLine,
    title: t("life.answered", { annotator }),
    parts: told([
      active_seconds !== null && t("life.took", { time: formatDuration(active_seconds) }),
      round > 1 && t("life.round", { round }),
      t("life.under", { guidelines: annotation.guidelines, ontology: annotation.ontology }),
      annotation.amends !== null && t("life.amends"),
      late && t("life.late"),
      unsure && t("life.unsure"),
    ]),
    shows: { id, payload },
  };
}

function decisionRow(decision: Decision): LifeRow {
  const { id, annotator, verdict, reason, comment, created_at, late } = decision;
  const why = [reason ? rejectReason(reason) : "", comment ?? ""].filter(Boolean).join(": ");
  return {
    key: id,
    at: created_at,
    icon: Gavel,
    title: t(`life.verdict.${verdict}`, { annotator }),
    parts: told([why, late && t("life.late")]),
    isTurn: true,
  };
}

function labelRow({ id, version, created_at, payload, method, annotations }: Label): LifeRow {
  return {
    key: id,
    at: created_at,
    icon: CircleCheck,
    title: t("life.labelled", { version }),
    parts: told([method, t("life.ofAnswers", { count: annotations.length })]),
    isTurn: true,
    shows: { id, payload },
  };
}

function eventRow({ id, name, actor, annotator, at }: TaskEvent): LifeRow {
  const words = `life.event.${name}`;
  return {
    key: id,
    at,
    icon: name.startsWith("comment") || name.startsWith("thread") ? MessageCircle : History,
    title: message(words) === undefined ? name : t(words),
    parts: [annotator ?? t(`life.actor.${actor}`)],
  };
}

export function lifeRows(task: TaskDetail): LifeRow[] {
  const rows = [
    ...assetRows(task),
    ...task.predictions.map(predictionRow),
    ...task.assignments.map(leaseRow),
    ...task.annotations.map(annotationRow),
    ...task.decisions.map(decisionRow),
    ...task.labels.map(labelRow),
    ...task.events.filter(({ name }) => !TOLD.includes(name)).map(eventRow),
  ];
  return rows.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Everything of a task that can be looked at, the newest label first. */
export function shownOf(task: TaskDetail): Shown[] {
  return [...task.labels.toReversed(), ...task.annotations, ...task.predictions].map(
    ({ id, payload }) => ({ id, payload }),
  );
}
