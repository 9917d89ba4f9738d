-- The first schema. Every tenant table starts its keys with the organization and stands behind the
-- wall: row-level security, enabled and forced, one policy for the server's role. Facts are only
-- ever inserted; what the server may update or delete is state, and is granted so, table by table.
-- Payload columns are bytea with a key_id beside them (database/seal.py). Small codes are smallint,
-- never enum: an index over an enum is not used under row-level security.

CREATE SCHEMA IF NOT EXISTS labelwright;
SET search_path = labelwright, pg_catalog;

CREATE FUNCTION tick() RETURNS bigint LANGUAGE sql VOLATILE
    AS $$ SELECT (extract(epoch FROM clock_timestamp()) * 1e6)::bigint $$;

-- ------------------------------------------------------------------ installation (no tenant data)

CREATE TABLE installation (
    one        boolean PRIMARY KEY DEFAULT true CHECK (one),
    id         uuid NOT NULL,
    seal_check bytea NOT NULL,            -- a known text under key 1: a wrong key is noticed at start
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE person (
    id            uuid PRIMARY KEY,
    email         text NOT NULL UNIQUE,   -- folded: NFKC, lower case
    name          text NOT NULL,
    password_hash text,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    disabled_at   timestamptz
);

CREATE TABLE session (
    hash       bytea PRIMARY KEY,         -- SHA-256 of the cookie's random text
    person     uuid NOT NULL REFERENCES person,
    token_hash bytea,                     -- of the access token that opened it; null: a password did
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX session_person ON session (person);

-- --------------------------------------------------------------------------- identity, workforce

CREATE TABLE organization (
    id         uuid PRIMARY KEY,
    slug       text NOT NULL UNIQUE,
    name       text NOT NULL,
    twin_of    uuid REFERENCES organization,   -- set on the twin that holds the data of test keys
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE member (
    organization uuid NOT NULL REFERENCES organization,
    id           uuid NOT NULL,
    person       uuid NOT NULL REFERENCES person,
    roles        text[] NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at     timestamptz,
    PRIMARY KEY (organization, id),
    UNIQUE (organization, person)
);
CREATE INDEX member_person ON member (person);

CREATE TABLE credential (                 -- bearer tokens of people and keys of programs
    organization uuid NOT NULL REFERENCES organization,
    id           uuid NOT NULL,
    hash         bytea NOT NULL UNIQUE,   -- SHA-256; the text itself is shown once and never stored
    person       uuid REFERENCES person,  -- null: a program's key
    name         text NOT NULL,
    mode         smallint NOT NULL,       -- 0 live, 1 test
    roles        text[] NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at   timestamptz,
    revoked_at   timestamptz,
    PRIMARY KEY (organization, id)
);

CREATE TABLE annotator (                  -- a pseudonym of this organization, never a person
    organization uuid NOT NULL REFERENCES organization,
    id           uuid NOT NULL,
    pseudonym    text NOT NULL,
    kind         smallint NOT NULL,       -- 0 person, 1 model, 2 program
    supplier     uuid NOT NULL REFERENCES organization,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at     timestamptz,
    PRIMARY KEY (organization, id),
    UNIQUE (organization, pseudonym)
);

CREATE TABLE vault (                      -- who is behind a pseudonym: readable by the supplier only
    organization           uuid NOT NULL REFERENCES organization,   -- the supplier
    annotator_organization uuid NOT NULL,
    annotator              uuid NOT NULL,
    person                 uuid NOT NULL REFERENCES person,
    PRIMARY KEY (organization, annotator_organization, annotator),
    FOREIGN KEY (annotator_organization, annotator) REFERENCES annotator
);
CREATE INDEX vault_person ON vault (person);

-- -------------------------------------------------------------------------------------- projects

CREATE TABLE project (
    organization uuid NOT NULL REFERENCES organization,
    id           uuid NOT NULL,
    name         text NOT NULL,
    task_type    text NOT NULL,
    settings     bytea NOT NULL,
    key_id       smallint NOT NULL,
    state        smallint NOT NULL DEFAULT 0,          -- 0 open, 1 paused
    ontology     integer NOT NULL DEFAULT 1,           -- the versions in force
    guidelines   integer NOT NULL DEFAULT 1,
    policy       integer NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, id)
);

CREATE TABLE project_version (            -- facts: ontology, guidelines and policy, as they ever were
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    part         text NOT NULL CHECK (part IN ('ontology', 'guidelines', 'policy')),
    version      integer NOT NULL CHECK (version > 0),
    body         bytea NOT NULL,
    key_id       smallint NOT NULL,
    author       uuid,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, part, version),
    FOREIGN KEY (organization, project) REFERENCES project
);

-- ----------------------------------------------------------------------------------------- media

CREATE TABLE asset (
    organization uuid NOT NULL REFERENCES organization,
    id           uuid NOT NULL,           -- derived from the source: the same source is the same asset
    state        smallint NOT NULL,       -- 0 pending, 1 ready, 2 broken
    source       smallint NOT NULL,       -- 0 inline, 1 upload, 2 url, 3 folder
    uri          bytea,                   -- sealed; null for inline content and uploads
    content      bytea,                   -- sealed; inline text only
    key_id       smallint NOT NULL,
    name         text NOT NULL,
    media_type   text,
    content_type text,
    sha256       bytea,
    size         bigint,
    facts        bytea,                   -- JSON of the media type's probe
    blob         text,                    -- key of the original in the blob store
    problem      text,
    tries        smallint NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, id)
);
CREATE INDEX asset_pending ON asset (organization, id) WHERE state = 0;

