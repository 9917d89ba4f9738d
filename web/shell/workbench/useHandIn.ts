import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { isWorthRetrying } from "../../api/errors";
import { keys } from "../../api/queries";
import { addressOf, type Page } from "../../api/kinds";
import type { Lease, Verdict } from "../../api/types";
import { NextTask } from "./NextTask";
import { warm } from "./openTask";
import type { Outbox } from "./Outbox";
import type { TaskSession } from "./TaskSession";
import { keepUnsure } from "./unsure";

const ASK_AGAIN_MS = 3_000;
const LOOK_AHEAD_MS = 1_000;

export type Phase =
  | { readonly step: "working" }
  /** Handed in; looking for the next task, or waiting for a network to look with. */
  | { readonly step: "advancing"; readonly isWaiting: boolean }
  | { readonly step: "stuck"; readonly error: unknown };

export interface HandIn {
  readonly phase: Phase;
  /** The next task, where it has been fetched. */
  readonly early: Lease | null;
  /** Ask for the next task ahead of time. */
  readonly prefetch: () => void;
  readonly submit: () => void;
  readonly decide: (
    verdict: Verdict["verdict"],
    why?: Pick<Verdict, "reason" | "comment" | "to">,
  ) => void;
  /** Go on without handing in: after a skip, or a lost lease. */
  readonly advance: () => void;
}

interface HandInOptions {
  session: TaskSession;
  kind: Page;
  cache: QueryClient;
  outbox: Outbox;
  /** Where an answer that was corrected, or left as it was, leads back to. */
  onCorrected?: () => void;
}

/** Handing in and going on: the answer goes to the outbox, the next task comes on the screen. */
export function useHandIn(options: HandInOptions): HandIn {
  const { session, kind, cache, outbox, onCorrected } = options;
  const navigate = useNavigate();
  const [phase, setPhase] = useState<Phase>({ step: "working" });
  const [early, setEarly] = useState<Lease | null>(null);
  const started = useRef(false);
  const gone = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    gone.current = controller;
    return () => controller.abort();
  }, []);
  const { assignment, project, lease_token, kind: queue } = session.lease;
  const next = useMemo(() => {
    const taken = (): string[] => [assignment, ...outbox.pending];
    const onEarly = (lease: Lease): void => {
      warm(cache, lease);
      setEarly(lease);
    };
    return new NextTask({ project, kind: queue, taken, onEarly });
  }, [project, queue, assignment, cache, outbox]);

  // Who has just opened one task may only be looking; who has handed one in works through the queue.
  const { waiting, acknowledged } = outbox.reading.get();
  const isCorrection = Boolean(session.lease.correction); // behind it waits what one came from
  const isUnderWay = waiting + acknowledged > 0 && !isCorrection;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(() => next.prefetch(), LOOK_AHEAD_MS);
    return () => clearTimeout(timer);
  }, [next, isUnderWay]);

  const show = (lease: Lease | null): void => {
    const home = addressOf(kind);
    cache.removeQueries({ queryKey: keys.lease(assignment) });
    void cache.invalidateQueries({ queryKey: keys.desk });
    if (!lease) return void navigate(home, { state: { finished: true } });
    cache.setQueryData(keys.lease(lease.assignment), lease);
    return void navigate(`${home}/${lease.assignment}`);
  };
  const advance = async (): Promise<void> => {
    if (session.lease.correction) return onCorrected?.();
    setPhase({ step: "advancing", isWaiting: false });
    const { signal } = gone.current;
    while (!signal.aborted) {
      try {
        const lease = await next.take();
        return signal.aborted ? undefined : show(lease);
      } catch (error) {
        if (!isWorthRetrying(error)) return setPhase({ step: "stuck", error });
        setPhase({ step: "advancing", isWaiting: true });
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      }
    }
  };
  const once = (send: () => Promise<void>): void => {
    if (started.current) return;
    started.current = true;
    session.journal.handedIn();
    session.over();
    cache.removeQueries({ queryKey: keys.lease(assignment) });
    void send().then(advance);
  };
  const common = { assignment, project, person: session.person };
  const submit = (): void =>
    once(() => {
      const { payload, activeSeconds } = session.answer();
      const body = {
        lease_token,
        payload,
        active_seconds: activeSeconds,
        versions: session.versions,
        unsure: session.unsure.get(),
        amends: session.lease.correction?.annotation,
      };
      keepUnsure(assignment, false);
      return outbox.add({ ...common, kind: "annotate", body });
    });
  const decide: HandIn["decide"] = (verdict, why) =>
    once(() => {
      const { payload, activeSeconds } = session.answer();
      const amended = verdict === "amend" ? { payload } : {};
      const body = { lease_token, verdict, ...why, ...amended, active_seconds: activeSeconds };
      return outbox.add({ ...common, kind: "review", body });
    });
  return {
    phase,
    early,
    prefetch: () => void (isCorrection || next.prefetch()),
    submit,
    decide,
    advance: () => void advance(),
  };
}
