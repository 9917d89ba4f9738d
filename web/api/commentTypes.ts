/** Something said at a place of a task. */
export interface CommentView {
  id: string;
  voice: "annotator" | "reviewer" | "lead" | "requester";
  /** A pseudonym, where the reader may know it. */
  author: string | null;
  is_own: boolean;
  text: string;
  created_at: string;
}

export interface ThreadView {
  id: string;
  number: number;
  anchor?: unknown;
  is_own: boolean;
  settled: boolean;
  unread: boolean;
  /** The first is what began it. */
  comments: CommentView[];
}

export interface ThreadList {
  items: ThreadView[];
  may_write: boolean;
}

export interface ProjectThread {
  id: string;
  task: string;
  voice: CommentView["voice"];
  author: string | null;
  text: string;
  answers: number;
  settled: boolean;
  created_at: string;
}

export interface GuidelinesHistory {
  items: { version: number; created_at: string }[];
  /** Which version this person has opened last. */
  read: number | null;
}