CREATE TABLE rendition (                  -- what annotators are shown: upright, metadata stripped
    organization uuid NOT NULL,
    asset        uuid NOT NULL,
    kind         text NOT NULL,           -- display, thumbnail
    blob         text NOT NULL,
    key_id       smallint NOT NULL,
    content_type text NOT NULL,
    size         bigint NOT NULL,
    sha256       bytea NOT NULL,
    width        integer,
    height       integer,
    PRIMARY KEY (organization, asset, kind),
    FOREIGN KEY (organization, asset) REFERENCES asset
);

-- ---------------------------------------------------------------------------------------- intake

CREATE TABLE task (                       -- facts: what was ordered
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    id           uuid NOT NULL,
    unique_id    text,
    priority     smallint NOT NULL,
    policy       integer NOT NULL,        -- version under which it was ordered
    body         bytea NOT NULL,          -- metadata and whatever else was sent
    key_id       smallint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    FOREIGN KEY (organization, project) REFERENCES project
);
CREATE UNIQUE INDEX task_unique_id ON task (organization, project, unique_id) WHERE unique_id IS NOT NULL;
CREATE INDEX task_by_id ON task (organization, id);

CREATE TABLE task_asset (
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    task         uuid NOT NULL,
    ordinal      smallint NOT NULL,
    role         text NOT NULL,
    asset        uuid NOT NULL,
    PRIMARY KEY (organization, project, task, ordinal),
    FOREIGN KEY (organization, project, task) REFERENCES task,
    FOREIGN KEY (organization, asset) REFERENCES asset
);
CREATE INDEX task_asset_asset ON task_asset (organization, asset);

CREATE TABLE prediction (
    organization  uuid NOT NULL,
    project       uuid NOT NULL,
    id            uuid NOT NULL,
    task          uuid NOT NULL,
    model         text NOT NULL,
    model_version text NOT NULL,
    score         double precision,
    payload       bytea NOT NULL,
    key_id        smallint NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    FOREIGN KEY (organization, project, task) REFERENCES task
);
CREATE INDEX prediction_task ON prediction (organization, project, task);

CREATE TABLE task_state (                 -- state; a task without a row is open and untouched
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    task         uuid NOT NULL,
    state        smallint NOT NULL,       -- 0 open, 1 preparing, 2 broken, 3 in review, 4 labelled, 5 cancelled
    answers      integer NOT NULL DEFAULT 0,
    label        uuid,
    problem      text,
    PRIMARY KEY (organization, project, task),
    FOREIGN KEY (organization, project, task) REFERENCES task
) WITH (fillfactor = 80);
CREATE INDEX task_state_state ON task_state (organization, project, state, task);

