import { queryOptions, useQuery } from "@tanstack/react-query";
import { createContext, use, useSyncExternalStore } from "react";
import { me } from "../../api/calls";
import { chosenOrganization } from "../../api/client";
import { meQuery } from "../../api/queries";
import type { Me, Organization } from "../../api/types";
import { adoptOrganization, currentOrganization, onOrganizationChange } from "./organization";

export interface Session {
  readonly me: Me;
  readonly person: NonNullable<Me["person"]>;
  readonly organization: Organization | null;
}

/** A session made from an organization's key has no person behind it. */
const NOBODY = { id: "", email: "", name: "" };

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("the session is used outside of a signed-in page");
  return session;
}

/** Who is signed in; the organization is chosen before the first page asks for data. */
export const sessionQuery = queryOptions({
  ...meQuery,
  queryFn: async () => {
    const found = await me();
    adoptOrganization(found);
    return found;
  },
});

export function useSessionQuery() {
  const query = useQuery(sessionQuery);
  const slug = useSyncExternalStore(onOrganizationChange, chosenOrganization);
  const session = query.data
    ? {
        me: query.data,
        person: query.data.person ?? NOBODY,
        organization: currentOrganization(query.data, slug),
      }
    : null;
  return { query, session };
}
