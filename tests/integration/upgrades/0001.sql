SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA labelwright;
ALTER SCHEMA labelwright OWNER TO labelwright_owner;
CREATE FUNCTION labelwright.credential_by_hash(p_hash bytea) RETURNS TABLE(organization uuid, slug text, organization_name text, id uuid, person uuid, email text, person_name text, mode smallint, roles text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT c.organization, o.slug, o.name, c.id, c.person, p.email, p.name, c.mode,
                 CASE WHEN c.person IS NULL THEN c.roles ELSE m.roles END
          FROM credential c JOIN organization o ON o.id = c.organization
               LEFT JOIN person p ON p.id = c.person
               LEFT JOIN member m ON m.organization = c.organization AND m.person = c.person AND m.ended_at IS NULL
          WHERE c.hash = p_hash AND c.revoked_at IS NULL
            AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp())
            AND (c.person IS NULL OR (m.id IS NOT NULL AND p.disabled_at IS NULL)) $$;
ALTER FUNCTION labelwright.credential_by_hash(p_hash bytea) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    v_lap      timestamptz;
    v_level    record;
    v_cursor   bigint;
    v_place    bigint;
    v_need     smallint;
    v_prio     smallint;
    v_list     smallint;
    v_row      record;
    v_attempt  integer;
    v_state    smallint;
BEGIN
    PERFORM set_config('labelwright.org', p_org::text, true);
    -- a crash may forget the last leases, never an answer: the token alone proves the lease
    PERFORM set_config('synchronous_commit', 'off', true);
    SELECT p.state INTO v_state FROM labelwright.project p WHERE p.organization = p_org AND p.id = p_project;
    IF v_state IS NULL THEN o_outcome := 'no_project'; RETURN; END IF;
    IF v_state <> 0 THEN o_outcome := 'paused'; RETURN; END IF;
    -- this row's lock serialises two tabs of one annotator
    INSERT INTO labelwright.seat AS s (organization, project, annotator, n) VALUES (p_org, p_project, p_annotator, 1)
    ON CONFLICT (organization, project, annotator) DO UPDATE SET n = s.n + 1
    RETURNING s.lap INTO v_lap;
    IF (SELECT count(*) FROM labelwright.assignment x
        WHERE x.organization = p_org AND x.annotator = p_annotator AND x.project = p_project AND x.state = 0
          AND x.until > clock_timestamp()) >= p_limit THEN
        o_outcome := 'full'; RETURN;
    END IF;
    FOR v_attempt IN 1..2 LOOP
        FOR v_level IN
            SELECT l.kind, l.priority FROM labelwright.level l
            WHERE l.organization = p_org AND l.project = p_project AND l.kind = ANY (p_kinds)
            ORDER BY array_position(p_kinds, l.kind), l.priority DESC
        LOOP
            -- first what came back, then what is new
            FOREACH v_list IN ARRAY ARRAY[1, 0]::smallint[] LOOP
                v_cursor := coalesce((SELECT c.pos FROM labelwright.seat_cursor c
                    WHERE c.organization = p_org AND c.project = p_project AND c.annotator = p_annotator
                      AND c.kind = v_level.kind AND c.priority = v_level.priority AND c.list = v_list), 0);
                o_task := NULL;
                IF v_list = 1 THEN
                    SELECT t.task, t.round, t.need, t.back INTO o_task, o_round, v_need, v_place
                    FROM labelwright.queue t
                    WHERE t.organization = p_org AND t.project = p_project AND t.kind = v_level.kind
                      AND t.priority = v_level.priority AND t.need > 0 AND t.back IS NOT NULL AND t.back > v_cursor
                      -- never a task that I hold or answered in this round; OFFSET 0 keeps it one look-up a row
                      AND NOT EXISTS (SELECT FROM labelwright.assignment x
                          WHERE x.organization = t.organization AND x.project = t.project AND x.task = t.task
                            AND x.kind = t.kind AND x.round = t.round AND x.annotator = p_annotator
                            AND (x.state < 2 OR x.again) OFFSET 0)
                      -- nobody rules on a task that he answered
                      AND (t.kind = 0 OR NOT EXISTS (SELECT FROM labelwright.annotation a
                          WHERE a.organization = t.organization AND a.project = t.project AND a.task = t.task
                            AND a.annotator = p_annotator OFFSET 0))
                    ORDER BY t.back LIMIT 1 FOR UPDATE OF t SKIP LOCKED;
                ELSE
                    SELECT t.task, t.round, t.need, t.pos INTO o_task, o_round, v_need, v_place
                    FROM labelwright.queue t
                    WHERE t.organization = p_org AND t.project = p_project AND t.kind = v_level.kind
                      AND t.priority = v_level.priority AND t.need > 0 AND t.pos > v_cursor
                      AND NOT EXISTS (SELECT FROM labelwright.assignment x
                          WHERE x.organization = t.organization AND x.project = t.project AND x.task = t.task
                            AND x.kind = t.kind AND x.round = t.round AND x.annotator = p_annotator
                            AND (x.state < 2 OR x.again) OFFSET 0)
                      AND (t.kind = 0 OR NOT EXISTS (SELECT FROM labelwright.annotation a
                          WHERE a.organization = t.organization AND a.project = t.project AND a.task = t.task
                            AND a.annotator = p_annotator OFFSET 0))
                    ORDER BY t.pos LIMIT 1 FOR UPDATE OF t SKIP LOCKED;
                END IF;
                IF o_task IS NULL THEN
                    -- move on failure too, but leave two seconds for transactions still under way
                    CONTINUE WHEN v_cursor > labelwright.tick() - 4000000;
                    v_place := labelwright.tick() - 2000000;
                END IF;
                INSERT INTO labelwright.seat_cursor AS c
                    (organization, project, annotator, kind, priority, list, pos)
                VALUES (p_org, p_project, p_annotator, v_level.kind, v_level.priority, v_list, v_place)
                ON CONFLICT (organization, project, annotator, kind, priority, list) DO UPDATE SET pos = excluded.pos;
                IF o_task IS NOT NULL THEN o_kind := v_level.kind; EXIT; END IF;
            END LOOP;
            EXIT WHEN o_task IS NOT NULL;
        END LOOP;
        EXIT WHEN o_task IS NOT NULL;
        -- my own expired and skipped ones, oldest first: a lone annotator finishes the project
        FOR v_row IN
            SELECT x.task, x.kind, x.round FROM labelwright.assignment x
            WHERE x.organization = p_org AND x.project = p_project AND x.annotator = p_annotator
              AND x.kind = ANY (p_kinds) AND x.again
            ORDER BY x.ended LIMIT 200
        LOOP
            v_need := NULL;
            SELECT t.need INTO v_need FROM labelwright.queue t
            WHERE t.organization = p_org AND t.project = p_project AND t.task = v_row.task AND t.kind = v_row.kind
              AND t.round = v_row.round
            FOR UPDATE OF t SKIP LOCKED;
            IF v_need > 0 THEN
                o_task := v_row.task; o_kind := v_row.kind; o_round := v_row.round;
                EXIT;
            END IF;
            CONTINUE WHEN v_need IS NULL AND EXISTS (SELECT FROM labelwright.queue t
                WHERE t.organization = p_org AND t.project = p_project AND t.task = v_row.task
                  AND t.kind = v_row.kind AND t.round = v_row.round);     -- locked by somebody: later
            UPDATE labelwright.assignment x SET again = false            -- nobody wants it any more
            WHERE x.organization = p_org AND x.project = p_project AND x.task = v_row.task
              AND x.kind = v_row.kind AND x.round = v_row.round AND x.annotator = p_annotator AND x.state >= 2;
        END LOOP;
        EXIT WHEN o_task IS NOT NULL;
        -- nothing: one lap from the start, at most every ten seconds, finds rows passed while locked
        EXIT WHEN v_lap > clock_timestamp() - interval '10 seconds';
        DELETE FROM labelwright.seat_cursor c
        WHERE c.organization = p_org AND c.project = p_project AND c.annotator = p_annotator;
        v_lap := clock_timestamp();
        UPDATE labelwright.seat s SET lap = v_lap
        WHERE s.organization = p_org AND s.project = p_project AND s.annotator = p_annotator;
    END LOOP;
    IF o_task IS NULL THEN o_outcome := 'empty'; RETURN; END IF;
    UPDATE labelwright.queue t SET need = t.need - 1, back = CASE WHEN t.need > 1 THEN t.back END
    WHERE t.organization = p_org AND t.project = p_project AND t.task = o_task AND t.kind = o_kind;
    INSERT INTO labelwright.assignment AS x
        (organization, project, task, kind, round, annotator, id, epoch, state, until)
    VALUES (p_org, p_project, o_task, o_kind, o_round, p_annotator, p_id, 1, 0,
            clock_timestamp() + make_interval(secs => p_seconds))
    ON CONFLICT (organization, project, task, kind, round, annotator) DO UPDATE
        SET epoch = x.epoch + 1, state = 0, again = false, ended = NULL, until = excluded.until
    RETURNING x.epoch, x.id, x.until INTO o_epoch, o_id, o_until;
    o_outcome := 'leased';
