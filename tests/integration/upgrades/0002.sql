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
INSERT INTO labelwright.annotation VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09ed-7b36-935f-dfc243a606eb', '01a20dcd-09b3-7043-911c-744ab823c880', 0, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', 1, false, '\x4ba0a6b68cec22e03c9d421bab29d3b908ed51692a54c29295bf4db9eb70616e0271b57597311a19235690ed4f32f9a5943d9a8b6bfe0f', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:44:30.958276+00', '01a20dcd-09d5-779e-818b-c29d7032fbc6', true);
INSERT INTO labelwright.annotation VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a2c-792a-9360-d02f931d69aa', '01a20dcd-09b3-7043-911c-742f2490e000', 0, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', 1, false, '\x6adf61eb6b281642293217ce3acc6094aaf294b836ff2be78f72ac1d5e6accf9da309002743f70afe178a083a40a1a6e11a93fda6d4401', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:44:31.021262+00', '01a20dcd-0a25-7055-8254-48e7ac61b4e6', true);
INSERT INTO labelwright.annotation VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a50-7d52-ac9d-b80f4ae0bfd4', '01a20dcd-09b3-7043-911c-742f2490e000', 0, 2, '01a20dcd-09c6-7090-8c20-0b1058a76c63', 1, false, '\x7efeaada5509c3cbc712c2e3522b3a65d5590c550c61fe308c7515f400eba98bc5ebc38b641dfb35887bb233e1f8f682459712fe5ac2e6', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:44:31.057469+00', '01a20dcd-0a4b-732e-8df7-fdbf80671dfd', true);
INSERT INTO labelwright.annotation VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a60-7875-81d3-da49c242093a', '01a20dcd-09b3-7043-911c-742f2490e000', 1, 2, '01a20dcd-09fd-78d0-bb75-85f8ed683498', 1, false, '\xed00f4a990f0fdeb9f42d268590379239d73f33abf84defbb42bf940b93f98c1c4d7765fad1e9e90d4cad73d31108b1d11a8545171d7', 1, NULL, 1, 1, 1, 1, '0.1.0', '01a20dcd-0a50-7d52-ac9d-b80f4ae0bfd4', '2026-11-24 13:44:31.073038+00', '01a20dcd-0a5a-7ebb-ae62-08aea3297998', NULL);
INSERT INTO labelwright.annotation VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a69-7d32-8864-43aa9c861989', '01a20dcd-09b3-7043-911c-73eaf4977400', 0, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', 1, false, '\xdef48b390df0ecb69fe6c902af51e94d2ba9ca91cf777f7dd1def49ab7aca71dfb764ed86278ecb0e24a165e5a633836183593d3ea52fb', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 13:44:31.081834+00', '01a20dcd-0a65-73b0-857e-585f26cda94a', true);
INSERT INTO labelwright.annotator VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0968-73cd-ae68-62a066632298', 'dege-koka-64', 0, '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '2026-11-24 13:44:30.825097+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09c6-7090-8c20-0b1058a76c63', 'hizi-zero-48', 0, '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '2026-11-24 13:44:30.918365+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09fd-78d0-bb75-85f8ed683498', 'geri-zeli-45', 0, '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '2026-11-24 13:44:30.973536+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a96-7938-8ee3-a39e34a0dd40', 'fapu-diso-18', 0, '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '2026-11-24 13:44:31.126303+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a9e-71e8-a1ea-0e7e08494d64', 'fifu-bumo-41', 0, '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '2026-11-24 13:44:31.135164+00', NULL);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 0, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', '01a20dcd-09d5-779e-818b-c29d7032fbc6', 1, 1, '2026-11-24 14:14:30.942984+00', '2026-11-24 13:44:30.95837+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 1, 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', '01a20dcd-0a04-7e9a-9261-f71aa6605f82', 1, 1, '2026-11-24 14:14:30.982307+00', '2026-11-24 13:44:30.998508+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 0, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', '01a20dcd-0a25-7055-8254-48e7ac61b4e6', 1, 1, '2026-11-24 14:14:31.014859+00', '2026-11-24 13:44:31.021272+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 1, 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', '01a20dcd-0a3a-7e2a-9589-08f7fe6a2571', 1, 1, '2026-11-24 14:14:31.036035+00', '2026-11-24 13:44:31.04123+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 0, 2, '01a20dcd-09c6-7090-8c20-0b1058a76c63', '01a20dcd-0a4b-732e-8df7-fdbf80671dfd', 1, 1, '2026-11-24 14:14:31.05261+00', '2026-11-24 13:44:31.057478+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 1, 2, '01a20dcd-09fd-78d0-bb75-85f8ed683498', '01a20dcd-0a5a-7ebb-ae62-08aea3297998', 1, 1, '2026-11-24 14:14:31.067244+00', '2026-11-24 13:44:31.072149+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73eaf4977400', 0, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', '01a20dcd-0a65-73b0-857e-585f26cda94a', 1, 1, '2026-11-24 14:14:31.078709+00', '2026-11-24 13:44:31.081842+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-738dda03e600', 0, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', '01a20dcd-0aba-7fc7-a70d-f0c1a099159a', 1, 2, '2026-11-24 13:44:30.177657+00', '2026-11-24 13:44:31.188886+00', true);
INSERT INTO labelwright.assignment VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73265e95f580', 0, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', '01a20dcd-0adf-717d-baf1-6fbe2667c74d', 1, 0, '2026-11-24 14:14:31.200644+00', NULL, false);
INSERT INTO labelwright.consensus VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 1, '\x576cd07491a8db3c4b1c0438678cad4ba88c352ea767fe2ba5ca3d1c9ff01c9a52c8deffbdc48a25b477583bc33fade7c68b95e5014a47', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dcd-09ed-7b36-935f-dfc243a606eb}');
INSERT INTO labelwright.consensus VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 1, '\xdb435af2e3c9d98f8662deec6d0e0bc5887db8e61c63dd62818043692537b090bbbbaa5c250b16f68ef8af2c7098984de06bfe9da96289', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dcd-0a2c-792a-9360-d02f931d69aa}');
INSERT INTO labelwright.consensus VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 2, '\x1d9fe2ec6277ed13a818da9d2d6d86412343eb30eb9b869887ff08afd65d210a60775a50f0a70cc24f3578a31e32380bfdd3783a5e928a', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dcd-0a50-7d52-ac9d-b80f4ae0bfd4}');
INSERT INTO labelwright.consensus VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73eaf4977400', 1, '\x02d24c9cbccb283eb0bae5ddd653c0c964c2047d14c09fffa938be62e53d41bb4949dcee9d0b69c288f4b302987921925febc98985cf96', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20dcd-0a69-7d32-8864-43aa9c861989}');
INSERT INTO labelwright.counter VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'gold', 1);
INSERT INTO labelwright.counter VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'open', 4);
INSERT INTO labelwright.counter VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'answers', 4);
INSERT INTO labelwright.counter VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'cancelled', 1);
INSERT INTO labelwright.counter VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'tasks', 9);
INSERT INTO labelwright.counter VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'in_review', 1);
INSERT INTO labelwright.counter VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'labels', 2);
INSERT INTO labelwright.credential VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-096a-7d93-923b-1344a6ce9bc7', '\xe5a30231ea22fa76fb0e5ae7747b3e82bc83a0928f9d4a297781ff695882600b', '01a20dcd-095f-7b48-a41c-be37f33fb2ce', 'made for requester@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 0, '{}', '2026-11-24 13:44:30.826675+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09c9-7a6b-be84-45c9d38b74de', '\x99648b978277477170bcf3438205187341436daf4607039ac902eaa6412fdcd9', '01a20dcd-09c2-7732-9535-1db5852d899b', 'made for annotator@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 0, '{}', '2026-11-24 13:44:30.921461+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09fe-7b7b-b8ca-211787de3a69', '\xdaf2d1408039a9993b6e70612c6f144657594a1a78c0b4d50cefb6d58bb2e764', '01a20dcd-09fa-7270-aaf9-f0ce41fcc3e0', 'made for reviewer@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 0, '{}', '2026-11-24 13:44:30.974382+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a97-70f0-8436-97ee78a22f1d', '\x8894aacdfed1193b680adee234d59e7048e60b0e83064a234f5791103d067415', '01a20dcd-0a91-7ce7-9c1b-5b8917fbbedf', 'made for held@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 0, '{}', '2026-11-24 13:44:31.127195+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a9f-740d-bfd5-abe4291b6708', '\x1b5354b7be5a4c8132663fa40ec91536294c9fcfbd1efb20b60d500b0c57e354', '01a20dcd-0a99-7fea-8a70-3c18dccbb155', 'made for lead@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 0, '{}', '2026-11-24 13:44:31.135999+00', NULL, NULL);
INSERT INTO labelwright.decision VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a15-7ad2-a865-9486ad7ecb32', '01a20dcd-09b3-7043-911c-744ab823c880', 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', 1, 0, NULL, NULL, 1, NULL, false, 1, NULL, '2026-11-24 13:44:30.998366+00', '01a20dcd-0a04-7e9a-9261-f71aa6605f82');
INSERT INTO labelwright.decision VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a40-78c6-88ac-e9bb359de086', '01a20dcd-09b3-7043-911c-742f2490e000', 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', 1, 1, 'loose', NULL, 1, NULL, false, 1, NULL, '2026-11-24 13:44:31.041222+00', '01a20dcd-0a3a-7e2a-9589-08f7fe6a2571');
INSERT INTO labelwright.decision VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a61-748d-8281-a1c9c7f2125e', '01a20dcd-09b3-7043-911c-742f2490e000', 2, '01a20dcd-09fd-78d0-bb75-85f8ed683498', 1, 2, NULL, NULL, 1, '01a20dcd-0a60-7875-81d3-da49c242093a', false, 1, NULL, '2026-11-24 13:44:31.073938+00', '01a20dcd-0a5a-7ebb-ae62-08aea3297998');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-095a-7516-a5ce-ff691ae98d83', NULL, NULL, 'organization_created', 1, 0, NULL, NULL, '\x1eb5207632862d2c1871c467bb7858292334bf0baaf17f93773743b54ef5c0cf1dc9e541bab8d2d25551daa4ee2dfab266c102d5d55651f147e2bfc3be90bb558388563e432f7eeddbc34aded2903fe1716303bfff6bebe08cc11e57e913aa0b8f39be5118191e46f03a14df83f950ba76479f3f1153581fb2e2833da1267c89519509b15f', 1, '2026-11-24 13:44:30.811672+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0967-7008-b675-6c766415bfb1', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x1ee6f303404d0d5ab5be09f2b240099b2da93f5b7085d7b3e2c5d7a0112610b0c6cfa318f07d16785907fc3f376734062e512b610b3911b10349cf97c3db09fefc7bd09111bc5520698b14fbaeb92c971b0edc5f1bcd251f32eeaa7867951264c990fb09175657791248d1576b4c7963c94a6ff16465fa9a621db34a6258c48fc0018b01c0824ced6a1ef17729cccb9468109f15d982ab636cc967a4c873612303569e12a36c1b', 1, '2026-11-24 13:44:30.823607+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0969-7209-8045-df3e052684b2', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x6e5bbd252134ea672ea3ab6b2d790b35dcde2916b3afaf140a560965ad6959c511e3dcb1ab502066bd8731bf4dca5d088cb5a2801104075d8dfe65e35529490511d9c0475747c12d775b0264d028afbb1a523c2d68eea5d849a247813068331729a1c9298591ae0ce014f51365ef2ef8e0886b8041e9876ab88c8ed83751b6523db8b25e6950624904968f931144e3ed698b17af9752c2af79262716a6f2ee3bebc38730e73a47401aa8e55c7f42f412c3c8807ba417b4ebabaa9159f81c4752288d6735d96e2ddc848bf3b6364ebcbe7db344132735e2913e', 1, '2026-11-24 13:44:30.825756+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-096b-7ef1-a5a6-c28b22b2047f', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xa6e957c3d82b63f66f1296847bc86c9431170f8e850548ca9620d389d2cb65abff4690a4b227488cb992109d5ebf722eb407b2d9190e663b3d3553d1d5ae13f1aa63061013c16073ac47c3bc07167755791358fc27dec8e8e04549cbe9a9aab03449a55e403ec2b641d6476d54b25fd5e30e4b9ceebcdc744d98919a0ec1ea40669a6f1f6ecadc04aa98e1e2f261d0dc706701ffb13293a02ec17ea78e0bdfdfe8f5098a5c1a5f30e4dc51aaacbb20ea0d05473e', 1, '2026-11-24 13:44:30.827344+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097c-7fa7-8a25-b36cdc6c4ef9', '01a20dcd-097a-75ca-a198-04207c14ec3d', NULL, 'project_created', 1, 2, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', NULL, '\x5c181e274563b7910795b208750a6edd46fd9e4f0f7d6c6312712a64994c046d368cc197e965163c2ca84d1adacf732ceea0d1d2d38464c9db54f0143fa6b61cca9874570616f7540a74776005f24d77c7726e15f7b11e5f43a4c6976b53dcc9e56b33a081a416da254b951467c80f04ac921482d285cabdb4abae0c3d98d6ec2bd6907646c03c4c09d0a47781cfbd82a51ffeed0267d9dedef55b18ff15df58f99c', 1, '2026-11-24 13:44:30.844753+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09b7-7550-8579-d22fe8cdf4b1', '01a20dcd-097a-75ca-a198-04207c14ec3d', NULL, 'tasks_added', 1, 2, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', NULL, '\x4ec4d439ce8146e06464b3206c742234a962641e98a7f916e657f385a15c8ac17c40101267e9fb7191b1338132db1754cf1f165dd046cfafe1de82152f9cb5253e7d46d3194cdd95081975211c445251ce6e7c6b309a0a497cb05373a31241cd1672da03a20eb2c58a47a428388ef75b475a6d608262090adca9a70d4bba04cadd46abccc73b853d8bf2d3e570976514cf49447a2e6b746ca705cb1737ab725b7eef59b867159be99945318eca9ba9b4c662bfebc4009f5deec46fd44216b64597e6f3760b1f4736ff63ae882cf396df3318783cede69d22a2107d4f3cd84e33773f8bfe854da0a28ba69131ca0be28b225da8717243', 1, '2026-11-24 13:44:30.904596+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09c5-78f5-83e1-7e4cdd621c3f', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x6e9e6a09310fa13b978bce82122cdca6b828efa91e69f4c3897997bd97c9b8ed8e4e550e03471f7700a8d2c93992140deef51cfbd63e3c101fd26724850d5df8ecd80d5f4fdb8882e46c3a04171f8f766a0ba17ee970c570400008f37a366f8808c9a92961db80a3fa3dffbca93979c9eead4fcc838ec3921b3a5b7ecae5417481d73cc53253a57034eacca7ac91a5dfdd24cf9b5fec9b387383b52defcd4c5b206d30b5a8e662', 1, '2026-11-24 13:44:30.917773+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09c6-7c98-a7f5-44d7b34ca5d0', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x79b29b6b0348d283cdc470da25e83c1f1385f48e3872a972a5fdcd3f5757648a71582a2586e691c0c94ec8f97a08097a7979d821214fcc4dfdd12b4d794669245f17d1c6e6797dc7745a7f255c692e29482c9433d67611b6d8b935a4013ecca3aba864d1b592f2dfddc52a7b2190f74bec72f0e6d638df2a8456c1c56b673098c800220db9599d98c620ea9258a28ae974d86847b6db0975e05eb4c81e5d326caf02bc63e7f53fa10bfa3d77d5f8383e0b97dcac6af9a517ade1e8bdfec830d385fcf1942fc6d7575502cf182d560a87b55d28ab1215dd7b0a', 1, '2026-11-24 13:44:30.920884+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09c9-7a6b-be84-45ca81a8e20c', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xc82635b99f952c3ea6406279fa578172e0b4f496488c0b6fb3b49408c285e28551460361e139d53ea3eeff3c59aa6dde95806089d508b4960e62b82207f441c6933ca19ed2cf135bbc433e632b8fc210bc8a3dbe86f02708b29d82ceb8d93c4b3361db8994c200f1a03502186e5dc1b2769d514f70faf612cae0d223d18df8cd9b18048fb9d1befaa8927c2ce7a5c3c876a39e0c3912438260e3856b897b30a053882534b809fe412bacc205ee3d085c5a2691a9', 1, '2026-11-24 13:44:30.921816+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09ed-7b36-935f-dfc24cd9f77c', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 'annotation_submitted', 1, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', NULL, '\x886f03fa647d661a7e06fb84a29befa4475c13dc261dd02ffaa5a3047e4a6d1237be281e6f82e5ca8ea1af1e5a16d83e9599c5a168191a9bc74137c2d9f4419301ff7d970cacfd617084289348f65bab134646a2fd16840cf80486122200a445df74c7c54f9e213d30ec9da91b450716669f7f8066e799949a230e25b54b6c201128c9b87a31236366e8126b971d6284c5ca27c4bf5267209c793ebaf2fbb93cd5c83877d90420d2883bc2368799eaa7179373ab7ad804112714f0c7b76d223c2ef313aa8c197ba0ebe962f2d26c2ccfa8e4fe9288c27f9d1206a6f1707e66d6530639521083a258893d91f749809fda935638fb871b1cb40060100e368ae059d85df0b8d122e142dbaa8f32601f1103ab15285ae7c9e9d4397b3b2bd31d64ba88c966ce219c838c704bee1944f0be77cc62c54a30d9a43a364cca0224', 1, '2026-11-24 13:44:30.958166+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09fc-77ff-aaf9-235030d6eca1', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x187130cbfb8bdc9ceccc741baa4b45c1e4f89a4a394b45e31edbe652863ae7ad40126c282738d2c235ded5436d30a37e5d9326f51e17cd8d066e32682b2549399db6660f2d1dd5f64c4aea0ec185235ca89d15993bf0ab238f3f6d0156a800d0014516a9e9ebb099c9f75239e5b2db81357fd59b30417459200c9f098f426a1dee46b071f30cb44a19b4fb352c24e7dbfdd7751b2e855af892e8cfecf0d67fe91c9f2fedb594', 1, '2026-11-24 13:44:30.972968+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09fd-78d0-bb75-85f8f6e6875b', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\xcdf95415cd291f470f94955244d932a82c9e6513572e68158b08f47acdaea153873bfeff44b468f64328862eb3e72b648901dbf738513ae18b2f9865c7a832faee28ecc590e2adea36b47603f12f637aec3f11553a0103acf42c655faf2ca7292802b52d1e3a046a7023d0b3fe81de88b103cf6c2b20ef09a62e343840c7a273c5ca5b02782259c09b8d8d5e8253d528f95a82fe05dd232d32635642fbd200c0f0826b176888d790aff1b9fe3b03cea9636a9b53353fc9659b972548d7aedb3dcee87111c2d46a522a367d47cac18eaba2cdb7833a46ff2208', 1, '2026-11-24 13:44:30.973872+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09fe-7b7b-b8ca-21186fbc7088', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x7f4a9d6af6638751fc356c0033d73ddbacd48553816f0a1a67b97274c98d8109c2cb7b1b264ca110ef09aee2277571043a70180fb812a3032e91b84d9985e229824f71a5dfea91f55528d3268585ad97b4711720606debef4e6e6b5107801b0d32a76a6aa7a03858cbf0e4a637293fe7fa611d4ab89ca4df739143a23f02eaefb590c0ab6a6baff4375722e90b3c6aab3bd67a8fc884090d8701f56daab53c4c49e19047e72d63422d56962ac81f743e8212ee37', 1, '2026-11-24 13:44:30.974706+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a15-7ad2-a865-94878a5fd990', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 'review_decided', 1, 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', NULL, '\x8b9fd3b849ee97987e368b12d3d202c9a9ed0ad83dc8a08bf5bf0b3946b1da032804fd13311abff602317321c1a44f8720b06a983dd2ea44154e142adbae607bfc4d7b0ba399c93e6d3c585f12908a5b5021cbd8fa218b62ddd00330ce3d160cd750bc17dbbe049abf2eee361d0ee1802cf1ed832aab5716d6519ae0144d5f59aa0fd82b8589b13b3bd459580db75fc317c959b163d501e0880dea8b51192b885dace745b798a89ec89860e87f1ab00cd15671137f58d754fc99949cc4b13201bbc516b4861642f771bfcb32aa89e172ab83339938df2f0874fbcdd347c0890b4920218ee9341a9386a7a1e26a9ce9ba4b3cf041302a6d08332de56a0ce436d412801455421082c18c5bb4c15d6a694ddb1238561a8c719645db93751c4693f5eb5ffaf84839eba0371dc3953ae2f407a8d426e58968', 1, '2026-11-24 13:44:30.998349+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a1a-7f6c-99d2-4967173a217d', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 'label_accepted', 1, 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', NULL, '\x288dcba3750d997e029db244de25bd33ffb06c475a37212f5b4298cc572a787b0c26fe46d32a67c71ff2b421b3aaedd25c4fc8aa1c48c0017bb8ac2d515b59d9ab905169a5c6d15eef4b047e3d9a12c2b0f00e2962426a761c9f8eabe9cdcbdf00850bd75fee06438ef3bd5dc5f2501cfa95cdcc1ca51c1af6583878e9e5dd3408c661fedc22afffe6366c77bbbb5c6dd7736851f2e3a54950c378b2ba6da94448043fa3c010ac8ddc800b53dc524e96bb979d83d2a3cfd979504c649801fb5f9e496c1aa9e2dabf86882f87f803476cfb1ce58868ade7d1287c28858a8e861c306e573e0ad375df4d9b9e0eb219402f83096060', 1, '2026-11-24 13:44:31.002676+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a2c-792a-9360-d0300780c436', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 'annotation_submitted', 1, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', NULL, '\x3f52af26f971ba6390e9cfa7bdfd1b3b38909f64565eb39cbd1d8329b6b05a063d2f6cf97f3862b0a8e132a19d54a8a0fc5acf39d8f039a0b0c66eb3c4d3233193389e53e14222028b80d04b749a09a463d8f1504b55a2a7a8fbe73eb2b03aae1670c1c574f396ff19f0e9f6a1f3b51b1cf9342dff67cf3db663bf00ae28d2c5778df4406b53aca29cc63eb84aa47b33c8d40111074120d4af70ad0a32dc625bc79ce2448c43df3986f9be790a910fc88c1255638ba7caffcc3abc0178bb08c66260cd9033581d0d8caf19f3e78b5dd5d7f7fa035fcc2ccf25925a7ba6a81f64968fdaca3daa903549b85e90b7171e5b2d4f1be3700e763e0475faeff42fed5812ee7af7f650652016df2b573c308c15e9af96052ccc5c5bb99623810daeff5cbe081eac470ee7a964975e8c8ae8fd4922fd3619c9c2ae365c477bbe5a', 1, '2026-11-24 13:44:31.021245+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a40-78c6-88ac-e9bb9e615270', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 'review_decided', 1, 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', NULL, '\x69f9e742eaeedcb4b84c27369091205270657ec64f1e8a330cdb92e5cdd5923178909fee23961ecb71f47e5ba8ccba19d8ff24a55fc3639c229bde6d90643a3d057bea8b780cf4277313612da351a23d4000de8d6fbaa1389ad7e0ee6dbd126f430467273b979d0b58a845d03e795c126aceb27eebf07e60ba428190d57ea37a50d0d898f3d283ca398dffadbff84b485fad95b88b599fbfacb0676379e942b22674693f21c541b223e83d4b8c27f869f6b4ecb34d56ee3ad3806fe6f6c40e5660c7d7f9f79dc64a648e0bb3ff43d3dd0e1254ebd4ad2cc796e9276a7f4c0a19265640eaf32d8f557ae388cab521831c37e5ae8fd5a88df2bf1d334a51bc33c3deb87b29a74c30dd3aa3f1997511b64bdb55170a7c9d4675d8ff3ebba2f3f4ce3a74f7c7b46b3c099f7cd1f6df8ed0604d0c921e091c', 1, '2026-11-24 13:44:31.041207+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a51-7c5e-98c3-c27d59707880', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 'annotation_submitted', 1, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', NULL, '\x2e3ce638c746942181585febdd7092742a5afa14a0944f4c4edc382db561cc9dc0c4839c1810290a6ab67d7b7dda539b098c87c9b07071e49ba7fe6b78bc89c7670da68901f0c71a1f6c7183256e211dad673c83c10d1d0f35287efc819f8269c5091b2c86f945a644b9ce24c4c3e98d1f2e8a5a2909fb47a5d18057e61b29f52ac48acefe9259560ef778a3a39d397c1b27eb65eac59aefc885e5bcdbeef580ea61cb6e2197a799f6c6668136223d88515893c4946a56c88f48b937b705fde6d9347effc3e1e5a1a5683b8b1fae21494d8b362dfa188ecf3783ee624239d3c367df3193818b05ce3129cb402e9c01d905af654bdbe46eef4a021cdfbf203d53997ed76151294d0a841c78d4cec10dcada4cc9f770e28ad0e92552ad443863a65378ba81308fabeaf2c5df66e7a666505fa4a588e228dd3652c04d6d40', 1, '2026-11-24 13:44:31.057453+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a60-7875-81d3-da49d7fb4b6e', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 'annotation_submitted', 1, 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', NULL, '\x6d5f9432aaaa22a61219f8d8cdc27d23aa5011726bb160d73c8440f22cfef730a15126f7a519e2d71cc98769382ed066563606f47f31759f33fec99fdb77b0ff58ae5839baff773d00362c68cc4ec772805ec82622c70e0cc31454d5b521bd1795bfebdc98cfe056c869a43bf0f826e976abe42b2ded055585abce0cf1cfe53d2fdf89e202117f4f7be2d31868f6328a0d0ec42bf3a64201074f95c91fc744d28b96da17c4e3667c5206d2b0f86283d6540e5a40ee8514e7660b554888d43cc6eca0851f978a23f13f1b5ffe77b4950bd6f86bddc38b7cb678a9d8db4b34477f6a4ee9f9698a2b4f0ed5cc9337740f112892e7095f391461d6b4a912c8238444eaffdd375ec21350449ef7cac19d0c91a6e95a935f5909b09472ac7624a547bdad9ca55bc89f369ecf4eeb249746dda43b72208c690c13377b1d88', 1, '2026-11-24 13:44:31.073024+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a61-748d-8281-a1cac5ad6d72', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 'review_decided', 1, 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', NULL, '\x9b8dc1b9a5f5313567f1dc414232455e2c8a38aff43776b69f5f1b2f530bc2b92bb2dff8ca9c1f210cc714761648437a209ada39f0b9a0eb5249dda8bda3c5a9849ed84b4d3dd00d7160bd7e7757f45c293aa4de2e7d3c0d5a253a6cdf4eaeef046ec54683375f7d20321d66e5f63a11f4b00b5902e29a62543ab7c49c15f06de9fa635211cdf4542c844600eb61ba98729fe67d3267e0cd03948ade4ac74882cf0194a45381c8640319792857a8543d4b305525bf5a53effae6eacdce6004b3feac7b9d0ca9399858ee90181095d67323ad4c6e17fa41023dfc66d359601e8f4efa4ebbfa4e0c0365a685664102f09ff28b0de3457b367406cba1403eca08fa926fb2675fefdcb61096225b4ab7e1a690ab5f48d2abe74598162242d2c331dd3afbda80f5677a31e5491b1c5d68aef8a28cfbce3c', 1, '2026-11-24 13:44:31.073926+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a63-7c30-b689-53fb085b9cf8', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 'label_accepted', 1, 1, '01a20dcd-09fd-78d0-bb75-85f8ed683498', NULL, '\x6af840381b46d07c73278481385a2e5026073d07cc0902e270ea44caeedf7441fa5b592a382f83887a2853e5af13922bc3f90fd5a733a7a2af7e0ab21a9d61b4ff4ffbe6e5ed375711b8e642efb3aa43256684e7bc74524b410fffaa60a13f45ea87965dfb057406d6feb5ef7af514baaa7a42c6293945cee1534500488cf6b25334cd6e32368cc5da33db4e0ff1f3f864f36c1dfd0e3fb5da60baba0b8afc5126b6757f8042180e1d8d60054573dc807218d4baaf74bad918df4fff547c2844360650d5115f4fcb101e8c9591bc34f1a628ac4b69591e37351679ea6478d89bf61a151825373b5b8ae473d9a3c0ebee9d09b6', 1, '2026-11-24 13:44:31.075341+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a69-7d32-8864-43ab094d66cf', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73eaf4977400', 'annotation_submitted', 1, 1, '01a20dcd-09c6-7090-8c20-0b1058a76c63', NULL, '\x0e678530ca2774cf431d47f4916730091b376233761ff70c5c9b36e101de9f2e807bffd177bebf030a80e204807b0471183ba6bd536097fde4348b6363f18b5b4e4bac684c10b057963d2ed2d773f893c7de38c101a3611efd2db8b43fbc1ccfbbb72a03d8a6f96adfa2675a703a5ffcf7596d43b857a9b4948dfeacea75d1a3e967d50a0c34b60c8cc7336851a65a12131b0c776c9d3a6c6252c2be8616b5d24c9d1265ac8c23281220faeb891629d906eede82c4f563b4524be726548a0a9b6150d41ea25e20a4b9ef4be9f8f6f98fbfe08230bc5aee8caeb6edf3e1b7b7f0560c4c80d64e0808652228bfba8fab815f7970b594d287616d695b6eb3a895d9dbb07c09de436858c950fe25a978fc4f02de05d26d99ad2c493d168cfde7e0d9f158fda961d81afbe3f5352f5190bece1e5f115f800391879918da2da0', 1, '2026-11-24 13:44:31.08182+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a73-7429-a847-2fe922b05c7f', '01a20dcd-097a-75ca-a198-04207c14ec3d', NULL, 'tasks_added', 1, 2, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', NULL, '\x7ae5013b1f3034bbd675f8b04538bb0924a0bde35ce5754da5cdb53b88f10687fca12180c1cea5abd62d901733d3a964cbd13cf2a6316072864b42cd8e4a0be1df3db653dbda28d39ce89e5f9e08c1b75a045367442e2eeca190b677b6cb2b1694b2d4cb92e1089addf17520b68027b73868e52f8ce6a0a549a9af511e9c0d6875a223cb407c3a022c78379a0a091af29d6f1e57d1da70c91ca5af76b766572cb2188dd361f78ce37c5e7bf4618500cc3066822795f74c59df99296a1547c96c1f6aa28cc9feb724bffe29fdddc9e7a6aa39a4267f7bb6cec89a795cf5436ce1a99e62b7ed5042991b278d4541debc1490e03eead3d3', 1, '2026-11-24 13:44:31.092406+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a85-79b4-a70d-d142b3b8a334', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-003bd381d500', 'task_cancelled', 1, 2, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', NULL, '\x33b3dbc9b609c9e81cb35b15c6583f60e341b9aff8bad35af729e8e5c81f644cf099d7410bdf1ca9ce22ab2306d99216c3b360938a1ac5220c739b10f1d9dc67611933fa5b1c98485fbbba93fb4b7fca3f5d42c7deb69fcaa42323ad994da746ea54eec503c158e994852400e86cd856b6bdafebdd96d77a998be10466cefc8d98055e6bf548dff6a02c649bfacb14065091f41afe9f1a68f54da199ca3a4620db5c9deea3fbb5', 1, '2026-11-24 13:44:31.110109+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a8e-7fa6-998e-59b8d21ba487', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-006f0ca8d680', 'task_made_gold', 1, 2, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', NULL, '\xd9d9a67e37f78ac5ba669b63dbbf4ed3766d5347107cdd6962826fdd400bd1d85d111d2b09cc4df3b86e9a1ff6aebeb5d4c90e5c62f2a3a1dd7d2a9f2246212fab603363a2453154395a33426def60c75bd1086e00d5f2807d9f6a5f9a23feac9f21ffd0ba5db56184664c2bc097f9b6326bc0562aeaa4b945a07c1d7d2c732344b3eeaa5cd1c47eb0e8058a03cc435a8b81d2556266340594dc87b6143bb7c8760a484e062a54', 1, '2026-11-24 13:44:31.118502+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a95-7113-bbd1-afa7a41d581f', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x4438c27e236d8052e87a75ef468b049acb57f93d89c9d333c74890c9c2575829d97706e06cb4714b8b363dff42c648823cadbc730f30a4955680a2195b3a2f9ebd494aab7682cd74d2827ea8a6c9b1f50beed507a4743a7e4e04f7dda13de1f5e122d1e83306f162d5f88cb345ef6722f0deccf4a5b2658f5f3c9502e16e3bc36c97bed48dde154d92673dca2e7411d814ec3a6ec01b0231d1798c23bc49d2a134e809b5a434ec', 1, '2026-11-24 13:44:31.125636+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a96-7d30-914f-a505384beba3', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\xa47ad160d31003488feab25ccabc06a6fb263db08218f0377e9fb8d452bfd0063968a3abcdb28b8fd51003ac0417b1e1ff0f0fa928b5e40c69245e52a2f632261693de27ea7c53630a1dc0cb0d5d07ad74a58aaf167b95c82a7254cbdd188e19361a908039164a471e29cd1d8e58506d6fdbff2ddae9f9a3e8cbdab79a4536353f3307644ca98806b51a7477e4ad14ad4c254f2b9fd17781738a64e8d342b3f87cc3c42a4a11d36010295988c0fe925e068b88e78f2418008d807b7e239a9d626b5018fca1f7770191f0163584324fe9bce0f0d8963836d617', 1, '2026-11-24 13:44:31.126661+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a97-73de-af03-f853a6469cfb', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x4cacaf322a6b49e210565751d8e2fc5bc8836d5c993ab08a0f8bc0e0d7775d4392c6be62da9fb9b35cc378a298db970eed508a2078c2b00f74dd5f3196e15dce014a769fd946444f6794bbec9e023f2dba20b2b59ec42c4793efec2176dc38623d219039eb713f9679052bb3ed28cf4692c7b1fb55e6b037d36c835e7fcdd3404234f697601e307c5eb3af600a8eaa53e55363b78344b8ae275ee321f5834dd9bc751cc302f22ed2142b0a6776f22ba84f0ab028', 1, '2026-11-24 13:44:31.127506+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a9e-71e8-a1ea-0e7de6c70a97', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xc4adc4f6363dbecdb878763a2a8b01ba61cb7606fa7c4a0d6ec020ca9fc68680954ede9e70af9d32b26afbfa4450689ff45fc55ffd7c6374d6a6e83eb3df75cdc1174d42e00dbe7500b27472ac9869baff2c7cf1fd147382c3152ea9af12cdd249380e7d224964869aaf7e57cec4f03af6bc0f2f99ec97195a88d6a82489cadd725c78d0a23ebee7a1924468038b5ca43c9b48a9982e16f7b3bb7eb21498582237e8', 1, '2026-11-24 13:44:31.134606+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a9f-7286-8612-af0d57117e71', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x360ba1b61a1addb5b5b1871d24a5b4d5a343c8f6e1fcd532590adaa0797c969eab4c236c734e079788a5876affe3fa86eac8d14aab4cb562ca24fa4a9a432b8c379bdbbb557afe129c0fa0f037b4b5760672227b0e76fdf672ca05b868d016676b2f6f2c9e2d20d170a5b055807a6ca97080243f595040a11e8201945dd7bace34df43f52395f64663590a74b39dc3d4c9ac4f120c9284cdf28d31c54bb0f8de9b04b575286c3c1bfdcd1ba9ab4363e5856ac3e877528e7e09028597bde56f03121d218e69f2075a0856315821ec0677c82ae3f66aeb1bcbbb', 1, '2026-11-24 13:44:31.135478+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0aa0-7eab-97cf-8bc7eac7c0b4', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x2ace12e02ac8ae2d5e8930bdb5643473703b87364964df47ee24ebcc4745cfb3fb814b6662e66e9741020b525def7be0f84b2d5932cbbd317fc0af1711b1a09a03a31ed5420cf4bb081abeda2afff5d0df4cd3da8edf4cfe86442039b019f38bd096d89d605a668a707e3aaeb63bd9fa3c84942c9b7c121a3d179ba7dd7002a0f55beddfd7b08324ca93a78c673c1a06ba3ba0edc01e963c0b07747c5705515a6470357b13bb854a703a0eabaedf6f5a6ca4b933', 1, '2026-11-24 13:44:31.136301+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0aa6-79e2-bf71-2d7d6e29b013', NULL, NULL, 'hold_placed', 1, 2, '01a20dcd-0a9d-765e-ad85-09bd5cfde052', NULL, '\x7ecb003fb4e82f4e924b0ff815c32e1cbaa95056b6d9a0702d560ff800e69d888b3c12a4134284070dca32f33c4e06f2a66ce56442fc9d8ffbd6998bd45594e7482b6f9636ca41adb831e39b8be32e4bacd10c445f2fe2cd5f10c9b25f09c14c8454a384daf7a730e25d50a82c4cc2743f396cd7729626410f486abc1e9e01d35eb504465fb372c0406b04c92e769ba82bd88f5916421ffe03983713b249e8de23ab063d0376089f6d5c80d0e9f26bcc11c0e215f8bb2c17c636a73273746a43ed551a7b7b9295172df4f0948ba421eb82dbab0bdd55cbf28e', 1, '2026-11-24 13:44:31.142541+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0aad-7ddf-b1ea-0bc86ebca1b2', '01a20dcd-097a-75ca-a198-04207c14ec3d', NULL, 'pool_changed', 1, 2, '01a20dcd-0a9d-765e-ad85-09bd5cfde052', NULL, '\x9eeeee47fe0ffb53dc1e73e26eb67bd989efbad58fd4536eb3f70314c607b6c849dca39a869d4f63a7a9b81143806ca04740d5f1ddef0b821f98aca38c9f04b692287ad64eb2223c910c40205fc0587cd3b239543ea1b4aa557fdd8346c22b8938da4d420bae97a6cbb00a4d753ec912bdc8bc51ff7284e9dce4e51416d54f71dfe0811cbb90a5ccecb315d8878ce3e81a1b9721f891d1082b76f092774d4b23e98da47119200895a20e3b03a5324c30210f664015d0008a87126b66447357fb91adab9ab69192846b46550ead0cabaf4859845353d020ffa3bee13224364fec0716cde3a2036075dc4ff59c000a4217d790ed32d34810f07751f77ec4bfcbab2a15cd108d63af3e2a376973', 1, '2026-11-24 13:44:31.149751+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0ab3-7d7e-8817-0ede557ed5c6', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-00a5af58a880', 'task_priority_changed', 1, 2, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', NULL, '\xfcf9833f42ea071f4a06a4e132ac06a6c4357967d1b329c7433c9027619887582c1da4afe23d9346da58dd1e01b51d1a65c8b0803df42d10163dffe71715e5a30af738d1c7133aa55e2fe1fe4521f7c81f43925452d0af5c5d5e790c498140c6da9e526539e839a8079a816f8206ded00a8209153d85c4f9d4080ec64eb0d92f8521bff2103b41d13448f09fbc18d09a7e6641a9da1b8b8e75d01cf0123b3bbe549420939b38469b4b3773cb14a13530b1429979a204ec9e2f4e90', 1, '2026-11-24 13:44:31.155932+00');
INSERT INTO labelwright.event VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0ab5-75c1-be02-441aba8772a8', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-00a5af58a880', 'task_assigned', 1, 2, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', NULL, '\xc82662baf1d5c63fcf9c1d854b9335f64017b4251804d987591b27fcb928aaeb8a069e6e8f103b5c0364aa9cc4e18144966073c423eed9bc1ad1cf8791fe8a4da377d2832ed82b6eb4c764cf152857d4c76a41fb76e79930bf7530af5469b237ce7a73dd061046cd32e198e2a724d8482da32987b34fb7f2f8e92f861fa7e01b4ab184e35892637507d45129e2429cff19dc36dfa8e38721942f859503d1b0e2351f86ca8185c9ba35d36aca1f50e9a0df', 1, '2026-11-24 13:44:31.158316+00');
INSERT INTO labelwright.event_head VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 35);
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 1, '01a20dcd-095a-7516-a5ce-ff691ae98d83');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 2, '01a20dcd-0967-7008-b675-6c766415bfb1');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 3, '01a20dcd-0969-7209-8045-df3e052684b2');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 4, '01a20dcd-096b-7ef1-a5a6-c28b22b2047f');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 5, '01a20dcd-097c-7fa7-8a25-b36cdc6c4ef9');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 6, '01a20dcd-09b7-7550-8579-d22fe8cdf4b1');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 7, '01a20dcd-09c5-78f5-83e1-7e4cdd621c3f');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 8, '01a20dcd-09c6-7c98-a7f5-44d7b34ca5d0');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 9, '01a20dcd-09c9-7a6b-be84-45ca81a8e20c');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 10, '01a20dcd-09ed-7b36-935f-dfc24cd9f77c');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 11, '01a20dcd-09fc-77ff-aaf9-235030d6eca1');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 12, '01a20dcd-09fd-78d0-bb75-85f8f6e6875b');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 13, '01a20dcd-09fe-7b7b-b8ca-21186fbc7088');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 14, '01a20dcd-0a15-7ad2-a865-94878a5fd990');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 15, '01a20dcd-0a1a-7f6c-99d2-4967173a217d');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 16, '01a20dcd-0a2c-792a-9360-d0300780c436');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 17, '01a20dcd-0a40-78c6-88ac-e9bb9e615270');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 18, '01a20dcd-0a51-7c5e-98c3-c27d59707880');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 19, '01a20dcd-0a60-7875-81d3-da49d7fb4b6e');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 20, '01a20dcd-0a61-748d-8281-a1cac5ad6d72');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 21, '01a20dcd-0a63-7c30-b689-53fb085b9cf8');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 22, '01a20dcd-0a69-7d32-8864-43ab094d66cf');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 23, '01a20dcd-0a73-7429-a847-2fe922b05c7f');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 24, '01a20dcd-0a85-79b4-a70d-d142b3b8a334');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 25, '01a20dcd-0a8e-7fa6-998e-59b8d21ba487');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 26, '01a20dcd-0a95-7113-bbd1-afa7a41d581f');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 27, '01a20dcd-0a96-7d30-914f-a505384beba3');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 28, '01a20dcd-0a97-73de-af03-f853a6469cfb');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 29, '01a20dcd-0a9e-71e8-a1ea-0e7de6c70a97');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 30, '01a20dcd-0a9f-7286-8612-af0d57117e71');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 31, '01a20dcd-0aa0-7eab-97cf-8bc7eac7c0b4');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 32, '01a20dcd-0aa6-79e2-bf71-2d7d6e29b013');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 33, '01a20dcd-0aad-7ddf-b1ea-0bc86ebca1b2');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 34, '01a20dcd-0ab3-7d7e-8817-0ede557ed5c6');
INSERT INTO labelwright.event_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 35, '01a20dcd-0ab5-75c1-be02-441aba8772a8');
INSERT INTO labelwright.gold VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-006f0ca8d680', '\xce32c8452119d1b15d9deb1183519a49c8fcb8260cc54992c51187f729d3a66a461780fe155d04870adaec5f79091356aecaa45060d5b5', 1, '2026-11-24 13:44:31.115993+00');
INSERT INTO labelwright.hold VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0aa5-7d88-8325-36190681dbe5', '01a20dcd-0a9e-71e8-a1ea-0e7e08494d64', NULL, 'a word first', '2026-11-24 13:44:31.141885+00', NULL);
INSERT INTO labelwright.installation VALUES (true, '01a20dcd-0938-7421-9a27-2dced38f0678', '\x350b0e386e098bda2a935d2b8716c8fef65412699971be36cb7254d59ca6f82260543d61313741a625d30721c010a073aab1', '2026-11-24 13:44:30.777073+00');
INSERT INTO labelwright.label VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a1a-795f-b03c-05c85e6585e5', '01a20dcd-09b3-7043-911c-744ab823c880', 1, '\x4b743703093a8271ed861f3fa1f4fd527da8360598c8da30bcbf5139abf30bece97947115d27bdf804d90fd413f304d0a7ee249af8b67f', 1, 'single', '{01a20dcd-09ed-7b36-935f-dfc243a606eb}', '01a20dcd-0a15-7ad2-a865-9486ad7ecb32', 1, '2026-11-24 13:44:31.002689+00');
INSERT INTO labelwright.label VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a63-7c30-b689-53fa170284a8', '01a20dcd-09b3-7043-911c-742f2490e000', 1, '\xebcca609175849b4753ce94b49da8cfed0e2503ca85b770a880168ccc125daf32427643ff5a9ae4cd3ef2ee1be6d9f8e5eb6d01c18ef', 1, 'amend', '{01a20dcd-0a60-7875-81d3-da49c242093a}', '01a20dcd-0a61-748d-8281-a1c9c7f2125e', 1, '2026-11-24 13:44:31.075354+00');
INSERT INTO labelwright.label_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 15, '01a20dcd-0a1a-795f-b03c-05c85e6585e5');
INSERT INTO labelwright.label_seq VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 21, '01a20dcd-0a63-7c30-b689-53fa170284a8');
INSERT INTO labelwright.level VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 0, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 1, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 0, 0, -1);
INSERT INTO labelwright.level VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 0, 3, 0);
INSERT INTO labelwright.level VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 0, 3, 1);
INSERT INTO labelwright.member VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', '01a20dcd-095f-7b48-a41c-be37f33fb2ce', '{requester}', '2026-11-24 13:44:30.822293+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09c5-78f5-83e1-7e4c05ae23c5', '01a20dcd-09c2-7732-9535-1db5852d899b', '{annotator}', '2026-11-24 13:44:30.917248+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09fc-76df-810b-f6111c622333', '01a20dcd-09fa-7270-aaf9-f0ce41fcc3e0', '{reviewer}', '2026-11-24 13:44:30.972447+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a94-774b-813d-ec575524ec59', '01a20dcd-0a91-7ce7-9c1b-5b8917fbbedf', '{annotator}', '2026-11-24 13:44:31.125158+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a9d-765e-ad85-09bd5cfde052', '01a20dcd-0a99-7fea-8a70-3c18dccbb155', '{lead}', '2026-11-24 13:44:31.134205+00', NULL);
INSERT INTO labelwright.organization VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', 'lab-1-7f0229e75950', 'Lab 1 7f0229e75950', NULL, '2026-11-24 13:44:30.81005+00');
INSERT INTO labelwright.person VALUES ('01a20dcd-095f-7b48-a41c-be37f33fb2ce', 'requester@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 'requester', NULL, '2026-11-24 13:44:30.815539+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dcd-09c2-7732-9535-1db5852d899b', 'annotator@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 'annotator', NULL, '2026-11-24 13:44:30.91502+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dcd-09fa-7270-aaf9-f0ce41fcc3e0', 'reviewer@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 'reviewer', NULL, '2026-11-24 13:44:30.970648+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dcd-0a91-7ce7-9c1b-5b8917fbbedf', 'held@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 'held', NULL, '2026-11-24 13:44:31.121934+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20dcd-0a99-7fea-8a70-3c18dccbb155', 'lead@01a20dcd09597ae2a75f8c1b8f3e7a27.example', 'lead', NULL, '2026-11-24 13:44:31.129389+00', NULL);
INSERT INTO labelwright.pool VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0aaa-726c-bd35-d33a6b78f27f', 1, 'few', NULL, 0, '2026-11-24 13:44:31.14742+00');
INSERT INTO labelwright.pool_member VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a9e-71e8-a1ea-0e7e08494d64', 1);
INSERT INTO labelwright.project VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'Moods', 'questionnaire', '\x93f87d6cd9769379fed686015d156bb17760e725d9680cced36d3d990426036af733c7ad08287d38fd3ad8635944e05c5e', 1, 0, 1, 1, 1, '2026-11-24 13:44:30.84278+00');
INSERT INTO labelwright.project_version VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'ontology', 1, '\x3440cfd7e3da8fe9d3a62c4681c9eb42fa60eb6f3268b5c221eb51a49786b0c13eb61f55961d03f9cf8fae89be59cffc970bbd0d681f2144a75c8396a60ac52fe5b3a1266321f78e215287f95efe2cbc277b7d2e82da7b076f5160152bd3f48067476b219afbf6590ab42249a33c19a5136f3e8ae1c4cd84997fec3cd2de96f18b05819bf4e50365e1b2742dcc266f6602fa1fea0b28e4b619109c2a08355aa367b2f88396d7689e15dd6bfa6789585c7b9a63e2b0d0b38502d84a790721f874d572a8fcc4d069b013a0f5', 1, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', '2026-11-24 13:44:30.843537+00');
INSERT INTO labelwright.project_version VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'guidelines', 1, '\x0523652328f7f37030414a8965166c3d88eb08a6e496d6b89a4f0b5be021', 1, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', '2026-11-24 13:44:30.84402+00');
INSERT INTO labelwright.project_version VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', 'policy', 1, '\xac4bafbcd41267c433512e45aa595eb5e761bd33505f8f4bdc4991fdb0f9ab59bd39be7392e2e1a236163d8fd9ad0153139abab57d98500521036a271b7fed3910ad3c54d550b8d2a918fdaf4b1550a47ff42f132e727fd0e8552a50f94407b2287f3e7a4a6bf0e3c2d5884e254a101b46faae3e78400aba6389a64490547f1301b752e2b46b0dcc90d0252bbc1eca6bf025d68258ba35fd22b804dff8e9bbf6bd964d8043d8ee61abaa0fef3aeb5680', 1, '01a20dcd-0965-7ff6-a8ef-947fee15ac4a', '2026-11-24 13:44:30.844291+00');
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-72f7dce64400', 0, 1, 0, 1795527870904975, 1, 1, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 0, 1, 0, 1795527870904970, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 1, 1, 0, 1795527870965856, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 0, 2, 0, 1795527870904971, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 1, 2, 0, 1795527871026945, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73eaf4977400', 0, 1, 0, 1795527870904972, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73eaf4977400', 1, 1, 0, 1795527871083916, 1, 1, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-003bd381d500', 0, 1, 0, 1795527871092999, 0, 0, NULL, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-006f0ca8d680', 0, 0, 0, 3135905997847344, 30000, 30000, 1795527871117732, -1);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-00a5af58a880', 0, 1, 3, 1795527871158351, 1, 1, 1795527871158372, 1);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-738dda03e600', 0, 1, 0, 1795527870904973, 1, 1, 1795527871189114, 0);
INSERT INTO labelwright.queue VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73265e95f580', 0, 1, 0, 1795527870904974, 1, 0, NULL, 0);
INSERT INTO labelwright.seat VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09fd-78d0-bb75-85f8ed683498', 3, '-infinity', '-infinity');
INSERT INTO labelwright.seat VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09c6-7090-8c20-0b1058a76c63', 6, '-infinity', '-infinity');
INSERT INTO labelwright.seat_cursor VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09fd-78d0-bb75-85f8ed683498', 1, 0, 0, 1795527871026945, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09c6-7090-8c20-0b1058a76c63', 0, 0, 1, 1795527871042876, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09fd-78d0-bb75-85f8ed683498', 1, 0, 1, 1795527871062445, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09c6-7090-8c20-0b1058a76c63', 0, 3, 1, 1795527869162894, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09c6-7090-8c20-0b1058a76c63', 0, 3, 0, 1795527869163282, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09c6-7090-8c20-0b1058a76c63', 0, 0, 0, 1795527870904974, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-72f7dce64400', 't0', 0, 1, '\x0cec8a4310b4a8d164ed9632c79e6c8cc92f56436b048c10ae317f88ba495270c16e25b44ddd546f88d670e311198b738ea5d7b4d2015ee2aaef7cbb5a31424b0da59b954b601eabf184413d49887feb1cffa5796e4f3b4736549388', 1, '2026-11-24 13:44:30.902845+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73265e95f580', 't1', 0, 1, '\x72570e3d37a8953038337d73b7cc3fa20d588dec5ad3f7debbbcd3175a0c199cb6956b1c03e8d0b7d3e83a87141c11817e7636ef1d880ae4c28e1f3590aa3522050623a03602a37cf52a0b096c0535e83a5bdc865347736c1571f4a3', 1, '2026-11-24 13:44:30.903069+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-738dda03e600', 't2', 0, 1, '\xca462227c38075c1a85f2bdd94dc24f39b6ade1298c535787af625199e57d54848bd8d7e507a7c26cd7762cb97ec2d50a01478902b8bb5ade927a45bbdc15dc0fd98e1a76f48fd02fb6b4efb98447eaad4d28216366b1ad70bc3d41d', 1, '2026-11-24 13:44:30.903079+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73eaf4977400', 't3', 0, 1, '\x8ac628fd7ef36f88ea3b6d6fa60c9ec54b6767d2bd88a423d30320fc6a9825c057e3d7b306299ce341f6008a4b5016d95872aa405bffa123fd8499710fce9db94455560dbdb3961420d6be08b86b8ffd1760921f9158425b54f1b3bf', 1, '2026-11-24 13:44:30.903085+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 't4', 0, 1, '\x36ebaae45944b82dc03d80a526eaefd0f216d1c8ba9cbbecdb10b908d2af8107f028ad6961a85edb75ac198d558bb4618c56694bad19b3a0c4e27966d56e458b8f0575fe5609f0e568354fddfa5be3634843fa1038980c088c6257be', 1, '2026-11-24 13:44:30.90309+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 't5', 0, 1, '\x007e0ae1fdca7558d0bd332333ca931c49198a06cde784a68ece5ff6487db9e8a2e98a5267b56411212181c134d5a1f5b4577998ccc0ecfe38779a0320d35c172e3df7d42b111ae338317919d5d3d45cf34082645eae065fc3c03e66', 1, '2026-11-24 13:44:30.903093+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-003bd381d500', 'changed0', 0, 1, '\xc3eab008eddcab6e2a90387596199407deb8ec1d06dc77a7c8c8a7fa3da991395702b1ce801003b790a3097e57839bc04ca32df20cc95a2f380ac6bcb415af5005ce8e895196dfbf985dc31279b8cc2d9d66eaeac90f8836fddf0448', 1, '2026-11-24 13:44:31.091533+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-006f0ca8d680', 'changed1', 0, 1, '\xa9496188e0775f1b877835497d8a87b750abd3526631cbd33b6fec9f1885164b6ba4e692f3b7f604b1b1c8ad3d6226a88eb07813d8639fb9d0e718fd0fec80f3431d37bd89d3accbfdef6b32541ffec44c04779f0f5894c27e6bd0a5', 1, '2026-11-24 13:44:31.091559+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-00a5af58a880', 'changed2', 0, 1, '\x2ee30ca4ffc7a3e0bc97494aef882c662ca8d0349ea24ff4c490c5e425634332316c0bf675a97df3b97bd55874a4a94b7e9212b186ed9d9015bcb2a39517b9c0bcd320257e009ea87c109c6f6263671e96f34e0ac774fc67f9409d55', 1, '2026-11-24 13:44:31.091567+00', NULL, 0);
INSERT INTO labelwright.task_state VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-744ab823c880', 4, 1, '01a20dcd-0a1a-795f-b03c-05c85e6585e5', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-742f2490e000', 4, 2, '01a20dcd-0a63-7c30-b689-53fa170284a8', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-09b3-7043-911c-73eaf4977400', 3, 1, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-003bd381d500', 5, 0, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-097a-75ca-a198-04207c14ec3d', '01a20dcd-0a72-7635-8000-006f0ca8d680', 6, 0, NULL, NULL);
INSERT INTO labelwright.vault VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0968-73cd-ae68-62a066632298', '01a20dcd-095f-7b48-a41c-be37f33fb2ce');
INSERT INTO labelwright.vault VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09c6-7090-8c20-0b1058a76c63', '01a20dcd-09c2-7732-9535-1db5852d899b');
INSERT INTO labelwright.vault VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-09fd-78d0-bb75-85f8ed683498', '01a20dcd-09fa-7270-aaf9-f0ce41fcc3e0');
INSERT INTO labelwright.vault VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a96-7938-8ee3-a39e34a0dd40', '01a20dcd-0a91-7ce7-9c1b-5b8917fbbedf');
INSERT INTO labelwright.vault VALUES ('01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0959-7ae2-a75f-8c1b8f3e7a27', '01a20dcd-0a9e-71e8-a1ea-0e7e08494d64', '01a20dcd-0a99-7fea-8a70-3c18dccbb155');
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
