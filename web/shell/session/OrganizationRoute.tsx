import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Outlet, useParams } from "react-router";
import { NotFound } from "../NotFound";
import { switchOrganization } from "./organization";
import { useSession } from "./useSession";

/** Pages of one organization: the address decides which, and a stranger's address is not found. */
export function OrganizationRoute() {
  const { slug } = useParams();
  const { me, organization } = useSession();
  const cache = useQueryClient();
  const isMine = me.organizations.some((one) => one.slug === slug);
  useEffect(() => {
    if (slug && isMine) switchOrganization(cache, slug);
  }, [cache, slug, isMine]);
  if (!isMine) return <NotFound />;
  return organization?.slug === slug ? <Outlet /> : null;
}