END $$;
ALTER FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) OWNER TO labelwright_owner;
CREATE FUNCTION labelwright.organization_by_slug(p_slug text) RETURNS TABLE(id uuid, name text, twin_of uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT o.id, o.name, o.twin_of FROM organization o WHERE o.slug = p_slug $$;
ALTER FUNCTION labelwright.organization_by_slug(p_slug text) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.person_by_email(p_email text) RETURNS TABLE(id uuid, name text, password_hash text, disabled_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT p.id, p.name, p.password_hash, p.disabled_at FROM person p WHERE p.email = p_email $$;
ALTER FUNCTION labelwright.person_by_email(p_email text) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.places_of_person(p_person uuid) RETURNS TABLE(organization uuid, slug text, name text, member uuid, roles text[], annotator uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
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
ALTER FUNCTION labelwright.places_of_person(p_person uuid) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.session_by_hash(p_hash bytea) RETURNS TABLE(person uuid, email text, name text, expires_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT p.id, p.email, p.name, s.expires_at FROM session s JOIN person p ON p.id = s.person
          WHERE s.hash = p_hash AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()
            AND p.disabled_at IS NULL $$;
ALTER FUNCTION labelwright.session_by_hash(p_hash bytea) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.tick() RETURNS bigint
    LANGUAGE sql
    AS $$ SELECT (extract(epoch FROM clock_timestamp()) * 1e6)::bigint $$;
ALTER FUNCTION labelwright.tick() OWNER TO labelwright_owner;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE labelwright.alembic_version (
    version_num character varying(32) NOT NULL
);
ALTER TABLE labelwright.alembic_version OWNER TO labelwright_owner;
CREATE TABLE labelwright.annotation (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    task uuid NOT NULL,
    kind smallint NOT NULL,
    round smallint NOT NULL,
    annotator uuid NOT NULL,
    epoch integer NOT NULL,
    late boolean NOT NULL,
    payload bytea NOT NULL,
    key_id smallint NOT NULL,
    active_seconds double precision,
    ontology integer NOT NULL,
    guidelines integer NOT NULL,
    policy integer NOT NULL,
    task_type_version integer NOT NULL,
    code_version text NOT NULL,
    amends uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.annotation FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.annotation OWNER TO labelwright_owner;
CREATE TABLE labelwright.annotator (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    pseudonym text NOT NULL,
    kind smallint NOT NULL,
    supplier uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.annotator FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.annotator OWNER TO labelwright_owner;
CREATE TABLE labelwright.asset (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    state smallint NOT NULL,
    source smallint NOT NULL,
    uri bytea,
    content bytea,
    key_id smallint NOT NULL,
    name text NOT NULL,
    media_type text,
    content_type text,
    sha256 bytea,
    size bigint,
    facts bytea,
    blob text,
    problem text,
    tries smallint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.asset FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.asset OWNER TO labelwright_owner;
CREATE TABLE labelwright.assignment (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    task uuid NOT NULL,
    kind smallint NOT NULL,
    round smallint NOT NULL,
    annotator uuid NOT NULL,
    id uuid NOT NULL,
    epoch integer NOT NULL,
    state smallint NOT NULL,
    until timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    again boolean DEFAULT false NOT NULL
)
WITH (fillfactor='80');
ALTER TABLE ONLY labelwright.assignment FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.assignment OWNER TO labelwright_owner;
CREATE TABLE labelwright.consensus (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    task uuid NOT NULL,
    round smallint NOT NULL,
    payload bytea NOT NULL,
    key_id smallint NOT NULL,
    method text NOT NULL,
    support bytea NOT NULL,
    annotations uuid[] NOT NULL
);
ALTER TABLE ONLY labelwright.consensus FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.consensus OWNER TO labelwright_owner;
CREATE TABLE labelwright.counter (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    name text NOT NULL,
    value bigint NOT NULL
);
ALTER TABLE ONLY labelwright.counter FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.counter OWNER TO labelwright_owner;
CREATE TABLE labelwright.counter_delta (
    n bigint NOT NULL,
    organization uuid NOT NULL,
    project uuid NOT NULL,
    name text NOT NULL,
    delta bigint NOT NULL
);
ALTER TABLE ONLY labelwright.counter_delta FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.counter_delta OWNER TO labelwright_owner;
ALTER TABLE labelwright.counter_delta ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME labelwright.counter_delta_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE labelwright.credential (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    hash bytea NOT NULL,
    person uuid,
    name text NOT NULL,
    mode smallint NOT NULL,
    roles text[] NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.credential FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.credential OWNER TO labelwright_owner;
CREATE TABLE labelwright.decision (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    task uuid NOT NULL,
    round smallint NOT NULL,
    annotator uuid NOT NULL,
    epoch integer NOT NULL,
    verdict smallint NOT NULL,
    reason text,
    comment bytea,
    key_id smallint NOT NULL,
    annotation uuid,
    late boolean NOT NULL,
    policy integer NOT NULL,
    active_seconds double precision,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.decision FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.decision OWNER TO labelwright_owner;
CREATE TABLE labelwright.event (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    project uuid,
    task uuid,
    name text NOT NULL,
    schema_version smallint NOT NULL,
    actor_kind smallint NOT NULL,
    actor uuid,
    on_behalf uuid,
    body bytea NOT NULL,
    key_id smallint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.event FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event OWNER TO labelwright_owner;
CREATE TABLE labelwright.event_head (
    organization uuid NOT NULL,
    seq bigint NOT NULL
);
ALTER TABLE ONLY labelwright.event_head FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_head OWNER TO labelwright_owner;
CREATE TABLE labelwright.event_seq (
    organization uuid NOT NULL,
    seq bigint NOT NULL,
    event uuid NOT NULL
);
ALTER TABLE ONLY labelwright.event_seq FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_seq OWNER TO labelwright_owner;
CREATE TABLE labelwright.export (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    format text NOT NULL,
    blob text,
    key_id smallint NOT NULL,
    size bigint,
    sha256 bytea,
    labels bigint,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.export FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.export OWNER TO labelwright_owner;
CREATE TABLE labelwright.installation (
    one boolean DEFAULT true NOT NULL,
    id uuid NOT NULL,
    seal_check bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT installation_one_check CHECK (one)
);
ALTER TABLE ONLY labelwright.installation FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.installation OWNER TO labelwright_owner;
CREATE TABLE labelwright.job (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    project uuid,
    arguments bytea NOT NULL,
    key_id smallint NOT NULL,
    initiator uuid,
    state smallint DEFAULT 0 NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    run_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    until timestamp with time zone,
    cancel boolean DEFAULT false NOT NULL,
    done bigint DEFAULT 0 NOT NULL,
    total bigint,
    problem text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    finished_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.job FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.job OWNER TO labelwright_owner;
CREATE TABLE labelwright.label (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    task uuid NOT NULL,
    version integer NOT NULL,
    payload bytea NOT NULL,
    key_id smallint NOT NULL,
    method text NOT NULL,
    annotations uuid[] NOT NULL,
    decision uuid,
    ontology integer NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.label FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.label OWNER TO labelwright_owner;
CREATE TABLE labelwright.level (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    kind smallint NOT NULL,
    priority smallint NOT NULL
);
ALTER TABLE ONLY labelwright.level FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.level OWNER TO labelwright_owner;
CREATE TABLE labelwright.member (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    person uuid NOT NULL,
    roles text[] NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.member FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.member OWNER TO labelwright_owner;
CREATE TABLE labelwright.organization (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    twin_of uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.organization FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.organization OWNER TO labelwright_owner;
CREATE TABLE labelwright.outbox (
    n bigint NOT NULL,
    organization uuid NOT NULL,
    event uuid NOT NULL
);
ALTER TABLE ONLY labelwright.outbox FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.outbox OWNER TO labelwright_owner;
ALTER TABLE labelwright.outbox ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME labelwright.outbox_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE labelwright.person (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    password_hash text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    disabled_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.person FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.person OWNER TO labelwright_owner;
CREATE TABLE labelwright.prediction (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    task uuid NOT NULL,
    model text NOT NULL,
    model_version text NOT NULL,
    score double precision,
    payload bytea NOT NULL,
    key_id smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.prediction FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.prediction OWNER TO labelwright_owner;
CREATE TABLE labelwright.project (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    task_type text NOT NULL,
    settings bytea NOT NULL,
    key_id smallint NOT NULL,
    state smallint DEFAULT 0 NOT NULL,
    ontology integer DEFAULT 1 NOT NULL,
    guidelines integer DEFAULT 1 NOT NULL,
    policy integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.project FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project OWNER TO labelwright_owner;
CREATE TABLE labelwright.project_version (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    part text NOT NULL,
    version integer NOT NULL,
    body bytea NOT NULL,
    key_id smallint NOT NULL,
    author uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT project_version_part_check CHECK ((part = ANY (ARRAY['ontology'::text, 'guidelines'::text, 'policy'::text]))),
    CONSTRAINT project_version_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY labelwright.project_version FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project_version OWNER TO labelwright_owner;
CREATE TABLE labelwright.queue (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    task uuid NOT NULL,
    kind smallint NOT NULL,
    round smallint NOT NULL,
    priority smallint NOT NULL,
    pos bigint NOT NULL,
    wanted smallint NOT NULL,
    need smallint NOT NULL,
    back bigint,
    CONSTRAINT queue_check CHECK (((need >= 0) AND (need <= wanted)))
)
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_cost_delay='0');
ALTER TABLE ONLY labelwright.queue FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.queue OWNER TO labelwright_owner;
CREATE TABLE labelwright.rendition (
    organization uuid NOT NULL,
    asset uuid NOT NULL,
    kind text NOT NULL,
    blob text NOT NULL,
    key_id smallint NOT NULL,
    content_type text NOT NULL,
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    width integer,
    height integer
);
ALTER TABLE ONLY labelwright.rendition FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.rendition OWNER TO labelwright_owner;
CREATE TABLE labelwright.seat (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    annotator uuid NOT NULL,
    n bigint NOT NULL,
    lap timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
)
WITH (fillfactor='50');
ALTER TABLE ONLY labelwright.seat FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.seat OWNER TO labelwright_owner;
CREATE TABLE labelwright.seat_cursor (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    annotator uuid NOT NULL,
    kind smallint NOT NULL,
    priority smallint NOT NULL,
    list smallint NOT NULL,
    pos bigint NOT NULL
)
WITH (fillfactor='50');
ALTER TABLE ONLY labelwright.seat_cursor FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.seat_cursor OWNER TO labelwright_owner;
CREATE TABLE labelwright.session (
    hash bytea NOT NULL,
    person uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.session FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.session OWNER TO labelwright_owner;
CREATE TABLE labelwright.task (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    unique_id text,
    priority smallint NOT NULL,
    policy integer NOT NULL,
    body bytea NOT NULL,
    key_id smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.task FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task OWNER TO labelwright_owner;
CREATE TABLE labelwright.task_asset (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    task uuid NOT NULL,
    ordinal smallint NOT NULL,
    role text NOT NULL,
    asset uuid NOT NULL
);
ALTER TABLE ONLY labelwright.task_asset FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_asset OWNER TO labelwright_owner;
CREATE TABLE labelwright.task_state (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    task uuid NOT NULL,
    state smallint NOT NULL,
    answers integer DEFAULT 0 NOT NULL,
    label uuid,
    problem text
)
WITH (fillfactor='80');
ALTER TABLE ONLY labelwright.task_state FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_state OWNER TO labelwright_owner;
CREATE TABLE labelwright.vault (
    organization uuid NOT NULL,
    annotator_organization uuid NOT NULL,
    annotator uuid NOT NULL,
    person uuid NOT NULL
);
ALTER TABLE ONLY labelwright.vault FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.vault OWNER TO labelwright_owner;
INSERT INTO labelwright.alembic_version VALUES ('0001');
INSERT INTO labelwright.annotation VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-2470-7648-b76a-538c44e9bab1', '01a20d0f-242d-7631-b20d-b18339d4453e', 0, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', 1, false, '\x092a06d045723ce59131dd9c9d35e85c7c1eaf35345d900724d2ee5e83503f4f47cacd33ebc97452f6e80239453ed0c5907077764a0cd1', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 10:17:05.904891+00');
INSERT INTO labelwright.annotation VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-24d0-786c-a3ca-7ca2d1973de4', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 0, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', 1, false, '\x459b33c34f3e37dff5398176647dffc3f52166044c2ab3533f813c72460430f6c4aaf474e61fc6d19e46c05847852273dcc47099f976d2', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 10:17:06.000398+00');
INSERT INTO labelwright.annotation VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-24e7-7158-b607-861516654f6a', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 0, 2, '01a20d0f-2441-7130-92d6-0698fa2796e9', 1, false, '\x85bbe8992545184fb5040aedf6f65bf41d896e77c4d6a4e25402365730efcced2a1cb53da5ac088f20c3854f23dc4ab7ed66d551052d20', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 10:17:06.024084+00');
INSERT INTO labelwright.annotation VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-24f7-793a-807f-f5a1129e2dd9', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 1, 2, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', 1, false, '\xbf6a5d5a1f3f2d96a043aad4a2c6076c82d35eb1e31d4140748c884c63c330508f0c286dfceeea095474502463cc390e0239117daf8e', 1, NULL, 1, 1, 1, 1, '0.1.0', '01a20d0f-24e7-7158-b607-861516654f6a', '2026-11-24 10:17:06.039326+00');
INSERT INTO labelwright.annotation VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-2500-747b-95c5-681a7d43f117', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 0, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', 1, false, '\x448ba86223d90181cf1cad933937c76aae9557c7596b14a85d16716f07976f405b1bf39fa3522f159dd662e24f322ae19349fc22e9667b', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 10:17:06.048761+00');
INSERT INTO labelwright.annotator VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23f3-7f82-82cb-560cc853f77c', 'nuzu-heje-58', 0, '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '2026-11-24 10:17:05.780571+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2441-7130-92d6-0698fa2796e9', 'ture-mara-27', 0, '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '2026-11-24 10:17:05.857633+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2490-76b6-83a3-d5f78b9b5175', 'suja-jibu-63', 0, '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '2026-11-24 10:17:05.937086+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2530-75ef-bfbe-38f131ee331f', 'savi-midu-91', 0, '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '2026-11-24 10:17:06.096535+00', NULL);
INSERT INTO labelwright.asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '15df4ec1-08a5-856d-a35c-28117ec1206f', 1, 0, NULL, '\x4e658f47467f311a284f1a64ef8890b884034fa381192b3a9f7a3dd8b482fe6970b6858b', 1, 'text', 'text', 'text/plain', '\x822beb0d1729878ad343b6c35b1d5e45e62f8e36b6543c2312b6f1cb6d00cdef', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:17:05.84487+00');
INSERT INTO labelwright.asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '75538dfa-41ac-88bf-a748-b94329235849', 1, 0, NULL, '\x6e8bf77741bc49f4d945872e1c2ffacfe6f174166250cf9e370c6164c60472d98138e347', 1, 'text', 'text', 'text/plain', '\x900a4469df00ccbfd0c145c6d1e4b7953dd0afafadd7534e3a4019e8d38fc663', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:17:05.845095+00');
INSERT INTO labelwright.asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 'dd88b2dd-a719-8255-a822-98c6ab755492', 1, 0, NULL, '\x6ba07c0b6ee429ba9c45ca9570c8edbd11c6f552a052e8e27ea6796bfaed0460b193c256', 1, 'text', 'text', 'text/plain', '\xad0387b3bd8652f730ca46d25f9c170af0fd589f42e7f23f5a9e6412d97d7e56', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:17:05.845107+00');
INSERT INTO labelwright.asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '841940d6-99b0-83de-8a28-a03de3085175', 1, 0, NULL, '\xb847e3de07e44281a632c7434449d3a6da90651aabcfeb8a1369d5063ae167fbf077fd84', 1, 'text', 'text', 'text/plain', '\x65ca03e4108b9338827ea3b3f28f6a515d869b40363384e5e2f675f80bc48be6', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:17:05.845113+00');
INSERT INTO labelwright.asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '70ad2242-7258-8e0c-9457-710b358ba9d0', 1, 0, NULL, '\x5328d734dca37d8bf04eb44cdd1dfeb1437c93fdd4c785252d4768f4504cef9cee42e0b1', 1, 'text', 'text', 'text/plain', '\xb47c67e6c66feeeaf2409bcfd364a4ee7fd35d68b9da03838f38f4099faa14ca', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:17:05.845119+00');
INSERT INTO labelwright.asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 'f3d3db6a-0ac4-8467-9f12-412314236afc', 1, 0, NULL, '\x1b82f7ea06bbd8e570a253bfc06f530d93c0811c6bd4de78c187e3eb450b013a3963e44f', 1, 'text', 'text', 'text/plain', '\x8b1edc22ba6ce96295724107148cd15d3269677df75655f727324f852880c955', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:17:05.845125+00');
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 0, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', '01a20d0f-2448-7d35-9351-6e63323972ec', 1, 1, '2026-11-24 10:47:05.882387+00', '2026-11-24 10:17:05.90438+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 1, 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', '01a20d0f-249f-7e64-a3e2-cc7e8ecc1445', 1, 1, '2026-11-24 10:47:05.953295+00', '2026-11-24 10:17:05.967919+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 0, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', '01a20d0f-24c3-7ab1-8a94-fe8c852c0881', 1, 1, '2026-11-24 10:47:05.989882+00', '2026-11-24 10:17:06.000061+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 1, 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', '01a20d0f-24d8-7aca-abde-cf0f0d589347', 1, 1, '2026-11-24 10:47:06.009685+00', '2026-11-24 10:17:06.013956+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 0, 2, '01a20d0f-2441-7130-92d6-0698fa2796e9', '01a20d0f-24e2-77ba-af31-7b1c4ef184d4', 1, 1, '2026-11-24 10:47:06.018888+00', '2026-11-24 10:17:06.023779+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 1, 2, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', '01a20d0f-24f0-7b68-86f0-a7398363023f', 1, 1, '2026-11-24 10:47:06.034267+00', '2026-11-24 10:17:06.038834+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 0, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', '01a20d0f-24fb-7ed0-8fee-d17ee2086dae', 1, 1, '2026-11-24 10:47:06.044952+00', '2026-11-24 10:17:06.048437+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3879d06723', 0, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', '01a20d0f-2505-7b41-a7f1-046694015220', 1, 2, '2026-11-24 10:17:05.069894+00', '2026-11-24 10:17:06.076058+00', true);
INSERT INTO labelwright.assignment VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d387ff6a489', 0, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', '01a20d0f-2521-74e3-a521-ae46ba3e0bac', 1, 0, '2026-11-24 10:47:06.081612+00', NULL, false);
INSERT INTO labelwright.consensus VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 1, '\xcd97a536bb898d31124ea9dfb1c3f5c386c6f13a6e4b1a1fc3c6ad2cc0bf1d1cd529da388b881ecb2e367b8aaa7cbbad3851ce39784300', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20d0f-2470-7648-b76a-538c44e9bab1}');
INSERT INTO labelwright.consensus VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 1, '\x2f457f191d5f4778e346b79fd3e235d5947c2688e4b73e3d4f58f23b084f8e7a6a1aa104155a1e06c7bf9da2d59f4344b8ff4af54e17cf', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20d0f-24d0-786c-a3ca-7ca2d1973de4}');
INSERT INTO labelwright.consensus VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 2, '\x4caf0ec8d80a015feec92e94bb89fd181474193d9fa1705f28dcdb3981daaaca81bd8dbbb2e207ef3c743d1a24c1c1e2eca3c1b07e1acb', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20d0f-24e7-7158-b607-861516654f6a}');
INSERT INTO labelwright.consensus VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 1, '\xf40d484cbbd5153676c3dfd6941bdd7bc446b4e5f0fd513da0cb574ddf347a440494ab39b241c0811035e39cba0b567e0ce698d0fa8e19', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20d0f-2500-747b-95c5-681a7d43f117}');
INSERT INTO labelwright.counter VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'labels', 2);
INSERT INTO labelwright.counter VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'in_review', 1);
INSERT INTO labelwright.counter VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'answers', 4);
INSERT INTO labelwright.counter VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'tasks', 6);
INSERT INTO labelwright.counter VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'open', 3);
INSERT INTO labelwright.credential VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23fa-7444-9b8a-b7f2c8c6a0ba', '\xdf7df063927beed095333f0186c5e8f179be8bbe1d92390eccd9ebef5d859530', '01a20d0f-23e3-70e3-bb67-bd696e3557aa', 'made for requester@01a20d0f23c0717abf6e8c826aad45b2.example', 0, '{}', '2026-11-24 10:17:05.787328+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2442-7967-b90f-a5704000c6a1', '\x7154d89fe8dd5136654a85cbeb90ca95b4a7b9b518ffc1e7b267d3c4a55b99a2', '01a20d0f-243e-7c83-99c4-2547bcf2ce9a', 'made for annotator@01a20d0f23c0717abf6e8c826aad45b2.example', 0, '{}', '2026-11-24 10:17:05.858975+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2493-792d-b5b2-c671570cea81', '\x6d34b65c93f74b0821e3a68592e4de8284326bd6236aef90b4862724e1ef2a37', '01a20d0f-2487-7e0b-b025-ff19dd9850ed', 'made for reviewer@01a20d0f23c0717abf6e8c826aad45b2.example', 0, '{}', '2026-11-24 10:17:05.939901+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2531-775a-b9f6-fb13ac4bc156', '\xc79ec61c4a6395b4201539293561f976323c5648091637c8071443ac2d40f804', '01a20d0f-252e-7a40-a148-3379c4e16fdf', 'made for lead@01a20d0f23c0717abf6e8c826aad45b2.example', 0, '{}', '2026-11-24 10:17:06.097392+00', NULL, NULL);
INSERT INTO labelwright.decision VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-24b0-78e7-83e1-8cc58f0dd60a', '01a20d0f-242d-7631-b20d-b18339d4453e', 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', 1, 0, NULL, NULL, 1, NULL, false, 1, NULL, '2026-11-24 10:17:05.968367+00');
INSERT INTO labelwright.decision VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-24de-79f3-9bb9-7d9df11d68e1', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', 1, 1, 'loose', NULL, 1, NULL, false, 1, NULL, '2026-11-24 10:17:06.014215+00');
INSERT INTO labelwright.decision VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-24f7-7e30-a740-9d168d78669e', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 2, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', 1, 2, NULL, NULL, 1, '01a20d0f-24f7-793a-807f-f5a1129e2dd9', false, 1, NULL, '2026-11-24 10:17:06.039955+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23c1-7b19-b717-6a978e95275c', NULL, NULL, 'organization_created', 1, 0, NULL, NULL, '\x150af2b3254449f9d36acd4c73f62fda4154bf419f4dd9107cc15851d95be9637ebcc4559fc39df9ad8dfd9f7f7c82bc6303dfe65c90c99d13e19dceaaea5ad5f0ec1bf785042753a09d3e91df0b85f2d7141de3d033afca525b037f747c900650309d95e3ab8a34d486fa022bab5ba4923dd7f0928741a228829c0521469e306d0e8850d8', 1, '2026-11-24 10:17:05.740489+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23ee-7ad2-92a6-9d64e152b28b', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xc38cc444e0e49032d3db1e1b961c80c704a04ab0e409282b88e679cbcf8eb89412ba01ccbb99b8e081d92d387bfb20b462da703ed51015a0581e5f52e5fdcd535ecb2952d3815c8560e2f111e651a2f336e387aaa8692963f7e6ea751d1cf84593dc034128b8132c9e7d176d86241b3aa8f69da5fb4ba7db135c0ed90fadcf3f25a3a0d7ae371d53fdb6fee14fadb1e02eece21e7573bdbcfa687aa13cefbacf376f2f71eff37d', 1, '2026-11-24 10:17:05.776435+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23f6-7aa3-983a-6f04641b89d4', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x4f6b6ec358327f4b5c9c8cda1de70fc633450513b004568f5b3a2e44757169ca53a0109080c56bf18f8ee3d594d2f918b9fd3663cfade8ceca94e153027e417bc69cc29815d414479bbf5d81f5997d9752c1b728cb8888ad781c711bc8ebfb6e7b6782c87dcc6b7d2f32083d942b5ce6d2041d89d0639864f9d25abd9140d2854b11541d87fcf4699c737055e175ade7b20d3ac5599398d48f6426d6a62c52fcb308d877765b6e94b1024b9b71685d6494c27222c6faa95c514617526d4c0d8ff6b089d233bfb0bb689f862a2cc7515bdf947f96d49446ca48', 1, '2026-11-24 10:17:05.782588+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23fc-7bf3-991d-f65de7397aae', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x1f3cfeb04442e9af74ffe3845056df96bc94f3245492c2304fb6732e3275594e6562818d6a070bd81ab3d1dc0f00cc87c36a546ab242ab0e75898dc1dda70846f8d50a15609d0244a34671a30078326ee7b01200b1cb7ab424713091c622b3d1c0cda9c32ffbc7d7d5431b843d9840e76bc59ab14546a329e6783b588de4ef53cd0eb14d17df1b09badebfb11048c4fab4da5a97df70bf589089b88f2f5bbd0264fd939027181fc6729b8ec5ff063f43324802d0', 1, '2026-11-24 10:17:05.788627+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2421-7756-b7b8-28214eb2c6c3', '01a20d0f-2417-7154-922b-b358a97c4ba5', NULL, 'project_created', 1, 2, '01a20d0f-23eb-777f-afd0-66eb1d86e37a', NULL, '\xe9de6d6dab2fe9e94176af9df78e42dfd961e56ae986d1e8c1417f3e3e76af9fe41f0dbc2ba9aeb27284a12243d9d67158a006514bb86bffd35694bdd012fb0532f1f0e5f5b6b4159a8bb76e4088c2893bb734a2a061a75572581bb4003ee2cea72f8281638fcd801618da608c3063075311f8ce9511d9a55a4b0fd509089f9d8ae0a6684ebf7a6ee46f38fe64a6f129267728285fe9a5f584f52e811f292ed944fa', 1, '2026-11-24 10:17:05.825829+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-243b-7e27-aa3c-685f1db647d8', '01a20d0f-2417-7154-922b-b358a97c4ba5', NULL, 'tasks_added', 1, 2, '01a20d0f-23eb-777f-afd0-66eb1d86e37a', NULL, '\xa731416fb02a40cf65358cd95bb66ff74b0feab251b87d3762f623b1c4ebc67635dcf4d8308cae8e0871734e3fb6d5d22370e975700a1b7f1c0f7a23d67a393228b7acca7f38b4721c1bd7de4269465a3b2c8a9b2a2c7bf7ae75de33aef7c40018324a4f23b7f834e21bdf24cb0884bb84d944422daacb74c21e29bbf3beee8689dff7d81e728ae035bc3df004cf6b5b5f05d71009cbfdf4cc3e011c668531a6e7faaa1bbce68f8c56d04428528b60e639c879032de23d39f72a873e3aef99bc43682ab9f6a9bdd611c655a6156c1b6dce3a84ee9a851fac0478787e1022102cb0fee781cb019cae0cf7e41ebdcef6cc94e9f2062a78', 1, '2026-11-24 10:17:05.851455+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2440-7f90-b40d-7165723dd562', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xdcdf1f0a8113c50c0f2820e420ab5be4b176a2e0b3a1735dde40fc57d41243c15d8e82278a76bd25220e86afefee556e4201dffae2a8c5ce3844f4333d1fccf100c32b72cd8a16d695f78b6ff1dd121725aef71c8a9ed1488da337dd2896ff390c5666eaf30f4c1d20d0f8080bd0418f5a91c9bde4e84e91a2504a3546d1f23cc6b78e9183706be88ca980482cc4791f137428ba23151138b1fbff478795d24d266ca5c45f8a03', 1, '2026-11-24 10:17:05.856766+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2441-7e29-aceb-1fd50862d489', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x18fa323face89e1e425ddde16826483c9f4e94275943f9f2fdd3f37756da66653928014bceb64a123cccecbab4d069c5736ea225176db3a1d70bdf25722a7cfd0791c279d4d5357168171f96fad492b7d0d406a1eac7e49f05ed4702d7c67d096060e05abe08dadb85c026f30365e33825cfedce3be817c60eafab8dc557bb48bfdf145cd9a12107ec2deaa479b68eef43882a88fb74cb3a586dd5062464abdee3611bccf6f08dda5a1feb41397b41071709d04f76cacd034afc1fc6808a0edbae89f6a25f270bcd2d05e266ce54e9f82fd64cfe1de0506fc5', 1, '2026-11-24 10:17:05.858227+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2443-760b-91fa-4fa48f1d3a90', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x21b018e2d5ccf85de69c8d6059331fc4298b740328550451295500a6c6afc2a4af34fbb57d507de1efb2bbc183f23caf629b0bdefb3cd40985644df49f35d87276e94f698898c9fa5527b3e7b5f9f8136244fb8d627989e302f5ccbe181ea5755f98ad3698253a731672c621d3ce290124db8a22160b3738aba1fa6d70ea25bc1e9c040b9d339491e915823273aaf626edcd388ad6d995a8f230c8797fdfae924c8e17bf406ff779bf0d97934353526b36aac626', 1, '2026-11-24 10:17:05.85941+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2471-7c00-8d6d-5ba1f2abd396', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 'annotation_submitted', 1, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', NULL, '\xd20711399d9c3aa6263e85505bad08eb049422d272ad94c3b725f302418aa5af3d854a5b13152020cf973e1180cc95af28107cccd6c5432e3e351adcefde2a0c46e143a88fe98cb8fb8d4e78ad954cd6b7429fa2e271e79d37213cfa7375fdc0f2a2311364c3acb837f9b7ade813ebfba0ba373d6a1f1b539a05932e4b007230828d9164b92da66ffedf6f8bfa23e94b56b452a7868091a9854afb8ac0022d5a4f34e0cf06ae78ef86844b98597d6e1ebc9ae3eebab611fbaa889de72c9465608eaea38c418807cc8979bdb34f1c1b5b2617b3800a9578f837207675e4efdfdc394b744bed44a37b023deae253acac303d6d077d82c7e26125f4b5907f82b4794fe3977549a6c44b42aa823dec03002545bf868b62d4a8eeba71d9323baabb45a568f880420d5eec9bfb38649c0db9662c4822221cc5f9e8f56dd945ad', 1, '2026-11-24 10:17:05.906902+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-248e-7118-aede-3dff02cdb7c4', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xfd1ba7339efa71acb94540acf8b510fb04d89304abded3327a024c0f3545977382ab5fbe9a8af236a1c0bf69a464f8305bfc779aa53bdbb80afcbc76263f5d1a6bf7145821785afc351ca0fabbf3123d096fc7a5e8c0f5630eca6075820520304666ae705ff78d5d025131bbd0ab68591e1491509656c78ce20337fdcaf4e9f50690a8510a99d9618121202c90a90d48672ac9d3bffa4ecd9d3fd0d42840764b21f6c4f90efb', 1, '2026-11-24 10:17:05.935343+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2491-7b31-a3a3-8f4b3fd98f46', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x1def672bea27bacf343a5a302fff825dcbd68de190f8f35b9ac6da735ebdd57cf7e62c385c3ec30aca5f91ea01f7d8b7b0d56ad841e22364613409fd55fa083617c691173fc81784b233f6716de285f0fbc2a274acf1e11acd6f1b9c805605bb744aac2efb80ea2856674498d45b48f25f9de1b226738159da7b26b20a10b62661506a78326cfc2d0721022098f4cc8e5ae94b6aa7f6e24bc49dcc1ba1ad60eeea3b1fed5d6e82026f990000bec53ad1d860e6dfd7815b4b1759928ad1284c276e6b08ee395a2c1aa9c1ea6eb7dfebd1bca13834e498311b81', 1, '2026-11-24 10:17:05.93834+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2494-7797-94e7-4f200c898548', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x57c433383a7f8e7a9a3247f2e5da2f6bc727b85eff40298baadcec4226651bcdbd6152431e083a2337cf3b584481fd427d1339b4932f07d19ec2f25827e2d4c5fde6d4f9cb0134844bf0e3cd2ff694c3ae046681bebcb066c0f02e16dac9491a12fa477e72a1bdad3308b533203cc6aff1781096d3060541c8442572eb4c14c3b39b9918de8c43cbb0899ce006509ead9850a9fe913b7f8821a12612163360cea010db1362baf858691d91cb5025b6b1c3ded833', 1, '2026-11-24 10:17:05.942821+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-24b0-78e7-83e1-8cc65bc6da0e', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 'review_decided', 1, 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', NULL, '\x1283d015270b21fd53c90373b6c601aae9dc773ec540dab445fdb413d949d1cc11e7b6abc6e8f2231145322dffeada759b6f6c45590ee5450602a84e0735dcc9ce6f8ee52afb1f0829893d1bcdde767a7a9d2c9515cb990db1cb25eec43904022d57eadd35848f11c39cdd83893592c17cd6e3daf92bf14335e3e9fabc164d52624cf5ffc8b246f0f16b18c92149355527785d48108457a80062fd019e94368259fcba97af280f8e30e1e5cf552ebfadcdc440985e0f6ba17431c905b13f3080f4e198f3c60b0c6f62a2cb79674cf1e589a36e218df4273880b77b727a87a5111a2e3441c8c76289cb0a64cef9e7975e331b1d00d68d1fec09e066f31a2bdf7e5c64d3a2ba84c43bba3c8550d59a81aa05a0f31819594a595ed4f065e2c46d14a9932f268a95d8e9b5874dea07bb540e9153abba1046', 1, '2026-11-24 10:17:05.969293+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-24b6-77a1-ab34-8f30fcd52972', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 'label_accepted', 1, 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', NULL, '\x0ef707b8e1beda1774c515b1bd3e91e206f874880f7452fc93a424b23bd672d56b136ff02ff68c14d8c8bae325f08df67b21cc8f774a1d849866aa0e2343ad651e6973b258beb7b0819a7339da4627047c85203233e55ef0e21c4c9d41656c8540d15db542b3d0cc45e93b9ab41761b0aafabb01649edc73acd52f4d7b794895fb7f2f9386e03d932fb1016357392d320c2bd36fe307372720b7ed1642306776ad641ba95a5714cfd82d2f998a7f514c7d71fb2b79050fdd8c2770e0b1e167d8f3e4e84a7ff986dbec21098826338892109335aca6e88903440d82ab1fd6759e7f747f17bef7df4da1bd24814b61db17058bcaec', 1, '2026-11-24 10:17:05.974583+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-24d0-7ca5-b007-9a466026c96f', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 'annotation_submitted', 1, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', NULL, '\x6d35830c42f9a4b5b3c5039004de90007ce363a9180ecc61e2afa7d899dd92bdbe36fc0bb98aeb4b1674bc78d2209116bc9c215f2985c327cfe379a6fa8641aa294e2c4579de3480926432b503a2fe73c04c637d9f1a655ca01a68882060702430b063f8eb8c2cc44b9bf78274112dee43ac09534621f72cc3b2926d25d6a42073e95d9789347bef39c0f37cc249a5b77223424e33bc32adcbc041fcb251d7c28fdbdbe9100e7d3dba2f7afbdc2b122df58be5bbdd6013e38f47aa82332fc13ae34a7e40be5891fb996d02e0ae7cdb50f856e4f0790fa0f668cabe361f4cf2d0c22bd7e5983b2f004bf72311769ec40fb7b20be832749d495b7542876840fba2bf67802e1eed9e9cf66826e33919a01d8e12c949f25546296a1b29518aafeae7b257a377dabe2f1a232c3c3af9eb72c9cc05a3319fb5b01a2d2e91aaa1', 1, '2026-11-24 10:17:06.000886+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-24de-79f3-9bb9-7d9e8fee5901', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 'review_decided', 1, 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', NULL, '\x8d081bec2d01857a359ea006deb449d74dc089e412d37ef3e705e51f2d6fb4a601f664e68ed74aeb7578c884527dae5cb852d1d79d564d610576c99364266683d298adf0489d98d90f2f93a74aa9deeb5c45603d17e59ead028f5c45e808d6079932f030a0cb534f341dda42e678c311e3800120477e9f674dc0c363306ed9f2595a7e6470fc1e4979409ce7bb5cca7b2cd4a1d32d6a0d28e4e1c0fd00db91cb5cfc2ed3b7011c7ba93e5e39c8e257aa2c07ead7c24ac3f622e3fadbfe1b53583eb3407d3fe4e1efc3e6c227bd6573b6a9473a6ca4a4c53acddc7c039e8598d836544b1099d0ddef32d34d492b9d945be45efd1a1222d2f3363532fd3dae3106bbdeb61b6d9d5c0e6afc89159af9ed3515e1311b11cd6b0804b77a797be6fb2a9dc0823463ac75d1c1fddeec122ca69b57c55adae136', 1, '2026-11-24 10:17:06.014631+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-24e8-7092-ba08-cd13f5bc7f29', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 'annotation_submitted', 1, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', NULL, '\x4f98b93f890d3b0ecfb8d20a90267199abe5ec2913ed64164deccbcfed638ea34c965faca27e5a9edc4d3793fcbb632127121226746bdaf65570e5fca5eedf57826c21e357c24f373de74483220189b3402f72384a18cc65c0b09f479b548269f5f8a81c403b037c5f251e57942d6182cea5f4f7287a4b377c2bafdab109eef8760dc31b9d1522a112c3410c441bf300b4af0bd45bd2d4ef989dccc3184dc1bb8fbf63b8966007f18400c4c3809262571f3e59c1d15564b5e1f4428f6c6e6a2427776a7a3c69b6b6bc76815693a245fe5f9fac24a48ae0f237d069e0984121b195270a6e1e846c42fa627ebfb1c0ef7895a746de79464f0550e3ff0dc32fec6b2bfce25ca823e25978ea723d454c349c1b37a980eb0b221a30c560bd6635e33585abd3943e5b51fd4fd11fb8b5aa925ffeada1f64b02a0f78e84bbb0f8', 1, '2026-11-24 10:17:06.024975+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-24f7-7e30-a740-9d162e7e8a07', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 'annotation_submitted', 1, 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', NULL, '\x0552ccc6f54d33c867859dab61314b51b4ccbac155354735f0b30c906fe4ed1363b222dffd1946e7d1b958c73f86844aa04a8552b03e05e80c19db896b93737a9da1b1e671c047c710daa25db091d87c73b9eb833422581cb0af86dd552577758f6fa6b84ef45e6a71d20b20908ef22521e75619ce5b0f282b91e776e02e6459079347ddff82fc8973e824efc89fc5f2563cde0842f170b744145480e1a1d36d4f3332a6274ca97540da4bda46d575fd56dbdbcf2d52b483e84eaeda8d0d0abd514dc7fb306149cdc96dd918a00d4d21c0e0c96a8102742698fdb229514e3950f95ca0867d4bd58981890be1806ceb2fa9d5a05f5bb4a48110773ade992924ad5257564df9aa4c6396ec83ff48db9f6197e466c87df6976b77c67150f2df9bd9f2bc14a9e1718a557913d10152d45d077e661c5cd431c8915dede7', 1, '2026-11-24 10:17:06.039708+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-24f8-7a26-92d4-90523601086b', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 'review_decided', 1, 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', NULL, '\x4cd9bdb422ea91f642dd15cd584a340efc8b1dd1b66f51eb7faf2773174f271f57383c36817ebba049f2d5a9da8c917e6841ab1614c9266c61e7ca105575b00c6433e9bd31ba238aa7fadfa5f21b0240e9c1490f7fd0930f0cbde729323497e134a6bd9b906d692c4af5d385200718f5d77bc864a2ee0c7b78edf0f53359fd034c2170d06c2e4b7138c25f2033b1792f4af1b74e43c7bf2ef89e8471f72202dfc74feeaaa1ed9738b2868c17d2ad28046b5c4840f0ff221033f6b92a053e67b96bafce52d4c0e97dd06c2e690589255b564be857570eb1a4e35818b650c699eb7d73d97b445c386cd02d2108dca52a036c6880135d65c195345993d46e14ccf68f17a5741b92face1fa8515e68c40bfb0d1d3826cc4e1e879dbda26fb9a5ac0375040a79ff35d458e69953cee8284a089b1b8fcfd2', 1, '2026-11-24 10:17:06.040276+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-24f9-71a1-9595-4cc7a7772bb6', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 'label_accepted', 1, 1, '01a20d0f-2490-76b6-83a3-d5f78b9b5175', NULL, '\x4082ce55ad7111f9b9b4c8ccc7cee23b73108c4cc164a7dcb5f74f4a426346354f195b611f47b168ef3ff42f75c4de45a8eee0347e0bcc0a5935925adc8e8219f56bd4841c7db40c18e24bd5fdf9a1e8b4fd69f0216ce93ce34a48f24aa7741a14159378e00a8be3f245f15248d6d50a779daafbea33de72fa12bfbad3a3b24202013ec0149b4cb2491a26cf982361d27dee127ebcb0acc7321a8793dcee8896b626cece59470b6d8089df90ea4d0858ec9c7147848845e9d614ade4de925da603b38b63a60b34786da4c9bd972e5f64b93679469e277f42212c687a718c9c9394247528fb4ce685f34d04dc7de7103a62ef40', 1, '2026-11-24 10:17:06.041358+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2500-75ee-ba16-606ba6c13c06', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 'annotation_submitted', 1, 1, '01a20d0f-2441-7130-92d6-0698fa2796e9', NULL, '\x35436b08686bdc9032629b9ee78a92b80761eb300f13c79ab1e0f19712a911d2610a480652a1dced23a83bf814dbb26096957d4a3c49a7c65d85bc7aca25e2ca5b626d4a687a6198451b4cf857b861280cca51f6d3899a93de6b7f0a4cc07a0b4ca0eb956bbd410656407b72e74211af01914ae7ee00a879abfa2ef296079fc1035596da6c5d42a88c6ba76aa4f30dfe4040d7f01bf64b504b02505afe60433983d5b4c6024f34d6ecd9e883a156e625027bfc917a267482333c2e3abc0a94cb775d8f47729649eb1d385149c8ff8bb3e2e26066f07cded70aea3dfdf5a7e904f20dab44e6322beb4bf482c469023a20b59b83e825e5484e1c5fca926a671285575abdbf276301661aba01830d17982aa99f44144bd6824ffe4633d3e39e91b198af462c40ac2f33fe76f58933ebbca93577867b3a2866589eb1c66ecd', 1, '2026-11-24 10:17:06.049175+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-252f-7c69-bc58-a62dc4f6e6d6', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xcc74e302b1740cacae9e5479af0e0caa5505ff4079604b0b8b1401ad3d349e53066a498ec2db447df0d8853bc2590dd5c3d0143316d564f965941903aba6e87cad956b470cc2ec784b89bb36ff1203a0d44dba65d6bcdd879fea39e475088a2435f8e4f64772b78a94262b8b72895c523cc5882ee15fd59f37342bf2347c7d51df4118aa6575ced552c539a1aae81b93e0c2c81e02e3033099ca43c1c40c483eb023', 1, '2026-11-24 10:17:06.095778+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2530-75ef-bfbe-38f21807d6fd', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x623c3feb0899d8bc0e4d39bd9eaa2f13394b5e91e9edd2a733aa6f4c7fd45927874b8b7c156edabcc5913aa80bab389adca314b19b1c0f151bc4b2b13a703cc3341aeef5a9c142c9cf9ce9b42b394d4ae1c8183217e68924af8e42039ee5a2d40f9626d6e136f2555bc9982529c95ffb2c046707b0b75ceef787be36ac6053cd301d2f8786a3c5e67bac70e2ed446e8f9364f9e9f5fd678c29c46b852a94413f50714bb181dd41e720e5dda9b4d1893a19ef6ec327a1beffad5148c51f8780ddd437b7b78e1971a8b8a2612fab505b87bbc63a6c385bc56978', 1, '2026-11-24 10:17:06.096894+00');
INSERT INTO labelwright.event VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2531-791c-85b9-d6f4510465c5', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x789803cd4a16beff7b4d2458987b6ed546bae566d8354e882b88e9f9a06000480da208232611da20fc320e867829292b879296933c7cac39f1c7923680ec17fb0a7c191de642ad8e26fefbac904a34f096a6f5176e2f08bb1f93863ca1a994d3d7df37fc717f92cf2060407fe77a7c6bf9450f9f366c98e2112546cc898f50218d6b80617787cb3c69b6e863833e046be4bf7affa13019b2a8ec45d160ae7c417a28c30793dfafc0c236199715d27a2973f088bd', 1, '2026-11-24 10:17:06.097663+00');
INSERT INTO labelwright.event_head VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 22);
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 1, '01a20d0f-23c1-7b19-b717-6a978e95275c');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 2, '01a20d0f-23ee-7ad2-92a6-9d64e152b28b');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 3, '01a20d0f-23f6-7aa3-983a-6f04641b89d4');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 4, '01a20d0f-23fc-7bf3-991d-f65de7397aae');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 5, '01a20d0f-2421-7756-b7b8-28214eb2c6c3');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 6, '01a20d0f-243b-7e27-aa3c-685f1db647d8');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 7, '01a20d0f-2440-7f90-b40d-7165723dd562');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 8, '01a20d0f-2441-7e29-aceb-1fd50862d489');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 9, '01a20d0f-2443-760b-91fa-4fa48f1d3a90');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 10, '01a20d0f-2471-7c00-8d6d-5ba1f2abd396');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 11, '01a20d0f-248e-7118-aede-3dff02cdb7c4');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 12, '01a20d0f-2491-7b31-a3a3-8f4b3fd98f46');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 13, '01a20d0f-2494-7797-94e7-4f200c898548');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 14, '01a20d0f-24b0-78e7-83e1-8cc65bc6da0e');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 15, '01a20d0f-24b6-77a1-ab34-8f30fcd52972');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 16, '01a20d0f-24d0-7ca5-b007-9a466026c96f');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 17, '01a20d0f-24de-79f3-9bb9-7d9e8fee5901');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 18, '01a20d0f-24e8-7092-ba08-cd13f5bc7f29');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 19, '01a20d0f-24f7-7e30-a740-9d162e7e8a07');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 20, '01a20d0f-24f8-7a26-92d4-90523601086b');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 21, '01a20d0f-24f9-71a1-9595-4cc7a7772bb6');
INSERT INTO labelwright.event_seq VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 22, '01a20d0f-2500-75ee-ba16-606ba6c13c06');
INSERT INTO labelwright.installation VALUES (true, '01a20d0f-2388-723c-ad9f-edcbab57bdc5', '\xbab2647558e18d6ae2478710dbbeb13c2b3a1b411279131a6cbcc2db37b1ef18410101b28d020436de5e20c740278953cd79', '2026-11-24 10:17:05.67273+00');
INSERT INTO labelwright.label VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-24b4-7a5d-9885-f07c9c46e409', '01a20d0f-242d-7631-b20d-b18339d4453e', 1, '\x473622d49109c0aff86ed8b114bd98ecdd3c2574ac792decdb56e3b88190a404e322facc80cd5cfe21b5a43bc2539c05b6b6d9719e5f4f', 1, 'single', '{01a20d0f-2470-7648-b76a-538c44e9bab1}', '01a20d0f-24b0-78e7-83e1-8cc58f0dd60a', 1, '2026-11-24 10:17:05.973606+00');
INSERT INTO labelwright.label VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-24f8-7e3d-98fa-3e8cfe9cb001', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 1, '\x696a7c5a06e2e14a27c6792847bc7f7fb57f731cb73ea5935463c5c97f6fed0b0ef8bde1dfc2c67bf32f2758ff7ebdcf4e4d1ac5c691', 1, 'amend', '{01a20d0f-24f7-793a-807f-f5a1129e2dd9}', '01a20d0f-24f7-7e30-a740-9d168d78669e', 1, '2026-11-24 10:17:06.040979+00');
INSERT INTO labelwright.level VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 0, 0);
INSERT INTO labelwright.level VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 1, 0);
INSERT INTO labelwright.member VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23eb-777f-afd0-66eb1d86e37a', '01a20d0f-23e3-70e3-bb67-bd696e3557aa', '{requester}', '2026-11-24 10:17:05.773587+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-243f-769d-98c0-ca25df5e6e56', '01a20d0f-243e-7c83-99c4-2547bcf2ce9a', '{annotator}', '2026-11-24 10:17:05.856028+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-248d-7445-942f-3bf97c0bf47d', '01a20d0f-2487-7e0b-b025-ff19dd9850ed', '{reviewer}', '2026-11-24 10:17:05.933714+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-252f-7685-abc8-6a77aa72c0d9', '01a20d0f-252e-7a40-a148-3379c4e16fdf', '{lead}', '2026-11-24 10:17:06.095362+00', NULL);
INSERT INTO labelwright.organization VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', 'lab-1-7fdd88165d50', 'Lab 1 7fdd88165d50', NULL, '2026-11-24 10:17:05.728815+00');
INSERT INTO labelwright.outbox OVERRIDING SYSTEM VALUE VALUES (23, '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-252f-7c69-bc58-a62dc4f6e6d6');
INSERT INTO labelwright.outbox OVERRIDING SYSTEM VALUE VALUES (24, '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2530-75ef-bfbe-38f21807d6fd');
INSERT INTO labelwright.outbox OVERRIDING SYSTEM VALUE VALUES (25, '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2531-791c-85b9-d6f4510465c5');
INSERT INTO labelwright.person VALUES ('01a20d0f-23e3-70e3-bb67-bd696e3557aa', 'requester@01a20d0f23c0717abf6e8c826aad45b2.example', 'requester', NULL, '2026-11-24 10:17:05.767326+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20d0f-243e-7c83-99c4-2547bcf2ce9a', 'annotator@01a20d0f23c0717abf6e8c826aad45b2.example', 'annotator', NULL, '2026-11-24 10:17:05.854816+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20d0f-2487-7e0b-b025-ff19dd9850ed', 'reviewer@01a20d0f23c0717abf6e8c826aad45b2.example', 'reviewer', NULL, '2026-11-24 10:17:05.928383+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20d0f-252e-7a40-a148-3379c4e16fdf', 'lead@01a20d0f23c0717abf6e8c826aad45b2.example', 'lead', NULL, '2026-11-24 10:17:06.094608+00', NULL);
INSERT INTO labelwright.project VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'Moods', 'questionnaire', '\x9449d2b81922c3a70bb2641e2471c88126b1f4e72a82b5fb15275f226d7f3a017f5d4161981a15bb1ed5728f6a4c576be6', 1, 0, 1, 1, 1, '2026-11-24 10:17:05.817626+00');
INSERT INTO labelwright.project_version VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'ontology', 1, '\x06674063eed9ad1f1f81b6364ec00db9aea20c1ac4260ca6d15facd51f4caf9110c19b8720d04f06c35ec6b21e9ae9992867d04c0ff655bba066df871b47efe575cdadbf596cf2bf34d34eab0148f97a8a1a1fe3a6b7340aea528bdce36e9b071fa5a84b1b6e42b3f7694e396b0888401fd13afcceb50786da4ec2673763a53f259bd840dd092620d14aa9904e403f97588860e5576e0c53f9fb8f49fafe9923bb3dba29a40fafe8db21c904607943873d513c36c4239a186ece9d01418f102d09d9dcb43fd34d21bfb38a', 1, '01a20d0f-23eb-777f-afd0-66eb1d86e37a', '2026-11-24 10:17:05.819991+00');
INSERT INTO labelwright.project_version VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'guidelines', 1, '\x7c983cd740f57be2734a47c23ad399c6fff9ee3cd4e7f158f7d0a54d6e4a', 1, '01a20d0f-23eb-777f-afd0-66eb1d86e37a', '2026-11-24 10:17:05.824825+00');
INSERT INTO labelwright.project_version VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', 'policy', 1, '\x8dc2ca5bd04a491c64369656b50ddec4a878abdec978ef3725d0c46852b60a796d51532610d16f13f795cba0533e89f7da8b601e0a3933c8161b62d3096a627b3d2ea571d0b0b9f8e3eaf5cc83', 1, '01a20d0f-23eb-777f-afd0-66eb1d86e37a', '2026-11-24 10:17:05.825349+00');
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-7f7c-8f70-fe087e55e313', 0, 1, 0, 1795515425849089, 1, 1, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 0, 1, 0, 1795515425848367, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 1, 1, 0, 1795515425915062, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 0, 2, 0, 1795515425849066, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 1, 2, 0, 1795515426003876, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 0, 1, 0, 1795515425849079, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 1, 1, 0, 1795515426050678, 1, 1, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3879d06723', 0, 1, 0, 1795515425849083, 1, 1, 1795515426076526);
INSERT INTO labelwright.queue VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d387ff6a489', 0, 1, 0, 1795515425849086, 1, 0, NULL);
INSERT INTO labelwright.seat VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-2490-76b6-83a3-d5f78b9b5175', 3, '-infinity');
INSERT INTO labelwright.seat VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-2441-7130-92d6-0698fa2796e9', 6, '-infinity');
INSERT INTO labelwright.seat_cursor VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-2490-76b6-83a3-d5f78b9b5175', 1, 0, 0, 1795515426003876);
INSERT INTO labelwright.seat_cursor VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-2441-7130-92d6-0698fa2796e9', 0, 0, 1, 1795515426015171);
INSERT INTO labelwright.seat_cursor VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-2490-76b6-83a3-d5f78b9b5175', 1, 0, 1, 1795515426028576);
INSERT INTO labelwright.seat_cursor VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-2441-7130-92d6-0698fa2796e9', 0, 0, 0, 1795515425849086);
INSERT INTO labelwright.task VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 't0', 0, 1, '\x359a0ca38b196e35047aac2fe158d7dd6f8b98892294d6b4cb83ef31b4b9458460a21063e02a6b02c430a3', 1, '2026-11-24 10:17:05.842383+00');
INSERT INTO labelwright.task VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 't1', 0, 1, '\xec8e8f624f9f2421c9fd45130dada72e9375c02f2edfcd2d3adf23b1fedcb12c22edb4b9a14b3419a3df55', 1, '2026-11-24 10:17:05.842958+00');
INSERT INTO labelwright.task VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 't2', 0, 1, '\xac783927bb4b86c790e100c7fd2335c6dba5ff9f18f31dfc6b9954981759bfb87f869e549b7d070e646341', 1, '2026-11-24 10:17:05.842976+00');
INSERT INTO labelwright.task VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3879d06723', 't3', 0, 1, '\x804e04922797bd08478765b6e7c0c5ab828316ca5c5c85bedbc7104f00ecbf2655e75c0446cfe847c4fc62', 1, '2026-11-24 10:17:05.842984+00');
INSERT INTO labelwright.task VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d387ff6a489', 't4', 0, 1, '\xee642bef4f0ef8eb1971806af04710fce0736cf0d4a6393930ebc6f138fac72fe11ddb9afebb906deaa07f', 1, '2026-11-24 10:17:05.842991+00');
INSERT INTO labelwright.task VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-7f7c-8f70-fe087e55e313', 't5', 0, 1, '\x83a245ac597c17fb763e829a2335445deb8b0442c0d5eb1777fb13f668cd2e8af0057871c8de3261cdb543', 1, '2026-11-24 10:17:05.842997+00');
INSERT INTO labelwright.task_asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 0, 'primary', '15df4ec1-08a5-856d-a35c-28117ec1206f');
INSERT INTO labelwright.task_asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 0, 'primary', '75538dfa-41ac-88bf-a748-b94329235849');
INSERT INTO labelwright.task_asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 0, 'primary', 'dd88b2dd-a719-8255-a822-98c6ab755492');
INSERT INTO labelwright.task_asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3879d06723', 0, 'primary', '841940d6-99b0-83de-8a28-a03de3085175');
INSERT INTO labelwright.task_asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d387ff6a489', 0, 'primary', '70ad2242-7258-8e0c-9457-710b358ba9d0');
INSERT INTO labelwright.task_asset VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-7f7c-8f70-fe087e55e313', 0, 'primary', 'f3d3db6a-0ac4-8467-9f12-412314236afc');
INSERT INTO labelwright.task_state VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242d-7631-b20d-b18339d4453e', 4, 1, '01a20d0f-24b4-7a5d-9885-f07c9c46e409', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d37f32a736d', 4, 2, '01a20d0f-24f8-7e3d-98fa-3e8cfe9cb001', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2417-7154-922b-b358a97c4ba5', '01a20d0f-242e-77c5-96b4-3d3872fca45c', 3, 1, NULL, NULL);
INSERT INTO labelwright.vault VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23f3-7f82-82cb-560cc853f77c', '01a20d0f-23e3-70e3-bb67-bd696e3557aa');
INSERT INTO labelwright.vault VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2441-7130-92d6-0698fa2796e9', '01a20d0f-243e-7c83-99c4-2547bcf2ce9a');
INSERT INTO labelwright.vault VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2490-76b6-83a3-d5f78b9b5175', '01a20d0f-2487-7e0b-b025-ff19dd9850ed');
INSERT INTO labelwright.vault VALUES ('01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-23c0-717a-bf6e-8c826aad45b2', '01a20d0f-2530-75ef-bfbe-38f131ee331f', '01a20d0f-252e-7a40-a148-3379c4e16fdf');
SELECT pg_catalog.setval('labelwright.counter_delta_n_seq', 20, true);
SELECT pg_catalog.setval('labelwright.outbox_n_seq', 25, true);
ALTER TABLE ONLY labelwright.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY labelwright.annotation
    ADD CONSTRAINT annotation_organization_project_task_kind_round_annotator_e_key UNIQUE (organization, project, task, kind, round, annotator, epoch);
