import type { CompareModule, EditorModule } from "@labelwright/editor";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useParams } from "react-router";
import * as calls from "../../api/calls";
import { keys, workbenchQuery } from "../../api/queries";
import type { Lease, Verdict } from "../../api/types";
import { t } from "../../i18n";
import { Page } from "../frame/Page";
import { useCommand } from "../keys/useCommand";
import { Button, ButtonLink } from "../parts/Button";
import { Empty, Failure, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";
import { editorModule } from "../workbench/openTask";
import { useOutbox } from "../workbench/outboxOfPerson";
import { RejectDialog } from "../workbench/RejectDialog";
import { Tile } from "./Tile";

const TILES = 12;
const RENEWALS_A_LEASE = 3;

type Why = Pick<Verdict, "reason" | "comment" | "to">;

/** Twelve reviews on one page: each is ruled on by itself, the rest at once. */
export default function BatchPage() {
  const { project = "" } = useParams();
  const outbox = useOutbox();
  const found = useQuery({
    queryKey: ["reviews", project],
    queryFn: async () => {
      const [workbench, leases] = await Promise.all([
        calls.workbench(project),
        calls.reviews(project, TILES),
      ]);
      const fresh = leases.filter(({ assignment }) => !outbox.pending.includes(assignment));
      const module = await editorModule(workbench.editor);
      return { leases: fresh, module, draw: (await module.compare?.())?.tile };
    },
    staleTime: Infinity,
    gcTime: 0,
  });
  const { data, error, refetch } = found;
  const again = (): void => void refetch();
  return (
    <Page title={t("batch.title")}>
      {error && <Failure error={error} onRetry={again} />}
      {!data && !error && <Skeleton rows={3} height={180} />}
      {data?.leases.length === 0 && (
        <Empty title={t("desk.finished")} text={t("desk.emptyText.review")}>
          <ButtonLink to="/review">{t("nav.review")}</ButtonLink>
        </Empty>
      )}
      {data && data.leases.length > 0 && (
        <Batch key={found.dataUpdatedAt} {...data} project={project} onNext={again} />
      )}
    </Page>
  );
}

interface BatchProps {
  leases: readonly Lease[];
  module: EditorModule;
  draw: CompareModule["tile"];
  project: string;
  onNext: () => void;
}

function Batch({ leases, module, draw, project, onNext }: BatchProps) {
  const { person } = useSession();
  const outbox = useOutbox();
  const cache = useQueryClient();
  const workbench = useQuery(workbenchQuery(project));
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict["verdict"]>>(new Map());
  const [at, setAt] = useState(0);
  const [rejecting, setRejecting] = useState<Lease | null>(null);
  const grid = useRef<HTMLUListElement>(null);
  const since = useRef(0);
  const left = leases.filter(({ assignment }) => !verdicts.has(assignment));
  useRenewal(left);
  useEffect(() => {
    since.current = performance.now();
  }, []);
  const focus = (index: number): void => {
    setAt(index);
    grid.current?.querySelectorAll<HTMLElement>("[data-tile]")[index]?.focus();
  };
  /** Each ruling is a delivery of its own; the time since the last one is shared among them. */
  const rule = async (these: readonly Lease[], verdict: Verdict["verdict"], why: Why = {}) => {
    const now = performance.now();
    const seconds = Math.round((now - since.current) / 100 / Math.max(these.length, 1)) / 10;
    since.current = now;
    setVerdicts(new Map([...verdicts, ...these.map((one) => [one.assignment, verdict] as const)]));
    for (const { assignment, lease_token } of these) {
      const body = { lease_token, verdict, ...why, active_seconds: seconds };
      await outbox.add({ assignment, project, person: person.id, kind: "review", body });
    }
    void cache.invalidateQueries({ queryKey: keys.desk });
    const next = leases.findIndex(
      (one, index) => index > at && !verdicts.has(one.assignment) && !these.includes(one),
    );
    if (next >= 0) focus(next);
  };
  const open = (): Lease | undefined => left.find((one) => one === leases[at]);
  const accept = (): boolean => {
    const lease = open();
    if (lease) void rule([lease], "accept");
    return lease !== undefined;
  };
  const isDone = left.length === 0;
  useCommand("review.accept", accept);
  useCommand("review.reject", () => setRejecting(open() ?? null));
  useCommand("batch.acceptRest", () => void rule(left, "accept"), !isDone);
  useCommand("batch.next", onNext, isDone);
  useEffect(() => grid.current?.querySelector<HTMLElement>("[data-tile]")?.focus(), []);
  return (
    <>
      <div className="row batch-bar">
        <span className="quiet" role="status">
          {t("batch.left", { count: left.length })}
        </span>
        <span className="grow" />
        {isDone ? (
          <Button look="primary" command="batch.next" onClick={onNext}>
            {t("batch.next")}
          </Button>
        ) : (
          <Button
            look="primary"
            command="batch.acceptRest"
            onClick={() => void rule(left, "accept")}
          >
            {t("batch.acceptRest")}
          </Button>
        )}
      </div>
      <ul className="batch" ref={grid}>
        {leases.map((lease, index) => (
          <Tile
            key={lease.assignment}
            lease={lease}
            number={index + 1}
            module={module}
            draw={draw}
            workbench={workbench.data}
            verdict={verdicts.get(lease.assignment)}
            isCurrent={index === at}
            onFocus={() => setAt(index)}
            onStep={(step) => focus(Math.min(leases.length - 1, Math.max(0, index + step)))}
            onAccept={() => void rule([lease], "accept")}
            onReject={() => setRejecting(lease)}
          />
        ))}
      </ul>
      <RejectDialog
        open={rejecting !== null}
        onClose={() => setRejecting(null)}
        onReject={(reason, comment, to) =>
          rejecting && void rule([rejecting], "reject", { reason, comment, to })
        }
      />
    </>
  );
}

/** Nobody else is given what stands on the page. */
function useRenewal(leases: readonly Lease[]): void {
  const seconds = leases[0]?.lease_seconds ?? 0;
  const renew = useEffectEvent(() => {
    for (const { assignment, lease_token } of leases) {
      void calls.renew(assignment, lease_token).catch(() => undefined); // a late ruling is kept
    }
  });
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setInterval(() => renew(), (seconds * 1_000) / RENEWALS_A_LEASE);
    return () => clearInterval(timer);
  }, [seconds]);
}
