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
CREATE FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) RETURNS record
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
    SELECT x.epoch, x.state, x.again, x.id INTO o_epoch, o_state, o_again, o_lease
    FROM labelwright.assignment x
    WHERE x.organization = p_org AND x.project = p_project AND x.task = p_task AND x.kind = p_kind
      AND x.round = p_round AND x.annotator = p_annotator
    FOR NO KEY UPDATE;
    SELECT a.id, a.late INTO o_stored, o_late
    FROM labelwright.annotation a
    WHERE a.organization = p_org AND a.project = p_project AND a.task = p_task AND a.kind = p_kind
      AND a.round = p_round AND a.annotator = p_annotator
      AND (a.epoch = p_epoch AND (a.lease IS NULL OR a.lease = p_lease) OR a.epoch < 0 AND a.lease = p_lease);
    SELECT least(min(a.epoch), 0) - 1 INTO o_spare
    FROM labelwright.annotation a
    WHERE a.organization = p_org AND a.project = p_project AND a.task = p_task AND a.kind = p_kind
      AND a.round = p_round AND a.annotator = p_annotator;
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
ALTER FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) OWNER TO labelwright_owner;
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
    INSERT INTO labelwright.assignment AS x
        (organization, project, task, kind, round, annotator, id, epoch, state, until)
    VALUES (p_org, p_project, o_task, o_kind, o_round, p_annotator, p_id, 1, 0,
            clock_timestamp() + make_interval(secs => p_seconds))
    ON CONFLICT (organization, project, task, kind, round, annotator) DO UPDATE
        SET epoch = x.epoch + 1, state = 0, again = false, ended = NULL, until = excluded.until
        WHERE x.state IN (2, 3)
    RETURNING x.epoch, x.id, x.until INTO o_epoch, o_id, o_until;
    -- asked back or answered by another tab of his between the look and the lock
    IF o_epoch IS NULL THEN o_outcome := 'empty'; RETURN; END IF;
    UPDATE labelwright.queue t SET need = t.need - 1, back = CASE WHEN t.need > 1 THEN t.back END
    WHERE t.organization = p_org AND t.project = p_project AND t.task = o_task AND t.kind = o_kind;
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
    lease uuid,
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
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    lease uuid
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
INSERT INTO labelwright.annotation VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45b9-7e01-918a-945ed9c37019', '01a20dd6-459e-70ac-8000-01e0a6418e80', 0, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', 1, false, '\xb4bda4a509ac5ae894bc932351499b5a9db45309e673e9881af1070f5165e07e9bfca8d6d7464147930a38a42a6fd94b040ce4d71f5e0e', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:54:36.089904+00', '01a20dd6-45ad-7287-8d87-8039b1062be1', true);
INSERT INTO labelwright.annotation VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45da-7c5f-9203-8f865e302b0a', '01a20dd6-459e-70ac-8000-01b9797be180', 0, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', 1, false, '\x4f3c13faeaf1a855943a371728d969e87aeaa9cb346c7529d623f06a3afe9c5e3f0eb478595855775a32fc8aa2a74bd5df28dc8b9bdec6', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:54:36.123304+00', '01a20dd6-45d5-71cd-b6d8-577313001c90', true);
INSERT INTO labelwright.annotation VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45f0-7267-916b-ed14822be825', '01a20dd6-459e-70ac-8000-01b9797be180', 0, 2, '01a20dd6-45a8-791f-bfe3-ca350589cba7', 1, false, '\x283855e8acf6d3a95854eb394baaf74f885217fdc9a004cd364a2e0d608c5c80661f300fbac93c19e8eaeee9d9de2203a15f7d059e8181', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:54:36.145356+00', '01a20dd6-45eb-7af5-964f-070c966f728a', true);
INSERT INTO labelwright.annotation VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45fd-7cfe-b425-a1ba9a74aadd', '01a20dd6-459e-70ac-8000-01b9797be180', 1, 2, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', 1, false, '\xb2ffe63d368115b7c6bef69a19b44f8e83b3fe780cde9ab52af23b8169b548a890fc3454941846037cbd0f1ebb55c90f6e8e4e36a1f1', 1, NULL, 1, 1, 1, 1, '0.1.0', '01a20dd6-45f0-7267-916b-ed14822be825', '2026-11-24 13:54:36.158342+00', '01a20dd6-45f5-7259-bfe2-d4d4b74b72c2', NULL);
INSERT INTO labelwright.annotation VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-4607-77ff-84f1-1a7c855bb16a', '01a20dd6-459e-70ac-8000-0154d42cb480', 0, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', 1, false, '\xcce6578e13f93d27939a5d3cd4b4e2b5c7fba31dbf2c27e09efd33cdca8ec354cb78b253528d3ce2b6ddc3b232cc6b5010fc1fc18adc8b', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:54:36.167682+00', '01a20dd6-4603-7289-9b04-c619d591a64c', true);
INSERT INTO labelwright.annotator VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-454a-7675-8219-20ecc4dadc44', 'tolu-mige-40', 0, '01a20dd6-4540-7aff-aa7f-b5a916e36944', '2026-11-24 13:54:35.978768+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45a8-791f-bfe3-ca350589cba7', 'rige-joso-43', 0, '01a20dd6-4540-7aff-aa7f-b5a916e36944', '2026-11-24 13:54:36.07287+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45c2-7487-8bfe-4d4aa0449669', 'nebe-gizi-18', 0, '01a20dd6-4540-7aff-aa7f-b5a916e36944', '2026-11-24 13:54:36.098252+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-461f-7a4d-a52b-7cb1792e1bff', 'paza-fuki-41', 0, '01a20dd6-4540-7aff-aa7f-b5a916e36944', '2026-11-24 13:54:36.192164+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4624-7668-b404-c45d3d544b5f', 'rapo-dape-46', 0, '01a20dd6-4540-7aff-aa7f-b5a916e36944', '2026-11-24 13:54:36.196832+00', NULL);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 0, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', '01a20dd6-45ad-7287-8d87-8039b1062be1', 1, 1, '2026-11-24 14:24:36.082518+00', '2026-11-24 13:54:36.089992+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 1, 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', '01a20dd6-45c7-77b0-a686-f76dfce7ffd8', 1, 1, '2026-11-24 14:24:36.104866+00', '2026-11-24 13:54:36.11171+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 0, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', '01a20dd6-45d5-71cd-b6d8-577313001c90', 1, 1, '2026-11-24 14:24:36.118939+00', '2026-11-24 13:54:36.123313+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 1, 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', '01a20dd6-45df-7bcc-b12b-47e954f51745', 1, 1, '2026-11-24 14:24:36.128943+00', '2026-11-24 13:54:36.134277+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 0, 2, '01a20dd6-45a8-791f-bfe3-ca350589cba7', '01a20dd6-45eb-7af5-964f-070c966f728a', 1, 1, '2026-11-24 14:24:36.139949+00', '2026-11-24 13:54:36.145366+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 1, 2, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', '01a20dd6-45f5-7259-bfe2-d4d4b74b72c2', 1, 1, '2026-11-24 14:24:36.15076+00', '2026-11-24 13:54:36.155798+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0154d42cb480', 0, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', '01a20dd6-4603-7289-9b04-c619d591a64c', 1, 1, '2026-11-24 14:24:36.164296+00', '2026-11-24 13:54:36.167691+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-00f09c418900', 0, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', '01a20dd6-4639-7dfb-9618-69533df0cb83', 1, 2, '2026-11-24 13:54:35.227104+00', '2026-11-24 13:54:36.232473+00', true);
INSERT INTO labelwright.assignment VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-00c87af05700', 0, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', '01a20dd6-464c-7d98-ac51-25764a8390c1', 1, 0, '2026-11-24 14:24:36.237035+00', NULL, false);
INSERT INTO labelwright.consensus VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 1, '\xe380a4ca21da88b39547517163424f68d9340e0fc7b6d3e49b59d8cbc83618f28802c0d9926406253bb4b157ed546d13f7b1e2bb8ac6d2', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dd6-45b9-7e01-918a-945ed9c37019}');
INSERT INTO labelwright.consensus VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 1, '\xf98ee4ee86dcf5d1f10aead504937d8003d100ec9a3b2071ffed46b9c6f1f9d5dd00a4eef9d139a1c5c891428724029f841c95d39ee575', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dd6-45da-7c5f-9203-8f865e302b0a}');
INSERT INTO labelwright.consensus VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 2, '\x8cec2c6b05a609479a19005b5a2d7ff55da0a9eba028d62162fa759f4200ab8c890603d7b2813377fa6c31ff117afe6a8e7198dfc31a5d', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dd6-45f0-7267-916b-ed14822be825}');
INSERT INTO labelwright.consensus VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0154d42cb480', 1, '\x53a0d895cb05a0053498b4fc46bf17e6044560b18e09a93a9474f9ebae9e142228403b401e172070e262acf1fceefa965047ae51c564db', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dd6-4607-77ff-84f1-1a7c855bb16a}');
INSERT INTO labelwright.counter VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'answers', 4);
INSERT INTO labelwright.counter VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'labels', 2);
INSERT INTO labelwright.counter VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'cancelled', 1);
INSERT INTO labelwright.counter VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'in_review', 1);
INSERT INTO labelwright.counter VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'gold', 1);
INSERT INTO labelwright.counter VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'open', 4);
INSERT INTO labelwright.counter VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'tasks', 9);
INSERT INTO labelwright.credential VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-454c-72ea-9a3d-4c92ab4f33a8', '\x214eb17aa6622367b6cee9204105af1f20969dfd0fb15ed0728a7d8210df2107', '01a20dd6-4546-7051-9aae-a50231991f6e', 'made for requester@01a20dd645407affaa7fb5a916e36944.example', 0, '{}', '2026-11-24 13:54:35.980429+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45a9-71d1-bbd6-406ccd27bb26', '\xc5e3f5c382e04fd0627359177346f44e3f103363829874b12958665148d39085', '01a20dd6-45a6-7d2b-b758-d8dac27cde96', 'made for annotator@01a20dd645407affaa7fb5a916e36944.example', 0, '{}', '2026-11-24 13:54:36.073911+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45c3-7371-83ea-298f0fda192a', '\xc08264c7c6d6971dc81f3913d0f7f1395cdca91bef02f493c41aa0a6f7ef69d4', '01a20dd6-45c0-7a16-834c-76d4911c4d96', 'made for reviewer@01a20dd645407affaa7fb5a916e36944.example', 0, '{}', '2026-11-24 13:54:36.099242+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4620-7f1e-b2ce-43bb22fe34e6', '\x20dde0e8aecb6e6a0834c509985f94997aeca0dd744ef8e995192f2656da14c5', '01a20dd6-461d-73e2-bec7-a1cb35e75821', 'made for held@01a20dd645407affaa7fb5a916e36944.example', 0, '{}', '2026-11-24 13:54:36.193056+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4625-7751-a636-df0fe4398595', '\x5d2f9b53093d0af571fb0c315cf229125449554e03defdfa39e13d970d6d9d9a', '01a20dd6-4622-78cb-8d21-22bd7212272b', 'made for lead@01a20dd645407affaa7fb5a916e36944.example', 0, '{}', '2026-11-24 13:54:36.197654+00', NULL, NULL);
INSERT INTO labelwright.decision VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45ce-789c-a249-ca41aff0fec3', '01a20dd6-459e-70ac-8000-01e0a6418e80', 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', 1, 0, NULL, NULL, 1, NULL, false, 1, NULL, '2026-11-24 13:54:36.111543+00', '01a20dd6-45c7-77b0-a686-f76dfce7ffd8');
INSERT INTO labelwright.decision VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45e5-7307-974e-a0890fb16db0', '01a20dd6-459e-70ac-8000-01b9797be180', 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', 1, 1, 'loose', NULL, 1, NULL, false, 1, NULL, '2026-11-24 13:54:36.134267+00', '01a20dd6-45df-7bcc-b12b-47e954f51745');
INSERT INTO labelwright.decision VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45fe-7a7f-857a-031182120adb', '01a20dd6-459e-70ac-8000-01b9797be180', 2, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', 1, 2, NULL, NULL, 1, '01a20dd6-45fd-7cfe-b425-a1ba9a74aadd', false, 1, NULL, '2026-11-24 13:54:36.159322+00', '01a20dd6-45f5-7259-bfe2-d4d4b74b72c2');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4541-7648-96e8-59a3af6b2f48', NULL, NULL, 'organization_created', 1, 0, NULL, NULL, '\xecef6e41cd3604cf5ca7c48c2a8bbddf2fb8cc1a8c2d8bf8d92901182ac9d1700c0c1dffead2964552c29d4e34e50f32cbb1e792deed6fa237eeff287147daa447c3ee0a3bc7fe6387b4942daafbaa7d646234c979eef8828e5590b09b40d1f9b05ff6364bd21013c81a94caaa9a7cd009880f73131072f4de758fd5c4019921e9624d0986', 1, '2026-11-24 13:54:35.970884+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4549-7822-b8cf-3bde215cd6e6', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x332345668b5747026c6ac87890227d0c702ea45fabd6563a738bad5811257ad253d6f682586a897c640ac74b302e57e254ea40a9fc0a117b877cf2ebbb75b6e4a1bc95caa601401b5827e0d869f48be959a771aa8f131562dcbe0121f54a23d12d54c7636e6efdc67f9abd843981692ec52363274fada4fc6876e11929178fecc424d87bc30532869704704e00633375711473148d646d659ab046492486e83195c23891262b18', 1, '2026-11-24 13:54:35.977456+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-454b-723e-a2ea-a1dcfb026871', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x6ce795054a0736712ccd21d86b1df39f3afff15588c4ba4137a1731000f099b7b53551086f7722ecf117a906321ae25fb31fcff992d007536b2415ed4db869549201067b51303fc1cf085c8078032e4e47f700a35ed836f28a92b84e8498678cb16c19efe49693ef2ec7a42ed89e274eae603b2d640090eb10c87ee5f815cd698ce307298d171f21bf1ca3368cf73e3a48126c6e480d72cd09a59fc4357562f66bdfe39bcd38dcdaabdb8034953b40d3ff60c83a8737f61784f9e9f2317a449d31eebd461182b71215f4d1418d03b78571adc133841551ed9f', 1, '2026-11-24 13:54:35.979456+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-454c-7640-9728-fd97583697f6', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xab994238acb700f341aa91a77a7ca80928b5e75a1531629915d7e1931108115e21c9cd595fe04455e25fca6eecd31b30059a25276571d7994b343814973a3150e5801e841f98c331ed7904234273312d5a2c34f4a8a5ecf654cfceaf559fdba292a45b85ab26ddb784b68eef4bac14e41fa40018e199cedeabb0a6ed468f706c82af790d8032a13185d310d94d633495083d4c8e139834390ff5da6ee5049d0e552d4bdd978b6b44187ee6129d41a3ccf2a866c2', 1, '2026-11-24 13:54:35.981183+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4561-7043-b2ed-cedff9548935', '01a20dd6-455e-700d-885f-abdfa185a372', NULL, 'project_created', 1, 2, '01a20dd6-4547-7469-aaea-c14ecb588c8d', NULL, '\x4fb436e3178e4376a12c6ae699fede68cb42de8d1d7c66a77ae5c4dfec12aaf6d81bfc8f5dcab9cd50dde10883e5d0cd34371cee034642cb917ab42b58b0723d9b9f32f49b27a5c95a8715c038d98c172d53ec7f03c3cb68dc109f8a1c01df33f853bed99fdad19f214c120406f287dc57377e4725881d5950b1e3dbe66c816577eaa1a2229d5d59a0c9930b8acb985310a01eab821d1ad4d4a46d1055c285b2ee35', 1, '2026-11-24 13:54:36.00164+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45a2-7490-8f97-70b9e8a7be7d', '01a20dd6-455e-700d-885f-abdfa185a372', NULL, 'tasks_added', 1, 2, '01a20dd6-4547-7469-aaea-c14ecb588c8d', NULL, '\x29e9597b727bf2e6bac58e299bb32928d4e29ca5ee1bbdd7ffe350317c2b68682869054bb27bf74503c08063cdd34756040423cdeb2f91d0901bc5b3fb9137f2b0ad46393cc58484df7569ad313aea7cc5b30f5246bb2d4c7b80eb2bd797d047ac5dc0808b1cb8fe46fe90aecfb65e6ca5c4b5edd43a792bdd453d78d15972ec38cf98c82a7611433e39bb653a2be5106b30fcdad1d12038151dfc38305c53ae0e89d30ba74d19c91143cf81ee7df50ec6db207d636334c1693421677da7eac915b67b8372a4205dcd92f191fa8fac476d83425e4d79caa0c9b53bef209ac1631e5c89a76028ada804691ec0b58b7d5b1005581d26e9', 1, '2026-11-24 13:54:36.067161+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45a7-7965-8bea-05d0a1d2f5e6', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x6a2164123c6c3b73ddcbe11fdc45beba7aec4eccc62f95574ac6bbea9d853e1d8297cb25d6cc4b42815c92607c8d7d15f28feba3e4642662c6f770cea81691822e29bca810c8ee165405d94bea56cd8abbc1a03538880cdd97b9fd6ea662b3d6e8a4ee286589cc4e3cffa0007ee60f6be7d0206c48c2ddfbeb6e438a8549fbd55c3d5f968b104e1dc3991206ca7cefdcf50208a76399e5e42018eeefd490f67f23c0c27c2bfb83', 1, '2026-11-24 13:54:36.072254+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45a9-71d1-bbd6-406c2f09e7c3', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\xcb4c50423a06908484c1f10c359a164565d483aa4c77475a06a04488ca3726298cfa38a92f88012af4c26b29eec429de2fe618d124ea77faa5ae8f804f636ff5ef593b1c9103921567bf25cc43de98b98ff6c53238e10fd9aca358cf7757150325cc84fc8659f8850af0757c01c4d26a893bada63feae22567b3a41f18a9e1e557b79986e418d81e2433e30843bf0a1830ca0394ca1784e574235edee8970d5bfb3980ecca8a374c63cbcbf5715d1f33d7ed597b4da54ee294147bf5cd97e3598764cfb97777711e9979b7881b2edad317cfc365d7f7a93672', 1, '2026-11-24 13:54:36.07336+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45aa-70d1-99c5-b3ae239067b8', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x077b597605b9ff1f1383e1c4d6d246068caee6f91aba1711787a5ee21de9ab0e061524a83d130eea12d1a5407930d5bd4dfa350f384ac7a567b912db1639d7fb0447ee8561f3ef96da88eb0cc489c00307cae933445d29da72a38fb038f76146aa72a1b34dbb0f274a62df1d1d0533d6e8b20bec4a2d022dd26c013576f152cf15e494e4d636368f757d4f2b147965a8210f85943ed7bea5b16664fcf11724cd7b0cbd62f1f57b0df47364992f1a5510b561caef', 1, '2026-11-24 13:54:36.07423+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45b9-7e01-918a-945f8d87239d', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 'annotation_submitted', 1, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', NULL, '\x1bb4ba247c0a2a144d5af253f42ef33f2cc1a43e5e49ece6c95c676d23ee5318d9922c8f35b2a1f9790b45f9c94c4f12ebe4f279ee08ea86da26d2a190dd302a4a908938dadcf61384fb9165a6e9630dd881ed86d279619193dd41600f38661120312538b1bdf08f5f278266bdbc8ff81272185f163ea78bc38b0b38ba22a510a7d730a67de269075a850ed9784216b37d562ee5e7ce74d3aa699e69015d363d636d4a2c309b5a16289fd7ef86c48ef1d2e9f22d156d641b89997abdb6a67f3c4c01f4f89c7cfcbde936afb0fb71db121c053c7fe9a0f7b6d7487def0578713fed90da8aaa3741bd89ee0576368be395a8fe5c8d87c441b1fc4e13588297545d706927337237f7f0cdde31dc6c22219effabb1077b438568545626516b91d3956f1f51bfa09836c72ffe4236a7a646a892ca4cae71aa95f32bb51716f6', 1, '2026-11-24 13:54:36.089808+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45c1-7ae2-88b7-60479a86f9f3', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x05485036c7599b984679cc2c4f60dfe5a6a88b19a88f020d4fb0cb8ae7943fc13c0d0f09f836dd236beef3ef70916b51f38030c1a911bf926ab6ab11493a5326ba2759cc039dc217dd25ac246afd1f4e2cfa8d7bf1108b8dd29d09d45125d2c9d5bd72c4b2d0f1882c763b12cb9018283a5a286a28290335d9ae47705b5292bb1120118a8a2c57a6b5a216ea121709b6051f315f3bdaff65056e19baffd10df730b9a283cb23', 1, '2026-11-24 13:54:36.097639+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45c2-7487-8bfe-4d4b25d64358', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x28860b0211be2747e9330f501c7e426d72d755b6b25fc460485c0ff6de1696ae9b250a71a4a5cc041c4a4a8d0819b31776df440b8c3f0d7e9e4c829225510f605a015ff841530f56dc66b1c4f9ba2fcdb13826cb941270add4364468cd0cf491d98eed886ae2ef2854033f709b28ad1ffd09e4b4e15904708c114b2e9ecf7ee18e63242aeedb427d951d462497c6d083dcb13500f3193ca8133778d340f470b2772cb9dcf79aafdb040cecd1a05c6267a72c145cb82fef1e1a076b1d5357970b13b278002db7176abfa388b2425c21fc875f8817b98260134b', 1, '2026-11-24 13:54:36.098661+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45c3-7436-bff1-269cbc332d33', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xfe68ab4ca8300c093dba64ae890129e0ccd76cfd2a2b9258372da383a1c8a916530a133b27109643d15e03812a7b4e3d50118cf0c24df0240f7740d330b127dd63dddc93210b682526c97fbe3a95d81fc1ab596462f846160a43666aca2b92460ce8be58538f58f407fbd7c4d6a42aaa2565a5c3a11527166adb839ce240e49ea6af125578a68b01d315b82e4bcca953362c1c2501764eb2bb425228fcceb9bd9029d2fed10067ef46da291f9c901c4572708f61', 1, '2026-11-24 13:54:36.099584+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45ce-789c-a249-ca41f30ddb02', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 'review_decided', 1, 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', NULL, '\x2a28baf0e88ddc3df3fa87e6f9855baf8d1457f0cfb47aaef32cd520f199b6ff5a82b4b958fd862a7107de716d80269b57c1e97b448bcb1387f690e95bd173c471def67587ffc1b502cda03ea47f7b9bce84550fdcba52ba668e23f0738fbe71b63e6203e84bdef72ba76e0b89a07da67bb2165f31be29cd1793778feb165b765422db415eafe48ca4c46a9f4bbb01ad6b9d88307f50ae6aa87b0d7c3ffd586c4f7331e5960644f990fb4a878c2d5f7cc5e2417e83e3ffb15e5384ed030623277698808bbf942f5eac60f4dd8c9d00fa0429e3c51e1b5e846d5b9b7d410dc189da938db4a240c9983f84db016c28c78f9012a41a2334e977ae431afa7a56a598a06fc1243357104e2dad9fb3552de8ceeaaad18a9d63fdf9f4e1c664818ccfb3f7a46d1d741615c5d8f5cd371403ad6630d85401f69e', 1, '2026-11-24 13:54:36.111522+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45d1-74aa-a9bb-c6aee4f9d68d', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 'label_accepted', 1, 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', NULL, '\xa969e080ee455fe74ee0e9db5c250da07db1f601f434b6ce259387af07c6ce4ae75729b60e457fb3c1940e79ebfe317d2dbd7c653f2f77af3d9c4b5cf243a21d90fc9674f5a11d0326f37006dcf47753d983e6d85d127e534671ba65c76e0d52e3131d01efd66642d8006741a285837a894f36fecdcb01e58ca87ae55f8b5b9bada8737526b22cd946c3b67ae0b3a0f31f1b83f37fbd83611086e26064bd037c4c29d3db78e55b847d3314b3e62ebd68453badf21e8174e06eec1137591283be9ab17a0ec329a04ba9a60f07841bd26aa1c7607607b6563dd5ffbfa45be47936de551409470e53c8373d18d529d9d61a7376aa13', 1, '2026-11-24 13:54:36.114086+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45da-7c5f-9203-8f87218ae07b', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 'annotation_submitted', 1, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', NULL, '\x0249c298b5674dcdf8f8a0644a4d279453e5fd5e5c335231e1f875501ba1d150171a55a83dc3b1c19d3ab52b655375074061d3cea6be89153a76f34d83eabad4ff849562f81293d10af0c35701c176d8ac8b6655062de2805795af3fecb9ebc4ec362ba2855457bb9a98593a95f0cf946c83456c7e1b3f1b635965b39a98ed94621034b158bc5248ea8fdeae8be05541a2eae5cdbccfea59a8d36432c18ef8909ecd72d6cfdd87a19d893df8b4fea4c284f92a50f4d48fbcca609c25062c0e476b0a257a4260eb8a79bbb4244bb6aeeeec56b699da31ec9428a7885ea40df272af78117e929f726c1d6217223ef4a9d64127da89b00a502b0ee3b9e4ad94f8c179d250a160d0a4851f79143ef7cca86cf12f23c9aa62e8e54ac5c784344cf3b10b74ade5829f83c9016122086e566916740c782436c4039dcbc200c892', 1, '2026-11-24 13:54:36.123288+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45e5-789f-849b-053eb64ccf7e', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 'review_decided', 1, 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', NULL, '\x7d5b3596c2e0dca6a52f8883f34d037a3c61fd53d154839fe16859bc17ce73deca2af05a509af838f05bbc457e672bccf13233f84df8bcf44d3b2eb7cd6252add6ad46c0fe657ae009fc509860686dbdbaae9e0dc56980a62e61313e4e7f56b549295d6a76eeefda1931ecc2ffca3681dc895c6e7016831fe63a5e59673cd900e23123bbee2d89a440afc9902a813f5fa183818b02294af8a0ce39267c1df94d640aa648c4487613d0878b0e6208b4ea2b2e6e4822f29e233bee38ea1b6a0928bada07fc18324529c1a7c6d35506b61a5f2b0628b61add11ac80169197f4cd8a2105661cc9d545a94ac4fac6fe98335ecd3158b7a1cd7abd5d2235890827dbef37d9ec9417a23e457ca61dda877c1a90c019ec69f5d7495d3ccbcdb24cd716693a4b1bf2d395205b8b6f9457216d958ade4a7adce09f', 1, '2026-11-24 13:54:36.134249+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45f0-76dc-a13f-0288ecccf86b', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 'annotation_submitted', 1, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', NULL, '\xce877388a5fe6ac22b47a9a3bd7b6d5a8e9931fa86566823682fb9fd1f5fdaffe1fd0a549d2b3cd5d7e49da4c61bb91679cd96e8bdb8ae91a7fa584b1aa10d1cf586194a493c6994024d88877b7657222c306b955b7ae97da0b642326d408e5f6cf216f268f49af0744391ea7d7442ddcff458edc3d8d49de731d8900d539873e2011f7784caefb5777aa121855ba5f6cb0a87cbd7509f1511efb98f243f2a89027877f2345ed39d33e2288bae9f1bae0a2862ff80decdbf95784c554dd33b4c47329c4f23735fcfa0e08314624a959e0af621570cab33c62aed57e30e3f9c4e32476ee1302c3e892c2df1c36176db6a452206a88b5882d28849ed9c2f3172d51092205f22f298744e9280fe923e851dd12983878b26a276c730e1303dcaa11c39d3e6728e09c101ee82588a244c78d0e875f67c9c401ed168161999fb', 1, '2026-11-24 13:54:36.145338+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45fd-7cfe-b425-a1bb5d4d85bb', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 'annotation_submitted', 1, 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', NULL, '\xbafd4f06c3f1ebe3612f588e6591a0735b704f393c050afb0aafa885493759b87ac84c51ee9eb382ee5d3376a2903fec8fac3a7a57a1e9993bef0939ec2a6a8db15687f542bf0f52e6da19a3aab046b96a791b79f9f33d7368ce40ce8af754bcfdf08ec27fa995a0c41baa78e292d0289d1ef27d610d709dc05b4047f2bd43a092c9fa20d388715e434d6bb7082a598fd37d509081fb332c817aae2d949737e741393260431f713ae40ce96de345f8f5ba7f843c94fa3255964ba6e820a9d1e4a7f6806c3e19ed25ed5512355f811ef9160b5cf462bb609703272acb6bd17c2cb57cf5d20c6bf441aa85100e3ab677483b2df5379484f66151737d9cbe7fe7df061f82aa1dc19f990b8fd5e69d2a31aaddd2c9c2a2d4c9f1fdfc32340e033ecddfc684be7ee95593268ee98b51bced997f9075a6e2a0ea8f950b08', 1, '2026-11-24 13:54:36.158324+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45ff-7860-b181-4c87c74608da', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 'review_decided', 1, 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', NULL, '\x8199494914b773306fe4c69e0652a29e39e4909169b0f37bbd9ee84977b8abf2557080db991b4bf92209f5e640005a026b63b725b304b1789241e8b27d202304073c70227c1b766cf78c9872ac638f4a32f659fa157c6a722748c0bcbdc3695edbf83cf5f85f6340947875844fb9e7146a595ff15005e52a3d870e594ba8f30ecb9be7fb71a3078dc4c15df742d2a906eb22e3afceb0967b0d9fe9cd9c270e016b8f86dbeaef1f4aa78eed14a45b6cdb8fc0fab458b8d8da4844632e6cd66d2241b703d4c1e12e4199e1d508d37e5c46dced78ed50e073d23de2b36a689de9af94f3b21b98ddac27afe7954e68751f5ee85017bc105c8cc49e239c0fa49d1d65c99a6efbdaec5402a1455ade120ea55b7c65203e4fdc019396128cb90ed8826fead91e6888aed1805d814de9930967275df6f459b6', 1, '2026-11-24 13:54:36.15931+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4600-7ffa-93ec-92282b75decf', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 'label_accepted', 1, 1, '01a20dd6-45c2-7487-8bfe-4d4aa0449669', NULL, '\xd08bc93b4be3ef617853d4d62f411657a2d61fd7dee41c6b629b454d9b8b74e5a33907f3ab82dcd6404532268e79711922da5ffbb3eba9dc9bb12d464b02c5f5474d80e48f73f7f106511a4d642aa7b579919a26d4a98ed573f57a57505631ba4cb701d2bae998adf030c91afec3c5662e14dbe58de2e5eea284ba1ef93f63b71217e28cc5ed525b49a1bad3fcf6799024ee3fa2bda7a4925355b1f32d0ac7820ab1acb06033a726a9456ef555b05e6a3deea2574096a64390acb335a2d0260aa33863b6ed037911b7fa1b888365a58f8e3de148a7ee9a2c3661b64aa05b625dbc4a6592fa8e65721322451e0a7bd9f2197696', 1, '2026-11-24 13:54:36.160801+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4607-77ff-84f1-1a7d2cbce18f', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0154d42cb480', 'annotation_submitted', 1, 1, '01a20dd6-45a8-791f-bfe3-ca350589cba7', NULL, '\xb87f78186763c99bf085b8bc0e4772dfb7261423f144dbcc82c302d90f1f5a204eb1269d43f421497e82650fc16c3b2ed252e19aae548a6aa12408aa868bdddb014e4109756ed781dc8a9b95352f688870ef795d91407920c4b272540788c4ae7c607335b99d4f53bbc58531d5c9060886d3ab8a99921db12c4b764f0d7e3488772534dcded4068b980156b4879e6483f60f9667b63b50429220b3d9e765250feee56375f264dce058ed65bfae162efb22ab017dd89155a9776abdd06ad762e4df7ce991f31847239a5ea6b3cb73a724a00bb1521950f57eff2afcedbb8a475268c3ad872c1edef8a950f623421a5ad6470ccbdb1e0ef547719c09bba909920e2b50d13e34c420ea688e9e13865bfec45bbef84c5c3c5c009dc09581b2e1303c6c2a05db8d5f5db526f7a7ce0e2182e5c3f1eda403b401a98b46a72f12', 1, '2026-11-24 13:54:36.167668+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-460d-74ab-954b-138b92c89d4f', '01a20dd6-455e-700d-885f-abdfa185a372', NULL, 'tasks_added', 1, 2, '01a20dd6-4547-7469-aaea-c14ecb588c8d', NULL, '\xbdb545af19730b4308aae631516cd2853835bbf29f7a68e9870ffde883f816b0ad89234d8974f583edbceebd05db4ce4782b3d778237e50749d6811cedad65aef2bc543884dcea0995e8f5ed74f3883f7a92f4d664184b2f8b6a379b096011fc971569557ee16f9fa26f9a8096c6b7413c8027d07a7890348b1b773ece87b1a3860229a01925f7b4d98e203db5c8f41032465eb8bf47ea394e69057ebbe72debd80ee1ef7e6da2eecccd39f9f945df1acd09bae029fbdc910e39a223024699ceced9b030b803d221e10ec5bcb4b0399694eb3bc8d5b73328e93173208d9a483f10eb6a2f1971ddd200c1cbc42d7fc3dfd46de8e1b279', 1, '2026-11-24 13:54:36.173662+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4615-7eae-aeff-2f3fd528322e', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-7602dbec9f80', 'task_cancelled', 1, 2, '01a20dd6-4547-7469-aaea-c14ecb588c8d', NULL, '\xdc8da53bc7c3f026e44143972854ae68d19eecb544e5c610d6dbaede778a82a22d91537f3efdc0ebdf5dd30884d44c5bc7cd9dda7d3bda6e2b2fbe5ada207f662ee6fa25950abea6fe71a7f12581c62da7c72a0a58c724608f08be86300d3811122bd8fe14929ab873473bb671d1e3ca6d979fadcc4c39a406a841c88499cf3e9f9e4c0093b7394b09bc1ef8579927deb82b1396511ad2b68afc1cba9bfa68d5ebd8de8e270261', 1, '2026-11-24 13:54:36.181535+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-461b-7ec0-8c73-f09f726c815b', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-762bfedfe880', 'task_made_gold', 1, 2, '01a20dd6-4547-7469-aaea-c14ecb588c8d', NULL, '\xf49c2f772a2d4d84da6d9a408e9c22376e067177760e75e5e747dd36365ebd3404fd1753114b298ab938c5acc85cf48bc171fa38686dce75d5fe58fb556d6c7cf6f2bbf1cc1eab2ce53b499f4ee16dc578a84e55dd453fb3ef65bfbfc180d507753e05be8342757e5d8f1be86f69553b808c44f707c65954a1238ca2cffb800e979a6399df4a7b4520b6079622b06d33051c3d5f233af4b2fc5059d47282732ede77e416652fbe', 1, '2026-11-24 13:54:36.187632+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-461f-76aa-be84-0a53e92176b9', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xc75c50f67fc60377c86778e29cec5bce25c827d44f0dfe5cbbf4d4cb1de426f9359695a90bd66e6c818b5204daf1e630d1878728bf1e502cdd8c5ffb190fe96442f417fd743db90d5d88153adbe6960baa0731e32ec4882acec23da68d30ba6a9199a73a53b2b8817fbcbbb036663a104cfa06e773cafff3da7be2b0ed664b73c37a04e64dedf6330f1a86b102cc50401e780330baddcdb0279e2d452f4b4b64b687c81aeee029', 1, '2026-11-24 13:54:36.191564+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4620-7e56-9f01-93fdf9956844', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x3fb2c978d71d5c71754ddacf8a4f2c963ac4f53b910147b2b1b8ef0d6afe6b028674b5ec05c2c7f5aa94b499504846ffd40885e1059a321b0874e5a6a7571788593b81938c966e95e5e2ba93de956dc19b909c6e923612a53d2f2399d935349cef8c511881bec37e23332a2b4a599d20108e0b45c50c9c7d750d62fb8b1ce744de0fb3380305fee4e40917f8c032527c2b675928e55523033aff9101608b5263f8ff0d2d1d1a0ab84eda00d485bda82bd6f1d44cf677fcce6bd9e554cc8cdcb154b11770c117b349790a7c4a83fba9c7cce5e9a3cbdf8b4aa1', 1, '2026-11-24 13:54:36.192488+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4621-7531-97c4-8dcb9a49e509', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xa80e12d5e595e53bb741a45a4350d1d31760682138c9cae9abdd75d49bdcc82a269391961a1c4560ba09a065ecc515e3fd759307b56dd64c0db8bbf4acf218c1c8088997ba933b5d21e2e1ec77f6c713be58e4f2019421f60ddcc638f8098bc0f3ff11b65b3d2797491495e96316cb1cab63091a0a22a2ce080b17247cf390956c5d52935bb8d7a81569c9bb51c5ac01dab88cee3b3703fc5f16108be0358d6075c113c8a759b42da42559b95d99aa06a23f93ce', 1, '2026-11-24 13:54:36.193357+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4624-70b5-91d9-bbd82b381ce9', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x3d5c7f13491453d97c69059c79999a4f65eef8a47cebd8241a5597980c1b2416875ee5bcc5527deda0d94e9c6259d2477c3b5b153d04520c8970342ac77e1b8ba3886bf9f99b5676d3fabc6003561e60ff30f361e99e2fdf0e0f51d436ada72d2238824f0b8ed3c4daf98915194e0652a86a5aceed91290c983f5d8e51ec1e660b38f2107c0d0e2b02415e838f34d48da2637bcdc0d023cf803c80a38092a58dc483', 1, '2026-11-24 13:54:36.19625+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4624-7a7a-86a8-e4d4725fcde1', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x184347e7df337dc0662b3f1fe7ba6f9bf20f2eef71a1e22be1878c2ace3dda3f34049a502b855c4fe5ed47fdbf342cd3ce2c45473ea11d091c24c1ef3e5e571c484e2f59ee15f83cd0b3811ea1932a0cf1c837e4d75628d258d4aa68b94323f39b8656042832b5e58f2f5ee036a377cdbf1442c7738749a2b6c5a1fc24240b651bdbba4c6de8b608674d305245abc0bb365d156f71afad4ddd6c2e92388cdb1285e812ec309371a0b3fbef512f4935875e3fa9f786d4cc0254be4e4eaf4548bdf69b174381e20076bedc7da80a718aaf95712f590cd3cf237e', 1, '2026-11-24 13:54:36.197136+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4625-7b23-9fba-cfa590e3e114', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xe0f840d13f94cfd2477b6716e3eb5e9cacdc8f92d144cfd6cbfd4222351fca5761dbd074c7f98e342e6bb498e84b7a76accbb3ed3ad48f2445fbfa68de89c17d8df9ab07b7f73d80afd5973b936ce006cf10035a5b605577ecdf6208db99f97b42232520371ef38a2c6d00d117e9ca20d7599b587026de7ec4b9111e20fcc834e29a45daff4b4d42ad871af8d2d44af03f071cca95b5549d2da8c7bfe9b954b1f6606c374759b180455b9fad4dab51fc7043535b', 1, '2026-11-24 13:54:36.19794+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-462b-72d1-938e-ee6de8806a80', NULL, NULL, 'hold_placed', 1, 2, '01a20dd6-4623-79cc-af5a-e8b506525449', NULL, '\xa7112871b87d9213128fb874b966879e45491826223d722d3e779e68f0c49e961e28d1ce33224ca7793b6f967ac6c26b225bc19c0d35074e84f3497667b3f4633f9e6408295d22d102a6641ab03bb8fe97f8b3041562cb8f54053675128c5934bce017e9884515ef83d49058be0b88a38e842155bae6d3c1e21a409f21465b988195fe97dd9ef6b11992cfcd6175f0ef97dfd5656506d496a67efeb7cfca09f52d0da92d020ee1fe58e0754558750943e88b59deeb4061656a9ebc604bbdd1390839db6f984822ee6890802ddb83a1c1d26f96d1636f49feba', 1, '2026-11-24 13:54:36.204184+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4631-7c46-a806-928ebf978c4c', '01a20dd6-455e-700d-885f-abdfa185a372', NULL, 'pool_changed', 1, 2, '01a20dd6-4623-79cc-af5a-e8b506525449', NULL, '\x22703c726bb9a06aaa726096015247430091b44b2cf11551df7291e35dcde30646a20280c4b41cf367f6f4432694550045ddb8b2d3feb8dbba4d9080540f80c2db9af0b5ec161a85f9584687d726ea651b3e32e1ed8cb3d20b183aee4b3c57117b46aad612f105661ffc43d9354a897311adc7165f886431ab1d077d733fb7de2a12f234e4b390ca3a42f773af365b39dce05d40733b48a6b3462cd48d9d7fb37d7336a346bb7b9c47afca26a05af47eeb34006ab0e4e9c9a8c24012ab4d9d743c18872f22680eb4518662ce13f0a27b8331cc44a7398c359d756ec1f39df9ce6aad82418e756e8d15711d321c83ad84cba08cbad2fa9686a35be827f0362d8f041a42976f715c7740776c8b', 1, '2026-11-24 13:54:36.209456+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4634-7073-a18c-9f0125b9d2e6', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-765272431f80', 'task_priority_changed', 1, 2, '01a20dd6-4547-7469-aaea-c14ecb588c8d', NULL, '\x1604e84797bf71ebfbcfb056dc7dd19d649b33538b0769c2f4453af814a8bc66188ec687ea1e5082d4bad1d179e3c78cab192e37bbe16a702e5a58dbf53f3c7f2190481471e9e838e6fd5fc3c2717a564cb6b239c8347a612a6c64e48bad6d2cec97f1454a80a52e91f66d83ff6bd337ae3494ba99f4fe9c40d549aa79e9c00e558776646d86de31fe7a58e6108b1d5e5a29e51e1424f00ef14725a01d844718a19e498bee19b50cfe9dce30b3bd40e03b721c376f55696bc5f875', 1, '2026-11-24 13:54:36.213241+00');
INSERT INTO labelwright.event VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4637-769b-9a82-f0be4348ae54', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-765272431f80', 'task_assigned', 1, 2, '01a20dd6-4547-7469-aaea-c14ecb588c8d', NULL, '\x89fe91f2c5a00b004afae4a78b24bf9772ea1a18896a58619e2ab0b5c78ec7e54c5951dbfeb99e486dafe6e3500d343a3ee33baab471967916cc1059967eb1b4a1a3d8d02cc7791705172398220aa4b9dd306980f347710556a58907231dd4b627479b0758a546c21eb09dbd3465c490361632899ecf5881c211c0234f752d560c363e75cfa5e13f0f9f3391a9f426ee2d6bfada065b6179a8653f68d2e630da3d00adf11ce130d5e7e816e5f8962ea071', 1, '2026-11-24 13:54:36.215492+00');
INSERT INTO labelwright.event_head VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 35);
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 1, '01a20dd6-4541-7648-96e8-59a3af6b2f48');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 2, '01a20dd6-4549-7822-b8cf-3bde215cd6e6');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 3, '01a20dd6-454b-723e-a2ea-a1dcfb026871');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 4, '01a20dd6-454c-7640-9728-fd97583697f6');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 5, '01a20dd6-4561-7043-b2ed-cedff9548935');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 6, '01a20dd6-45a2-7490-8f97-70b9e8a7be7d');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 7, '01a20dd6-45a7-7965-8bea-05d0a1d2f5e6');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 8, '01a20dd6-45a9-71d1-bbd6-406c2f09e7c3');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 9, '01a20dd6-45aa-70d1-99c5-b3ae239067b8');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 10, '01a20dd6-45b9-7e01-918a-945f8d87239d');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 11, '01a20dd6-45c1-7ae2-88b7-60479a86f9f3');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 12, '01a20dd6-45c2-7487-8bfe-4d4b25d64358');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 13, '01a20dd6-45c3-7436-bff1-269cbc332d33');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 14, '01a20dd6-45ce-789c-a249-ca41f30ddb02');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 15, '01a20dd6-45d1-74aa-a9bb-c6aee4f9d68d');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 16, '01a20dd6-45da-7c5f-9203-8f87218ae07b');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 17, '01a20dd6-45e5-789f-849b-053eb64ccf7e');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 18, '01a20dd6-45f0-76dc-a13f-0288ecccf86b');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 19, '01a20dd6-45fd-7cfe-b425-a1bb5d4d85bb');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 20, '01a20dd6-45ff-7860-b181-4c87c74608da');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 21, '01a20dd6-4600-7ffa-93ec-92282b75decf');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 22, '01a20dd6-4607-77ff-84f1-1a7d2cbce18f');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 23, '01a20dd6-460d-74ab-954b-138b92c89d4f');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 24, '01a20dd6-4615-7eae-aeff-2f3fd528322e');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 25, '01a20dd6-461b-7ec0-8c73-f09f726c815b');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 26, '01a20dd6-461f-76aa-be84-0a53e92176b9');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 27, '01a20dd6-4620-7e56-9f01-93fdf9956844');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 28, '01a20dd6-4621-7531-97c4-8dcb9a49e509');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 29, '01a20dd6-4624-70b5-91d9-bbd82b381ce9');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 30, '01a20dd6-4624-7a7a-86a8-e4d4725fcde1');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 31, '01a20dd6-4625-7b23-9fba-cfa590e3e114');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 32, '01a20dd6-462b-72d1-938e-ee6de8806a80');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 33, '01a20dd6-4631-7c46-a806-928ebf978c4c');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 34, '01a20dd6-4634-7073-a18c-9f0125b9d2e6');
INSERT INTO labelwright.event_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 35, '01a20dd6-4637-769b-9a82-f0be4348ae54');
INSERT INTO labelwright.gold VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-762bfedfe880', '\xe491054ed61ee878cb027ae36b0edbc2f99655dc5b7dfd7d5e28abd35b5fbb8a23d535225c32e276aa7b5788f3a2c115961037dcf24dc8', 1, '2026-11-24 13:54:36.185062+00');
INSERT INTO labelwright.hold VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-462b-72d1-938e-ee6dab626306', '01a20dd6-4624-7668-b404-c45d3d544b5f', NULL, 'a word first', '2026-11-24 13:54:36.203584+00', NULL);
INSERT INTO labelwright.installation VALUES (true, '01a20dd6-4530-7872-b7c5-021b6dacc027', '\x91f59b6647de125f5ba6504c5ae993bbed0580b7e23980df070d50d9feeb3e6221743ff76069c1239e3006d5d4b1ab241a34', '2026-11-24 13:54:35.953174+00');
INSERT INTO labelwright.label VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45d1-74aa-a9bb-c6ae2a854eb3', '01a20dd6-459e-70ac-8000-01e0a6418e80', 1, '\xb003389ea86846b6b620b911403391d06845d795e7e0d3403cd1e8b978a7bbf12130aa99ba83222b3e30c4f82807f14c093a2866e44f23', 1, 'single', '{01a20dd6-45b9-7e01-918a-945ed9c37019}', '01a20dd6-45ce-789c-a249-ca41aff0fec3', 1, '2026-11-24 13:54:36.114103+00');
INSERT INTO labelwright.label VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-4600-7fda-8b38-0540e6fc8bc7', '01a20dd6-459e-70ac-8000-01b9797be180', 1, '\x36e4c7c01353cc25a343cb81c1d314359954412ace442c776c432edb9bd98e6ddfa7cf73b172bb7fb4b72e036829d10b8797fa3374c9', 1, 'amend', '{01a20dd6-45fd-7cfe-b425-a1ba9a74aadd}', '01a20dd6-45fe-7a7f-857a-031182120adb', 1, '2026-11-24 13:54:36.160812+00');
INSERT INTO labelwright.label_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 15, '01a20dd6-45d1-74aa-a9bb-c6ae2a854eb3');
INSERT INTO labelwright.label_seq VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 21, '01a20dd6-4600-7fda-8b38-0540e6fc8bc7');
INSERT INTO labelwright.level VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 0, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 1, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 0, 0, -1);
INSERT INTO labelwright.level VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 0, 3, 0);
INSERT INTO labelwright.level VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 0, 3, 1);
INSERT INTO labelwright.member VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4547-7469-aaea-c14ecb588c8d', '01a20dd6-4546-7051-9aae-a50231991f6e', '{requester}', '2026-11-24 13:54:35.976258+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45a7-7965-8bea-05cfeee12449', '01a20dd6-45a6-7d2b-b758-d8dac27cde96', '{annotator}', '2026-11-24 13:54:36.07178+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45c0-7ed5-b767-2cfbc061357a', '01a20dd6-45c0-7a16-834c-76d4911c4d96', '{reviewer}', '2026-11-24 13:54:36.097167+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-461e-713c-a06c-f3694959b2bf', '01a20dd6-461d-73e2-bec7-a1cb35e75821', '{annotator}', '2026-11-24 13:54:36.191136+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4623-79cc-af5a-e8b506525449', '01a20dd6-4622-78cb-8d21-22bd7212272b', '{lead}', '2026-11-24 13:54:36.195901+00', NULL);
INSERT INTO labelwright.organization VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', 'lab-1-7f9839790b90', 'Lab 1 7f9839790b90', NULL, '2026-11-24 13:54:35.969143+00');
INSERT INTO labelwright.person VALUES ('01a20dd6-4546-7051-9aae-a50231991f6e', 'requester@01a20dd645407affaa7fb5a916e36944.example', 'requester', NULL, '2026-11-24 13:54:35.974502+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dd6-45a6-7d2b-b758-d8dac27cde96', 'annotator@01a20dd645407affaa7fb5a916e36944.example', 'annotator', NULL, '2026-11-24 13:54:36.071004+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dd6-45c0-7a16-834c-76d4911c4d96', 'reviewer@01a20dd645407affaa7fb5a916e36944.example', 'reviewer', NULL, '2026-11-24 13:54:36.096361+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dd6-461d-73e2-bec7-a1cb35e75821', 'held@01a20dd645407affaa7fb5a916e36944.example', 'held', NULL, '2026-11-24 13:54:36.190155+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dd6-4622-78cb-8d21-22bd7212272b', 'lead@01a20dd645407affaa7fb5a916e36944.example', 'lead', NULL, '2026-11-24 13:54:36.19516+00', NULL);
INSERT INTO labelwright.pool VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-462e-79e9-b289-8dc7eb51c7ab', 1, 'few', NULL, 0, '2026-11-24 13:54:36.207138+00');
INSERT INTO labelwright.pool_member VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-4624-7668-b404-c45d3d544b5f', 1);
INSERT INTO labelwright.project VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'Moods', 'questionnaire', '\xf571f3200c36b7613fff488471386747aed54a721cb8bfdefba015bbb1449bfe2eaab80fd8d80c2e87a861a1af7fd4afee', 1, 0, 1, 1, 1, '2026-11-24 13:54:35.99958+00');
INSERT INTO labelwright.project_version VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'ontology', 1, '\xdd3f6b56c9ffd6a4322902fb421eeafe7de1eb3d42274d3b44eeb5945f99c76e485064a9c881d0bf39e18cd7642874c7133bb1144bb8e835c71e4902bc1f90fc2bfe68c0911eb2b0c4223356f78c5324817f0be6cf9c26c89a0c60adcacaa125839212bd869c46ff46a0b5159a4791b42ea6c92147d5ba369cd9a12b3194e330f79f0e31bbed5e610b8571f846ad79c0f0196d63ec55bf46126c032d59d3dee2665960419d5253227506624f1f071a89a7bb324a5f929b72b88e85251b15163e28384f58f84050a5e64100', 1, '01a20dd6-4547-7469-aaea-c14ecb588c8d', '2026-11-24 13:54:36.000344+00');
INSERT INTO labelwright.project_version VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'guidelines', 1, '\x4520687a2144d9941e4597ba8f27da6d83e3bf7896d1b2d7dd98342a515e', 1, '01a20dd6-4547-7469-aaea-c14ecb588c8d', '2026-11-24 13:54:36.000906+00');
INSERT INTO labelwright.project_version VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', 'policy', 1, '\xcf50e820a3d428b03c237d11ef0b5081a808a3cc506b0fb948d8198b0651ff0237aac59d5c1298f756939f08afb6a9371a1f44a3e9319a45a03ec883772eb6bf857d07a0b3b3b4a55acb0b79aacb8f68e2f8cdea884f50777ef6b080afca0ecdf2aca06434ae1b500c53d6a7942f36bfc8c5722679599aa764a1574b6803e7174f2a3f04b993d1d7c6a7c5dd7d3f9e55a984008fcdcdbb4177d8258bc526dfe376cae2a0b08a1d2157584e5185ce28ab', 1, '01a20dd6-4547-7469-aaea-c14ecb588c8d', '2026-11-24 13:54:36.001189+00');
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0056851fac80', 0, 1, 0, 1795528476067405, 1, 1, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 0, 1, 0, 1795528476067400, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 1, 1, 0, 1795528476093604, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 0, 2, 0, 1795528476067401, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 1, 2, 0, 1795528476125386, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0154d42cb480', 0, 1, 0, 1795528476067402, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0154d42cb480', 1, 1, 0, 1795528476169799, 1, 1, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-7602dbec9f80', 0, 1, 0, 1795528476174100, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-762bfedfe880', 0, 0, 0, 6230228592242397, 30000, 30000, 1795528476186836, -1);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-765272431f80', 0, 1, 3, 1795528476215523, 1, 1, 1795528476215547, 1);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-00f09c418900', 0, 1, 0, 1795528476067403, 1, 1, 1795528476232757, 0);
INSERT INTO labelwright.queue VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-00c87af05700', 0, 1, 0, 1795528476067404, 1, 0, NULL, 0);
INSERT INTO labelwright.seat VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45c2-7487-8bfe-4d4aa0449669', 3, '-infinity', '-infinity');
INSERT INTO labelwright.seat VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45a8-791f-bfe3-ca350589cba7', 6, '-infinity', '-infinity');
INSERT INTO labelwright.seat_cursor VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45c2-7487-8bfe-4d4aa0449669', 1, 0, 0, 1795528476125386, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45a8-791f-bfe3-ca350589cba7', 0, 0, 1, 1795528476136014, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45c2-7487-8bfe-4d4aa0449669', 1, 0, 1, 1795528476147506, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45a8-791f-bfe3-ca350589cba7', 0, 3, 1, 1795528474218486, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45a8-791f-bfe3-ca350589cba7', 0, 3, 0, 1795528474218926, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-45a8-791f-bfe3-ca350589cba7', 0, 0, 0, 1795528476067404, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0056851fac80', 't0', 0, 1, '\x9a4496de80bcc29e797d2a382ebf4f5ca7ea7cf41b39294910ca3d82518ac0f015236528afb3e7d0acaf252c32ebc0940ba128ad7de00fb74fe8dbd1aa73bc67ed3ad977cc209c9178b7c73f84aa6c05428e7f8bc34e99d31e65f03d', 1, '2026-11-24 13:54:36.065704+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-00c87af05700', 't1', 0, 1, '\xa590943894be961efce8a913cf02ab8b126d2e6433fb58827a8dd3982eb01111a36da0a83dc2f9fb65468bdec37a90168976af2d3af3a5b2e0063f35f3159028a64831581a306543aa49956f3f8d7b96f71c437984ecd8382e719f85', 1, '2026-11-24 13:54:36.065907+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-00f09c418900', 't2', 0, 1, '\x3f8f87cd08019084176bedd34e8f34fbc66c870dc2b0d90c8d5568a912857804cc27924b2ce2054d43beb840b8499b74a4af3871c9283929452c651043a100d0e5ea194ca3b382738c5af6fddebf32eb209d49f2a1795bc04c1383f5', 1, '2026-11-24 13:54:36.065916+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0154d42cb480', 't3', 0, 1, '\x07cf368d27d5d0f80e66f904cda91baa0f05d8eb318717564ee0a15eb5d68820d9de499f9787cc38dbda553e849602d85f61d8f3a7d7ce7f1addfc142583e0e28f3d992bec7107953a96a511a1030dbd9f85cdab1c428a7c51a66921', 1, '2026-11-24 13:54:36.065922+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 't4', 0, 1, '\x59881630198f082ac88ab4c253357df3c839755e6e56b2f50a32c866b09820270b321bb9a55c93420b5ee6199fb37bcbba3fc6011c13559245a3d4e6127f8d8ad7fed4a2e9519f8a30c4e3ac1b0d4b65bf7399417726ce1c8e475274', 1, '2026-11-24 13:54:36.065926+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 't5', 0, 1, '\x495a424e0404dd8cf08642c8ff0e3cf0c5b8ab3cc00117e5602509a4e3256faa0975c927afe8ca5584567149401ca302198baecfec62e5c3445d96cae0468b6f6d051bf567b94d53584a52290cff24330ee5667fb9403ea308829c65', 1, '2026-11-24 13:54:36.06593+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-7602dbec9f80', 'changed0', 0, 1, '\xe10e71ba79d65ff8f303b04d32e88ccf2dd189e20b05179de142090e950b3cc0821661050f6c6c4890cc0d9de2aed26d47ec1342adda1a4592b65c74b93c51b60c19e3424c9c2851a214b9f11d48869626cdad85a1ce0a4900c00d3b', 1, '2026-11-24 13:54:36.173005+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-762bfedfe880', 'changed1', 0, 1, '\x41eaf00953960335f6b425ac3ee381e06189be46d0cc37a58feb3f922eda70f0ce3b555b8d01efec8efd2e977a2c34fe89914b94fffc1eb4c4e8379550d3705b983ca68bb12e200500fb47b06a97df06a6c2fd743d2dee81aef5cc30', 1, '2026-11-24 13:54:36.173029+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-765272431f80', 'changed2', 0, 1, '\xfc4b4365907b4f81b06b3a825b682aa577d04fde5be3f71013bd2f3ea619864f2a84c50eeebeaaf03d05702f572ce5ef98cb717f127e3a332fd5001e98ee5aae1f03885b2244284d1b167fea34bf4c803a88d530aaca96761c3b132e', 1, '2026-11-24 13:54:36.173036+00', NULL, 0);
INSERT INTO labelwright.task_state VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01e0a6418e80', 4, 1, '01a20dd6-45d1-74aa-a9bb-c6ae2a854eb3', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-01b9797be180', 4, 2, '01a20dd6-4600-7fda-8b38-0540e6fc8bc7', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-459e-70ac-8000-0154d42cb480', 3, 1, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-7602dbec9f80', 5, 0, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-455e-700d-885f-abdfa185a372', '01a20dd6-460b-7088-88dd-762bfedfe880', 6, 0, NULL, NULL);
INSERT INTO labelwright.vault VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-454a-7675-8219-20ecc4dadc44', '01a20dd6-4546-7051-9aae-a50231991f6e');
INSERT INTO labelwright.vault VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45a8-791f-bfe3-ca350589cba7', '01a20dd6-45a6-7d2b-b758-d8dac27cde96');
INSERT INTO labelwright.vault VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-45c2-7487-8bfe-4d4aa0449669', '01a20dd6-45c0-7a16-834c-76d4911c4d96');
INSERT INTO labelwright.vault VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-461f-7a4d-a52b-7cb1792e1bff', '01a20dd6-461d-73e2-bec7-a1cb35e75821');
INSERT INTO labelwright.vault VALUES ('01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4540-7aff-aa7f-b5a916e36944', '01a20dd6-4624-7668-b404-c45d3d544b5f', '01a20dd6-4622-78cb-8d21-22bd7212272b');
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
REVOKE ALL ON FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) TO labelwright_app;
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