ALTER TABLE ONLY labelwright.annotation
    ADD CONSTRAINT annotation_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.annotator
    ADD CONSTRAINT annotator_organization_pseudonym_key UNIQUE (organization, pseudonym);
ALTER TABLE ONLY labelwright.annotator
    ADD CONSTRAINT annotator_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.asset
    ADD CONSTRAINT asset_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (organization, project, task, kind, round, annotator);
ALTER TABLE ONLY labelwright.consensus
    ADD CONSTRAINT consensus_pkey PRIMARY KEY (organization, project, task, round);
ALTER TABLE ONLY labelwright.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (organization, project, name);
ALTER TABLE ONLY labelwright.credential
    ADD CONSTRAINT credential_hash_key UNIQUE (hash);
ALTER TABLE ONLY labelwright.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.decision
    ADD CONSTRAINT decision_organization_project_task_round_annotator_epoch_key UNIQUE (organization, project, task, round, annotator, epoch);
ALTER TABLE ONLY labelwright.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.event_head
    ADD CONSTRAINT event_head_pkey PRIMARY KEY (organization);
ALTER TABLE ONLY labelwright.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.event_seq
    ADD CONSTRAINT event_seq_pkey PRIMARY KEY (organization, seq);
ALTER TABLE ONLY labelwright.export
    ADD CONSTRAINT export_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (one);
