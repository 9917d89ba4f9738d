-- How people come in, and what they may do.
SET search_path = labelwright, pg_catalog;

-- ------------------------------------------------------------------------------ people (no tenant)

ALTER TABLE session
    ADD COLUMN id      uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,   -- what it is revoked by
    ADD COLUMN device  text NOT NULL DEFAULT '',       -- in words: Firefox on Linux
    ADD COLUMN seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),   -- to five minutes
    ADD COLUMN proved_at timestamptz NOT NULL DEFAULT clock_timestamp(); -- when it was last shown who it is

CREATE TABLE second_factor (              -- a clock code (RFC 6238); without confirmed_at: being set up
    person       uuid PRIMARY KEY REFERENCES person,
    secret       bytea NOT NULL,          -- sealed for the person
    key_id       smallint NOT NULL,
    last_step    bigint NOT NULL DEFAULT 0,   -- the newest code that was used: none works twice
    confirmed_at timestamptz
);

CREATE TABLE recovery_code (
    person  uuid NOT NULL REFERENCES person,
    hash    bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (person, hash)
);

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['second_factor','recovery_code'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY oneself ON %I TO labelwright_app
                        USING (person = current_setting(''labelwright.person'')::uuid)', t);
    END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor, recovery_code TO labelwright_app;

-- ---------------------------------------------------------------------------------- organizations

ALTER TABLE member
    ADD COLUMN signed_out_at timestamptz;              -- sessions begun before do not count here

ALTER TABLE organization
    ADD COLUMN second_factor_from timestamptz;         -- from then on its members need one; null: never

ALTER TABLE credential
    ADD COLUMN scope   text[],                         -- the only permissions; null: all of the roles
    ADD COLUMN used_at timestamptz;                    -- to the hour

CREATE TABLE project_role (               -- relation tuples: this member has this role in that project
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    role         text NOT NULL CHECK (role IN ('requester', 'annotator', 'reviewer', 'lead')),
    member       uuid NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, role, member),
    FOREIGN KEY (organization, project) REFERENCES project,
    FOREIGN KEY (organization, member) REFERENCES member
);
CREATE INDEX project_role_member ON project_role (organization, member);

CREATE TABLE invitation (                 -- a link that somebody joins by, once
    organization uuid NOT NULL REFERENCES organization,
    id           uuid NOT NULL,
    hash         bytea NOT NULL UNIQUE,   -- SHA-256; the link itself is shown once and never stored
    email        text NOT NULL,
    roles        text[] NOT NULL,         -- in the organization, or in the project where one is named
    project      uuid,
    invited_by   uuid,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at   timestamptz NOT NULL,
    accepted_at  timestamptz,
    revoked_at   timestamptz,
    PRIMARY KEY (organization, id),
    FOREIGN KEY (organization, project) REFERENCES project
);

