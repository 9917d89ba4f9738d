// People, links, tokens and sessions, as the server's own document describes them.
import type { components } from "./schema";
import type { Role } from "./types";

type Schemas = components["schemas"];

export type Member = Omit<Schemas["MemberView"], "roles" | "projects"> & {
  roles: Role[];
  projects: { project: string; name: string; roles: Role[] }[];
};
export type Invitation = Omit<Schemas["InvitationView"], "roles"> & { roles: Role[] };
export type NewInvitation = Schemas["NewInvitation"];
export type LinkShown = Schemas["LinkView"];
export type Invited = Omit<Schemas["InvitedView"], "roles"> & { roles: Role[] };
export type Join = Schemas["Join"];
export type ResetShown = Schemas["ResetView"];
export type Credential = Omit<Schemas["CredentialView"], "roles"> & { roles: Role[] };
export type NewToken = Schemas["NewToken"];
export type NewKey = Schemas["NewKey"];
export type Issued = Schemas["Issued"];
export type SessionRow = Schemas["SessionView"];
export type OrganizationRules = Schemas["OrganizationView"];
export type FactorRule = Schemas["FactorRule"];
export type NewPassword = Schemas["NewPassword"];
export type Proof = Schemas["Proof"];
export type FactorState = Schemas["FactorState"];
export type FactorBegun = Schemas["FactorBegun"];
export type AnnotatorRow = Schemas["AnnotatorView"];