CREATE TABLE counter (
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    name         text NOT NULL,
    value        bigint NOT NULL,
    PRIMARY KEY (organization, project, name),
    FOREIGN KEY (organization, project) REFERENCES project
);
CREATE TABLE counter_delta (              -- added up into counter by the roller: no hot row
    n            bigint GENERATED ALWAYS AS IDENTITY,
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    name         text NOT NULL,
    delta        bigint NOT NULL
);
CREATE INDEX counter_delta_project ON counter_delta (organization, project);

-- ------------------------------------------------------------------------------------ assignment

CREATE TABLE queue (                      -- narrow: a lease never touches the task itself
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    task         uuid NOT NULL,
    kind         smallint NOT NULL,       -- 0 annotate, 1 review, 2 adjudicate
    round        smallint NOT NULL,
    priority     smallint NOT NULL,
    pos          bigint NOT NULL,
    wanted       smallint NOT NULL,       -- answers wanted in this round; 0: closed
    need         smallint NOT NULL,       -- wanted - live leases - answers in time
    back         bigint,                  -- tick of the moment it came back
    PRIMARY KEY (organization, project, task, kind),
    CHECK (need BETWEEN 0 AND wanted),
    FOREIGN KEY (organization, project, task) REFERENCES task
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);
CREATE INDEX queue_open ON queue (organization, project, kind, priority DESC, pos) WHERE need > 0;
CREATE INDEX queue_back ON queue (organization, project, kind, priority DESC, back)
    WHERE need > 0 AND back IS NOT NULL;

CREATE TABLE level (                      -- which kinds and priorities a project has
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    kind         smallint NOT NULL,
    priority     smallint NOT NULL,
    PRIMARY KEY (organization, project, kind, priority),
    FOREIGN KEY (organization, project) REFERENCES project
);

