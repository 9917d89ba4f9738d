import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import * as calls from "../../api/calls";
import { addressOf } from "../../api/kinds";
import { keys } from "../../api/queries";
import type { AssignmentKind, Desk } from "../../api/types";

interface Wanted {
  project: string;
  kind: AssignmentKind;
}

/** An assignment of this queue that the person holds already. */
export function openOf(desk: Desk, { project, kind }: Wanted): string | null {
  const mine = desk.open.find((one) => one.project.id === project && one.kind === kind);
  return mine?.assignment ?? null;
}

/** Takes up the work a person holds in a queue, else the next task of it. */
export function useStart(desk: Desk | undefined) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (wanted: Wanted) => {
      const held = desk ? openOf(desk, wanted) : null;
      if (held) return held;
      const lease = await calls.lease(wanted.project, wanted.kind);
      if (lease) cache.setQueryData(keys.lease(lease.assignment), lease);
      return lease?.assignment ?? null;
    },
    onSuccess: (assignment, { kind }) => {
      if (!assignment) return void cache.invalidateQueries({ queryKey: keys.desk });
      return void navigate(`${addressOf(kind)}/${assignment}`);
    },
  });
}
