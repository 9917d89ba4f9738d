// Which organization the person works in. Promises: it is one of theirs, survives a reload, and
// changing it empties the cache so that no page ever mixes tenants.
import type { QueryClient } from "@tanstack/react-query";
import { chooseOrganization, chosenOrganization } from "../../api/client";
import { keys } from "../../api/queries";
import type { Me, Organization, Role } from "../../api/types";

const STORAGE_KEY = "labelwright.organization";
const listeners = new Set<() => void>();

export function onOrganizationChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The organization in force; null when the person belongs to none. */
export function currentOrganization(me: Me, wanted: string | null): Organization | null {
  const bySlug = (slug: string | null): Organization | undefined =>
    me.organizations.find((organization) => organization.slug === slug);
  return bySlug(wanted) ?? bySlug(me.organization) ?? me.organizations[0] ?? null;
}

export function storedOrganization(): string | null {
  return localStorage.getItem(STORAGE_KEY);
}

/** The choice at the start of a session: before any call that depends on it. */
export function adoptOrganization(me: Me): void {
  const slug = currentOrganization(me, chosenOrganization() ?? storedOrganization())?.slug;
  chooseOrganization(slug ?? null);
}

export function switchOrganization(cache: QueryClient, slug: string): void {
  if (slug === chosenOrganization()) return;
  chooseOrganization(slug);
  localStorage.setItem(STORAGE_KEY, slug);
  cache.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.me[0] });
  for (const listener of listeners) listener();
}

/** Whether a role is held in the organization itself. */
export function hasRole(organization: Organization | null, ...roles: Role[]): boolean {
  return organization?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Whether a role is held in the organization, or in one of its projects at least. */
function hasRoleSomewhere(organization: Organization | null, ...roles: Role[]): boolean {
  const inProjects = Object.values(organization?.project_roles ?? {}).flat();
  return hasRole(organization, ...roles) || inProjects.some((role) => roles.includes(role));
}

export interface Places {
  desk: boolean;
  review: boolean;
  projects: boolean;
  newProject: boolean;
  jobs: boolean;
  people: boolean;
  apiKeys: boolean;
  webhooks: boolean;
  audit: boolean;
}

/** What a person of these roles may open: the sidebar, the command menu and "/" agree on it. */
export function placesOf(organization: Organization | null): Places {
  const orders = hasRoleSomewhere(organization, "requester", "lead", "admin");
  return {
    desk: hasRoleSomewhere(organization, "annotator"),
    review: hasRoleSomewhere(organization, "reviewer"),
    projects: orders,
    newProject: hasRole(organization, "requester", "lead", "admin"),
    jobs: orders,
    people: hasRole(organization, "lead", "admin"),
    apiKeys: hasRole(organization, "admin"),
    webhooks: hasRole(organization, "requester", "lead", "admin"),
    audit: hasRole(organization, "requester", "lead", "admin"),
  };
}

export function homeOf(organization: Organization | null): string {
  const places = placesOf(organization);
  if (organization && places.projects) return `/o/${organization.slug}/projects`;
  return places.review && !places.desk ? "/review" : "/desk";
}