CREATE TABLE assignment (                 -- the key is the promise: one task, kind and round only once a person
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    task         uuid NOT NULL,
    kind         smallint NOT NULL,
    round        smallint NOT NULL,
    annotator    uuid NOT NULL,
    id           uuid NOT NULL,
    epoch        integer NOT NULL,
    state        smallint NOT NULL,       -- 0 leased, 1 submitted, 2 expired, 3 skipped
    until        timestamptz NOT NULL,
    ended        timestamptz,
    again        boolean NOT NULL DEFAULT false,   -- expired or skipped: may come back to this annotator
    PRIMARY KEY (organization, project, task, kind, round, annotator),
    FOREIGN KEY (organization, project, task) REFERENCES task,
    FOREIGN KEY (organization, annotator) REFERENCES annotator
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX assignment_id ON assignment (organization, id);
CREATE INDEX assignment_due ON assignment (until) WHERE state = 0;
CREATE INDEX assignment_live ON assignment (organization, annotator, project) WHERE state = 0;
CREATE INDEX assignment_finished ON assignment (organization, annotator, kind, ended) WHERE state = 1;
CREATE INDEX assignment_again ON assignment (organization, project, annotator, kind, ended) WHERE again;

CREATE TABLE seat (                       -- one annotator's place in one project's queue
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    annotator    uuid NOT NULL,
    n            bigint NOT NULL,
    lap          timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (organization, project, annotator),
    FOREIGN KEY (organization, project) REFERENCES project,
    FOREIGN KEY (organization, annotator) REFERENCES annotator
) WITH (fillfactor = 50);

CREATE TABLE seat_cursor (
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    annotator    uuid NOT NULL,
    kind         smallint NOT NULL,
    priority     smallint NOT NULL,
    list         smallint NOT NULL,       -- 0 open, 1 came back
    pos          bigint NOT NULL,
    PRIMARY KEY (organization, project, annotator, kind, priority, list),
    FOREIGN KEY (organization, project, annotator) REFERENCES seat
) WITH (fillfactor = 50);

-- ----------------------------------------------------- annotation, consensus, review, delivery

CREATE TABLE annotation (                 -- facts: what annotators answered
    organization      uuid NOT NULL,
    project           uuid NOT NULL,
    id                uuid NOT NULL,
    task              uuid NOT NULL,
    kind              smallint NOT NULL,
    round             smallint NOT NULL,
    annotator         uuid NOT NULL,
    epoch             integer NOT NULL,
    late              boolean NOT NULL,
    payload           bytea NOT NULL,
    key_id            smallint NOT NULL,
    active_seconds    double precision,
    ontology          integer NOT NULL,   -- the versions it was made under
    guidelines        integer NOT NULL,
    policy            integer NOT NULL,
    task_type_version integer NOT NULL,
    code_version      text NOT NULL,
    amends            uuid,               -- the annotation that this one corrects
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    UNIQUE (organization, project, task, kind, round, annotator, epoch),
    FOREIGN KEY (organization, project, task) REFERENCES task,
    FOREIGN KEY (organization, annotator) REFERENCES annotator
);

CREATE TABLE consensus (                  -- state: what the answers of a round say together
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    task         uuid NOT NULL,
    round        smallint NOT NULL,
    payload      bytea NOT NULL,
    key_id       smallint NOT NULL,
    method       text NOT NULL,
    support      bytea NOT NULL,          -- JSON: unit -> share of the answers that hold it
    annotations  uuid[] NOT NULL,
    PRIMARY KEY (organization, project, task, round),
    FOREIGN KEY (organization, project, task) REFERENCES task
);

CREATE TABLE decision (                   -- facts: what reviewers ruled
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    id           uuid NOT NULL,
    task         uuid NOT NULL,
    round        smallint NOT NULL,       -- of the annotations ruled upon
    annotator    uuid NOT NULL,           -- the reviewer
    epoch        integer NOT NULL,
    verdict      smallint NOT NULL,       -- 0 accept, 1 reject, 2 amend
    reason       text,
    comment      bytea,
    key_id       smallint NOT NULL,
    annotation   uuid,                    -- amend: the reviewer's own
    late         boolean NOT NULL,
    policy       integer NOT NULL,
    active_seconds double precision,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    UNIQUE (organization, project, task, round, annotator, epoch),
    FOREIGN KEY (organization, project, task) REFERENCES task,
    FOREIGN KEY (organization, annotator) REFERENCES annotator
);

CREATE TABLE label (                      -- facts: what is delivered
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    id           uuid NOT NULL,
    task         uuid NOT NULL,
    version      integer NOT NULL,
    payload      bytea NOT NULL,
    key_id       smallint NOT NULL,
    method       text NOT NULL,
    annotations  uuid[] NOT NULL,
    decision     uuid,
    ontology     integer NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    UNIQUE (organization, project, task, version),
    FOREIGN KEY (organization, project, task) REFERENCES task
);

-- -------------------------------------------------------------------------------- events and jobs

CREATE TABLE event (                      -- facts; the bytes are RFC 8785 and are what gets hashed
    organization   uuid NOT NULL REFERENCES organization,
    id             uuid NOT NULL,
    project        uuid,
    task           uuid,
    name           text NOT NULL,
    schema_version smallint NOT NULL,
    actor_kind     smallint NOT NULL,     -- 0 system, 1 annotator, 2 member, 3 key
    actor          uuid,
    on_behalf      uuid,
    body           bytea NOT NULL,
    key_id         smallint NOT NULL,
    at             timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, id)
);
CREATE INDEX event_task ON event (organization, project, task, id) WHERE task IS NOT NULL;

CREATE TABLE outbox (                     -- written with the event, emptied by the sequencer
    n            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization uuid NOT NULL,
    event        uuid NOT NULL,
    project      uuid,                    -- with label: the event accepted this label
    label        uuid
);
CREATE TABLE event_head (
    organization uuid PRIMARY KEY,
    seq          bigint NOT NULL
);
CREATE TABLE event_seq (                  -- gapless per organization, in commit order
    organization uuid NOT NULL,
    seq          bigint NOT NULL,
    event        uuid NOT NULL,
    PRIMARY KEY (organization, seq)
);
CREATE UNIQUE INDEX event_seq_event ON event_seq (organization, event);
CREATE TABLE label_seq (                  -- labels of a project in commit order: the cursor of consumers
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    seq          bigint NOT NULL,
    label        uuid NOT NULL,
    PRIMARY KEY (organization, project, seq)
);
CREATE UNIQUE INDEX label_seq_label ON label_seq (organization, label);

