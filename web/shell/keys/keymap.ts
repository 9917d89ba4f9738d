// The keys of the person who is signed in: read from the server, in force in the whole window.
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import * as calls from "../../api/calls";
import { keys as cacheKeys } from "../../api/queries";
import type { Keymap } from "../../api/types";
import { DEFAULT_KEYMAP, settingsOf } from "./remap";
import { useKeys } from "./useCommand";

const keymapQuery = queryOptions({
  queryKey: cacheKeys.keymap,
  queryFn: calls.keymap,
  staleTime: Infinity,
});

export function useKeymap(): Keymap {
  return useQuery(keymapQuery).data ?? DEFAULT_KEYMAP;
}

/** Puts the person's keys in force; mounted once, for as long as somebody is signed in. */
export function useKeymapInForce(): void {
  const registry = useKeys();
  const keymap = useKeymap();
  useEffect(() => registry.configure(settingsOf(keymap)), [registry, keymap]);
}

export function useSaveKeymap() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: calls.putKeymap,
    onSuccess: (saved) => cache.setQueryData(cacheKeys.keymap, saved),
  });
}
