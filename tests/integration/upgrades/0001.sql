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
            AND p.disabled_at IS NULL
            AND (s.token_hash IS NULL OR EXISTS (SELECT FROM credential c WHERE c.hash = s.token_hash
                AND c.revoked_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp()))) $$;
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
    epoch integer DEFAULT 0 NOT NULL,
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
CREATE TABLE labelwright.label_seq (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    seq bigint NOT NULL,
    label uuid NOT NULL
);
ALTER TABLE ONLY labelwright.label_seq FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.label_seq OWNER TO labelwright_owner;
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
    event uuid NOT NULL,
    project uuid,
    label uuid
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
    token_hash bytea,
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
INSERT INTO labelwright.annotation VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-aec2-7302-bb14-7a9ace9011b1', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 0, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', 1, false, '\xb1372a7bf922a644b7de4d77d0b1803a7ad8869361fcd08f04702c0eca620d64131a28d8a0095545957ec84ed0cf5f9802972dfa99a2fd', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 10:30:47.74662+00');
INSERT INTO labelwright.annotation VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-af45-7d6c-aef4-1581208e0f10', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 0, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', 1, false, '\x8564f68fe1169ce315295cd59483baa13050d36cc44f15be13fcc96f34de56fc1c28c98ee9b4531b788d9b936355964678e5a9cbcd7bbf', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 10:30:47.877832+00');
INSERT INTO labelwright.annotation VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-afa1-7417-93cc-7a11f51d3ed0', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 0, 2, '01a20d1b-ae8b-766c-bfb9-4eb405588759', 1, false, '\xbb8b9ac832610d730c6539a11594fa7acb2a72ed6138b65e346251ffa3a6177c38d70953ef34b7bb462508fda84d8f5dc4f970be17dd9f', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 10:30:47.969513+00');
INSERT INTO labelwright.annotation VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-afbc-7d53-b453-2da0274b6511', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 1, 2, '01a20d1b-aef0-7bde-bc03-7b94ba896675', 1, false, '\x68c6933c9b77492aca867568dbe49353e08cdb3035b705099c50c8ef3841ed852173be7c2c0a0dc05c1097031978a5eab485132a4729', 1, NULL, 1, 1, 1, 1, '0.1.0', '01a20d1b-afa1-7417-93cc-7a11f51d3ed0', '2026-11-24 10:30:47.997041+00');
INSERT INTO labelwright.annotation VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-afd3-7288-89b7-fcc4b62d9c02', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 0, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', 1, false, '\xb87315ebb26bbc5db71b4c823c2fb3122fd0e106e66a015da434def2df223d7d2959f71cd91d581d8132657f89312b6f8a1f2e3efe96b3', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 10:30:48.019673+00');
INSERT INTO labelwright.annotator VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-addc-7d84-bea5-eb6166a92a28', 'kaji-zisi-93', 0, '01a20d1b-adbd-7aec-a641-1370b683beb6', '2026-11-24 10:30:47.517163+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae8b-766c-bfb9-4eb405588759', 'nulu-gemi-92', 0, '01a20d1b-adbd-7aec-a641-1370b683beb6', '2026-11-24 10:30:47.691649+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aef0-7bde-bc03-7b94ba896675', 'fenu-neba-71', 0, '01a20d1b-adbd-7aec-a641-1370b683beb6', '2026-11-24 10:30:47.792458+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b177-794c-8c31-0b98e331af0f', 'kile-kaju-44', 0, '01a20d1b-adbd-7aec-a641-1370b683beb6', '2026-11-24 10:30:48.443551+00', NULL);
INSERT INTO labelwright.asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '0c081522-c0e9-80d0-bdea-3523445d2f7f', 1, 0, NULL, '\xc203a2de0681780472f95392304c1e82a58d0531b9b7179010baf5fc9985cb4deb12bd57', 1, 'text', 'text', 'text/plain', '\x900a4469df00ccbfd0c145c6d1e4b7953dd0afafadd7534e3a4019e8d38fc663', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:30:47.634033+00');
INSERT INTO labelwright.asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '37ed6a57-5e05-8e44-9d00-09a4a6d95acb', 1, 0, NULL, '\x90f877407c0d9f72679ee3b2679bbe6581ead80d9f3146bca1ac5e0ca762050825bd96ee', 1, 'text', 'text', 'text/plain', '\x8b1edc22ba6ce96295724107148cd15d3269677df75655f727324f852880c955', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:30:47.634146+00');
INSERT INTO labelwright.asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '4a6765cf-3280-865b-9508-ec0e201cadc0', 1, 0, NULL, '\x89d06ec6406c875b29e041b87f899e623c65421bb823ead4611e084afb01124771c67b74', 1, 'text', 'text', 'text/plain', '\x822beb0d1729878ad343b6c35b1d5e45e62f8e36b6543c2312b6f1cb6d00cdef', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:30:47.634154+00');
INSERT INTO labelwright.asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 'af99e2a2-aef5-8945-bf3d-6f3eac05506e', 1, 0, NULL, '\x0dca4e2d0f0754bc060445eb043c6ff2bc38143ebcc64b473abe6141d4dd06ab67cd1469', 1, 'text', 'text', 'text/plain', '\x65ca03e4108b9338827ea3b3f28f6a515d869b40363384e5e2f675f80bc48be6', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:30:47.634158+00');
INSERT INTO labelwright.asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 'd79542bb-273a-811a-8f64-f543c8b252c3', 1, 0, NULL, '\xb33daacfb6f7cc1caec1bc9d67758f7fdb99b5596600b39dab66325a0abe1e47a1d8e6f1', 1, 'text', 'text', 'text/plain', '\xb47c67e6c66feeeaf2409bcfd364a4ee7fd35d68b9da03838f38f4099faa14ca', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:30:47.634162+00');
INSERT INTO labelwright.asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 'fdc3f516-07ee-892c-a9ea-19dd66aab3a0', 1, 0, NULL, '\x0ca58b0561c68643c4c29a96f537578d6ef876b01559d1bb21827c7d4ecef0a58cefe5d8', 1, 'text', 'text', 'text/plain', '\xad0387b3bd8652f730ca46d25f9c170af0fd589f42e7f23f5a9e6412d97d7e56', 6, '\x7b2263686172616374657273223a362c226279746573223a362c226c696e6573223a317d', NULL, NULL, 0, '2026-11-24 10:30:47.634165+00');
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 0, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', '01a20d1b-ae97-71fd-8699-de23cfe8815f', 1, 1, '2026-11-24 11:00:47.716138+00', '2026-11-24 10:30:47.745826+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 1, 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', '01a20d1b-aef9-7984-8ab0-8958de042328', 1, 1, '2026-11-24 11:00:47.803613+00', '2026-11-24 10:30:47.817139+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 0, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', '01a20d1b-af37-79b1-9f6b-723b60c0f4c0', 1, 1, '2026-11-24 11:00:47.864514+00', '2026-11-24 10:30:47.87739+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 1, 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', '01a20d1b-af4c-7f4f-843d-3fbfd42d0341', 1, 1, '2026-11-24 11:00:47.885953+00', '2026-11-24 10:30:47.897793+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 0, 2, '01a20d1b-ae8b-766c-bfb9-4eb405588759', '01a20d1b-af6a-79c1-bc08-cfe4317142af', 1, 1, '2026-11-24 11:00:47.928544+00', '2026-11-24 10:30:47.969117+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 1, 2, '01a20d1b-aef0-7bde-bc03-7b94ba896675', '01a20d1b-afb0-705e-a7ec-9b93b196d3ae', 1, 1, '2026-11-24 11:00:47.98597+00', '2026-11-24 10:30:47.99636+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 0, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', '01a20d1b-afcd-79b2-ad23-74967ff9681e', 1, 1, '2026-11-24 11:00:48.014295+00', '2026-11-24 10:30:48.019329+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4eb7c5c2e4', 0, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', '01a20d1b-afdf-7460-9ef8-5e85dac96ec4', 1, 2, '2026-11-24 10:30:47.055125+00', '2026-11-24 10:30:48.087982+00', true);
INSERT INTO labelwright.assignment VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4fa38e5ac7', 0, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', '01a20d1b-b02c-75b3-b7c0-183a6bf135ff', 1, 0, '2026-11-24 11:00:48.109046+00', NULL, false);
INSERT INTO labelwright.consensus VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 1, '\xe4e9f2059e5ab29ea3873b47525fe02a5244bc73f870055011431b3eb0edc1b2906d531aa6b0a9a183fbd90dc5e8caaf73473588582bec', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20d1b-aec2-7302-bb14-7a9ace9011b1}');
INSERT INTO labelwright.consensus VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 1, '\xd48d30d8dee5cb4c65eb96520e7a17707f630163a0e598fc67ce98dbe321e5996d3439c9a405afd55ffc886004aa8a230fe3097269149b', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20d1b-af45-7d6c-aef4-1581208e0f10}');
INSERT INTO labelwright.consensus VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 2, '\xea16a3f4c45fa371c57533e71cedbd3d5ba31e653cf834df14b96a294d1089b945adb3b228fbf9d4c04c11166249ddbd219708ea4a18f5', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20d1b-afa1-7417-93cc-7a11f51d3ed0}');
INSERT INTO labelwright.consensus VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 1, '\x238c7a51c75c772c7bb08ab7e21027e45a9f7e56f048e58fe4c750cf281507ae9ee47ae10467e13b32284376b57498e78329642ded1aa9', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20d1b-afd3-7288-89b7-fcc4b62d9c02}');
INSERT INTO labelwright.counter VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'answers', 4);
INSERT INTO labelwright.counter VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'open', 3);
INSERT INTO labelwright.counter VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'tasks', 6);
INSERT INTO labelwright.counter VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'in_review', 1);
INSERT INTO labelwright.counter VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'labels', 2);
INSERT INTO labelwright.credential VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-adde-7faa-9235-001624d1b227', '\xd0cf911e6d77d124893353c4f5e0daabc6b2a63bfbd0a945ad467cc3b8061c7f', '01a20d1b-adce-7817-bc83-3d24ceac0e38', 'made for requester@01a20d1badbd7aeca6411370b683beb6.example', 0, '{}', '2026-11-24 10:30:47.530532+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae8d-73b5-99ea-226c00eab09d', '\xb68225db9e10c720bde06dee1a62ad82bb40737acf757e82334a2f5065e2299e', '01a20d1b-ae85-7cf2-81db-0a5db08e89fa', 'made for annotator@01a20d1badbd7aeca6411370b683beb6.example', 0, '{}', '2026-11-24 10:30:47.693711+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aef1-76ef-9dae-5da6e6a09c25', '\xaf30cfd98c60ef238b1799d249fba6e8bceb50560ab4eb0fa24eb81bf6de0eaf', '01a20d1b-aee2-71b2-b1f0-ca863a7ff127', 'made for reviewer@01a20d1badbd7aeca6411370b683beb6.example', 0, '{}', '2026-11-24 10:30:47.793787+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b181-7ae8-a8ae-b31dcb7e5495', '\x4b3f6068966ce0330419956c381ac0f385ec60ea44bf5e5a641efdcc9214bf4b', '01a20d1b-b156-727b-8866-22b2c280bc0b', 'made for lead@01a20d1badbd7aeca6411370b683beb6.example', 0, '{}', '2026-11-24 10:30:48.450157+00', NULL, NULL);
INSERT INTO labelwright.decision VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-af09-7ca8-8bf3-cf55456a9bd9', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', 1, 0, NULL, NULL, 1, NULL, false, 1, NULL, '2026-11-24 10:30:47.81861+00');
INSERT INTO labelwright.decision VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-af59-77f6-9ac8-5f7860b76b52', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', 1, 1, 'loose', NULL, 1, NULL, false, 1, NULL, '2026-11-24 10:30:47.898115+00');
INSERT INTO labelwright.decision VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-afc2-7666-a21a-0d5a18f7681d', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 2, '01a20d1b-aef0-7bde-bc03-7b94ba896675', 1, 2, NULL, NULL, 1, '01a20d1b-afbc-7d53-b453-2da0274b6511', false, 1, NULL, '2026-11-24 10:30:48.003244+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-adbf-7b6f-8a7b-ad0539351dea', NULL, NULL, 'organization_created', 1, 0, NULL, NULL, '\x8b095f6ba7a67fb176f03af8cbde44cfc95d77e1aaea9d8756a56084606600ec1ffaf09125ad7c93f2bc4f9c8e957893613999808dbdedb4b147e9d59a75fe50391f0db90b8b562811aa8b5e803e9e1021887e2e153d6f1af8e67ba332e35579fd38edd1e9094e570200b23d80ed685907c097ef32919d9836dffabcb566d20887f44f91e6', 1, '2026-11-24 10:30:47.489365+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-add8-7a17-852a-ae1127c2e787', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x13e7c1e63e8cc31462347948382827c9990ac0f23ae71ab367e15a25781aab05b16d25ca453ebaf7c518a5883dcfe9578c6e467541b921d5bfc0f2e74c8f06956af04e98777e9384758ed29016db7d26df3e77cb0bdd412e42864f13f4a0f24d97501700b5136d1ea88bc61aed9f68276fcdfdcc7c02d5c05a5eaadcef0501eb773c837c2e964fc31929a90b60d2657eb76350fbe14ea094dd4d090ee3d10edf342dc1b742a3e8', 1, '2026-11-24 10:30:47.515412+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-addd-7c31-95da-a0a53db1fdb8', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x929a1b2d6a7b234067d4f56f11e11352b34342d54eac05ef1ed35b6cef62b8d2b70bfd238f807f8baca11e61b0b060cfc1a3268b132d3f22b4f40d08f337b6baa9418bec881a19fae8be92bfdb1a5e0b3413014ba882fd570fed874c39b4ce990475afc661eeadbb180708e94c7095e652e89fb10f08522ad9e67c1516dfda3bf2106c2e3e576a67bc9a1eb05218800594b033f7c7efdd00c8fd7d6f76d10c9d916966cd824ccc40fb7b5f453c36ca13e6d2a23c09120e73ae74b7a48e3306a0a2da5c43092465c66d77f0ffc7a52344675b12fd8f0b311e0e', 1, '2026-11-24 10:30:47.517922+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aded-762e-a35e-998cb43f845e', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x64b2a9d8f7ffce0729b69d088679cb768efe7e63bd04d15b0fc511d3fcaa2d7839de83c2693ae498283977226c97642530de3419dfd2cb275ff51ec0bde9860388460966592c4dc45044e706d9db8ceea044d7c48d75002c814fc9c4ee1ab17931383f9f301fd00694e011b3d24fd8aca2fd5f5212c7d87bdb026b4e439839fa4e735be1e461f3127d0c1e26fc3f6f239789c67ea94d5598a3f3eb22a9c8f2c284a85e2e1d17885b048daba2ca183d8fdaa4df92', 1, '2026-11-24 10:30:47.537004+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae21-7de9-9b9e-2cb8b38d5414', '01a20d1b-ae17-7357-8421-4a9b0994b928', NULL, 'project_created', 1, 2, '01a20d1b-add6-794c-bc6a-5acfefd6130d', NULL, '\x63d6f8e0ef827ebc35cb96fb05c15931dd9a7d628caf5fa45239f834427b800a2cad2be5ce32a44a535982a3d9b09456527ee6a0b0b306f1691352991b324015001dc1b95620948071f481e4f49d4f221bb24d519ced694e3ae4fa9b3bd24dd26131f9142a9b155b562f249ddca8f89e7e225a05c923bdd1c2d9a2bd553a14ab609d1f5f599f4b70d51f512575fba556a47a95fe8c93391a42c5e40bdd99420d241f', 1, '2026-11-24 10:30:47.586043+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae61-78f4-9834-671b80782baf', '01a20d1b-ae17-7357-8421-4a9b0994b928', NULL, 'tasks_added', 1, 2, '01a20d1b-add6-794c-bc6a-5acfefd6130d', NULL, '\x612a2bf8959ba6ed522dca276dee2becfae9dcf494d053f246bf61a8d94a17152af610583e8e6df7a93164fc45787d088bfbb7a7a5f1c15034c56fb126cd3396a7f8b7d0fb75d1662f3b4b255b07a00036e7b2e5abd77aa273a3547e5440e5a9e6c2cd7648e4eb7dba78c2bfa42ca04e8b36291167b834585c6c11c481220deebec4a1f440b6270e641e483580813564158f7023d9a02e7e1896b10b0099590305d8d67ec2f999c32719b42e4d676265f6c33f00e813120fbd2f43ee4e0b9b9b31c064344f6601b2a70db9d658fabe00dc787c676ec6f6184e1420470b0a1e7922b07fe02817c63976c0a710c52281e9beaae77a8d11', 1, '2026-11-24 10:30:47.64974+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae89-7b19-b51a-759170ade481', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xd459b43e15c82eb4a7bf30407b8414e7b6b90e14db5d2c8e6d173ef0b77cc6e581675863e20618a37dfe8ca4ecc9e73d478f7f3501d6b07c77a5c2491d7c020ab71951532f782f8b4c77aad4e22b0d42a2043c6116781acfe1fe674dd927788cab5ee838f777c9b08b095bb7ad2744de7ff1b6f831a9ef3ece0e6285943dc4319cca4a0d0a23a8aa6490622ee30737907c2695abcbbe01a456cc76510b644f56c141dc3f970590', 1, '2026-11-24 10:30:47.690511+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae8b-7c64-95ca-df245692e969', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\xed086f56a0b9e337037364be12d3896194c084f66ec24774993f085125e26e57d9c322e02deb813a273662be7f148e54ec304fb39d0b5f1480f15cf777e92841f06387a7de5e0dce3c6e55b80dca49b6848922c320e511723e3e40bee600271952732697a3fa1efe944ed6d9b1a0a8e290b1b5f7eed23082a88cfe4dac758c27a093a26a3a11391931d6cc51ee80087161ef72e472d9233b68de7abd9b8428ecacd7965d1eb9bdfe8e6815fb4d6a59d1386095fcacaeb5aadc03164db1b2b0ff14617dcae2d93e1dc0934e9ab19f147f84a31076ae59a4ab9e', 1, '2026-11-24 10:30:47.692478+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae8d-73b5-99ea-226c028dbe2c', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x9e1fc6e1191d70830755c4d6dd8fef08dc5f988b9c5a4b9a713d58242a91f0ba993fc407afd9484a33253bc9552dacdaff7d168cabad94cc0a074231bdc13899b4f45d9dee6baf7de10e9115f4c8defd62f2df7b27da717d289488d004d463b2190262f6a709d22c53a327c7780dedbdd6ac3dc8d701b05c84ec409e74b5c150977c161b9e2c53449de452dd3a8296bdd96101e558bb67dcdd6e0f578120d44903fab5a587474271dad5c3005423db149ca47da9', 1, '2026-11-24 10:30:47.694348+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aec3-7954-878d-c816e4d0ae1a', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 'annotation_submitted', 1, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', NULL, '\x90135ff4991c2a1e01f6b6fdb905b6c5a542405126785157f143603d3585e30be9984527a6b729c84db31c5927fec000f219826b181eea55e6b300e73da05306b14729339d2adbaaf380a5cdfaddd156394786e499366f66bf696ee80b769bab9ac303b567eb7a9bfe055386e5fb44111b7eca17f5d7a797cde38c3bcd42a51c67436f3e42923825ef40fbe8386553301b1780fd2380f841d73d6da996af0c7501e2a20a9bf1bddc3086bb55df38e58b28168635df33076df67b620cf30225bccbd3b69acbaa186bb18fa3e6b91d87551e6228209b98137806c355c11f10f6773e23c7afee503df6a54120ce404625a2e8c6dbeae0ddff03ebe746a58172c6076dc5066ec786c5e6a88a3b4cd93c7378cc09bc78a0be6af669bc9b8caf4522eed670ed1e787e9c40cd794ae37b4ebc72249dc5ff7629cf61fd5f75753e', 1, '2026-11-24 10:30:47.749282+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aeee-7e6c-82a2-7277f02fcc09', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xeb6c203f3c03613452cf66d849d35f5b2b0dc6fec836f7131137430865b1562aa540f55971be850eda15aeb294ed7a91c15bcc61ae88ce77b6615c1a5ff0255592a8fb4429d05a5eb6bb61b223321fc667dfd79b3179a36206db6ea98f6b8073f2460c1d9291e3bb9060c1ca6971ebe329b3f934809d51365af56bd242a87b42f6b072451b68cb440def6165aa09f72bb28158cb936950ce676d6565428b7538c64e27b926d2', 1, '2026-11-24 10:30:47.791593+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aef0-7bde-bc03-7b95202e9229', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x0514de0d5398cfaecf6a010d688dc5f0538f49b5f00a4aa4ead3b032fdcd13544a900c015a1d4a8ed1900110d45fe63436032029ea7b59f626ae5fa44c8df2f9baefe592a89caf893e0b29e7f5b9a3ce8787b961ae5e878e406c221cfecaa84c61cd6827e80dffc2efa9c27d1c7240411f02f3801911ce11a09fbfcf9afc8f143b4942c84dc32c9553386142936cee37d93c4dd60b58e60cf23cec55737eb6023cfe9669b4e9b45f19aab7092b65b8ff9d6f6cb1d185ead04e1912a2e6eba74bbe0d1579baa94d489e348700c6414003e35bb007709a1f45a9', 1, '2026-11-24 10:30:47.793063+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aef1-76ef-9dae-5da77445e757', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x5b68fe6700aff182db06d9053d54c9692b1c8a661330bc324fcd66743e263da561fe3319f0c1d833c6284581bd67614efc5d37c5f7876b202af5143443328179c0ef89a23e00a5a27aebec13cb1bb051d6cbed0eda496dde570cb26fafcb74d166a722b31b754b899dfb3592d641f4031e5f1e687d86bd18df049918bbd296f54f1f212ca1b185367a27333eae9242a9f08eabec6b2962964e7d5ebe419f2dae81183049dee32907b27070f49ec77719315b9432', 1, '2026-11-24 10:30:47.794246+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-af0b-75e4-94e7-cf0cd6e62d7d', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 'review_decided', 1, 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', NULL, '\x6101b235c8c5debbd7a97a102da72ce86b751bc870cdeb253aa4420762b86c2a47f7c142fa69a60bedd6d79e4f5391bb7975b5cb0b9dcbc8377936fe32c69e904f158c33079b83aed86b33acfdade2229894c2782dfa43445640df7e534498a40bd7ad1c46fdfe01069bb2a7f35c4f929455cc56b8232b332adb32f14e2be6a1ad25c8ede1033da13f151340cc4d8b13368172d7b5823716c6188bec25675e34415b74f5410daa8910b1b36ad7e741448c33339d436fab0f215992ba6267833881dff2c4998a12a833ae04711ead262f732e88527f759907fa5fedd9df14b0f219cfed27ad5c1f53efd943d3c6553f40bc054415ee9f83c671bd93f533542c3aa81836b21b03c0412a74a046580103f44a56a3a83403eaee260598babd51c90c6575a8cecc97ce744e02f646d870706a97b27d20c8cc', 1, '2026-11-24 10:30:47.819378+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-af2b-722e-ad94-5cbb62dc0dba', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 'label_accepted', 1, 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', NULL, '\x817af2e4ae0d010f6146a01e3ca212b658fb7b0959c9e9e3d3052ddb4d50c4e65da0731c9b9c84214d17b47f0121f2deaf69b602395ca7dc6f1c856f43e6028ca010b732b230abb1c0eca323e1a47ddc3d92cd53686513bf4ff939ed5cc3ce79a453c40de4a746aa9e51389a95a62f57b717b8d092bbbee28d0f240f3f22885e9608d0827d8554fdca9f80c81c5dcf0b23b000d4043fcd21b901908abce94b7653e319ee694f6df12939a09f6f228b315849ef55a6385d01110e9f232bb87f344c74ad63be6460ef626573eb25ec288e23958e33ef96b714784440fc4bd2aea55e480fa5169ee776534f3d8150752bdd58aa729b', 1, '2026-11-24 10:30:47.852297+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-af46-76bc-9203-541e722ccaf1', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 'annotation_submitted', 1, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', NULL, '\x2645ec1d92bad2ed9efca834f04e4521612c50cbca1ae3faa333aa74a7cf029d2c9ffb0da1b222e80d353972f1b3ef6880a012edc91ba8487cf510fcd24ce1c24fe05cf33d283112e5e5984d6482b3527dff05a357ba9d37c767a606b3b5a1c2577d8ab28c88365165808c30923476ad2566e2a513e50691a58b0b5ffaad0b6b282711af9c860eb948d54daddcb7da9201512936fcbc32146d388ba828011df4881647d7626e7bc9c3bccafbd25a2ac2dcf66006de836a3f4a98516528142a13897fdb2e4db8c7f820f8fc932f821617ba0f1f73072d26b18d757d53aa6a98b9cca51d153de0fc44f4d0147c60f02dab1aef6105a46edd99e724afa0252f64627aa72d2c1223c7555c0f9a812fd18d465534275120d2154763f24938815c6c85777875a7a59f59041286e8ecb41f513cf26eef5c95a8cf8ec972f5598a', 1, '2026-11-24 10:30:47.878387+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-af5a-7b4c-9d31-4e0948e8d1ae', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 'review_decided', 1, 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', NULL, '\x635ebe7a4e4f9ebcc604920f216b4d1b651c48b05e875a6f39a7b208293c31dee1161ccd89ebd6efb89a354ff250a80fe5c4287321fa03af09d83517964e5af1419880117515714df7b476e15bbab4f09e92b21a8dfb6628d28673b2ebe22e848acd348352bdaae1545a6bbdee7c5a78f164cb1b962daf9d1a763f2f062adf32642cff0e40137f7af3e26348a4bcc5a835802a6574c20c133fafdd98f8175683ae6664e75b21e137e6b3b20858a989e53afe08dd8c18573e509df56db0d9f73f82a0f5a77e93a3e8e00f68ffc9ad998cdc9aae8ce98e66974400a0c82c6ba554c00606315ff500d318adff24ead03f4b1eeb185aacd7d53b2e9469d623754269a8fccd754dffaac02a6a3a87273897b40e19a50209788494584e5422de8b82572ed11cba12454707216c0056e8e5c240a183d369fa12', 1, '2026-11-24 10:30:47.898658+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-afa1-7db1-b2d1-949389f08e9e', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 'annotation_submitted', 1, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', NULL, '\xe70194fdc68be9b956b0b44191bf9344987a523b2fbad7585c8ec7f1b1cd21bd406713cbd6c6b2dfcc67dd1719d4de583ede07c0f1e3b137e926523657b30fb3cd22639fb62772966428288395b3dd63de4d6d6d117cc430cbe29ede51599fa08b24422b699515d3a10bf1bd9b6bf4c91ba2c39a0000f57419e76ef582db0f6aca6b5cf424fe9381e40f5f38b746d18622732bea929810034a9dc0db6145a32d47c2dfc41715616f39707db08fdaa428de5139843bd578346e5d522717aedab5907a71be411c9f62aa72ecdd6ef8e1d4de3886554e856c7dbb0a5a2c0ebc3137cf0fd963dff5fd566b36db40cdea6e1ce822db08e2e59cc9b5cdd33f5549e076a3313fbb25209e587659c0257787596b3a0cda0fd8f76db78c82034250aced7d0aec8f8c9f663a2a23aebf5467b2c9142710ba32f422c05265d8318dc6', 1, '2026-11-24 10:30:47.970099+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-afbd-76b1-80b4-c7a9ffa742c1', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 'annotation_submitted', 1, 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', NULL, '\x6e958b7dd5da310986bf7d088101b9414cc993e33bcb5c0b95bb51dc71efa7df5d9b6e62221945bd82f82bda656a24927db6002fe42933f524013a5e375d653627245200e81945b0c380f0c839097980b9a2d34653013d1b96f3dbda5c743ca87c265b235c15b985b3f110370ee44ec4fac5be0a449484d994063e422d095cb0c44f711c6b7a4028501e922f40f41a16e3ee0f4ee117d463aacd9113b4cce931ef5ec9c96d2bc6ba4167c2e2ecbbda26c8bafe006c06c1a08e4ca24232b750196225e739e1d5a9445795288f46401fd633f5913c549ea42443f2178bce54507a9b7ea8fb5cb92bb55c1f1c3b85b53d267b02d9bd07671a89b93cd51eb54d4f50a09bbf4099d834660885c4f68a2042571c4f57bc75a91aab64a61d03a86d8aec4041e00291687bb3c54d1819f840d2bc3314872e88a8e44138ac50', 1, '2026-11-24 10:30:48.002698+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-afc3-7d9a-b3af-55500e176e5c', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 'review_decided', 1, 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', NULL, '\x571062448bdf1e66f3f0e707a889da676ef1c23647ee6a9d1996476bcf756553f08123b1bbdb3a02ecf1e07a8a4c86d05ce1dd589555d816fe251cf92fbdd08f8f87cca0b1a1460ddb5cd5b770226ac9fa73029adf0789c734322f1ac5c54af36ee23ce5d1571c1a3dc02071bf517394d2ee48d89b6164616a56d7af5aa90fee6959a971526414ee6d57f2dea77cdd01d1d454a0b26bf7f76dded89bee32e0d7f5196d4f003b7ca281584f8b187c1eddb7a9c1bfc5969078044373117d534b6d89d83a4a468e0ea381428915bb3fd87298aac8278dedbfdddaee4b08946821520c26daabfdf4ea42e71baa4a1f70cdb46da0c93bafeb5d426dd7f6d196c3ff3fb5524b3a43deebf94ec2c28480ec5dd00e8b860f3b6b006ed28f6e7d6b73852149c75988f4875bc7fbdbbc14484aa2fb4905542d69', 1, '2026-11-24 10:30:48.004286+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-afc5-7ffb-92c8-21977661de30', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 'label_accepted', 1, 1, '01a20d1b-aef0-7bde-bc03-7b94ba896675', NULL, '\x3c2f40db8e02393dd7fbf3e969c2899c8a742d76e80fa03498f04e9a706db4eb942c38bd764be6bbd52da7339b15e86069a1a7e602a563f9a08fad492b8f68eb3797c73116a4108c4eb85e4129f5b4529e58b29ee40f996fe404b285c5957da6c51fa3f7083ddb3a8382935006fe67830bc4a307eea124c6d42012a6d9eba5309f4c9408b5e27d1ca06645f25772b45d73cb3b93c11b897e61603257f9c9b5710cd066715a487ff5fdfd49728f21f288c99a31ad236d86764c3716cb40d91639b8c6075f51e166d1a117e5fdf560bfe25803a856715afe2cabf7b710c8fbd3d65ebe1fefa827fa156957ef9c26843a936ee22f', 1, '2026-11-24 10:30:48.005918+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-afd3-7dcd-abdd-66fecd289b49', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 'annotation_submitted', 1, 1, '01a20d1b-ae8b-766c-bfb9-4eb405588759', NULL, '\x7a720c83a4668e837daa5df95cb306cbbcb96598cd884d15b48cffa8fda773052788430391021c48913077a8509fbd25ce59955f17c9342485e574e4c6ef33d0f3d6457deed32285809cc1acf9be20b052bd907856e232d09803b3100145554d9ed1e63af110b9d3bac44c5903054762a36ede5039b77bb24e2a541d4e972720e2521692b9ef3c97d290742ef576025bcc50c1657847d37c78ef9a10fa2d84c966e96523d04ab247e818c7cfa37f72afb5be6fd045559d7cc5de60225abbceeb7701f653d92504d99719227b597b14076e5fcfaa060b1135f80a4499f9a572be4246a79821570561863aac73034458191a171d2f3dec2095194095c17764bc0771d6d83ead5ee5cf679209a9cdee36e6d9ee5a4a1eaf902dbc3cc38c908b7d481730c1b77d927c10f4d5397b2f0c803f3d94d57a66935bab0ef4c327e3', 1, '2026-11-24 10:30:48.020086+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b174-7820-b437-bcdb879e4b58', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x26b0acc6310ce3830d82018a04563742d9d20f5bddeebc7fb3eeb3c205d81f26ded961eda4b9b7656fc45e7ef40514bb55356dd8a8ec6b63273f827e90a3ea61efcf98ca0b0223f41a304b24da18b9143862148b402572e2555124e79259ec34412a1cd0ecd46af04bbe1719de8b1ec9155af2992b33b058765b7662e34599dcb98c2a4f8babad2b193835200993a4d32087253ea39f783c4a2cbb80e764d04abb7d', 1, '2026-11-24 10:30:48.437031+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b180-7fbc-9a1f-62a77ba9fd7c', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x6e85b5239d0bf6d08d866f3a3db3ba696b35f7c311aa64957f4bef2e9fda5a33175c3e4416455c371221d54dbc11693697f31c6df1c3b04376a0c61f6cb6fd0f566c3db39c3839e6a8dca0a71e241122663d089208fa2a335debb7f3b49fae6f45146626405905de12efadf269db9830cb94fdf371a8464e6beebd50dba5e72b168950fc97e5ea02fb86f9f2777474269be783dab1b453ea021be270070285b3a9fa970cb38dcdfbe49a601b4697dc95b8afa1138b77dc23575694ef89bee00c63f90f44d6873f9291f38b64bba55842e471633784dde5afa3', 1, '2026-11-24 10:30:48.449378+00');
INSERT INTO labelwright.event VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b182-7b35-bcd5-6d43889f808b', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x716259dbed00238e8a77bc0e27fc23ab80b1d2954362966fbc40d4b3de8b0616ac46d19d2856bab84094ded2c1d49e8c27ed866d56fed9e4aee0b9dec650fb729de1a9590db4b852ad899ccb7496aa5b4edecdf0c14c02e831f1278f1353658affc39d3c3c3db0673684e2a74dcd7130ac14dcea98a7c1a0dcb98f79851e789a10dc028d015c45771b7b849683e8dc8b5c87cc082acbbe81a49437465d4a423ba3cb3ec87fff51100709a4d4d05b6cae827e17fa', 1, '2026-11-24 10:30:48.450545+00');
INSERT INTO labelwright.event_head VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 22);
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 1, '01a20d1b-adbf-7b6f-8a7b-ad0539351dea');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 2, '01a20d1b-add8-7a17-852a-ae1127c2e787');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 3, '01a20d1b-addd-7c31-95da-a0a53db1fdb8');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 4, '01a20d1b-aded-762e-a35e-998cb43f845e');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 5, '01a20d1b-ae21-7de9-9b9e-2cb8b38d5414');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 6, '01a20d1b-ae61-78f4-9834-671b80782baf');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 7, '01a20d1b-ae89-7b19-b51a-759170ade481');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 8, '01a20d1b-ae8b-7c64-95ca-df245692e969');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 9, '01a20d1b-ae8d-73b5-99ea-226c028dbe2c');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 10, '01a20d1b-aec3-7954-878d-c816e4d0ae1a');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 11, '01a20d1b-aeee-7e6c-82a2-7277f02fcc09');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 12, '01a20d1b-aef0-7bde-bc03-7b95202e9229');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 13, '01a20d1b-aef1-76ef-9dae-5da77445e757');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 14, '01a20d1b-af0b-75e4-94e7-cf0cd6e62d7d');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 15, '01a20d1b-af2b-722e-ad94-5cbb62dc0dba');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 16, '01a20d1b-af46-76bc-9203-541e722ccaf1');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 17, '01a20d1b-af5a-7b4c-9d31-4e0948e8d1ae');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 18, '01a20d1b-afa1-7db1-b2d1-949389f08e9e');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 19, '01a20d1b-afbd-76b1-80b4-c7a9ffa742c1');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 20, '01a20d1b-afc3-7d9a-b3af-55500e176e5c');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 21, '01a20d1b-afc5-7ffb-92c8-21977661de30');
INSERT INTO labelwright.event_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 22, '01a20d1b-afd3-7dcd-abdd-66fecd289b49');
INSERT INTO labelwright.installation VALUES (true, '01a20d1b-ad01-7877-b987-a3fcb9191c13', '\x3c2f9d3194dbec5d3f7dcf73b6c0bbf7e006062e8e62c488354990c8bde5fe6a58014412756594724d3100fb76cd5f645887', '2026-11-24 10:30:47.297977+00');
INSERT INTO labelwright.label VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-af0c-7ad0-b906-1ecb4f9f74b2', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 1, '\xf2d2c471972ff09bf4949e343f0f46dc2e66d1842533a8abb16c3c6cb433dd6bd22d3fdc751b1f3255c6f5aaf539118f608e1e5f567e5c', 1, 'single', '{01a20d1b-aec2-7302-bb14-7a9ace9011b1}', '01a20d1b-af09-7ca8-8bf3-cf55456a9bd9', 1, '2026-11-24 10:30:47.85123+00');
INSERT INTO labelwright.label VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-afc5-7ffb-92c8-21975332023b', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 1, '\x7e3e19f4da1cb93e8319542514b27dffb1bdc48fff92b9c67ada8b26d198b830443bf5de9a633b6f037d10473680e31e6a4e085ff3dc', 1, 'amend', '{01a20d1b-afbc-7d53-b453-2da0274b6511}', '01a20d1b-afc2-7666-a21a-0d5a18f7681d', 1, '2026-11-24 10:30:48.005481+00');
INSERT INTO labelwright.label_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 15, '01a20d1b-af0c-7ad0-b906-1ecb4f9f74b2');
INSERT INTO labelwright.label_seq VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 21, '01a20d1b-afc5-7ffb-92c8-21975332023b');
INSERT INTO labelwright.level VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 0, 0);
INSERT INTO labelwright.level VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 1, 0);
INSERT INTO labelwright.member VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-add6-794c-bc6a-5acfefd6130d', '01a20d1b-adce-7817-bc83-3d24ceac0e38', '{requester}', '2026-11-24 10:30:47.511438+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae89-7b19-b51a-75914cfe9a4d', '01a20d1b-ae85-7cf2-81db-0a5db08e89fa', '{annotator}', '2026-11-24 10:30:47.689667+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aeed-765b-bf88-f049c20fd95b', '01a20d1b-aee2-71b2-b1f0-ca863a7ff127', '{reviewer}', '2026-11-24 10:30:47.789763+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b173-73c1-b0d3-982aefb6dd39', '01a20d1b-b156-727b-8866-22b2c280bc0b', '{lead}', '2026-11-24 10:30:48.436384+00', NULL);
INSERT INTO labelwright.organization VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', 'lab-1-7f2b36576590', 'Lab 1 7f2b36576590', NULL, '2026-11-24 10:30:47.486172+00');
INSERT INTO labelwright.outbox OVERRIDING SYSTEM VALUE VALUES (23, '01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b174-7820-b437-bcdb879e4b58', NULL, NULL);
INSERT INTO labelwright.outbox OVERRIDING SYSTEM VALUE VALUES (24, '01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b180-7fbc-9a1f-62a77ba9fd7c', NULL, NULL);
INSERT INTO labelwright.outbox OVERRIDING SYSTEM VALUE VALUES (25, '01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b182-7b35-bcd5-6d43889f808b', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20d1b-adce-7817-bc83-3d24ceac0e38', 'requester@01a20d1badbd7aeca6411370b683beb6.example', 'requester', NULL, '2026-11-24 10:30:47.502813+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20d1b-ae85-7cf2-81db-0a5db08e89fa', 'annotator@01a20d1badbd7aeca6411370b683beb6.example', 'annotator', NULL, '2026-11-24 10:30:47.686257+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20d1b-aee2-71b2-b1f0-ca863a7ff127', 'reviewer@01a20d1badbd7aeca6411370b683beb6.example', 'reviewer', NULL, '2026-11-24 10:30:47.779143+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20d1b-b156-727b-8866-22b2c280bc0b', 'lead@01a20d1badbd7aeca6411370b683beb6.example', 'lead', NULL, '2026-11-24 10:30:48.406509+00', NULL);
INSERT INTO labelwright.project VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'Moods', 'questionnaire', '\x522195f26f964f88dc4533b328811e428142140a741ef54481a366f8e52c2dd819fbeba1b6d04099a207d7de55b071dda3', 1, 0, 1, 1, 1, '2026-11-24 10:30:47.575703+00');
INSERT INTO labelwright.project_version VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'ontology', 1, '\x34c9559d20f594860e05ba929481b7528eb48b27d366badbd418b8324b6f06912701bcc818087afbd5154ababcec6c41248490a41e8a0fd44693ab8b64e62560ccab7e5f7c1f4af5816814591977a6470718ed8a222490d41125579bf17db3cab8c7108cf630ba43e64ca5d5744e973ec46ff1f5d84d7686e48eb184962c9debe80300496499ece8b1abaf87d1ce4af353fd4005584e4d33cee56164f1e0625cd665194b05a3c0c1fe2a85c64b4d14b554d7fa77f4b431f71cf43181e7bc01b6fb96f646f698f45d94e490', 1, '01a20d1b-add6-794c-bc6a-5acfefd6130d', '2026-11-24 10:30:47.580084+00');
INSERT INTO labelwright.project_version VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'guidelines', 1, '\xaea79db41d56328d01377ac22ffe5b97f7a1c9ad9322c1755b3c69ac800b', 1, '01a20d1b-add6-794c-bc6a-5acfefd6130d', '2026-11-24 10:30:47.580854+00');
INSERT INTO labelwright.project_version VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', 'policy', 1, '\x71ce46f7c5de8aa53e889fb2a02c4b2ed8839414d346fd634db2c8a2ce7196d1013db7ed9ed32c25961f884434a4ec13c74b588662a2713acd8db2dbcb18c7d558570becb534d356f0328ad314', 1, '01a20d1b-add6-794c-bc6a-5acfefd6130d', '2026-11-24 10:30:47.584914+00');
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba503294fe0f', 0, 1, 0, 1795516247647536, 1, 1, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 0, 1, 0, 1795516247647172, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 1, 1, 0, 1795516247763783, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 0, 2, 0, 1795516247647523, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 1, 2, 0, 1795516247880565, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 0, 1, 0, 1795516247647529, 0, 0, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 1, 1, 0, 1795516248024518, 1, 1, NULL);
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4eb7c5c2e4', 0, 1, 0, 1795516247647532, 1, 1, 1795516248088182);
INSERT INTO labelwright.queue VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4fa38e5ac7', 0, 1, 0, 1795516247647534, 1, 0, NULL);
INSERT INTO labelwright.seat VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-aef0-7bde-bc03-7b94ba896675', 3, '-infinity');
INSERT INTO labelwright.seat VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae8b-766c-bfb9-4eb405588759', 6, '-infinity');
INSERT INTO labelwright.seat_cursor VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-aef0-7bde-bc03-7b94ba896675', 1, 0, 0, 1795516247880565);
INSERT INTO labelwright.seat_cursor VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae8b-766c-bfb9-4eb405588759', 0, 0, 1, 1795516247899289);
INSERT INTO labelwright.seat_cursor VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-aef0-7bde-bc03-7b94ba896675', 1, 0, 1, 1795516247974153);
INSERT INTO labelwright.seat_cursor VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae8b-766c-bfb9-4eb405588759', 0, 0, 0, 1795516247647534);
INSERT INTO labelwright.task VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 't0', 0, 1, '\x253a6212295fe23e30ac47bc29b454d89d2dfa75942598d974cccbdad50ce1eee638ba5eb0a411672ecd33', 1, '2026-11-24 10:30:47.631318+00');
INSERT INTO labelwright.task VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 't1', 0, 1, '\xa1d675f2d3e9ed3daeead6044812df1bca64d6d50a96010822222ce0f029e9d968c09148daf8feeeab54a7', 1, '2026-11-24 10:30:47.631571+00');
INSERT INTO labelwright.task VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 't2', 0, 1, '\x02d31e4f237c348d97a1cce99bc9592ed0acdd2613a7e83028ba4ac2f35190518a4ea436d972ad3f08a0fd', 1, '2026-11-24 10:30:47.63158+00');
INSERT INTO labelwright.task VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4eb7c5c2e4', 't3', 0, 1, '\xebf06642722d27afc90cd418b8bf7ea2536e83c6a601416589cbf9bd1a7028f25695407ccf74556bf08336', 1, '2026-11-24 10:30:47.631585+00');
INSERT INTO labelwright.task VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4fa38e5ac7', 't4', 0, 1, '\x5ca74b87bfe5c9421dd4d2c4ee6155dede781f98512f076d200905644315a6b157c032a8ab992d5f5839a6', 1, '2026-11-24 10:30:47.631589+00');
INSERT INTO labelwright.task VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba503294fe0f', 't5', 0, 1, '\xb5ca161e8dc607c69a39434b6887f46fb847f149ff2d9111d5109ee6f792a181d7c742378239988006f771', 1, '2026-11-24 10:30:47.631594+00');
INSERT INTO labelwright.task_asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 0, 'primary', '4a6765cf-3280-865b-9508-ec0e201cadc0');
INSERT INTO labelwright.task_asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 0, 'primary', '0c081522-c0e9-80d0-bdea-3523445d2f7f');
INSERT INTO labelwright.task_asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 0, 'primary', 'fdc3f516-07ee-892c-a9ea-19dd66aab3a0');
INSERT INTO labelwright.task_asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4eb7c5c2e4', 0, 'primary', 'af99e2a2-aef5-8945-bf3d-6f3eac05506e');
INSERT INTO labelwright.task_asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4fa38e5ac7', 0, 'primary', 'd79542bb-273a-811a-8f64-f543c8b252c3');
INSERT INTO labelwright.task_asset VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba503294fe0f', 0, 'primary', '37ed6a57-5e05-8e44-9d00-09a4a6d95acb');
INSERT INTO labelwright.task_state VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4c5daf6533', 4, 1, '01a20d1b-af0c-7ad0-b906-1ecb4f9f74b2', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4cfc337bc0', 4, 2, '01a20d1b-afc5-7ffb-92c8-21975332023b', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae17-7357-8421-4a9b0994b928', '01a20d1b-ae4a-7ed3-b53c-ba4dbb999415', 3, 1, NULL, NULL);
INSERT INTO labelwright.vault VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-addc-7d84-bea5-eb6166a92a28', '01a20d1b-adce-7817-bc83-3d24ceac0e38');
INSERT INTO labelwright.vault VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-ae8b-766c-bfb9-4eb405588759', '01a20d1b-ae85-7cf2-81db-0a5db08e89fa');
INSERT INTO labelwright.vault VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-aef0-7bde-bc03-7b94ba896675', '01a20d1b-aee2-71b2-b1f0-ca863a7ff127');
INSERT INTO labelwright.vault VALUES ('01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-adbd-7aec-a641-1370b683beb6', '01a20d1b-b177-794c-8c31-0b98e331af0f', '01a20d1b-b156-727b-8866-22b2c280bc0b');
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
ALTER TABLE ONLY labelwright.label_seq
    ADD CONSTRAINT label_seq_pkey PRIMARY KEY (organization, project, seq);
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
CREATE INDEX assignment_finished ON labelwright.assignment USING btree (organization, annotator, kind, ended) WHERE (state = 1);
CREATE UNIQUE INDEX assignment_id ON labelwright.assignment USING btree (organization, id);
CREATE INDEX assignment_live ON labelwright.assignment USING btree (organization, annotator, project) WHERE (state = 0);
CREATE INDEX counter_delta_project ON labelwright.counter_delta USING btree (organization, project);
CREATE UNIQUE INDEX event_seq_event ON labelwright.event_seq USING btree (organization, event);
CREATE INDEX event_task ON labelwright.event USING btree (organization, project, task, id) WHERE (task IS NOT NULL);
CREATE INDEX export_project ON labelwright.export USING btree (organization, project, id);
CREATE INDEX job_due ON labelwright.job USING btree (run_at) WHERE (state = 0);
CREATE INDEX job_project ON labelwright.job USING btree (organization, project, id);
CREATE INDEX job_running ON labelwright.job USING btree (until) WHERE (state = 1);
CREATE UNIQUE INDEX label_seq_label ON labelwright.label_seq USING btree (organization, label);
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
CREATE POLICY dispatch ON labelwright.label_seq TO labelwright_dispatch USING (true);
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
ALTER TABLE labelwright.label_seq ENABLE ROW LEVEL SECURITY;
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
CREATE POLICY search ON labelwright.credential FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.member FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.organization FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.person FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.session FOR SELECT TO labelwright_flow USING (true);
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
CREATE POLICY wall ON labelwright.label_seq TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
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
GRANT SELECT(project) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(task) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(kind) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(round) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(annotator) ON TABLE labelwright.assignment TO labelwright_dispatch;
GRANT SELECT(id) ON TABLE labelwright.assignment TO labelwright_dispatch;
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
GRANT SELECT,INSERT ON TABLE labelwright.installation TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.job TO labelwright_app;
GRANT SELECT(organization) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(id) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(name) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(state),UPDATE(state) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(attempts),UPDATE(attempts) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(epoch),UPDATE(epoch) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(run_at),UPDATE(run_at) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(until),UPDATE(until) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT(cancel) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT UPDATE(problem) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT UPDATE(finished_at) ON TABLE labelwright.job TO labelwright_dispatch;
GRANT SELECT,INSERT ON TABLE labelwright.label TO labelwright_app;
GRANT SELECT ON TABLE labelwright.label_seq TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.label_seq TO labelwright_dispatch;
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
GRANT SELECT,INSERT ON TABLE labelwright.task_asset TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.task_state TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.vault TO labelwright_app;
GRANT SELECT ON TABLE labelwright.vault TO labelwright_flow;