CREATE TABLE job (
    organization     uuid NOT NULL REFERENCES organization,
    id               uuid NOT NULL,
    name             text NOT NULL,
    project          uuid,
    arguments        bytea NOT NULL,
    key_id           smallint NOT NULL,
    initiator        uuid,
    state            smallint NOT NULL DEFAULT 0,  -- 0 queued, 1 running, 2 done, 3 failed (dead letter), 4 cancelled
    attempts         smallint NOT NULL DEFAULT 0,
    epoch            integer NOT NULL DEFAULT 0,   -- grows with every take: the fence of its run
    run_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    until            timestamptz,                  -- the worker's lease
    cancel           boolean NOT NULL DEFAULT false,
    done             bigint NOT NULL DEFAULT 0,
    total            bigint,
    problem          text,
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at      timestamptz,
    PRIMARY KEY (organization, id)
);
CREATE INDEX job_due ON job (run_at) WHERE state = 0;
CREATE INDEX job_running ON job (until) WHERE state = 1;
CREATE INDEX job_project ON job (organization, project, id);

CREATE TABLE export (
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    id           uuid NOT NULL,           -- also the id of its job
    format       text NOT NULL,
    blob         text,
    key_id       smallint NOT NULL,
    size         bigint,
    sha256       bytea,
    labels       bigint,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, id),
    FOREIGN KEY (organization, project) REFERENCES project,
    FOREIGN KEY (organization, id) REFERENCES job
);
CREATE INDEX export_project ON export (organization, project, id);

