import { describe, expect, test } from "vitest";
import { t } from "../../i18n";
import { saveLine } from "./saveLine";

type Facts = Parameters<typeof saveLine>[0];

function textOf(part: Partial<Omit<Facts, "outbox">> & { outbox?: Partial<Facts["outbox"]> }) {
  const outbox = { waiting: 0, acknowledged: 0, needsSignIn: false, refused: [], ...part.outbox };
  const facts = {
    kept: "nothing",
    edits: 0,
    offlineFor: null,
    needsSignIn: false,
    ...part,
    outbox,
  };
  const { id, values } = saveLine(facts as Facts);
  return t(id, values);
}

describe("the strip", () => {
  test("says saved only after the server has acknowledged an answer", () => {
    expect(textOf({})).toBe("No edit yet");
    expect(textOf({ outbox: { acknowledged: 1 } })).toBe("Saved, server has everything");
    expect(textOf({ outbox: { acknowledged: 1, waiting: 1 } })).toBe("Sending 1 answer");
  });

  test("never says saved while there are unsent edits", () => {
    const text = textOf({ edits: 3, kept: "kept", outbox: { acknowledged: 5 } });

    expect(text).toBe("Kept in this browser, sent when you submit");
  });

  test("promises no sending of work whose lease is lost", () => {
    expect(textOf({ edits: 3, kept: "kept", isLost: true })).toBe("Kept in this browser");
  });

  test("says since when the network is away, and what is kept", () => {
    const text = textOf({ edits: 6, kept: "kept", offlineFor: "0:41", outbox: { waiting: 1 } });

    expect(text).toBe(
      "Offline since 0:41. Keep working: 6 edits are kept on this device. " +
        "1 answer will be sent when the network is back",
    );
  });

  test("tells the worst truth first", () => {
    const refused = textOf({ kept: "refused", needsSignIn: true, offlineFor: "0:41" });
    const signedOut = textOf({ edits: 1, needsSignIn: true, outbox: { waiting: 2 } });

    expect(refused).toContain("cannot keep drafts");
    expect(signedOut).toBe("Sign in to send 2 answers");
  });
});