ALTER TABLE ONLY labelwright.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.label
    ADD CONSTRAINT label_organization_project_task_version_key UNIQUE (organization, project, task, version);
ALTER TABLE ONLY labelwright.label
    ADD CONSTRAINT label_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.level
    ADD CONSTRAINT level_pkey PRIMARY KEY (organization, project, kind, priority);
ALTER TABLE ONLY labelwright.member
    ADD CONSTRAINT member_organization_person_key UNIQUE (organization, person);
ALTER TABLE ONLY labelwright.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);
ALTER TABLE ONLY labelwright.organization
    ADD CONSTRAINT organization_slug_key UNIQUE (slug);
ALTER TABLE ONLY labelwright.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (n);
ALTER TABLE ONLY labelwright.person
    ADD CONSTRAINT person_email_key UNIQUE (email);
ALTER TABLE ONLY labelwright.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY labelwright.prediction
    ADD CONSTRAINT prediction_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.project
    ADD CONSTRAINT project_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.project_version
    ADD CONSTRAINT project_version_pkey PRIMARY KEY (organization, project, part, version);
ALTER TABLE ONLY labelwright.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (organization, project, task, kind);
ALTER TABLE ONLY labelwright.rendition
    ADD CONSTRAINT rendition_pkey PRIMARY KEY (organization, asset, kind);
