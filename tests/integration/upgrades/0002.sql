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
CREATE FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    -- the place of kind 0 is the task's lock, and always comes first
    SELECT q.round, q.wanted, q.need, q.priority, q.pool INTO o_round, o_wanted, o_need, o_priority, o_pool
    FROM labelwright.queue q
    WHERE q.organization = p_org AND q.project = p_project AND q.task = p_task AND q.kind = 0
    FOR NO KEY UPDATE;
    IF p_kind <> 0 THEN
        SELECT q.round, q.wanted, q.need, q.priority, q.pool INTO o_round, o_wanted, o_need, o_priority, o_pool
        FROM labelwright.queue q
        WHERE q.organization = p_org AND q.project = p_project AND q.task = p_task AND q.kind = p_kind
        FOR NO KEY UPDATE;
    END IF;
    SELECT x.epoch, x.state, x.again INTO o_epoch, o_state, o_again
    FROM labelwright.assignment x
    WHERE x.organization = p_org AND x.project = p_project AND x.task = p_task AND x.kind = p_kind
      AND x.round = p_round AND x.annotator = p_annotator
    FOR NO KEY UPDATE;
    SELECT a.id, a.late INTO o_stored, o_late
    FROM labelwright.annotation a
    WHERE a.organization = p_org AND a.project = p_project AND a.task = p_task AND a.kind = p_kind
      AND a.round = p_round AND a.annotator = p_annotator AND a.epoch = p_epoch;
    SELECT s.state, s.answers, s.label INTO o_task_state, o_answers, o_label
    FROM labelwright.task_state s
    WHERE s.organization = p_org AND s.project = p_project AND s.task = p_task;
    SELECT count(*) INTO o_labels FROM labelwright.label l
    WHERE l.organization = p_org AND l.project = p_project AND l.task = p_task;
    SELECT array_agg(a.id), array_agg(a.annotator), array_agg(a.payload), array_agg(a.key_id)
    INTO o_ids, o_annotators, o_payloads, o_key_ids
    FROM labelwright.annotation a
    WHERE a.organization = p_org AND a.project = p_project AND a.task = p_task AND a.kind = 0
      AND a.round = p_round AND NOT a.late;
