// Requests about people: who belongs to an organization, and one's own account.
import { answer, client } from "./client";
import type * as api from "./peopleTypes";
import type { Me, Role } from "./types";

const ofMember = (member: string) => ({ params: { path: { member } } });
const ofInvitation = (invitation: string) => ({ params: { path: { invitation } } });
const ofKey = (key: string) => ({ params: { path: { key } } });

export async function members(): Promise<api.Member[]> {
  const { items } = await answer(client.GET("/api/members"));
  return items;
}

export const changeRoles = (member: string, roles: readonly Role[]): Promise<undefined> =>
  answer(
    client.PUT("/api/members/{member}/roles", { ...ofMember(member), body: { roles: [...roles] } }),
  );

export function changeProjectRoles(
  member: string,
  project: string,
  roles: readonly Role[],
): Promise<undefined> {
  return answer(
    client.PUT("/api/members/{member}/projects/{project}/roles", {
      params: { path: { member, project } },
      body: { roles: [...roles] },
    }),
  );
}

export const removeMember = (member: string): Promise<undefined> =>
  answer(client.DELETE("/api/members/{member}", ofMember(member)));

export const signOutMember = (member: string): Promise<undefined> =>
  answer(client.POST("/api/members/{member}/sign-out", ofMember(member)));

export const organizationRules = (): Promise<api.OrganizationRules> =>
  answer(client.GET("/api/organization"));

export const requireFactor = (body: api.FactorRule): Promise<undefined> =>
  answer(client.PUT("/api/organization/second-factor", { body }));

export const removeMemberFactor = (member: string): Promise<undefined> =>
  answer(client.DELETE("/api/members/{member}/second-factor", ofMember(member)));

export const resetPassword = (member: string): Promise<api.LinkShown> =>
  answer(client.POST("/api/members/{member}/reset", ofMember(member)));

export async function invitations(): Promise<api.Invitation[]> {
  const { items } = await answer(client.GET("/api/invitations"));
  return items;
}

export const invite = (body: api.NewInvitation): Promise<api.LinkShown> =>
  answer(client.POST("/api/invitations", { body }));

export const renewInvitation = (invitation: string): Promise<api.LinkShown> =>
  answer(client.POST("/api/invitations/{invitation}/renew", ofInvitation(invitation)));

export const revokeInvitation = (invitation: string): Promise<undefined> =>
  answer(client.DELETE("/api/invitations/{invitation}", ofInvitation(invitation)));

export async function annotators(): Promise<api.AnnotatorRow[]> {
  const found: api.AnnotatorRow[] = [];
  let after: string | undefined;
  do {
    const page = await answer(
      client.GET("/api/annotators", { params: { query: { limit: 200, after } } }),
    );
    found.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return found;
}

export function placeHold(
  annotator: string,
  body: { reason: string; project: string | null },
): Promise<{ id: string }> {
  return answer(
    client.POST("/api/annotators/{annotator}/holds", { params: { path: { annotator } }, body }),
  );
}

export const endHold = (hold: string): Promise<undefined> =>
  answer(client.DELETE("/api/holds/{hold}", { params: { path: { hold } } }));

export async function apiKeys(): Promise<api.Credential[]> {
  const { items } = await answer(client.GET("/api/keys"));
  return items;
}

export const createKey = (body: api.NewKey): Promise<api.Issued> =>
  answer(client.POST("/api/keys", { body }));

export const revokeKey = (key: string): Promise<undefined> =>
  answer(client.DELETE("/api/keys/{key}", ofKey(key)));

export async function tokens(): Promise<api.Credential[]> {
  const { items } = await answer(client.GET("/api/me/tokens"));
  return items;
}

export const createToken = (body: api.NewToken): Promise<api.Issued> =>
  answer(client.POST("/api/me/tokens", { body }));

export const revokeToken = (key: string): Promise<undefined> =>
  answer(client.DELETE("/api/me/tokens/{key}", ofKey(key)));

export async function sessions(): Promise<api.SessionRow[]> {
  const { items } = await answer(client.GET("/api/me/sessions"));
  return items;
}

export const endSession = (session: string): Promise<undefined> =>
  answer(client.DELETE("/api/me/sessions/{session}", { params: { path: { session } } }));

export const endOtherSessions = (): Promise<{ ended: number }> =>
  answer(client.POST("/api/me/sessions/end-others"));

/** `code` is of the second factor, for who has one. */
export const changePassword = (body: api.NewPassword): Promise<undefined> =>
  answer(client.PUT("/api/me/password", { body }));

/** Shows anew who one is; what matters asks for it. */
export const prove = (body: api.Proof): Promise<undefined> =>
  answer(client.POST("/api/session/proof", { body }));

export const factor = (): Promise<api.FactorState> => answer(client.GET("/api/me/second-factor"));

export const beginFactor = (): Promise<api.FactorBegun> =>
  answer(client.POST("/api/me/second-factor"));

export const confirmFactor = (code: string): Promise<{ codes: string[] }> =>
  answer(client.POST("/api/me/second-factor/confirm", { body: { code } }));

export const renewRecoveryCodes = (): Promise<{ codes: string[] }> =>
  answer(client.POST("/api/me/second-factor/recovery-codes"));

export const removeFactor = (): Promise<undefined> =>
  answer(client.DELETE("/api/me/second-factor"));

export const lookAtInvitation = (token: string): Promise<api.Invited> =>
  answer(client.POST("/api/join/look", { body: { token } }));

/** Joins as somebody new, who is signed in then; or, without a password, with one's own account. */
export async function join(body: api.Join): Promise<Me | null> {
  const found = await answer(client.POST("/api/join", { body }));
  return found ?? null;
}

export const lookAtReset = (token: string): Promise<api.ResetShown> =>
  answer(client.POST("/api/reset/look", { body: { token } }));

export const setPassword = (token: string, password: string): Promise<undefined> =>
  answer(client.POST("/api/reset", { body: { token, password } }));
