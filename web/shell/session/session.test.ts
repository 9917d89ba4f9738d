import { describe, expect, test } from "vitest";
import type { Me, Organization, Role } from "../../api/types";
import { currentOrganization, homeOf, placesOf } from "./organization";
import { safeNext } from "./safeNext";

function organization(slug: string, ...roles: Role[]): Organization {
  return { id: slug, slug, name: slug, roles };
}

function me(...organizations: Organization[]): Me {
  const organization = organizations[0]?.slug ?? "";
  return { person: { id: "per_1", email: "a@b.c", name: "A" }, organizations, organization };
}

describe("the organization in force", () => {
  const both = me(organization("north", "requester"), organization("kestrel", "annotator"));

  test("is the wanted one only if it is one's own", () => {
    expect(currentOrganization(both, "kestrel")?.slug).toBe("kestrel");
    expect(currentOrganization(both, "stranger")?.slug).toBe("north");
    expect(currentOrganization(me(), "north")).toBeNull();
  });
});

describe("a person", () => {
  test("starts where their work is", () => {
    expect(homeOf(organization("o", "annotator"))).toBe("/desk");
    expect(homeOf(organization("o", "reviewer"))).toBe("/review");
    expect(homeOf(organization("o", "annotator", "reviewer"))).toBe("/desk");
    expect(homeOf(organization("o", "annotator", "requester"))).toBe("/o/o/projects");
  });

  test("sees only the pages that their roles may open", () => {
    const annotator = placesOf(organization("o", "annotator"));

    const open = Object.entries(annotator).filter(([, isOpen]) => isOpen);
    expect(open.map(([name]) => name)).toEqual(["desk"]);
  });

  test("with a role in one project only opens what it is for, and no more", () => {
    const guest = { ...organization("o"), project_roles: { prj_1: ["requester" as const] } };

    expect(homeOf(guest)).toBe("/o/o/projects");
    expect(placesOf(guest)).toMatchObject({ projects: true, newProject: false, people: false });
  });
});

test("a link cannot send a person to another site after signing in", () => {
  expect(safeNext("/o/a/projects?x=1")).toBe("/o/a/projects?x=1");
  for (const bad of ["https://evil.org", "//evil.org", "/\\evil.org", "javascript:1", null]) {
    expect(safeNext(bad)).toBeNull();
  }
});