END $$;
ALTER FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) OWNER TO labelwright_owner;
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
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ SELECT * FROM labelwright.lease_2(p_org, p_project, p_annotator, p_kinds, p_seconds, p_limit, p_id, 0) $$;
ALTER FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) OWNER TO labelwright_owner;
CREATE FUNCTION labelwright.lease_2(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    v_lap      timestamptz;
    v_rest     timestamptz;
    v_pools    smallint[] := ARRAY[0]::smallint[];
    v_level    record;
    v_cursor   bigint;
    v_place    bigint;
    v_need     smallint;
    v_pool     smallint;
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
    IF EXISTS (SELECT FROM labelwright.hold h
               WHERE h.organization = p_org AND h.annotator = p_annotator AND h.ended_at IS NULL
                 AND (h.project IS NULL OR h.project = p_project)) THEN
        o_outcome := 'held'; RETURN;
    END IF;
    -- this row's lock serialises two tabs of one annotator
    INSERT INTO labelwright.seat AS s (organization, project, annotator, n) VALUES (p_org, p_project, p_annotator, 1)
    ON CONFLICT (organization, project, annotator) DO UPDATE SET n = s.n + 1
    RETURNING s.lap, s.gold_rest INTO v_lap, v_rest;
    IF (SELECT count(*) FROM labelwright.assignment x
        WHERE x.organization = p_org AND x.annotator = p_annotator AND x.project = p_project AND x.state = 0
          AND x.until > clock_timestamp()) >= p_limit THEN
        o_outcome := 'full'; RETURN;
    END IF;
    IF EXISTS (SELECT FROM labelwright.pool p WHERE p.organization = p_org AND p.project = p_project) THEN
        v_pools := v_pools || ARRAY(
            SELECT m.pool FROM labelwright.pool_member m
            WHERE m.organization = p_org AND m.project = p_project AND m.annotator = p_annotator
            UNION
            SELECT p.number FROM labelwright.pool p
            JOIN labelwright.annotator a ON a.organization = p.organization AND a.supplier = p.supplier
            WHERE p.organization = p_org AND p.project = p_project AND a.id = p_annotator);
    END IF;
    -- a gold turn is drawn anew each time, and so is where its search starts: neither can be learnt
    IF p_gold > 0 AND 0 = ANY (p_kinds) AND v_rest < clock_timestamp() AND random() < p_gold THEN
        v_place := (random() * 9007199254740991)::bigint;
        FOR v_attempt IN 1..2 LOOP
            SELECT t.task, t.kind, t.round, t.need INTO o_task, o_kind, o_round, v_need
            FROM labelwright.queue t
            WHERE t.organization = p_org AND t.project = p_project AND t.kind = 0 AND t.pool = -1
              AND t.priority = 0 AND t.need > 0 AND t.pos > v_place
              AND NOT EXISTS (SELECT FROM labelwright.assignment x
                  WHERE x.organization = t.organization AND x.project = t.project AND x.task = t.task
                    AND x.annotator = p_annotator OFFSET 0)
            ORDER BY t.pos LIMIT 1 FOR UPDATE OF t SKIP LOCKED;
            EXIT WHEN o_task IS NOT NULL;
            v_place := -1;
        END LOOP;
        IF o_task IS NULL THEN
            UPDATE labelwright.seat s SET gold_rest = clock_timestamp() + interval '10 minutes'
            WHERE s.organization = p_org AND s.project = p_project AND s.annotator = p_annotator;
        END IF;
    END IF;
    FOR v_attempt IN 1..2 LOOP
        EXIT WHEN o_task IS NOT NULL;
        FOR v_level IN
            SELECT l.kind, l.pool, l.priority FROM labelwright.level l
            WHERE l.organization = p_org AND l.project = p_project AND l.kind = ANY (p_kinds)
              AND l.pool = ANY (v_pools)
            ORDER BY array_position(p_kinds, l.kind), l.priority DESC, l.pool DESC
        LOOP
            -- first what came back, then what is new
            FOREACH v_list IN ARRAY ARRAY[1, 0]::smallint[] LOOP
                v_cursor := coalesce((SELECT c.pos FROM labelwright.seat_cursor c
                    WHERE c.organization = p_org AND c.project = p_project AND c.annotator = p_annotator
                      AND c.kind = v_level.kind AND c.pool = v_level.pool AND c.priority = v_level.priority
                      AND c.list = v_list), 0);
                o_task := NULL;
                IF v_list = 1 THEN
                    SELECT t.task, t.round, t.need, t.back INTO o_task, o_round, v_need, v_place
                    FROM labelwright.queue t
                    WHERE t.organization = p_org AND t.project = p_project AND t.kind = v_level.kind
                      AND t.pool = v_level.pool AND t.priority = v_level.priority
                      AND t.need > 0 AND t.back IS NOT NULL AND t.back > v_cursor
                      -- never a task that I hold, answered or declined in this round
                      AND NOT EXISTS (SELECT FROM labelwright.assignment x
                          WHERE x.organization = t.organization AND x.project = t.project AND x.task = t.task
                            AND x.kind = t.kind AND x.round = t.round AND x.annotator = p_annotator
                            AND (x.state < 2 OR x.again OR x.state = 4) OFFSET 0)
                      -- nobody rules on a task that he answered; what he amended once is no answer
                      AND (t.kind = 0 OR NOT EXISTS (SELECT FROM labelwright.annotation a
                          WHERE a.organization = t.organization AND a.project = t.project AND a.task = t.task
                            AND a.kind = 0 AND a.annotator = p_annotator OFFSET 0))
                    ORDER BY t.back LIMIT 1 FOR UPDATE OF t SKIP LOCKED;
                ELSE
                    SELECT t.task, t.round, t.need, t.pos INTO o_task, o_round, v_need, v_place
                    FROM labelwright.queue t
                    WHERE t.organization = p_org AND t.project = p_project AND t.kind = v_level.kind
                      AND t.pool = v_level.pool AND t.priority = v_level.priority
                      AND t.need > 0 AND t.pos > v_cursor
                      AND NOT EXISTS (SELECT FROM labelwright.assignment x
                          WHERE x.organization = t.organization AND x.project = t.project AND x.task = t.task
                            AND x.kind = t.kind AND x.round = t.round AND x.annotator = p_annotator
                            AND (x.state < 2 OR x.again OR x.state = 4) OFFSET 0)
                      AND (t.kind = 0 OR NOT EXISTS (SELECT FROM labelwright.annotation a
                          WHERE a.organization = t.organization AND a.project = t.project AND a.task = t.task
                            AND a.kind = 0 AND a.annotator = p_annotator OFFSET 0))
                    ORDER BY t.pos LIMIT 1 FOR UPDATE OF t SKIP LOCKED;
                END IF;
                IF o_task IS NULL THEN
                    -- move on failure too, but leave two seconds for transactions still under way
                    CONTINUE WHEN v_cursor > labelwright.tick() - 4000000;
                    v_place := labelwright.tick() - 2000000;
                END IF;
                INSERT INTO labelwright.seat_cursor AS c
                    (organization, project, annotator, kind, pool, priority, list, pos)
                VALUES (p_org, p_project, p_annotator, v_level.kind, v_level.pool, v_level.priority, v_list, v_place)
                ON CONFLICT (organization, project, annotator, kind, pool, priority, list)
                    DO UPDATE SET pos = excluded.pos;
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
            SELECT t.need, t.pool INTO v_need, v_pool FROM labelwright.queue t
            WHERE t.organization = p_org AND t.project = p_project AND t.task = v_row.task AND t.kind = v_row.kind
              AND t.round = v_row.round
            FOR UPDATE OF t SKIP LOCKED;
            IF v_need > 0 AND (v_pool = -1 OR v_pool = ANY (v_pools)) THEN
                o_task := v_row.task; o_kind := v_row.kind; o_round := v_row.round;
                EXIT;
            END IF;
            CONTINUE WHEN v_need IS NULL AND EXISTS (SELECT FROM labelwright.queue t
                WHERE t.organization = p_org AND t.project = p_project AND t.task = v_row.task
                  AND t.kind = v_row.kind AND t.round = v_row.round);     -- locked by somebody: later
            UPDATE labelwright.assignment x SET again = false            -- nobody wants it of me any more
            WHERE x.organization = p_org AND x.project = p_project AND x.task = v_row.task
              AND x.kind = v_row.kind AND x.round = v_row.round AND x.annotator = p_annotator AND x.state >= 2;
        END LOOP;
        EXIT WHEN o_task IS NOT NULL;
        -- nothing: one lap from the start, at most every ten seconds, finds rows passed while locked
        -- (a lap in the future: the clock was set back, and so were all places since)
        EXIT WHEN v_lap > clock_timestamp() - interval '10 seconds' AND v_lap <= clock_timestamp();
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
ALTER FUNCTION labelwright.lease_2(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) OWNER TO labelwright_owner;
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
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    predictions_shown boolean
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
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    point bigint,
    places bigint,
    ontology integer,
    project_name text
);
ALTER TABLE ONLY labelwright.export FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.export OWNER TO labelwright_owner;
CREATE TABLE labelwright.gold (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    task uuid NOT NULL,
    payload bytea NOT NULL,
    key_id smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.gold FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.gold OWNER TO labelwright_owner;
CREATE TABLE labelwright.hold (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    annotator uuid NOT NULL,
    project uuid,
    reason text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.hold FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.hold OWNER TO labelwright_owner;
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
CREATE TABLE labelwright.journal (
    organization uuid NOT NULL,
    assignment uuid NOT NULL,
    annotator uuid NOT NULL,
    head integer DEFAULT 0 NOT NULL,
    size bigint DEFAULT 0 NOT NULL,
    due timestamp with time zone NOT NULL
)
WITH (fillfactor='70');
ALTER TABLE ONLY labelwright.journal FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.journal OWNER TO labelwright_owner;
CREATE TABLE labelwright.journal_entry (
    organization uuid NOT NULL,
    assignment uuid NOT NULL,
    id uuid NOT NULL,
    place integer NOT NULL,
    device uuid NOT NULL,
    size integer NOT NULL,
    body bytea NOT NULL,
    key_id smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.journal_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.journal_entry OWNER TO labelwright_owner;
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
    priority smallint NOT NULL,
    pool smallint DEFAULT 0 NOT NULL
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
CREATE TABLE labelwright.pool (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    number smallint NOT NULL,
    name text NOT NULL,
    supplier uuid,
    share smallint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT pool_number_check CHECK ((number > 0))
);
ALTER TABLE ONLY labelwright.pool FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.pool OWNER TO labelwright_owner;
CREATE TABLE labelwright.pool_member (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    annotator uuid NOT NULL,
    pool smallint NOT NULL
);
ALTER TABLE ONLY labelwright.pool_member FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.pool_member OWNER TO labelwright_owner;
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
    pool smallint DEFAULT 0 NOT NULL,
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
    lap timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    gold_rest timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
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
    pos bigint NOT NULL,
    pool smallint DEFAULT 0 NOT NULL
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
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    name text,
    pool smallint DEFAULT 0 NOT NULL
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
INSERT INTO labelwright.alembic_version VALUES ('0002');
INSERT INTO labelwright.annotation VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cdb-7e8c-b890-7f2131c2c57a', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 0, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 1, false, '\xf7cfa8975f6bdb0c32a752b3b20d521cf4728ed96c9e32042489fad9ec7c88d6645e779d99e658576a960ad8a0d56bb07b0fba6d7fe9f2', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:34:41.884133+00', true);
INSERT INTO labelwright.annotation VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d18-79af-a728-275f61061560', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 0, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 1, false, '\x97f69b9381cd18c1fdb3db49cbeffa67486209b83c2c379464993cd51f7aaf0ecc400792be879acb450fc7c31276413effff4ddfc6eac5', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:34:41.945094+00', true);
INSERT INTO labelwright.annotation VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d3f-7baf-8fbb-173dd057d7b9', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 0, 2, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 1, false, '\x6026cb2ce4da5ce1565e6a2e930819c1ad143bf747df36fd19011bd41d355648ed6f224bfde51fcabc8a203f497fddfaa7078e6192f2c6', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:34:41.984068+00', true);
INSERT INTO labelwright.annotation VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d5a-7848-a7c7-e03f9fc5a98f', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 1, 2, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', 1, false, '\x394682d4446de42386ebb2fbf99f5fd3747da3ab4d49e46f86dcf53f5a148d1403ae49a590dec51d7ed1822ab23dbe1cefe6108dfe76', 1, NULL, 1, 1, 1, 1, '0.1.0', '01a20dc4-0d3f-7baf-8fbb-173dd057d7b9', '2026-11-24 13:34:42.010769+00', NULL);
INSERT INTO labelwright.annotation VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d74-7875-ba07-026996486f02', '01a20dc4-0ca5-71e4-8bc2-b0414461ad00', 0, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 1, false, '\x33edd41c4be915a73f0f0ef30fe8fc12f3733c483d1ca8a6d7954e46f3bb628f9ebebb2ad75f500694aeb3778d864a1ba1edcb98e8d5f6', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:34:42.037205+00', true);
INSERT INTO labelwright.annotator VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0ba0-7910-81b6-f5a53ca8a9f2', 'noro-negi-28', 0, '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '2026-11-24 13:34:41.569593+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 'jiko-bore-62', 0, '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '2026-11-24 13:34:41.855253+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', 'puda-loge-69', 0, '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '2026-11-24 13:34:41.903093+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dbf-7a7d-9dbb-ff03d4c9c1e0', 'hapu-vive-46', 0, '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '2026-11-24 13:34:42.112121+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dca-778c-8a93-84a9f7ff4fa3', 'joma-kisa-22', 0, '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '2026-11-24 13:34:42.122831+00', NULL);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 0, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', '01a20dc4-0cc5-74e2-9d84-46b4b6b639e1', 1, 1, '2026-11-24 14:04:41.872224+00', '2026-11-24 13:34:41.88423+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 1, 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', '01a20dc4-0cf7-766d-b9ea-05a93b010773', 1, 1, '2026-11-24 14:04:41.912974+00', '2026-11-24 13:34:41.92296+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 0, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', '01a20dc4-0d10-7ab9-bbdb-766e7708a3d9', 1, 1, '2026-11-24 14:04:41.93785+00', '2026-11-24 13:34:41.945106+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 1, 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', '01a20dc4-0d20-7535-a16f-aad9cad278cb', 1, 1, '2026-11-24 14:04:41.953925+00', '2026-11-24 13:34:41.962111+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 0, 2, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', '01a20dc4-0d34-7829-aa02-ddf83e99224e', 1, 1, '2026-11-24 14:04:41.974102+00', '2026-11-24 13:34:41.984079+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 1, 2, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', '01a20dc4-0d4b-7ea9-8307-9b23e5d41620', 1, 1, '2026-11-24 14:04:41.997221+00', '2026-11-24 13:34:42.009814+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0414461ad00', 0, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', '01a20dc4-0d6c-7ffe-a666-422f9b9a12fe', 1, 1, '2026-11-24 14:04:42.029445+00', '2026-11-24 13:34:42.037218+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-afd40d11ed00', 0, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', '01a20dc4-0dfc-735a-a3c3-0d759b995220', 1, 2, '2026-11-24 13:34:41.197034+00', '2026-11-24 13:34:42.220992+00', true);
INSERT INTO labelwright.assignment VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-af8830543680', 0, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', '01a20dc4-0e40-7ac5-8bb0-ba6ba4e847b0', 1, 0, '2026-11-24 14:04:42.241339+00', NULL, false);
INSERT INTO labelwright.consensus VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 1, '\x2b46b2ad67ddc8f4f28445612e45ade6d6066cea531b33a6b8ef11333e66698748ff56f617274c809c31c4e20a841d149eac1f95447b03', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dc4-0cdb-7e8c-b890-7f2131c2c57a}');
INSERT INTO labelwright.consensus VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 1, '\xfab8e422d858949cfd0c3f4e7feb7222c448920e4b30fda0ae8c507a106fced70ba661a0d72c0cbcb3920a230058809b1bc4f77745ca34', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dc4-0d18-79af-a728-275f61061560}');
INSERT INTO labelwright.consensus VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 2, '\x84aa326311dbffe4275b4037ea30d4e19aede75c336cb077eebbfe3e865d07a9ecd9ed4bd72575e9ba0c21c477ed0e51262af915e0e2be', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dc4-0d3f-7baf-8fbb-173dd057d7b9}');
INSERT INTO labelwright.consensus VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0414461ad00', 1, '\x040fc8b249fc33a6385cf2390ac8bd194e2c47e64299a38fae1704c8a3c93fcf6556793b498adcf8bfeaf1934200c36f3f1ac9aac9ec43', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dc4-0d74-7875-ba07-026996486f02}');
INSERT INTO labelwright.counter VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'cancelled', 1);
INSERT INTO labelwright.counter VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'answers', 4);
INSERT INTO labelwright.counter VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'tasks', 9);
INSERT INTO labelwright.counter VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'in_review', 1);
INSERT INTO labelwright.counter VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'gold', 1);
INSERT INTO labelwright.counter VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'labels', 2);
INSERT INTO labelwright.counter VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'open', 4);
INSERT INTO labelwright.credential VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0ba3-7af0-bd0c-a674f2f1b6f6', '\xa81ddb45fb50dfa2d0f97d5ddcd9c4d0fd5c7857afc4a9f337ae557f07de5887', '01a20dc4-0b90-7570-8b70-08d00443b734', 'made for requester@01a20dc40b7f7e72985c03073e4a4ee8.example', 0, '{}', '2026-11-24 13:34:41.573326+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cc0-7a47-9b5b-f1ca4d09a76d', '\x8912fdedf84dc9ee7fd439712ea3ed5fbe1b670020b0d2deed45f7e5be253270', '01a20dc4-0cb7-75cc-a5a0-014367baf92c', 'made for annotator@01a20dc40b7f7e72985c03073e4a4ee8.example', 0, '{}', '2026-11-24 13:34:41.856541+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cf0-72ce-998a-575df32e0038', '\x730cf01cdc6aba9a0823671ff98e416681ae11ccc23635d4cf46669c1ebfde94', '01a20dc4-0ceb-70a2-820b-e289bafe0d9c', 'made for reviewer@01a20dc40b7f7e72985c03073e4a4ee8.example', 0, '{}', '2026-11-24 13:34:41.904212+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dc1-7c58-9f96-3a042a7134f4', '\x6abd348ae8f73c6ece97823ce603d2727b2b3a9f54ef50682e47519e275ff3f5', '01a20dc4-0db6-727f-8cf6-58e9e87a0ce6', 'made for held@01a20dc40b7f7e72985c03073e4a4ee8.example', 0, '{}', '2026-11-24 13:34:42.113397+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dcb-754f-9230-c133b98f80e6', '\xd2f28bab69b89d4ad4084364c25b8c34959c608735cdb2fa4bfb9b2890caaa79', '01a20dc4-0dc6-7303-ad60-9f93bd227e96', 'made for lead@01a20dc40b7f7e72985c03073e4a4ee8.example', 0, '{}', '2026-11-24 13:34:42.123866+00', NULL, NULL);
INSERT INTO labelwright.decision VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d02-7731-bf36-49bcfea2b9d4', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', 1, 0, NULL, NULL, 1, NULL, false, 1, NULL, '2026-11-24 13:34:41.922797+00');
INSERT INTO labelwright.decision VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d28-7b43-aea5-bf9ac8af543c', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', 1, 1, 'loose', NULL, 1, NULL, false, 1, NULL, '2026-11-24 13:34:41.962098+00');
INSERT INTO labelwright.decision VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d5b-7e9d-8247-a970dd6d7f15', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 2, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', 1, 2, NULL, NULL, 1, '01a20dc4-0d5a-7848-a7c7-e03f9fc5a98f', false, 1, NULL, '2026-11-24 13:34:42.012009+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0b81-7f58-a973-8cef9bee458a', NULL, NULL, 'organization_created', 1, 0, NULL, NULL, '\x5121f069fbbcd0348a597c23ffaff8ab46598091d51bdeb3fe153755eae334daa5f2ca7ab0c51cb894358cbd57ee422adaa32128216ad8b46d49cdf23ef9b007c81a42080ec96f368cdf53cbad5552d043cda29ff9f69ac028a51dd15b3d78f9a0c52095b2ac623d96b9a4a785ed1f5a000631b95ad16ff4a20c66b1d8bb57d2cadeb3220c', 1, '2026-11-24 13:34:41.538866+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0b9a-7aba-84c2-066eac8186ea', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xf2cffb68657f6d517b6a2f6eddf506ff04118998f2ddf17e0e62a95d880c039cad81e0fe9d5e22ce5193e59056825ebb60f9ac5d2d0a394c3d9076b51a7f4f87ccfd78405ed9f705d2aa08a70eeedaccf3d28fd46305d291c9ee2132d8d5d2331c19552d1f362ff13acee8229a9954af4584e726ca750b7dd59e77703b82196c65a18a106b5b4d6aca53ff0c5f7271e2e70313709066d6ff9711e2634b7eb8b68a115a687f2a54', 1, '2026-11-24 13:34:41.564894+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0ba2-7885-a7dc-9217ea11f4be', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x4b29424fe0c073c62fd5e190cf8d1a3a93178dd4b793d93437155fbf68b5e5f98d4fccc27fc4bbf01f3662108584512d4538ad1de3f593faefea1df5e3307889d18738696c9cd08e70aa4ca0d0d7f87c499356b35eb7a7aa414ca4681d489baeac4315c3ea77f2cea31151a8b6c30e4e439e545909aa76569f4a8095e923d03739c6a7ea095c862a3b6674f5a5c31d05c13cbc2d1ad8d0b760fec18e4baac3511036240b5a7f8891b8c0cac2e66d136edac78bed25923b765a6e940184427664a6774b5f84c6242542b57afba3aed86218e932f22d718bc62e', 1, '2026-11-24 13:34:41.570652+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0ba5-7dde-8a40-2b1df2812c69', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x71d8ed1bf787440d5c5498be3135ad985659cda38c77ff681da6415c0f50acef83e02d7bfdc5ca43f32740a9b365db5a38dfaf1e608ef0b559a328be07c51e20e26497160a8848f1fc94a7829f029e7f54b167adefa21adc6a8c80d21025fb09f998cac0f7e6907339441c2d40568fd54e034d04b7069ef49df95c8898fab8ac325141f9df2a828f7602ff7caf3b4d3415615642ab29748d85f4af52cc448e5023e088a4458c6e35b32ece40183e0c404f048fbb', 1, '2026-11-24 13:34:41.574352+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bda-7205-9fc1-30305d447e48', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', NULL, 'project_created', 1, 2, '01a20dc4-0b98-7531-b410-daa06071b3c2', NULL, '\x7a171ccc8a857361a1986bc821b9632b1b5f7ed5c0ad37d8c91704048aad2202a55955ae0100ee220341f37d8a8373ec777eaf5afc69b8124ddcc98ac5f5be8078137650bf9ab73423d697466d3e65f999bdf795c8cba843e6f9e6a0d9660a9da128399c9f2ce7507fc1e86ddb0c7e99c1573e2c96f1e060dfeb367c629ee7ab34d4fecc88f67d8cc412c8a8aac9ea5f2c35f5dad99436297dd37f596eef2c79fac0', 1, '2026-11-24 13:34:41.627345+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cad-7e43-932f-444eea046814', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', NULL, 'tasks_added', 1, 2, '01a20dc4-0b98-7531-b410-daa06071b3c2', NULL, '\x79e5601daeedd939786e578b9b38b093d702d0123b8791759b09a6135d14035ad61a0bbad520359cf99bb59bae44c0a8d8b404f8d7538d2d039ba06267e92a0a2219b2820469b95c081204814c2be81d3fc961e2db5edcf79adf8a086d145bae2276bc4190bcb0159aa53abcf9fc2dc2132542f7aa4f64a58419e13d5f43d5dabe2790a315cc4dbb62fb5a94aad96bbef334a98027464aed9fc30fc156e1b2b49a585a16368504e8a61fff18ceef1dd7aaec2d70ae7cf013a6a59b12593f984f690d23385c55ad6684f955815a0aa3e4ba77a0c543b7e53865838bf69b0ceb3185980bc8d5b0699f1e1da0a8342207683121a0ef4ce4', 1, '2026-11-24 13:34:41.838386+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cbe-76c7-a96f-7e8816d1154b', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x56f517b4923a03d4f726c7c092f0ca0f9f61adaab1c701f67d490c02bdc183481879723bff9766d6a34eccc306775370befe9cc8bcff0fed25af6a45526fa70f2fa3d93b156a32d61af529b7e8fb354917a2f2d6e201810a6280623343d2e741fbe58d5b237ce2c7c188f370bec7e023318f03bd9be842ae7c85de30b6649a7df8b5b316cb39a1d60dc9b6e0956d97dc55c6a12937b0aa1081d994607bed32ad9cc03b4f909f85', 1, '2026-11-24 13:34:41.854521+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cbf-7a71-a492-5d2de6d0205e', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\xb241541c27f14be0ab43531eec562551d0fe34de2fa98c3948098290d1c4f7b7fd86c773968211b052f0b4404e6e126df96b5dcda669d9b273ff7b285351ff4f604006fc1f832014c1172e4714fd54fc6040c3c09a69470b24e5510017769f8c913e4a5ae597257233b6e73491938db7dc81143206386e64c685d1dec218b2bff88f51f74f82bb728ff0c8478bfdf664d70eacf1c91649158906c3622e331be2fbd9818bcc4997069a9df1e0df56168a87bf61b981b64bb4ebfabb2eb933ad5c6f235a1d79ebc7cded8f69067896352a544ff76370ee151219', 1, '2026-11-24 13:34:41.855855+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cc0-7a47-9b5b-f1caf384fa9b', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xeda1f0982e178b33350b9f340bc99294e3b4c50d75a1bcf1af22d29710014a0bec13ef3cd06863d64e5a7a6fdc98a1bf94f82da351430b4a0fadd79d36d9a77bf1bdcdb49b68e072cc381a129be90304ab04c1f54774e573164003ba919ed0075e822f52b7a9dc48103ddd37d408896d289e9894dbccecba8d7ee38f3fb0ebe83bc8b751caa0d7235f904b6376fec3e9e9364094715fc966c59dafef45cf558d597a0678c6a37b843a70cc469aad72a5817587dd', 1, '2026-11-24 13:34:41.856989+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cdb-7e8c-b890-7f219fa4be76', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 'annotation_submitted', 1, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', NULL, '\x4d22bca1ae4be8647dc405e06b5f391b3d7891f947fd1668e003c39659f484d41ec6295c4377c650aa9df5e773206db6e5a8104693f02925130227a23ddcda7653bdf142dbbfb160ce9fa1a0d9ff363b5184aa58cd97278f23ce5886e64a17f37157cba52363540feb0ec4044dd7d701f58048789cab540e83b162f7d1d8c294659205ae7f7ed2044d516be71445e6e82e5a38fd476f6eb3456ae2ea721ebe0eed45dd1977d7dfc14c54d5b5f7d0858c9484f7f2925e012350ca9710ea2b6734beb71753163ac93ef3191c318214ba2581b0a79a01c858557fb91df3a9cc3171407d5c384d34164c9ba14cfda42396575e4abf20d94f57f9caadf00f89dd01818a243241f6c0d475aeb507d239279bb0391187cfdf05cd494daab256608c919c157c7e03c7f76193cd111ebf9e6ad8a567896f474ef92ee84d9587cf09', 1, '2026-11-24 13:34:41.884019+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0ced-7b64-9b43-b53a90dfc1e2', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x3a3a1d7dc60ef3fe7d9366198ce960b4f792407289451511dd283c90a9ce004e8d4f350b134a6b810b74cb125d10c775a5d2028153aea3db5a3e0150ffaad298c0e62376d669638a840a4b1c5be6c1e4870f01b5be9deb3f361079657ec8c3b8c633f2c9c8ec0a95262aa5ba2a0432949a644b25fcd736546208cb950e39d0a88528791088c96318da53efeaf58f5077013e7cabf943920b193fd7034b17dd8a9f086c2ec9a9', 1, '2026-11-24 13:34:41.902363+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cef-7b54-af29-aa0e95a285e3', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x0b7a004ab7a9b6c634c3070037b394c8e1f8626dc105c9e8c27ac042ba1d54054e060439787773a8fbcd2e82e47a39ef69d6f482344963cac4fdc14e2785f5dfcf6773470511dedf5a0bec9687b873f6d89580dc2600ebb6d76b6958e8ed54cb985591479866b14f1a946b312340dd577bcb5fdcaa1b393ec80c7b47a5c7bb6335477a42731baed985a3c5cba65f8c7cb3f4f9fed7f0d700991b9228d0605a548fff4dff28a54e761d1f6a637fedf651fa5b7ed2072dad112eaa26410451d0d34adbab0d06203edd1858004737f0dd4d70df6bf84192ccd694', 1, '2026-11-24 13:34:41.90358+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cf0-7fbc-861a-e61f450ff03a', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xa71654a7d90e3e9fe89656db02feb2f8a655b423ecbbfa9574c11d0814377048ca9e2beef7892938004bf9988d1750242cccdc6e7ff31931186646c16165f993464043ca01e29359f3a7ccde2b3b1d1e08390cc2bf20e3cb93aa3097073dcdc0a74174bdf385a1fde6e666d4b283491e1fcbf7a9f24c8266f4a872b6574b1f096a097788515e99761680e0604a75a7c7b9efb3a0baacf0466bdd7e4c6d7bfacf8e1baf01e2a2baa323380ef5d226f0232d07e14b', 1, '2026-11-24 13:34:41.904594+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d02-7731-bf36-49bdbe40af82', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 'review_decided', 1, 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', NULL, '\x6ebe586e751711b35489789fca3cb4e807193a44d65ddbad233c9934af3a4f09dbbe05ec8dc5b2c5ab484814006b11be2a041717f8632ddc272f74b755430fb2ec49377517732aa88247c56ba5442c06c0111fb3962305082090cf01edca5ac5f6ac88e453588bdae029831555f379d8242b74f439ef0beba54399f07a71d0a12907ad1323f8de07791c691b72410f7c1571991cea31b3df5aa86d2be7d901c482ef5f4e01c610bac37f6280a44ced22722a6d08b8745d872fd45efbfd8d2b939024bcf85ecf91ae18e3ad2073c18db34dc66c1e185b27506cea2d086331c508ebcb487cf6e5e1277235a6c4359620017db56b98bbe0ed6dc61793ab493cbdfc345bb146d208145eb08ea457a3a10c19b74184f7d17c30ed6925d208d42fd281c888beb7b0711b10b4ed1117b758470ec613f8f0f164', 1, '2026-11-24 13:34:41.922779+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d06-7b42-913e-f68d8e83118f', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 'label_accepted', 1, 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', NULL, '\x8c3dc5a73aecedde4b19ac96a890e0d3ab389e3e10201f3cdb1b4f09e95d0e8ddba15909635b25f6b96e403318cbe437fe4d98f706b79d222d0d8c4c5f84df1e6af98f68d167e20ae19f26b12c36c45997be74b187d857361fde2c3023b5eb19acc9b7f99f70f8e48a1987d394f7964a25109eea4e6575973f86ac3cdc4bf42ef873df6efca822e5da388a9fb6e0e649a91aeab904a2b395a83ff6343671b9db3e567636631852057bac9da059517624ac9124e2518d81ef5d679a471930daf0c33636c94646894610335b80e0462c04e8904de22cc3a98700e99d24c5650322a79ef8d2455485be7e101dfd306a9dacd91c47b6', 1, '2026-11-24 13:34:41.927116+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d18-7c19-aa23-31f51b44b704', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 'annotation_submitted', 1, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', NULL, '\x5f6d487b768c78a29fac0564c8e013161152671ed7886a64b442e0f80510b97305db710bd73a9c192b70a3a9981dc56f3ad199b716b04aad147123d8c3562ae46b9f6b8cde6535591dc709f3659d6ad8da03d7f480e229d2f52fc728669fdc0f0ead76eff2713f0863af388011d73ad957b5ddfe0221716b5c982e335da53bab06f1516a187dcbf27c102a6109be6b6aef8a2f328375afa12c5e3ad0cd5b1a897e0104c6939181e32f7ca57ecd94019fa747a86775dfb7e68f81478ee785fd1af4c180b1b5d1c4be1c3c031682eb92fae1bf2f2d23dbbe1ec7218e678a53234d8a078401ea62caa4eca20749d96db9122b955daf53082e0672718438ca5d49c2c559de151c6d812cde9f341f8f5efd63ab46cbdc3181e09a66e8678ea48029fdba5908807b71a6c9e819a2f5525d61a8dc0de2a10f509ef586f14154a5', 1, '2026-11-24 13:34:41.945076+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d28-7b43-aea5-bf9ad4f9b85d', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 'review_decided', 1, 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', NULL, '\x4f6bdc087d372b03037aed50a1e8e2b4d51ad2bd242a70415bcebb49e94c83991af7005415554d91d5d2525ad822893861f31a71d27fd1d3e5a62ceed28cc9482bcd29a61bb2525ec239ffc4992ae7e0c5abfd07194fab93bc3ed23dc8dad7ddacab195f932bd0b5be68da5e117c6e61aa96bd552ea32c7f9f6427fccde7ba9c05eaeffc8252eb0198f3b0c38606abb5a5f1c9445d6cdbad1428aeacd9c47f77a3a373b210169d34fd0e23b1c9c59b6242775f3f1d07a08127399420ae371a13d3769e73ffca26bac111c3358249048720270e167fc9c186055a72303445abaa7adaa0d7c883cc7bfcb21c06d6608ddb67306fe8bab3242941a83a47a347b1de1b174246c36ffb778c688528acbda8276fd0d11327c4eec1f92b9ba0c792dde1de4bccc1b965571b777ef5a20f0953b0b7a6891e40b4', 1, '2026-11-24 13:34:41.962074+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d3f-7baf-8fbb-173e22e53fb5', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 'annotation_submitted', 1, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', NULL, '\x544b982ffe26260e3d9f0ab5bd080a04e0e71187e38062fe2a7a19c9aaaceef465db294ac839184416575756179c0483aec126d87d244184d803622f3c919fda3b661cd58e4e4a23885fccdbdf2291949641219544f155418ab41d383a4a914e8a7e153dd9f023de24b34ac1ca01a33bcf147fa01718ae2ee16176e196871f301d00ad82500272b47a4731c06d02107523cbd6861ee996d5cae73950ea6e82ad0d4bcd1749f1f937f8c2ce6b7659dbf469c47032ddc0c70b14f007675f6f493319790f0b6d1ce744642a85e3008d1c01ac72ad22e749cb8ab808e3a4d48e0fc361f9f702b7e303750347300cb5c37e796d49fe8a8d3bcadf7697c05a16509c03ec4ce2536bc8584ce480df7b074a3026b689a556ace9f8350a40fd836e00ff17bb4deac94691d26a4528aedd4f919ae4f94bb742090232adfb0eb41620', 1, '2026-11-24 13:34:41.98405+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d5a-7a4c-91c5-bc4b71d371f2', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 'annotation_submitted', 1, 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', NULL, '\x16e63f1c09d87a3454c1339c7c6f965483f3a0f1acde730f53aa746cc8838c15d3d210b38782523e1ffe395710edfffe904c423da8a81746d38dab6aa7a2af8b4a90f66410f26bcde80d313b9fe99fce2172d19db8ee67e85dd12792a9df34bef1851aa0f56218ca019d79a8b0c75341ff183f16eb6a9ef2e3f14992ef7bd910e208d4aa311fbf92afa3b603c3d2692ee4ddcd2b17abe262a1e8f9a79f2525aee2ad75973e606ea902698a61b17839ed59fd3f63b6040e32e5d307b4d4ed4cd5c01bb72ae193164c5dcefe391f146abeec59ef60164d2446ffb218fefbad77488b62c96779ceac699c9fd06b9d943e16547727214e4de799258cdc77e013503edbacf3b49b052f438bdc5b2f29e3afcf14a6e3b50b2136e1c790ef07ac42c701de97342b73b67d9fe5f214fbc628d468941a253c52d9669542c5ce', 1, '2026-11-24 13:34:42.010751+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d5b-7f87-afe9-3b573f005dcf', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 'review_decided', 1, 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', NULL, '\xda0a12f26f77d8796eef8b4ae4a40de8aa9df3ec7c0e122643b522446f26fe97c86a45761bb541c1d74dfe6848043c99a75c5eb7b6abe2a15fb72bde7823fe4093bf38b7d3fc65c3dbdc7be13539ef053383d63bcc75d5aef325544c0d467138be3efabb839898a8f8ce9acb86f0a50c6d7145fdc72f06dd624b04a5d226924e4305684e7add1d81c10e31d8adb10442b96ab40c7f35537a5422bc0c0bc22e5f4928f7e616571a1f5dddd6cc5552eee646ee66764107900793b49ac90c411226b0e425aac806f8c186855b4023659ee1b93b4da51cbb865e1f86b271ed6ad73b4b8ab2d205d45f6688b7f08c554258e8dd99856f46266ed6f08ac3732d1f4c230403abbcd099d021ae8c39681a19e9409bf2b944775189d98946616dbeb32991b0b2d75b7a82a9648e228c3153abaad326a6d4126f', 1, '2026-11-24 13:34:42.011995+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d5e-753b-8a62-0064593f9366', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 'label_accepted', 1, 1, '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', NULL, '\x2a8828c618d38cf15f868453ffbf1e6c880c094ec4cd64fe4aad17db6a4572d5d2a1fa8d6502a011f2ed9fbf065cc9331165bac7e41dd53226923727286978edc738046f71825ba7686e238c48e18021bb0e75b9195fcb11a1de7fc4949d384909e1d7aeb522377befa26be71270846d8010283414fe7f61646a231ad110b48eb34cbd07df31e2ba8857734d56ab1c646a01f7fdf6e8cc9b560e7f139e20635435ece95d62b58d0a341aa7cd2bf03ced63ba53b80777656430f3260edefda2244f57f99d67e87f9bd13c01322d4ca55ecad5e2ce759c03c0a8ee7e4b87fbc8eff1330d7f03d4696b16f8108ecfb67443d571df', 1, '2026-11-24 13:34:42.015578+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d74-7875-ba07-0269a459a3e0', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0414461ad00', 'annotation_submitted', 1, 1, '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', NULL, '\xab639eaf491e71bbe327232631cefbfc52f9d8f8f442b48fb5e73f498b4d63df319da07ab5a512fad4832830819c30a751832e705a72162d0d902b00b94f8fe2ba5c33efd993871507d00b7c93d72b8f0f0fe18d13918ea12578d8706719740795e0fa540156008bc5b0601616cf4a4da2cfe318269f90e12daefe39d975d4cfda02934789c9a51c24f69d46228e98d1c0073dcccb1b64952cb866fc8ba5d29e2f03ac7c402d994d00425797d96f9a20f5cfee3344dbfcc88b0920ca27b4b51ea5bee58f094e0882b4c55fc84dcf2ee1773574ed7eef2af6958dc808b4aa1cf1753a48697a35851615efebda9a1f72f981dee1992546aa7c2f8227d05406c6a53c9593948912c238a57370e3431e4c153bcbb7accb0094a25a8dc5cad125de85db7c0b0e7105259ff766ba4fe53184380d7b9a2fde5b0a7b1d1abd9873', 1, '2026-11-24 13:34:42.037187+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d84-7647-9413-63188a96d518', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', NULL, 'tasks_added', 1, 2, '01a20dc4-0b98-7531-b410-daa06071b3c2', NULL, '\xf5f8faedb374fe97685cd1c4731388cedbb1606ca36e13f38caea0c0d1db9d130c7a19ba8f1b8bd004e81d151047e92ff09f991607cb37b2c3382a2cfb54f0f972256f9149c26476986bb0a9bce55a50a0935893b87d9d8457517aadbde628d40718f111c58c39e790a841834eb3fbc11a1f3ace3b5faa1924380c8a48d4482bdedb9b1bee2ff961204553f219bf621ebe5ebfcf6ef7320ce3b4918c27a42fe57539b112165a717f610c7b72bec78198e4f832016731049e6cf3380500ef19883a3cc367410f9a0e6c1fe94f475ea19442423ec1a5896cad64c144ad87ba74313bf4d054c9d4218e12cb99d1b411f51bd82667524c1b', 1, '2026-11-24 13:34:42.052789+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0d9b-7fb6-87da-424189dd6d31', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-005484412080', 'task_cancelled', 1, 2, '01a20dc4-0b98-7531-b410-daa06071b3c2', NULL, '\xc6cc549c54696b1dc7756882c45b149f5ecf2fb05a106b3ae0be8372220a5084ed1407f1b8ac66e4c7ac13c920f2e0f8680028b06dc8185a13b6442e00b246eebdf99a2366615336937bcdd952a651576e5b867b562c75d5344ccb2b2e90868ef9dcccea00b089643f5ea01817dfc5f9935f39d9d0a7a1f86fef26418c97194ea901cf7e44460a024ca2cd1629bd9c57740e4f9aac0ade9b5512c85a401f0eba02b350bbecab6d', 1, '2026-11-24 13:34:42.076177+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dae-7eaa-8f71-7206cf9182d9', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-006c26f65580', 'task_made_gold', 1, 2, '01a20dc4-0b98-7531-b410-daa06071b3c2', NULL, '\xb528325741f7b6d4aee03350bc02459e23424370b8b71ed8fcd44e93d97711396faed53d845387c75111a8ea90372af9d44a3cd7c44031f535811a35ae5bced82320159d80194313fabd29115819cd7bbcba2ff87e81fb3b0e55d376fc8f4a4befc16470c7dd107fa2a5423aca0cece5445e03041acc715a45d772b4897f7e0d7f57dcb5a0edcaa581bcf7f76535f4aeceaad4700b226b0e61fc3225fdf17704747a1409ca75c0', 1, '2026-11-24 13:34:42.094606+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dba-7abf-b7b1-90f3532f6ccb', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x619bcd1360b324d364ecc5fa63cfa89c0913bf187a113fb82330bfb997f3776acd7605d12e7382d0d765f596ed9224a087637d75cf5b82dbb28e539aa915ee519b56c01b078c7c2f3124003ad8048146f1ed222ddda186dbb85e7db94b38d1661920a61e7b1881898a8a6f6fb69da9fa43114a755ad3a88fc08a18cb3afd02809c2a88310462135e073152d327dd79750d6a664924d28d917016226bcde22aca2903bda48be380', 1, '2026-11-24 13:34:42.109831+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dc0-79e5-87d8-a80b4a4847b4', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x7a73d3797f8b628ee89a0b418836a620e072d11368fbfe66d854d756a489669b69ef367c20a14564462733a3610f678f8c7234a92a0921a7ed3b98dad39d1cbfb9611006fb774b74f77fe776e99e4f2edae68414bf0e4f742518e3f08a83a623bdf986b372104733e80eb59fa0404a5735b23ceadb436d2bda81d1216c721c0642b7b181766cdac6b51d0698322340eb5c85559735cebe869fda4cf243b7e9429745dd81879b9588e643764aa08de13af50af484345fa8d93e3dab034e8ec47896af2c881a6c9dec828f0c7ff67adbd4667026f7c1dca6e5b1', 1, '2026-11-24 13:34:42.112719+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dc1-7ddc-99cf-966c2fe2f98c', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x575c2de7581fa034f3e422430bdaac3338bb2a931279d8e4df1213fc1d3e0af20e8885f0147cff6df9136f3a2566b2d3156e535e53ae385cc8011dddb03921c401a9d3c84c8e88b2d4a6c23d86160b13d64ded552b166045a7d8ee13c840782343d09b3205ee8b5db1418d47208fca328cecc7246862eb3182c5e32a677fed3dbe60b4a3f95e5f02354a39dbe64f9a01e56a9e6dcd2dcfba9c37463392dd6fda06dcb0f4e2fcf6c2e70bb56d4610ad9c487d551a', 1, '2026-11-24 13:34:42.113835+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dc9-7b35-b82d-69dbf2a9c39e', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xcebe12873a9dc5be0ca680b4940189db75985e44109a52a06976c0fb0771d882de7408eeeaa1611c2076ea21c64233bfa398a5f13e3838898240bedec6d523838bdc9db55e2215711da4424b68448403a9a1c0a61d10bc7686528ee058e0533519fa5139f2d07847c14e33aa93d308a08932229b821864aad08b959df7a1827e1921d7d10bb6b4e9f0423355ac393abdca876780c906c041b478675d8a48b21a7816', 1, '2026-11-24 13:34:42.122161+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dca-796a-acbd-fd7825ec9d14', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\xee2b2d81036a601b48bbd99c051d6cf7102dc07a331c672a73914a383fc9907b4bb4fe58cc2081279603b0f91ba38dc88b2fb076d3cc2b4bb98852bc6ba00f06b323d27c1da030587285c2d3b8a1358aa15687565c2273b007b846d2369d2ee05279fe4401855cba29536ef1d39cac741c2a5067c63a5eb713e5460fbb9f0dec23d4056f9a1a7f28167d6af4ca4a688d12cb7a40c2b370dcae41449235ed2cfc5727c023a92f8d6529920d13b794d3eed92fe9856c58cea360936377754a0ba77c7a8be3c20c6b54e9e12d01c06d443e52edf1ce8b25bb1b06', 1, '2026-11-24 13:34:42.123177+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dcd-76d4-b07b-0cd34654ee5f', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x0732d007bfec824ebe470aa73d1eb64e5eb3f4f825e93960b3e2d8321505aec04a94e3ae7e6755b4572263386c3fffbfe76665c6c9b7c9cebbdbb847b38d57f92cc3931f8d4676d118927998f25d1fa33244d23559d2e4130f414b82fae48175ee537c071bd8699536539886cedacef0ba198fea2aaccc1937b0500cd58929ac390ede545ffda2e83b542d35009166ff4610b571efaced4db954bd4a516d11ac58bab15a66f2851a53a77d926850d0c3d2cd6ae3', 1, '2026-11-24 13:34:42.125699+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dda-7c56-8f63-64ec43476a1f', NULL, NULL, 'hold_placed', 1, 2, '01a20dc4-0dc9-76f2-9937-92c554f93c0a', NULL, '\x8d46dad6d564ad3411785734368dc917427505501653267916c5e960817110ebd34607e7cf34bdfb41ba51442e38750af5c100dede01e02532b0402ab90a9a0932a28ca215205f0cd004d2d1bc2757228073a8f5f052db7f6dea1f1643270606ae4218be617b58a8feddc9b56a2a21e5d9426016ca23106d4d4937faf97fe99cd87ae6dfc3bc34fa2de54d4cf97b31476531d1f1bcffeeb78dd02c008fa5568f06df319d32f4890a1f488e86a98c1ebe4d18da2cbc90ccac21d868fa95e214b6a9aafa7f30300c47221808a1b1be16d8622e956501b202004e', 1, '2026-11-24 13:34:42.1393+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0de9-7a79-81b7-22591ec6a734', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', NULL, 'pool_changed', 1, 2, '01a20dc4-0dc9-76f2-9937-92c554f93c0a', NULL, '\x310133105a1f3c355fd89a1aafd66f9e0e056be1486201747a29ea3b4836f8bec3a9af43f316474c90e213d0f944fc59be75f333e9f775955c201a7aff34f23f5347067eb28053b8fc4b55a434289f54d16dfaabcd7a453d8c45cc54fa6e6042a74011858668195b8a1ad1a40a6e98f89ab1ad1040adfa1a1497e603b1a6e0e65700af17004b706bcecb997dd0bdc9c9100a2bd3aa2a8f61f3c56002295ae114bcaffda5becf05698613d154689edfc6bbb0876bdd9c109607fbf42622d6514f93bc38fa68f53f0d7359821aa3b92c1d578424c157a5cbbfda659e2743b3fc29ad31beb58bb36a5b6945913e967b961971f162e2aed64120040c117b9bda332c2164f13a8f1b05359ddaf45e', 1, '2026-11-24 13:34:42.153746+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0df3-751b-bf0d-1cc4af1e1177', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-008f00f9e800', 'task_priority_changed', 1, 2, '01a20dc4-0b98-7531-b410-daa06071b3c2', NULL, '\x6989c79f5cc090aa748f93481dcca165b0b96f8041162d12d86dc050a0e0663ac9d1f2050917c5db1961cb3f8fd8166733b5775544550c42abaf50b3c20bb92e38c2abf108c3b5faf8891d77ab13c5110205d6f73f91fc3b462d4e10b72a1c626a99d57285b7fcd4b156119999c0ab4258d51cf766dbc00411d8dadb1a6638bf115fc7d7aac0e3a2b97dad5566333b13cefa0a269377b779be9c5343800aac1b002d153189c8f32fb887f8199e4882b3c48210650a4048278c7278', 1, '2026-11-24 13:34:42.16395+00');
INSERT INTO labelwright.event VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0df7-708d-a084-35947b4711a3', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-008f00f9e800', 'task_assigned', 1, 2, '01a20dc4-0b98-7531-b410-daa06071b3c2', NULL, '\x5eeacdcfe357695527df24b125ec2770e2f63d8aebd45fc97a72a62315f1d5537985950a2db45bd97212603a1ecb3de64820b9c54feb07d9f63415b09197553528be87d32d23cfc7f5a7b56ec990e649e013036ebed9dd77ff35e2ea5327e503b5a1168f79d7ad4e199a0348aee530706f108f02595fa874c4972558c8e4877d3a43da9f960bb8000e654ee1b93bcf04da3249306784537eda2522e4c1121662670f1228f0e886119468d82c082c330580', 1, '2026-11-24 13:34:42.168201+00');
INSERT INTO labelwright.event_head VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 35);
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 1, '01a20dc4-0b81-7f58-a973-8cef9bee458a');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 2, '01a20dc4-0b9a-7aba-84c2-066eac8186ea');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 3, '01a20dc4-0ba2-7885-a7dc-9217ea11f4be');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 4, '01a20dc4-0ba5-7dde-8a40-2b1df2812c69');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 5, '01a20dc4-0bda-7205-9fc1-30305d447e48');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 6, '01a20dc4-0cad-7e43-932f-444eea046814');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 7, '01a20dc4-0cbe-76c7-a96f-7e8816d1154b');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 8, '01a20dc4-0cbf-7a71-a492-5d2de6d0205e');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 9, '01a20dc4-0cc0-7a47-9b5b-f1caf384fa9b');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 10, '01a20dc4-0cdb-7e8c-b890-7f219fa4be76');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 11, '01a20dc4-0ced-7b64-9b43-b53a90dfc1e2');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 12, '01a20dc4-0cef-7b54-af29-aa0e95a285e3');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 13, '01a20dc4-0cf0-7fbc-861a-e61f450ff03a');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 14, '01a20dc4-0d02-7731-bf36-49bdbe40af82');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 15, '01a20dc4-0d06-7b42-913e-f68d8e83118f');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 16, '01a20dc4-0d18-7c19-aa23-31f51b44b704');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 17, '01a20dc4-0d28-7b43-aea5-bf9ad4f9b85d');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 18, '01a20dc4-0d3f-7baf-8fbb-173e22e53fb5');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 19, '01a20dc4-0d5a-7a4c-91c5-bc4b71d371f2');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 20, '01a20dc4-0d5b-7f87-afe9-3b573f005dcf');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 21, '01a20dc4-0d5e-753b-8a62-0064593f9366');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 22, '01a20dc4-0d74-7875-ba07-0269a459a3e0');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 23, '01a20dc4-0d84-7647-9413-63188a96d518');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 24, '01a20dc4-0d9b-7fb6-87da-424189dd6d31');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 25, '01a20dc4-0dae-7eaa-8f71-7206cf9182d9');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 26, '01a20dc4-0dba-7abf-b7b1-90f3532f6ccb');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 27, '01a20dc4-0dc0-79e5-87d8-a80b4a4847b4');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 28, '01a20dc4-0dc1-7ddc-99cf-966c2fe2f98c');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 29, '01a20dc4-0dc9-7b35-b82d-69dbf2a9c39e');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 30, '01a20dc4-0dca-796a-acbd-fd7825ec9d14');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 31, '01a20dc4-0dcd-76d4-b07b-0cd34654ee5f');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 32, '01a20dc4-0dda-7c56-8f63-64ec43476a1f');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 33, '01a20dc4-0de9-7a79-81b7-22591ec6a734');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 34, '01a20dc4-0df3-751b-bf0d-1cc4af1e1177');
INSERT INTO labelwright.event_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 35, '01a20dc4-0df7-708d-a084-35947b4711a3');
INSERT INTO labelwright.gold VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-006c26f65580', '\x63d43b57fa92dfaab4e9dede7cf5aead7d5db32d7e02d7478504e209b92e2566b3670363a16701a9155d1407ec455bce1da919b8fd3733', 1, '2026-11-24 13:34:42.089165+00');
INSERT INTO labelwright.hold VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dda-7402-bc3a-c8e1c64fc11d', '01a20dc4-0dca-778c-8a93-84a9f7ff4fa3', NULL, 'a word first', '2026-11-24 13:34:42.138524+00', NULL);
INSERT INTO labelwright.installation VALUES (true, '01a20dc4-0b46-7b5d-a033-112bfa4dace6', '\xae627bcb47f7c205f0c8ff340be1546129c10bcc59f2321025f84258af8e39e68df36dff29f1d4ca9466be5c59fb900abead', '2026-11-24 13:34:41.480864+00');
INSERT INTO labelwright.label VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d06-7b42-913e-f68d5649f344', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 1, '\x825f0474b3efaf91f7786b5a306348bd8a6b7c6ab6100e2033c122daeb00f6dfca54fd8aa11de0736a86691d1a8ee876c09156a41f8eca', 1, 'single', '{01a20dc4-0cdb-7e8c-b890-7f2131c2c57a}', '01a20dc4-0d02-7731-bf36-49bcfea2b9d4', 1, '2026-11-24 13:34:41.927133+00');
INSERT INTO labelwright.label VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d5e-71c0-ad9b-0b768b9854e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 1, '\x10431a4d066a56e9bdb05290a179e74ba0e69c00393094c24f880c0031af67c6edd59bdf42ac8b7730afd25ca08597d4bea0c0ffcc92', 1, 'amend', '{01a20dc4-0d5a-7848-a7c7-e03f9fc5a98f}', '01a20dc4-0d5b-7e9d-8247-a970dd6d7f15', 1, '2026-11-24 13:34:42.015594+00');
INSERT INTO labelwright.label_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 15, '01a20dc4-0d06-7b42-913e-f68d5649f344');
INSERT INTO labelwright.label_seq VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 21, '01a20dc4-0d5e-71c0-ad9b-0b768b9854e3');
INSERT INTO labelwright.level VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 0, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 1, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 0, 0, -1);
INSERT INTO labelwright.level VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 0, 3, 0);
INSERT INTO labelwright.level VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 0, 3, 1);
INSERT INTO labelwright.member VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0b98-7531-b410-daa06071b3c2', '01a20dc4-0b90-7570-8b70-08d00443b734', '{requester}', '2026-11-24 13:34:41.561991+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cbd-7455-8bd2-88aaffa0c9d6', '01a20dc4-0cb7-75cc-a5a0-014367baf92c', '{annotator}', '2026-11-24 13:34:41.853776+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cec-7981-8fb9-53cefdd88ec8', '01a20dc4-0ceb-70a2-820b-e289bafe0d9c', '{reviewer}', '2026-11-24 13:34:41.901299+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0db9-7065-aa25-47d705eae1d6', '01a20dc4-0db6-727f-8cf6-58e9e87a0ce6', '{annotator}', '2026-11-24 13:34:42.105895+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dc9-76f2-9937-92c554f93c0a', '01a20dc4-0dc6-7303-ad60-9f93bd227e96', '{lead}', '2026-11-24 13:34:42.121639+00', NULL);
INSERT INTO labelwright.organization VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', 'lab-1-7ff37a534690', 'Lab 1 7ff37a534690', NULL, '2026-11-24 13:34:41.537031+00');
INSERT INTO labelwright.person VALUES ('01a20dc4-0b90-7570-8b70-08d00443b734', 'requester@01a20dc40b7f7e72985c03073e4a4ee8.example', 'requester', NULL, '2026-11-24 13:34:41.557236+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dc4-0cb7-75cc-a5a0-014367baf92c', 'annotator@01a20dc40b7f7e72985c03073e4a4ee8.example', 'annotator', NULL, '2026-11-24 13:34:41.848205+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dc4-0ceb-70a2-820b-e289bafe0d9c', 'reviewer@01a20dc40b7f7e72985c03073e4a4ee8.example', 'reviewer', NULL, '2026-11-24 13:34:41.89979+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dc4-0db6-727f-8cf6-58e9e87a0ce6', 'held@01a20dc40b7f7e72985c03073e4a4ee8.example', 'held', NULL, '2026-11-24 13:34:42.103303+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dc4-0dc6-7303-ad60-9f93bd227e96', 'lead@01a20dc40b7f7e72985c03073e4a4ee8.example', 'lead', NULL, '2026-11-24 13:34:42.119093+00', NULL);
INSERT INTO labelwright.pool VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0de1-746d-9139-94a5c35bb305', 1, 'few', NULL, 0, '2026-11-24 13:34:42.146465+00');
INSERT INTO labelwright.pool_member VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0dca-778c-8a93-84a9f7ff4fa3', 1);
INSERT INTO labelwright.project VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'Moods', 'questionnaire', '\x0ccf48f5e758f3e865e1df53c9a7a180bbaecb2672e8f53d1a714d5e875982dc1053869e0628a847eb97d8f840a52c571a', 1, 0, 1, 1, 1, '2026-11-24 13:34:41.622139+00');
INSERT INTO labelwright.project_version VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'ontology', 1, '\x9ea97e77a9a5db0b42be6dee084049844f30a2ca2d9a37b614eac7f2321a8b7040e6ad8b4fafd91f1fa9212bb76eb0d82e5c60cc677be73ed47534c46f5b9e621c68914d0947331942133fc2ff1d1c6a3bb4dc66b19aacb5f1c59ad45cbe196d29db979c059e6ec9848af4fc9229b0f7b3d4564ee1bd4fb7b8278ef89a843dee3156366d9435860da0a1a4795167e896592526dd844b6328fcc41f49833417cec57184b0d5ee94523ae284739c6d70fe9051357b1896ff9042a9ad0bf21f71335505744cde3fa460ef0ec2', 1, '01a20dc4-0b98-7531-b410-daa06071b3c2', '2026-11-24 13:34:41.623101+00');
INSERT INTO labelwright.project_version VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'guidelines', 1, '\x8b7d2d082e460ac99224acce033d162517f8c28dbfc49b91e032804d4050', 1, '01a20dc4-0b98-7531-b410-daa06071b3c2', '2026-11-24 13:34:41.626377+00');
INSERT INTO labelwright.project_version VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', 'policy', 1, '\x92dfc1eba490a7eac54e222816e9cf4f94d24c5fba3225b28a799d882068211a774db7b424769614c3338a70088e32d504f45384cf02b69a8e32dead8558f211e66b8f0ea6cdb86ee46a219bc036462f48229a7682ac2eba4424c40bb168c7fbb9880419bc8bf44b3043f4862eba043e21aae1afeaec6ed507e7c7c7f3af84f71c0267e42dc10c109859a7ed92d3640d86e0b34852e7caafcc36c370f8ad4217a7cb961270904424317e47b492498d00', 1, '01a20dc4-0b98-7531-b410-daa06071b3c2', '2026-11-24 13:34:41.626791+00');
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-af2dec152d00', 0, 1, 0, 1795527281838705, 1, 1, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 0, 1, 0, 1795527281838700, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 1, 1, 0, 1795527281888345, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 0, 2, 0, 1795527281838701, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 1, 2, 0, 1795527281948168, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0414461ad00', 0, 1, 0, 1795527281838702, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0414461ad00', 1, 1, 0, 1795527282042640, 1, 1, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-005484412080', 0, 1, 0, 1795527282053516, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-006c26f65580', 0, 0, 0, 8451929509857549, 30000, 30000, 1795527282093620, -1);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-008f00f9e800', 0, 1, 3, 1795527282168237, 1, 1, 1795527282168263, 1);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-afd40d11ed00', 0, 1, 0, 1795527281838703, 1, 1, 1795527282221249, 0);
INSERT INTO labelwright.queue VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-af8830543680', 0, 1, 0, 1795527281838704, 1, 0, NULL, 0);
INSERT INTO labelwright.seat VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', 3, '-infinity', '-infinity');
INSERT INTO labelwright.seat VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 6, '-infinity', '-infinity');
INSERT INTO labelwright.seat_cursor VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', 1, 0, 0, 1795527281948168, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 0, 0, 1, 1795527281965372, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', 1, 0, 1, 1795527281989631, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 0, 3, 1, 1795527280173279, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 0, 3, 0, 1795527280173734, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', 0, 0, 0, 1795527281838704, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-af2dec152d00', 't0', 0, 1, '\xf1dd072a224fb08068f905a88673ea913c232316e5d79b8ffe25929fc6d1b79f0fda36a14c7bef505c25a9e6f809e1b902522b37d452e3f14140a8448cdf27ea9b1a712eed1e8f945709368ac23e04d0732f961aee7358a29d4efb4e', 1, '2026-11-24 13:34:41.836282+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-af8830543680', 't1', 0, 1, '\x00d3671420a0839bd5aa278855b8913d33f74aadc78f91afbded1beb16a7d7556614c86186e1d900ead179dcfba8c622e85e1d58cb1696d04c7035708ada07aa44a52839ecaa8ff87d6a740c0fd5606e7cbca2279f9079b8bfc55f6c', 1, '2026-11-24 13:34:41.836518+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-afd40d11ed00', 't2', 0, 1, '\xad9afba03b9d227d3b55983f59143034102f7713460deeb877a5b6a4b3188253412b639af3e31876ba2605006c3b260da5e593756f913ed2e11a76a3b0f7b22a44bf4796a3135d1367aa5d47752898b940815b61c44d97383ac7ea31', 1, '2026-11-24 13:34:41.836528+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0414461ad00', 't3', 0, 1, '\xaf34bfba26613b8ac822857c9dddf683219b7d7afd6c9f5fd20842df4c273905bc553581aa4c92aa02f376acf37553cb41ddfbfe7b86112084b284df8223fd7a5cae882cc2d9ccaded9665bdc90876b8641dbc22c541b181da38debd', 1, '2026-11-24 13:34:41.836534+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 't4', 0, 1, '\xc949606bb2527a62073808ce2c0afad08c295c84ebd9474a67a42b8953455e6cd29d142c4e379c36bf82fd63b08b4f6b3e18f9968b73a2c34dab435c78d847ee693f2247ce9db7dd23475ac7248dcd99012a3cdc5521c562044e6070', 1, '2026-11-24 13:34:41.836539+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 't5', 0, 1, '\x14d2cbae518b44ed1865eea57f458e1faacbfd0cef5674167d3f3fdee3fe8c10343d428e6c8c3fdf102b6d338bdfc2448f0e0b8f52fe29843f418c95779141380da8751048895320b3c4f0aefa51b27e8d7495647899f8c1adf25277', 1, '2026-11-24 13:34:41.836542+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-005484412080', 'changed0', 0, 1, '\xf38fa4c738bc782bfec76738ddbde8c2bb3bea993adadc8849430e785b60f6b1f719da1e01ef15f7192e4be8effd679867a275ff9464f94a7722bfea5bf03f001cc1684c00c1b46993f80525edbabfba02a0343622acc0c8783c6fe0', 1, '2026-11-24 13:34:42.051792+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-006c26f65580', 'changed1', 0, 1, '\x0abbdf10b11b9e988140ccfe56c472fdd236870eb7e1da7a474009b6c2cd6fbf5307c8172a05b1c913e6fdd3e0a880aa16e0c67c38e5700254570ae3d7727a966315e5f887e2b12fb2cb7873312b75dc24e0079e10f9641c18e10f51', 1, '2026-11-24 13:34:42.051843+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-008f00f9e800', 'changed2', 0, 1, '\xf99928f93dfb45cdb2072ec591af1b90779780aaeedb3400c2e542d320135d45a2358861f39751d0ed6d900ee14d28f0bdae38eaa25ea17d4fbc144b217fee4cede17a711b6a3e5ce73df3d88975d8b97e27f5f38e1c23b10e9059e2', 1, '2026-11-24 13:34:42.051856+00', NULL, 0);
INSERT INTO labelwright.task_state VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0b87692bb00', 4, 1, '01a20dc4-0d06-7b42-913e-f68d5649f344', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b09e26fb0680', 4, 2, '01a20dc4-0d5e-71c0-ad9b-0b768b9854e3', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0ca5-71e4-8bc2-b0414461ad00', 3, 1, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-005484412080', 5, 0, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0bd5-7e3e-867e-7be8aafd85e3', '01a20dc4-0d81-75e6-8000-006c26f65580', 6, 0, NULL, NULL);
INSERT INTO labelwright.vault VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0ba0-7910-81b6-f5a53ca8a9f2', '01a20dc4-0b90-7570-8b70-08d00443b734');
INSERT INTO labelwright.vault VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cbf-7a71-a492-5d2d03b2a413', '01a20dc4-0cb7-75cc-a5a0-014367baf92c');
INSERT INTO labelwright.vault VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0cee-7be1-b961-c09ad6dcf1e8', '01a20dc4-0ceb-70a2-820b-e289bafe0d9c');
INSERT INTO labelwright.vault VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dbf-7a7d-9dbb-ff03d4c9c1e0', '01a20dc4-0db6-727f-8cf6-58e9e87a0ce6');
INSERT INTO labelwright.vault VALUES ('01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0b7f-7e72-985c-03073e4a4ee8', '01a20dc4-0dca-778c-8a93-84a9f7ff4fa3', '01a20dc4-0dc6-7303-ad60-9f93bd227e96');
SELECT pg_catalog.setval('labelwright.counter_delta_n_seq', 26, true);
SELECT pg_catalog.setval('labelwright.outbox_n_seq', 35, true);
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
ALTER TABLE ONLY labelwright.gold
    ADD CONSTRAINT gold_pkey PRIMARY KEY (organization, project, task, created_at);
