/** How much work a task gets, and who has the last word. */
export interface Policy {
  overlap: number;
  review: "all" | "none";
  lease_seconds: number;
  /** Null: no more than `overlap`. */
  max_overlap: number | null;
  /** In [0, 1]. */
  min_agreement: number;
  adjudicate: boolean;
  /** In [0, 0.5]. */
  gold_share: number;
  /** In [0, 1]. */
  predictions_shown: number;
  /** Whether annotators read what was ruled about their answers. */
  feedback: "decisions" | "none";
}
