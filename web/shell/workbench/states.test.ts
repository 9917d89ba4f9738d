import { describe, expect, test } from "vitest";
import { t } from "../../i18n";
import type { Conflict, Entry } from "./journal/entries";
import { lossLine, MERGED_FOR_MS, saveLine, stripLines, type Facts, type Line } from "./states";

const NOW = new Date(2026, 10, 24, 14, 38).getTime();
const TWO_PAST_TWO = new Date(2026, 10, 24, 14, 2).getTime();

type Part<Whole> = { readonly [Name in keyof Whole]?: Partial<Whole[Name]> };

function factsWith(part: Part<Facts>): Facts {
  const given: Facts = {
    now: NOW,
    journal: {
      waiting: 0,
      waitingSince: null,
      isAcknowledged: false,
      isStorageRefused: false,
      merged: null,
      conflicts: [],
      standing: null,
    },
    trouble: { kind: "none" },
    offlineSince: null,
    answers: { waiting: 0, acknowledged: 0 },
    isSignedOut: false,
    lease: { state: "held", minutesLeft: 30, isResting: false, lostAt: null },
    tab: { state: "here" },
    versions: { ontology: 1, guidelines: 1 },
  };
  return {
    ...given,
    ...part,
    journal: { ...given.journal, ...part.journal },
    answers: { ...given.answers, ...part.answers },
    lease: { ...given.lease, ...part.lease },
  } as Facts;
}

const text = ({ id, values }: Line): string => t(id, values);
const strip = (part: Part<Facts>): string[] => stripLines(factsWith(part)).map(text);
const waiting = (edits: number, since = NOW - 2_000) => ({ waiting: edits, waitingSince: since });
const CONFLICT = { part: "a", mine: {} as Entry, theirs: {} as Entry } satisfies Conflict;
const HELD = "Lease 30 min, renews while you work";

describe("the ten states", () => {
  test("saved", () => {
    expect(strip({ journal: { isAcknowledged: true } })).toEqual([
      "Saved, server has everything",
      HELD,
    ]);
  });

  test("waiting", () => {
    expect(strip({ journal: waiting(3) })[0]).toBe("Saving, 3 edits on the way");
    expect(strip({ journal: waiting(1), answers: { waiting: 2 } })[0]).toBe(
      "Saving, 2 answers and 1 edit on the way",
    );
  });

  test("offline", () => {
    const journal = waiting(6);
    const told =
      "Offline since 0:41. Keep working: 6 edits are stored on this device and will be sent";
    expect(strip({ offlineSince: NOW - 41_000, journal })[0]).toBe(told);
    expect(strip({ trouble: { kind: "away", since: NOW - 41_000 }, journal })[0]).toBe(told);
  });

  test("signed out", () => {
    expect(strip({ isSignedOut: true, journal: waiting(6) })[0]).toBe("Sign in to send 6 edits");
  });

  test("lease ending", () => {
    const told = "Lease 2 min, press any key to keep it";
    expect(strip({ lease: { state: "ending", minutesLeft: 2 } })).toContain(told);
    expect(strip({ lease: { isResting: true, minutesLeft: 2 } })).toContain(told);
  });

  test("lease lost", () => {
    const lease = { state: "lost", minutesLeft: 0, isResting: false, lostAt: NOW } as const;
    const bar = (edits: number, standing?: string): string =>
      text(lossLine({ lease, edits, standing }));

    expect(bar(23)).toBe("This task went to somebody else at 14:38. Your 23 edits are kept here");
    expect(bar(1)).toBe("This task went to somebody else at 14:38. Your edit is kept here");
    expect(bar(0)).toBe("This task went to somebody else at 14:38.");
    expect(bar(2, "skipped")).toBe("You gave this task back on another device.");
    expect(bar(2, "submitted")).toBe("You handed this task in on another device.");
    expect(strip({ lease })).toContain("Lease lost");
  });

  test("other tab", () => {
    expect(strip({ tab: { state: "elsewhere", since: TWO_PAST_TWO } })).toEqual([
      "Open in another tab since 14:02",
    ]);
  });

  test("conflict of two devices", () => {
    const merged = { edits: 2, from: "tablet", at: NOW - 1_000 } as const;
    expect(strip({ journal: { merged } })[1]).toBe("2 edits from your tablet were merged");
    expect(strip({ journal: { merged: { ...merged, edits: 1, from: "computer" } } })[1]).toBe(
      "1 edit from your other computer was merged",
    );
    expect(strip({ journal: { conflicts: [CONFLICT] } })[1]).toBe(
      "1 part was changed on two devices",
    );
  });

  test("version moved", () => {
    const standing = { state: "leased", versions: { ontology: 1, guidelines: 2 } } as const;
    const told = "Guidelines or ontology changed while you worked";
    expect(strip({ journal: { standing } })).toContain(told);
    expect(strip({ journal: { standing }, versions: { ontology: 1, guidelines: 2 } })).toEqual([
      "No edit yet",
      HELD,
    ]);
  });

  test("browser storage refused", () => {
    expect(strip({ journal: { isStorageRefused: true } })).toContain(
      "This browser cannot keep drafts; edits exist only after Saved",
    );
  });
});