CREATE TABLE password_reset (             -- a link that sets a new password, once
    organization uuid NOT NULL,
    id           uuid NOT NULL,
    hash         bytea NOT NULL UNIQUE,
    member       uuid NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz,
    PRIMARY KEY (organization, id),
    FOREIGN KEY (organization, member) REFERENCES member
);
CREATE INDEX password_reset_member ON password_reset (organization, member);

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['project_role','invitation','password_reset'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
        EXECUTE format('CREATE POLICY search ON %I FOR SELECT TO labelwright_flow USING (true)', t);
    END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE ON project_role TO labelwright_app;
GRANT SELECT, INSERT, UPDATE ON invitation, password_reset TO labelwright_app;
GRANT SELECT ON project_role, invitation, password_reset TO labelwright_flow;

-- --------------------------------------------------------------- searches across the wall (definer)
-- They stand beside session_by_hash, credential_by_hash and places_of_person of the first schema,
-- which the previous release goes on calling.

CREATE FUNCTION live_session(p_hash bytea)
    RETURNS TABLE (id uuid, person uuid, email text, name text, created_at timestamptz,
                   seen_at timestamptz, proved_at timestamptz, expires_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT s.id, p.id, p.email, p.name, s.created_at, s.seen_at, s.proved_at, s.expires_at
          FROM session s JOIN person p ON p.id = s.person
          WHERE s.hash = p_hash AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()
            AND p.disabled_at IS NULL
            AND (s.token_hash IS NULL OR EXISTS (SELECT FROM credential c WHERE c.hash = s.token_hash
                AND c.revoked_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp()))) $$;

CREATE FUNCTION live_credential(p_hash bytea)
    RETURNS TABLE (organization uuid, slug text, organization_name text, id uuid, person uuid, email text,
                   person_name text, mode smallint, roles text[], scope text[], used_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT c.organization, o.slug, o.name, c.id, c.person, p.email, p.name, c.mode,
                 CASE WHEN c.person IS NULL THEN c.roles ELSE m.roles END, c.scope, c.used_at
          FROM credential c JOIN organization o ON o.id = c.organization
               LEFT JOIN person p ON p.id = c.person
               LEFT JOIN member m ON m.organization = c.organization AND m.person = c.person AND m.ended_at IS NULL
          WHERE c.hash = p_hash AND c.revoked_at IS NULL
            AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp())
            AND (c.person IS NULL OR (m.id IS NOT NULL AND p.disabled_at IS NULL)) $$;

-- where a person works: own memberships, and organizations that a supplier lent him or her to
CREATE FUNCTION places_where(p_person uuid)
    RETURNS TABLE (organization uuid, slug text, name text, member uuid, roles text[], annotator uuid,
                   project_roles jsonb, signed_out_at timestamptz, lender uuid,
                   second_factor_from timestamptz, has_second_factor boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT o.id, o.slug, o.name, m.id, coalesce(m.roles, ARRAY['annotator']), a.id,
                 coalesce((SELECT jsonb_object_agg(g.project, g.roles)
                           FROM (SELECT r.project, jsonb_agg(r.role) AS roles FROM project_role r
                                 WHERE r.organization = o.id AND r.member = m.id GROUP BY r.project) g), '{}'),
                 m.signed_out_at, CASE WHEN m.id IS NULL THEN a.lender END,
                 o.second_factor_from,
                 EXISTS (SELECT FROM second_factor f WHERE f.person = p_person AND f.confirmed_at IS NOT NULL)
          FROM (SELECT organization FROM member WHERE person = p_person AND ended_at IS NULL
                UNION SELECT annotator_organization FROM vault WHERE person = p_person) w
          JOIN organization o ON o.id = w.organization
          LEFT JOIN member m ON m.organization = o.id AND m.person = p_person AND m.ended_at IS NULL
          LEFT JOIN LATERAL (SELECT n.id, v.organization AS lender FROM vault v
                                    JOIN annotator n ON n.organization = v.annotator_organization
                                    AND n.id = v.annotator
                             WHERE v.person = p_person AND v.annotator_organization = o.id
                               AND n.ended_at IS NULL
                               AND (m.id IS NOT NULL OR v.organization <> o.id)  -- own people are members
                             ORDER BY v.organization <> o.id LIMIT 1) a ON true
          WHERE m.id IS NOT NULL OR a.id IS NOT NULL
          ORDER BY o.slug $$;

-- the people of one organization by name and address: of the one whose transaction this is
CREATE FUNCTION people_here()
    RETURNS TABLE (member uuid, person uuid, email text, name text, roles text[], created_at timestamptz,
                   has_second_factor boolean, seen_at timestamptz, annotator uuid, pseudonym text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT m.id, p.id, p.email, p.name, m.roles, m.created_at,
                 EXISTS (SELECT FROM second_factor f WHERE f.person = p.id AND f.confirmed_at IS NOT NULL),
                 (SELECT max(s.seen_at) FROM session s
                  WHERE s.person = p.id AND (m.signed_out_at IS NULL OR s.created_at > m.signed_out_at)),
                 a.id, a.pseudonym
          FROM member m JOIN person p ON p.id = m.person
          LEFT JOIN LATERAL (SELECT n.id, n.pseudonym FROM vault v JOIN annotator n
                                    ON n.organization = v.annotator_organization AND n.id = v.annotator
                             WHERE v.organization = m.organization AND v.annotator_organization = m.organization
                               AND v.person = p.id AND n.ended_at IS NULL LIMIT 1) a ON true
          WHERE m.organization = current_setting('labelwright.org')::uuid AND m.ended_at IS NULL
          ORDER BY m.id $$;
CREATE POLICY search ON second_factor FOR SELECT TO labelwright_flow USING (true);
GRANT SELECT (person, confirmed_at) ON second_factor TO labelwright_flow;

CREATE FUNCTION live_invitation(p_hash bytea)
    RETURNS TABLE (organization uuid, slug text, organization_name text, id uuid, email text, roles text[],
                   project uuid, expires_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT i.organization, o.slug, o.name, i.id, i.email, i.roles, i.project, i.expires_at
          FROM invitation i JOIN organization o ON o.id = i.organization
          WHERE i.hash = p_hash AND i.accepted_at IS NULL AND i.revoked_at IS NULL
            AND i.expires_at > clock_timestamp() $$;

CREATE FUNCTION live_reset(p_hash bytea)
    RETURNS TABLE (organization uuid, organization_name text, id uuid, member uuid, person uuid, email text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT r.organization, o.name, r.id, r.member, p.id, p.email
          FROM password_reset r JOIN organization o ON o.id = r.organization
               JOIN member m ON m.organization = r.organization AND m.id = r.member AND m.ended_at IS NULL
               JOIN person p ON p.id = m.person
          WHERE r.hash = p_hash AND r.used_at IS NULL AND r.expires_at > clock_timestamp()
            AND p.disabled_at IS NULL $$;

GRANT CREATE ON SCHEMA labelwright TO labelwright_flow;
DO $$
DECLARE f text;
BEGIN
    FOREACH f IN ARRAY ARRAY['live_session(bytea)','live_credential(bytea)','places_where(uuid)','people_here()',
        'live_invitation(bytea)','live_reset(bytea)'] LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO labelwright_app', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO labelwright_flow', f);
    END LOOP;
END $$;
REVOKE CREATE ON SCHEMA labelwright FROM labelwright_flow;