ALTER TABLE ONLY labelwright.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (one);
ALTER TABLE ONLY labelwright.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.journal_entry
    ADD CONSTRAINT journal_entry_organization_assignment_place_key UNIQUE (organization, assignment, place);
ALTER TABLE ONLY labelwright.journal_entry
    ADD CONSTRAINT journal_entry_pkey PRIMARY KEY (organization, assignment, id);
ALTER TABLE ONLY labelwright.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (organization, assignment);
ALTER TABLE ONLY labelwright.label
    ADD CONSTRAINT label_organization_project_task_version_key UNIQUE (organization, project, task, version);
ALTER TABLE ONLY labelwright.label
    ADD CONSTRAINT label_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.label_seq
    ADD CONSTRAINT label_seq_pkey PRIMARY KEY (organization, project, seq);
ALTER TABLE ONLY labelwright.level
    ADD CONSTRAINT level_pkey PRIMARY KEY (organization, project, kind, pool, priority);
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
ALTER TABLE ONLY labelwright.pool_member
    ADD CONSTRAINT pool_member_pkey PRIMARY KEY (organization, project, annotator, pool);
ALTER TABLE ONLY labelwright.pool
    ADD CONSTRAINT pool_organization_project_number_key UNIQUE (organization, project, number);
ALTER TABLE ONLY labelwright.pool
    ADD CONSTRAINT pool_pkey PRIMARY KEY (organization, project, id);
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
    ADD CONSTRAINT seat_cursor_pkey PRIMARY KEY (organization, project, annotator, kind, pool, priority, list);
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
CREATE INDEX event_skipped ON labelwright.event USING btree (organization, project) WHERE (name = 'task_skipped'::text);
CREATE INDEX event_task ON labelwright.event USING btree (organization, project, task, id) WHERE (task IS NOT NULL);
CREATE INDEX export_project ON labelwright.export USING btree (organization, project, id);
CREATE INDEX hold_live ON labelwright.hold USING btree (organization, annotator) WHERE (ended_at IS NULL);
CREATE INDEX job_due ON labelwright.job USING btree (run_at) WHERE (state = 0);
CREATE INDEX job_failed ON labelwright.job USING btree (organization, id) WHERE (state = 3);
CREATE INDEX job_project ON labelwright.job USING btree (organization, project, id);
CREATE INDEX job_running ON labelwright.job USING btree (until) WHERE (state = 1);
CREATE INDEX job_state ON labelwright.job USING btree (organization, state, id);
CREATE INDEX journal_due ON labelwright.journal USING btree (due);
CREATE INDEX label_again ON labelwright.label USING btree (organization, project, task, version) WHERE (version > 1);
CREATE UNIQUE INDEX label_seq_label ON labelwright.label_seq USING btree (organization, label);
CREATE INDEX member_person ON labelwright.member USING btree (person);
CREATE INDEX prediction_task ON labelwright.prediction USING btree (organization, project, task);
CREATE INDEX queue_back ON labelwright.queue USING btree (organization, project, kind, pool, priority DESC, back) WHERE ((need > 0) AND (back IS NOT NULL));
CREATE INDEX queue_open ON labelwright.queue USING btree (organization, project, kind, pool, priority DESC, pos) WHERE (need > 0);
CREATE INDEX queue_wanted ON labelwright.queue USING btree (organization, project, task) WHERE ((wanted > 0) AND (kind <> 1));
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
ALTER TABLE ONLY labelwright.gold
    ADD CONSTRAINT gold_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.hold
    ADD CONSTRAINT hold_organization_annotator_fkey FOREIGN KEY (organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.hold
    ADD CONSTRAINT hold_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.job
    ADD CONSTRAINT job_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.journal_entry
    ADD CONSTRAINT journal_entry_organization_assignment_fkey FOREIGN KEY (organization, assignment) REFERENCES labelwright.journal(organization, assignment) ON DELETE CASCADE;
ALTER TABLE ONLY labelwright.journal
    ADD CONSTRAINT journal_organization_annotator_fkey FOREIGN KEY (organization, annotator) REFERENCES labelwright.annotator(organization, id);
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
ALTER TABLE ONLY labelwright.pool_member
    ADD CONSTRAINT pool_member_organization_annotator_fkey FOREIGN KEY (organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.pool_member
    ADD CONSTRAINT pool_member_organization_project_pool_fkey FOREIGN KEY (organization, project, pool) REFERENCES labelwright.pool(organization, project, number);
ALTER TABLE ONLY labelwright.pool
    ADD CONSTRAINT pool_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.pool
    ADD CONSTRAINT pool_supplier_fkey FOREIGN KEY (supplier) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.prediction
    ADD CONSTRAINT prediction_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.project
    ADD CONSTRAINT project_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.project_version
    ADD CONSTRAINT project_version_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
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
CREATE POLICY dispatch ON labelwright.journal TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.label_seq TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.outbox TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.queue TO labelwright_dispatch USING (true);
ALTER TABLE labelwright.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_seq ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.export ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON labelwright.installation FOR INSERT TO labelwright_app WITH CHECK (true);
ALTER TABLE labelwright.gold ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.installation ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.journal_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.label ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.label_seq ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.level ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.member ENABLE ROW LEVEL SECURITY;
CREATE POLICY oneself ON labelwright.person TO labelwright_app USING ((id = (current_setting('labelwright.person'::text))::uuid));
CREATE POLICY oneself ON labelwright.session TO labelwright_app USING ((person = (current_setting('labelwright.person'::text))::uuid));
ALTER TABLE labelwright.organization ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.pool ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.pool_member ENABLE ROW LEVEL SECURITY;
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
CREATE POLICY wall ON labelwright.gold TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.hold TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.job TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.journal TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.journal_entry TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.label TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.label_seq TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.level TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.member TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.organization TO labelwright_app USING ((id = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.outbox TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.pool TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.pool_member TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
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
REVOKE ALL ON FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.credential_by_hash(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.credential_by_hash(p_hash bytea) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.lease_2(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.lease_2(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) TO labelwright_app;
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
GRANT SELECT,INSERT ON TABLE labelwright.gold TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.hold TO labelwright_app;
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
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.journal TO labelwright_app;
GRANT DELETE ON TABLE labelwright.journal TO labelwright_dispatch;
GRANT SELECT(organization) ON TABLE labelwright.journal TO labelwright_dispatch;
GRANT SELECT(assignment) ON TABLE labelwright.journal TO labelwright_dispatch;
GRANT SELECT(due) ON TABLE labelwright.journal TO labelwright_dispatch;
GRANT SELECT,INSERT ON TABLE labelwright.journal_entry TO labelwright_app;
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
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.pool TO labelwright_app;
GRANT SELECT,INSERT,DELETE ON TABLE labelwright.pool_member TO labelwright_app;
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