describe("the strip", () => {
  test("says saved only when nothing at all is on the way", () => {
    const acknowledged = { isAcknowledged: true };
    const isSaved = (part: Part<Facts>): boolean =>
      saveLine(factsWith({ ...part, journal: { ...acknowledged, ...part.journal } })).id ===
      "strip.saved";

    expect(isSaved({})).toBe(true);
    expect(isSaved({ journal: waiting(1) })).toBe(false);
    expect(isSaved({ journal: waiting(1, NOW) })).toBe(false);
    expect(isSaved({ answers: { waiting: 1 } })).toBe(false);
    expect(isSaved({ offlineSince: NOW })).toBe(false);
    expect(isSaved({ isSignedOut: true })).toBe(false);
    expect(isSaved({ trouble: { kind: "refused" }, journal: waiting(1, NOW) })).toBe(false);
  });

  test("claims nothing before there is an edit", () => {
    expect(strip({})[0]).toBe("No edit yet");
  });

  test("does not flicker: for the first second it says no number", () => {
    expect(strip({ journal: { ...waiting(1, NOW - 999), isAcknowledged: true } })[0]).toBe(
      "Saving",
    );
    expect(strip({ journal: waiting(1, NOW - 1_000) })[0]).toBe("Saving, 1 edit on the way");
  });

  test("asks for the sign-in before it speaks of the network", () => {
    expect(strip({ isSignedOut: true, offlineSince: NOW })[0]).toBe("Sign in to go on");
    expect(strip({ isSignedOut: true, answers: { waiting: 1 } })[0]).toBe(
      "Sign in to send 1 answer",
    );
  });

  test("tells what is stored on the device while there is no network", () => {
    const offlineSince = NOW - 5_000;
    expect(strip({ offlineSince })[0]).toBe(
      "Offline since 0:05. Keep working: edits are stored on this device and will be sent",
    );
    expect(strip({ offlineSince, journal: waiting(1), answers: { waiting: 1 } })[0]).toBe(
      "Offline since 0:05. Keep working: 1 answer and 1 edit are stored on this device and will be sent",
    );
    expect(strip({ offlineSince, journal: waiting(1) })[0]).toBe(
      "Offline since 0:05. Keep working: 1 edit is stored on this device and will be sent",
    );
  });

  test("does not say that anything is stored where the browser refuses to", () => {
    const journal = { ...waiting(2), isStorageRefused: true };
    expect(strip({ offlineSince: NOW - 5_000, journal })[0]).toBe(
      "Offline since 0:05. 2 edits exist on this page only: keep it open",
    );
  });

  test("says so when the server takes no more of a journal", () => {
    expect(strip({ trouble: { kind: "refused" }, journal: waiting(2) })[0]).toBe(
      "The server does not take 2 edits. They are stored on this device; submit still works",
    );
  });

  test("forgets after a while that edits were merged", () => {
    const at = NOW - MERGED_FOR_MS;
    expect(strip({ journal: { merged: { edits: 2, from: "phone", at } } })).toEqual([
      "No edit yet",
      HELD,
    ]);
  });

  test("keeps the truth about storage beside the truth about the server", () => {
    expect(strip({ journal: { isStorageRefused: true, isAcknowledged: true } })).toEqual([
      "Saved, server has everything",
      "This browser cannot keep drafts; edits exist only after Saved",
      HELD,
    ]);
  });
});