ALTER TABLE ONLY labelwright.seat_cursor
    ADD CONSTRAINT seat_cursor_pkey PRIMARY KEY (organization, project, annotator, kind, priority, list);
ALTER TABLE ONLY labelwright.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (organization, project, annotator);
ALTER TABLE ONLY labelwright.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY labelwright.task_asset
    ADD CONSTRAINT task_asset_pkey PRIMARY KEY (organization, project, task, ordinal);
ALTER TABLE ONLY labelwright.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.task_state
    ADD CONSTRAINT task_state_pkey PRIMARY KEY (organization, project, task);
ALTER TABLE ONLY labelwright.vault
    ADD CONSTRAINT vault_pkey PRIMARY KEY (organization, annotator_organization, annotator);
CREATE INDEX asset_pending ON labelwright.asset USING btree (organization, id) WHERE (state = 0);
CREATE INDEX assignment_again ON labelwright.assignment USING btree (organization, project, annotator, kind, ended) WHERE again;
CREATE INDEX assignment_due ON labelwright.assignment USING btree (until) WHERE (state = 0);
CREATE UNIQUE INDEX assignment_id ON labelwright.assignment USING btree (organization, id);
CREATE INDEX assignment_live ON labelwright.assignment USING btree (organization, annotator, project) WHERE (state = 0);
CREATE INDEX counter_delta_project ON labelwright.counter_delta USING btree (organization, project);
CREATE UNIQUE INDEX event_seq_event ON labelwright.event_seq USING btree (organization, event);
CREATE INDEX event_task ON labelwright.event USING btree (organization, project, task, id) WHERE (task IS NOT NULL);
CREATE INDEX export_project ON labelwright.export USING btree (organization, project, id);
CREATE INDEX job_due ON labelwright.job USING btree (run_at) WHERE (state = 0);
CREATE INDEX job_project ON labelwright.job USING btree (organization, project, id);
CREATE INDEX job_running ON labelwright.job USING btree (until) WHERE (state = 1);
CREATE INDEX member_person ON labelwright.member USING btree (person);
CREATE INDEX prediction_task ON labelwright.prediction USING btree (organization, project, task);
CREATE INDEX queue_back ON labelwright.queue USING btree (organization, project, kind, priority DESC, back) WHERE ((need > 0) AND (back IS NOT NULL));
CREATE INDEX queue_open ON labelwright.queue USING btree (organization, project, kind, priority DESC, pos) WHERE (need > 0);
CREATE INDEX session_person ON labelwright.session USING btree (person);
CREATE INDEX task_asset_asset ON labelwright.task_asset USING btree (organization, asset);
CREATE INDEX task_by_id ON labelwright.task USING btree (organization, id);
CREATE INDEX task_state_state ON labelwright.task_state USING btree (organization, project, state, task);
CREATE UNIQUE INDEX task_unique_id ON labelwright.task USING btree (organization, project, unique_id) WHERE (unique_id IS NOT NULL);
CREATE INDEX vault_person ON labelwright.vault USING btree (person);
ALTER TABLE ONLY labelwright.annotation
    ADD CONSTRAINT annotation_organization_annotator_fkey FOREIGN KEY (organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.annotation
    ADD CONSTRAINT annotation_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.annotator
    ADD CONSTRAINT annotator_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.annotator
    ADD CONSTRAINT annotator_supplier_fkey FOREIGN KEY (supplier) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.asset
    ADD CONSTRAINT asset_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.assignment
    ADD CONSTRAINT assignment_organization_annotator_fkey FOREIGN KEY (organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.assignment
    ADD CONSTRAINT assignment_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.consensus
    ADD CONSTRAINT consensus_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.counter
    ADD CONSTRAINT counter_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.credential
    ADD CONSTRAINT credential_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.credential
    ADD CONSTRAINT credential_person_fkey FOREIGN KEY (person) REFERENCES labelwright.person(id);
ALTER TABLE ONLY labelwright.decision
    ADD CONSTRAINT decision_organization_annotator_fkey FOREIGN KEY (organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.decision
    ADD CONSTRAINT decision_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.event
    ADD CONSTRAINT event_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.export
    ADD CONSTRAINT export_organization_id_fkey FOREIGN KEY (organization, id) REFERENCES labelwright.job(organization, id);
ALTER TABLE ONLY labelwright.export
    ADD CONSTRAINT export_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.job
    ADD CONSTRAINT job_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.label
    ADD CONSTRAINT label_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.level
    ADD CONSTRAINT level_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.member
    ADD CONSTRAINT member_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.member
    ADD CONSTRAINT member_person_fkey FOREIGN KEY (person) REFERENCES labelwright.person(id);
ALTER TABLE ONLY labelwright.organization
    ADD CONSTRAINT organization_twin_of_fkey FOREIGN KEY (twin_of) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.prediction
    ADD CONSTRAINT prediction_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.project
    ADD CONSTRAINT project_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.project_version
    ADD CONSTRAINT project_version_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.queue
    ADD CONSTRAINT queue_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.rendition
    ADD CONSTRAINT rendition_organization_asset_fkey FOREIGN KEY (organization, asset) REFERENCES labelwright.asset(organization, id);
ALTER TABLE ONLY labelwright.seat_cursor
    ADD CONSTRAINT seat_cursor_organization_project_annotator_fkey FOREIGN KEY (organization, project, annotator) REFERENCES labelwright.seat(organization, project, annotator);
ALTER TABLE ONLY labelwright.seat
    ADD CONSTRAINT seat_organization_annotator_fkey FOREIGN KEY (organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.seat
    ADD CONSTRAINT seat_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.session
    ADD CONSTRAINT session_person_fkey FOREIGN KEY (person) REFERENCES labelwright.person(id);
ALTER TABLE ONLY labelwright.task_asset
    ADD CONSTRAINT task_asset_organization_asset_fkey FOREIGN KEY (organization, asset) REFERENCES labelwright.asset(organization, id);
ALTER TABLE ONLY labelwright.task_asset
    ADD CONSTRAINT task_asset_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.task
    ADD CONSTRAINT task_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.task_state
    ADD CONSTRAINT task_state_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.vault
    ADD CONSTRAINT vault_annotator_organization_annotator_fkey FOREIGN KEY (annotator_organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.vault
    ADD CONSTRAINT vault_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.vault
    ADD CONSTRAINT vault_person_fkey FOREIGN KEY (person) REFERENCES labelwright.person(id);
ALTER TABLE labelwright.annotation ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.annotator ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.asset ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.consensus ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.counter_delta ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY dispatch ON labelwright.assignment TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.counter TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.counter_delta TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.event_head TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.event_seq TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.job TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.outbox TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.queue TO labelwright_dispatch USING (true);
ALTER TABLE labelwright.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_seq ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.export ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON labelwright.installation FOR INSERT TO labelwright_app WITH CHECK (true);
ALTER TABLE labelwright.installation ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.label ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.level ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.member ENABLE ROW LEVEL SECURITY;
CREATE POLICY oneself ON labelwright.person TO labelwright_app USING ((id = (current_setting('labelwright.person'::text))::uuid));
CREATE POLICY oneself ON labelwright.session TO labelwright_app USING ((person = (current_setting('labelwright.person'::text))::uuid));
ALTER TABLE labelwright.organization ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.prediction ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.queue ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON labelwright.installation FOR SELECT TO labelwright_app, labelwright_dispatch USING (true);
ALTER TABLE labelwright.rendition ENABLE ROW LEVEL SECURITY;
CREATE POLICY search ON labelwright.annotator FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.assignment FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.credential FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.export FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.job FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.member FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.organization FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.person FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.project FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.session FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.task FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.vault FOR SELECT TO labelwright_flow USING (true);
ALTER TABLE labelwright.seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.seat_cursor ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_asset ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.vault ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON labelwright.annotation TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.annotator TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.asset TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.assignment TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.consensus TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.counter TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.counter_delta TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.credential TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.decision TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event_head TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event_seq TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.export TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.job TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.label TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.level TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.member TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.organization TO labelwright_app USING ((id = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.outbox TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.prediction TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.project TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.project_version TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.queue TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.rendition TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.seat TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.seat_cursor TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task_asset TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task_state TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.vault TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
GRANT USAGE ON SCHEMA labelwright TO labelwright_app;
GRANT USAGE ON SCHEMA labelwright TO labelwright_dispatch;
GRANT USAGE ON SCHEMA labelwright TO labelwright_flow;
REVOKE ALL ON FUNCTION labelwright.credential_by_hash(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.credential_by_hash(p_hash bytea) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.organization_by_slug(p_slug text) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.organization_by_slug(p_slug text) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.person_by_email(p_email text) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.person_by_email(p_email text) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.places_of_person(p_person uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.places_of_person(p_person uuid) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.session_by_hash(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.session_by_hash(p_hash bytea) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.tick() FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.tick() TO labelwright_app;
GRANT ALL ON FUNCTION labelwright.tick() TO labelwright_dispatch;
GRANT ALL ON FUNCTION labelwright.tick() TO labelwright_flow;
GRANT SELECT,INSERT ON TABLE labelwright.annotation TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.annotator TO labelwright_app;
GRANT SELECT ON TABLE labelwright.annotator TO labelwright_flow;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.asset TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.assignment TO labelwright_app;
GRANT SELECT(organization) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(organization) ON TABLE labelwright.assignment TO labelwright_flow;
GRANT SELECT(project) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(project) ON TABLE labelwright.assignment TO labelwright_flow;
GRANT SELECT(task) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(task) ON TABLE labelwright.assignment TO labelwright_flow;
GRANT SELECT(kind) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(round) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(annotator) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(id) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(id) ON TABLE labelwright.assignment TO labelwright_flow;
GRANT SELECT(epoch) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(state),UPDATE(state) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(until) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(ended),UPDATE(ended) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(again),UPDATE(again) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.consensus TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.counter TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.counter TO labelwright_dispatch;
GRANT SELECT,INSERT,DELETE ON TABLE labelwright.counter_delta TO labelwright_app;
GRANT SELECT,DELETE,UPDATE ON TABLE labelwright.counter_delta TO labelwright_dispatch;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.credential TO labelwright_app;
GRANT SELECT ON TABLE labelwright.credential TO labelwright_flow;
GRANT SELECT,INSERT ON TABLE labelwright.decision TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.event TO labelwright_app;
GRANT SELECT ON TABLE labelwright.event_head TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.event_head TO labelwright_dispatch;
GRANT SELECT ON TABLE labelwright.event_seq TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.event_seq TO labelwright_dispatch;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.export TO labelwright_app;
GRANT SELECT(organization) ON TABLE labelwright.export TO labelwright_flow;
GRANT SELECT(id) ON TABLE labelwright.export TO labelwright_flow;
GRANT SELECT,INSERT ON TABLE labelwright.installation TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.job TO labelwright_app;
GRANT SELECT(organization) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(organization) ON TABLE labelwright.job TO labelwright_flow;
GRANT SELECT(id) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(id) ON TABLE labelwright.job TO labelwright_flow;
GRANT SELECT(name) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(state),UPDATE(state) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(attempts),UPDATE(attempts) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(run_at),UPDATE(run_at) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(until),UPDATE(until) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(cancel) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT UPDATE(problem) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT UPDATE(finished_at) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT,INSERT ON TABLE labelwright.label TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.level TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.member TO labelwright_app;
GRANT SELECT ON TABLE labelwright.member TO labelwright_flow;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.organization TO labelwright_app;
GRANT SELECT ON TABLE labelwright.organization TO labelwright_flow;
GRANT INSERT ON TABLE labelwright.outbox TO labelwright_app;
GRANT SELECT,DELETE,UPDATE ON TABLE labelwright.outbox TO labelwright_dispatch;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.person TO labelwright_app;
GRANT SELECT ON TABLE labelwright.person TO labelwright_flow;
GRANT SELECT,INSERT ON TABLE labelwright.prediction TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.project TO labelwright_app;
GRANT SELECT(organization) ON TABLE labelwright.project TO labelwright_flow;
GRANT SELECT(id) ON TABLE labelwright.project TO labelwright_flow;
GRANT SELECT,INSERT ON TABLE labelwright.project_version TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.queue TO labelwright_app;
GRANT SELECT(organization) ON TABLE labelwright.queue TO labelwright_dispatch;
GRANT SELECT(project) ON TABLE labelwright.queue TO labelwright_dispatch;
GRANT SELECT(task) ON TABLE labelwright.queue TO labelwright_dispatch;
GRANT SELECT(kind) ON TABLE labelwright.queue TO labelwright_dispatch;
GRANT SELECT(round) ON TABLE labelwright.queue TO labelwright_dispatch;
GRANT SELECT(wanted) ON TABLE labelwright.queue TO labelwright_dispatch;
GRANT SELECT(need),UPDATE(need) ON TABLE labelwright.queue TO labelwright_dispatch;
GRANT UPDATE(back) ON TABLE labelwright.queue TO labelwright_dispatch;
GRANT SELECT,INSERT ON TABLE labelwright.rendition TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.seat TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.seat_cursor TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.session TO labelwright_app;
GRANT SELECT ON TABLE labelwright.session TO labelwright_flow;
GRANT SELECT,INSERT ON TABLE labelwright.task TO labelwright_app;
GRANT SELECT(organization) ON TABLE labelwright.task TO labelwright_flow;
GRANT SELECT(project) ON TABLE labelwright.task TO labelwright_flow;
GRANT SELECT(id) ON TABLE labelwright.task TO labelwright_flow;
GRANT SELECT,INSERT ON TABLE labelwright.task_asset TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.task_state TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.vault TO labelwright_app;
GRANT SELECT ON TABLE labelwright.vault TO labelwright_flow;
