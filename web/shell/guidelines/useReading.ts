import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { guidelinesAt, markGuidelinesRead } from "../../api/deskCalls";
import { keys } from "../../api/queries";
import type { Workbench } from "../../api/types";

export interface Reading {
  /** The version that this person has opened last, null when there is none. */
  readonly read: number | null;
  readonly version: number;
  readonly isNew: boolean;
  readonly mark: () => void;
}

const readKey = (project: string) => [...keys.guidelines(project), "read"] as const;

/** How far the guidelines of a project have been read. */
export function useReading(workbench: Workbench): Reading {
  const cache = useQueryClient();
  const { id, versions, guidelines_read } = workbench;
  const known = useQuery<number | null>({
    queryKey: readKey(id),
    queryFn: () => guidelines_read ?? null,
    initialData: guidelines_read ?? null,
    staleTime: Infinity,
  });
  const version = versions.guidelines ?? 1;
  const read = known.data;
  const mark = useCallback(() => {
    const noted = (): void => {
      cache.setQueryData<number | null>(readKey(id), (now) => Math.max(now ?? 0, version));
      cache.setQueryData<Workbench>(
        keys.workbench(id),
        (now) => now && { ...now, guidelines_read: Math.max(now.guidelines_read ?? 0, version) },
      );
    };
    markGuidelinesRead(id, version).then(noted, () => undefined); // read again, it is asked again
  }, [cache, id, version]);
  return { read, version, isNew: read !== null && read < version, mark };
}

/** What changed between a version and a text; loaded only when there is an earlier version. */
export function useChanges(project: string, from: number | null, text: string) {
  return useQuery({
    queryKey: [...keys.guidelines(project), "changes", from, text],
    queryFn: async () => {
      const [before, { guidelineChanges }] = await Promise.all([
        guidelinesAt(project, from ?? 1),
        import("./changes"),
      ]);
      return guidelineChanges(before, text);
    },
    enabled: from !== null,
    staleTime: Infinity,
  });
}
