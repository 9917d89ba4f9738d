// What who rules on a round is given. Names are those of the HTTP API.
import type { Payload } from "./types";

export interface RoundAnswer {
  letter: string;
  payload: Payload;
  active_seconds: number | null;
  unsure?: boolean;
}

export interface RoundAnswers {
  answers: RoundAnswer[];
  /** Of every two answers; in a review also of each and the consensus, which is called M. */
  comparisons: { a: string; b: string; diff: unknown }[];
  /** Mean of `support`: unit of the consensus to the share of the answers that holds it. */
  agreement: number;
  support: Record<string, number>;
  consensus: Payload | null;
  /** Below this agreement a task comes to adjudication. */
  threshold: number;
  left_out: number;
}

/** Who is asked anew what was rejected. */
export type SentTo = "anyone" | "same" | "other";