-- ------------------------------------------------------------------------------------- the wall

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['member','credential','annotator','vault','project','project_version','asset',
        'rendition','task','task_asset','prediction','task_state','counter','counter_delta','queue','level',
        'assignment','seat','seat_cursor','annotation','consensus','decision','label','event','outbox',
        'event_head','event_seq','label_seq','job','export'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['installation','person','session','organization'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    END LOOP;
    -- across tenants the dispatcher sees ids, state and times; which columns, the grants below say
    FOREACH t IN ARRAY ARRAY['queue','assignment','outbox','event_seq','label_seq','event_head','counter','counter_delta','job'] LOOP
        EXECUTE format('CREATE POLICY dispatch ON %I TO labelwright_dispatch USING (true)', t);
    END LOOP;
    -- searches that must cross the wall (who is this token?) live in definer functions of this role
    FOREACH t IN ARRAY ARRAY['person','session','organization','member','credential','annotator',
        'vault'] LOOP
        EXECUTE format('CREATE POLICY search ON %I FOR SELECT TO labelwright_flow USING (true)', t);
    END LOOP;
END $$;

CREATE POLICY wall ON organization TO labelwright_app USING (id = current_setting('labelwright.org')::uuid);
CREATE POLICY oneself ON person TO labelwright_app USING (id = current_setting('labelwright.person')::uuid);
CREATE POLICY oneself ON session TO labelwright_app USING (person = current_setting('labelwright.person')::uuid);
CREATE POLICY read ON installation FOR SELECT TO labelwright_app, labelwright_dispatch USING (true);
CREATE POLICY first ON installation FOR INSERT TO labelwright_app WITH CHECK (true);

GRANT USAGE ON SCHEMA labelwright TO labelwright_app, labelwright_dispatch, labelwright_flow;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA labelwright FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tick() TO labelwright_app, labelwright_dispatch, labelwright_flow;

-- facts: read and add
GRANT SELECT, INSERT ON installation, project_version, rendition, task, task_asset, prediction, annotation, decision,
    label, event TO labelwright_app;
GRANT INSERT ON outbox, counter_delta TO labelwright_app;
GRANT SELECT ON counter_delta, event_seq, label_seq, event_head TO labelwright_app;
-- state: read, add, change
GRANT SELECT, INSERT, UPDATE ON person, session, organization, member, credential, annotator, project, asset, job,
    export TO labelwright_app;
GRANT SELECT, INSERT ON vault TO labelwright_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON task_state, counter, queue, level, assignment, seat, seat_cursor, consensus
    TO labelwright_app;
GRANT DELETE ON counter_delta TO labelwright_app;

GRANT SELECT (organization, project, task, kind, round, annotator, id, epoch, state, until, ended, again),
    UPDATE (state, ended, again) ON assignment TO labelwright_dispatch;
GRANT SELECT (organization, project, task, kind, round, wanted, need), UPDATE (need, back) ON queue TO labelwright_dispatch;
GRANT SELECT, DELETE, UPDATE ON outbox TO labelwright_dispatch;   -- UPDATE: what FOR UPDATE asks for
GRANT SELECT, INSERT ON event_seq, label_seq TO labelwright_dispatch;
GRANT SELECT, INSERT, UPDATE ON event_head, counter TO labelwright_dispatch;
GRANT SELECT, DELETE, UPDATE ON counter_delta TO labelwright_dispatch;
GRANT SELECT (organization, id, name, state, attempts, epoch, run_at, until, cancel),
    UPDATE (state, attempts, epoch, run_at, until, finished_at, problem) ON job TO labelwright_dispatch;

GRANT SELECT ON person, session, organization, member, credential, annotator, vault TO labelwright_flow;

-- --------------------------------------------------------------- searches across the wall (definer)

CREATE FUNCTION person_by_email(p_email text)
    RETURNS TABLE (id uuid, name text, password_hash text, disabled_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT p.id, p.name, p.password_hash, p.disabled_at FROM person p WHERE p.email = p_email $$;

CREATE FUNCTION session_by_hash(p_hash bytea)
    RETURNS TABLE (person uuid, email text, name text, expires_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT p.id, p.email, p.name, s.expires_at FROM session s JOIN person p ON p.id = s.person
          WHERE s.hash = p_hash AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()
            AND p.disabled_at IS NULL
            AND (s.token_hash IS NULL OR EXISTS (SELECT FROM credential c WHERE c.hash = s.token_hash
                AND c.revoked_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp()))) $$;

CREATE FUNCTION credential_by_hash(p_hash bytea)
    RETURNS TABLE (organization uuid, slug text, organization_name text, id uuid, person uuid, email text,
                   person_name text, mode smallint, roles text[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT c.organization, o.slug, o.name, c.id, c.person, p.email, p.name, c.mode,
                 CASE WHEN c.person IS NULL THEN c.roles ELSE m.roles END
          FROM credential c JOIN organization o ON o.id = c.organization
               LEFT JOIN person p ON p.id = c.person
               LEFT JOIN member m ON m.organization = c.organization AND m.person = c.person AND m.ended_at IS NULL
          WHERE c.hash = p_hash AND c.revoked_at IS NULL
            AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp())
            AND (c.person IS NULL OR (m.id IS NOT NULL AND p.disabled_at IS NULL)) $$;

-- where a person works: own memberships, and organizations that a supplier lent him or her to
CREATE FUNCTION places_of_person(p_person uuid)
    RETURNS TABLE (organization uuid, slug text, name text, member uuid, roles text[], annotator uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT o.id, o.slug, o.name, m.id, coalesce(m.roles, ARRAY['annotator']), a.id
          FROM (SELECT organization FROM member WHERE person = p_person AND ended_at IS NULL
                UNION SELECT annotator_organization FROM vault WHERE person = p_person) w
          JOIN organization o ON o.id = w.organization
          LEFT JOIN member m ON m.organization = o.id AND m.person = p_person AND m.ended_at IS NULL
          LEFT JOIN LATERAL (SELECT n.id FROM vault v JOIN annotator n ON n.organization = v.annotator_organization
                                    AND n.id = v.annotator
                             WHERE v.person = p_person AND v.annotator_organization = o.id
                               AND n.ended_at IS NULL LIMIT 1) a ON true
          WHERE m.id IS NOT NULL OR a.id IS NOT NULL
          ORDER BY o.slug $$;

CREATE FUNCTION organization_by_slug(p_slug text) RETURNS TABLE (id uuid, name text, twin_of uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT o.id, o.name, o.twin_of FROM organization o WHERE o.slug = p_slug $$;

DO $$
DECLARE f text;
BEGIN
    FOREACH f IN ARRAY ARRAY['person_by_email(text)','session_by_hash(bytea)','credential_by_hash(bytea)',
        'places_of_person(uuid)','organization_by_slug(text)'] LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO labelwright_app', f);
    END LOOP;
END $$;
