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
CREATE FUNCTION labelwright.answer_2(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_whom smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    -- the place of kind 0 is the task's lock, and always comes first
    SELECT q.round, q.wanted, q.need, q.priority, q.pool, q.whom
    INTO o_round, o_wanted, o_need, o_priority, o_pool, o_whom
    FROM labelwright.queue q
    WHERE q.organization = p_org AND q.project = p_project AND q.task = p_task AND q.kind = 0
    FOR NO KEY UPDATE;
    IF p_kind <> 0 THEN
        SELECT q.round, q.wanted, q.need, q.priority, q.pool, q.whom
        INTO o_round, o_wanted, o_need, o_priority, o_pool, o_whom
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
ALTER FUNCTION labelwright.answer_2(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_whom smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) OWNER TO labelwright_owner;
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
CREATE FUNCTION labelwright.half_hour_of(p_id uuid) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ SELECT to_timestamp(div(('x' || left(replace(p_id::text, '-', ''), 12))::bit(48)::bigint,
                                  1800000)::double precision * 1800) $$;
ALTER FUNCTION labelwright.half_hour_of(p_id uuid) OWNER TO labelwright_owner;
CREATE FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) RETURNS record
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ SELECT * FROM labelwright.lease_2(p_org, p_project, p_annotator, p_kinds, p_seconds, p_limit, p_id, 0) $$;
ALTER FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) OWNER TO labelwright_owner;
CREATE FUNCTION labelwright.lease_2(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) RETURNS record
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ SELECT * FROM labelwright.lease_3(p_org, p_project, p_annotator, p_kinds, p_seconds, p_limit, p_id, p_gold) $$;
ALTER FUNCTION labelwright.lease_2(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) OWNER TO labelwright_owner;
CREATE FUNCTION labelwright.lease_3(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    v_lap      timestamptz;
    v_rest     timestamptz;
    v_pools    smallint[] := ARRAY[0]::smallint[];
    v_level    record;
    v_cursor   bigint;
    v_base     bigint;
    v_end      bigint;
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
            -- first what came back, then what is new; of rulings rank by rank, a list with a cursor each
            FOREACH v_list IN ARRAY CASE WHEN v_level.kind = 0 THEN ARRAY[1, 0]::smallint[]
                                         ELSE ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9]::smallint[] END LOOP
                v_base := CASE WHEN v_list < 2 THEN 0 ELSE (v_list - 2)::bigint << 52 END;
                v_end := CASE WHEN v_list < 2 THEN 9223372036854775807 ELSE v_base + (1::bigint << 52) END;
                v_cursor := coalesce((SELECT c.pos FROM labelwright.seat_cursor c
                    WHERE c.organization = p_org AND c.project = p_project AND c.annotator = p_annotator
                      AND c.kind = v_level.kind AND c.pool = v_level.pool AND c.priority = v_level.priority
                      AND c.list = v_list), v_base);
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
                      -- sent back to the people of the round before, or to nobody who answered the task
                      AND (t.whom = 0 OR (t.whom = 1) = EXISTS (SELECT FROM labelwright.annotation a
                          WHERE a.organization = t.organization AND a.project = t.project AND a.task = t.task
                            AND a.kind = 0 AND a.annotator = p_annotator AND NOT a.late
                            AND a.round BETWEEN CASE t.whom WHEN 1 THEN t.round - 1 ELSE 1 END
                                            AND t.round - 1 OFFSET 0))
                    ORDER BY t.back LIMIT 1 FOR UPDATE OF t SKIP LOCKED;
                ELSE
                    SELECT t.task, t.round, t.need, t.pos INTO o_task, o_round, v_need, v_place
                    FROM labelwright.queue t
                    WHERE t.organization = p_org AND t.project = p_project AND t.kind = v_level.kind
                      AND t.pool = v_level.pool AND t.priority = v_level.priority
                      AND t.need > 0 AND t.pos > v_cursor AND t.pos < v_end
                      AND NOT EXISTS (SELECT FROM labelwright.assignment x
                          WHERE x.organization = t.organization AND x.project = t.project AND x.task = t.task
                            AND x.kind = t.kind AND x.round = t.round AND x.annotator = p_annotator
                            AND (x.state < 2 OR x.again OR x.state = 4) OFFSET 0)
                      AND (t.kind = 0 OR NOT EXISTS (SELECT FROM labelwright.annotation a
                          WHERE a.organization = t.organization AND a.project = t.project AND a.task = t.task
                            AND a.kind = 0 AND a.annotator = p_annotator OFFSET 0))
                      AND (t.whom = 0 OR (t.whom = 1) = EXISTS (SELECT FROM labelwright.annotation a
                          WHERE a.organization = t.organization AND a.project = t.project AND a.task = t.task
                            AND a.kind = 0 AND a.annotator = p_annotator AND NOT a.late
                            AND a.round BETWEEN CASE t.whom WHEN 1 THEN t.round - 1 ELSE 1 END
                                            AND t.round - 1 OFFSET 0))
                    ORDER BY t.pos LIMIT 1 FOR UPDATE OF t SKIP LOCKED;
                END IF;
                IF o_task IS NULL THEN
                    -- move on failure too, but leave two seconds for transactions still under way
                    CONTINUE WHEN v_cursor > v_base + labelwright.tick() - 4000000;
                    -- most ranks are empty: nothing was walked there that a cursor would spare
                    CONTINUE WHEN v_list > 1 AND NOT EXISTS (SELECT FROM labelwright.queue t
                        WHERE t.organization = p_org AND t.project = p_project AND t.kind = v_level.kind
                          AND t.pool = v_level.pool AND t.priority = v_level.priority
                          AND t.need > 0 AND t.pos > v_cursor AND t.pos < v_end);
                    v_place := v_base + labelwright.tick() - 2000000;
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
ALTER FUNCTION labelwright.lease_3(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) OWNER TO labelwright_owner;
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
    predictions_shown boolean,
    unsure boolean
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
CREATE TABLE labelwright.comment (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    task uuid NOT NULL,
    thread uuid NOT NULL,
    opener uuid,
    voice smallint NOT NULL,
    author uuid NOT NULL,
    act smallint NOT NULL,
    body bytea NOT NULL,
    key_id smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.comment FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.comment OWNER TO labelwright_owner;
CREATE TABLE labelwright.comment_seen (
    organization uuid NOT NULL,
    thread uuid NOT NULL,
    reader uuid NOT NULL,
    seen uuid NOT NULL
);
ALTER TABLE ONLY labelwright.comment_seen FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.comment_seen OWNER TO labelwright_owner;
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
    lease uuid,
    sent_to smallint DEFAULT 0 NOT NULL
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
CREATE TABLE labelwright.feedback (
    organization uuid NOT NULL,
    annotator uuid NOT NULL,
    decision uuid NOT NULL,
    project uuid NOT NULL,
    task uuid NOT NULL,
    round smallint NOT NULL,
    kind smallint NOT NULL,
    verdict smallint NOT NULL
);
ALTER TABLE ONLY labelwright.feedback FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.feedback OWNER TO labelwright_owner;
CREATE TABLE labelwright.feedback_seen (
    organization uuid NOT NULL,
    annotator uuid NOT NULL,
    seen uuid NOT NULL
);
ALTER TABLE ONLY labelwright.feedback_seen FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.feedback_seen OWNER TO labelwright_owner;
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
CREATE TABLE labelwright.guidelines_read (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    reader uuid NOT NULL,
    version integer NOT NULL,
    read_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.guidelines_read FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.guidelines_read OWNER TO labelwright_owner;
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
    disabled_at timestamp with time zone,
    keymap jsonb
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
    whom smallint DEFAULT 0 NOT NULL,
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
CREATE TABLE labelwright.work_done (
    organization uuid NOT NULL,
    annotator uuid NOT NULL,
    half_hour timestamp with time zone NOT NULL,
    project uuid NOT NULL,
    kind smallint NOT NULL,
    answers integer NOT NULL,
    seconds double precision NOT NULL
)
WITH (fillfactor='70');
ALTER TABLE ONLY labelwright.work_done FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.work_done OWNER TO labelwright_owner;
INSERT INTO labelwright.alembic_version VALUES ('0003');
INSERT INTO labelwright.annotation VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07af-79c2-b4e1-5769f9083b87', '01a20e9c-078e-713b-9e19-16294ea3ea00', 0, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', 1, false, '\x90473f1c606adf7158f15f4ff4a12a1bc0a412ef74f0ca309cf489d22aea600cf57f267b7fad3ebe1088e7a2eee1ba63f41dfa0bcf7d6b', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 17:30:36.336731+00', '01a20e9c-07a2-755b-85bc-52c316dcd720', true, false);
INSERT INTO labelwright.annotation VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07d8-7031-908b-ba65f27da6e1', '01a20e9c-078e-713b-9e19-15f67c428d80', 0, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', 1, false, '\x966dc0937fbce791e0deffd4618f26b6a9f8878c5966b43cf9d7f7b294cc06182009b06e0031388d24934e180ddb3ff18c509876290a79', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 17:30:36.377202+00', '01a20e9c-07d2-7569-8027-97393d3f36a8', true, false);
INSERT INTO labelwright.annotation VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07f8-7f1c-8f18-1321e1d208e5', '01a20e9c-078e-713b-9e19-15f67c428d80', 0, 2, '01a20e9c-079b-70d3-8cfb-82643bca59a0', 1, false, '\x4709bd7416256222c0d75748c7bae66562b63c829f29c9020f3b72868d2769c97f545503f8fde6fd290d920cc9569d0333b02172b11952', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 17:30:36.408837+00', '01a20e9c-07f0-7d5e-8827-5f4be33ca2c4', true, false);
INSERT INTO labelwright.annotation VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0807-723a-ba91-8199c1102d2d', '01a20e9c-078e-713b-9e19-15f67c428d80', 1, 2, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', 1, false, '\x3cfdeaa06d2c26f084b8c23a9534ded71e7ce0bb10ccf14ef9659cf93d9e791462b9fc20ef79a3f943078179bfc7d964ff61c34a0854', 1, NULL, 1, 1, 1, 1, '0.1.0', '01a20e9c-07f8-7f1c-8f18-1321e1d208e5', '2026-11-24 17:30:36.423569+00', '01a20e9c-07fe-770a-af1e-29209d41c983', NULL, NULL);
INSERT INTO labelwright.annotation VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0812-7cd2-8e6c-3a225a9178ba', '01a20e9c-078e-713b-9e19-159da5e46e00', 0, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', 1, false, '\x3306dddd1af54b4fbffec61b2215d839661af334139ab343dd491e1948b5001f048cb579df467bc22105c7a38ae34283a60c9296215042', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 17:30:36.43546+00', '01a20e9c-080e-70c4-84a2-97cb58e315b2', true, false);
INSERT INTO labelwright.annotator VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0761-724a-9288-053c8288ed4d', 'pagi-novu-30', 0, '01a20e9c-0756-7916-8936-ca0ad9720d94', '2026-11-24 17:30:36.257885+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079b-70d3-8cfb-82643bca59a0', 'bome-mohi-93', 0, '01a20e9c-0756-7916-8936-ca0ad9720d94', '2026-11-24 17:30:36.316022+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', 'seza-mipi-63', 0, '01a20e9c-0756-7916-8936-ca0ad9720d94', '2026-11-24 17:30:36.346977+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0830-735e-bfc1-48abc4c2994d', 'zako-temu-13', 0, '01a20e9c-0756-7916-8936-ca0ad9720d94', '2026-11-24 17:30:36.464304+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0835-7cd2-be08-d5a420a92066', 'hehu-nove-37', 0, '01a20e9c-0756-7916-8936-ca0ad9720d94', '2026-11-24 17:30:36.47007+00', NULL);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 0, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-07a2-755b-85bc-52c316dcd720', 1, 1, '2026-11-24 18:00:36.327627+00', '2026-11-24 17:30:36.336822+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 1, 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', '01a20e9c-07c0-7905-916c-f4e1c192ac9c', 1, 1, '2026-11-24 18:00:36.355016+00', '2026-11-24 17:30:36.36322+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 0, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-07d2-7569-8027-97393d3f36a8', 1, 1, '2026-11-24 18:00:36.371742+00', '2026-11-24 17:30:36.377212+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 1, 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', '01a20e9c-07df-7317-9b0d-548f4220a6fc', 1, 1, '2026-11-24 18:00:36.384355+00', '2026-11-24 17:30:36.393245+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 0, 2, '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-07f0-7d5e-8827-5f4be33ca2c4', 1, 1, '2026-11-24 18:00:36.401953+00', '2026-11-24 17:30:36.408846+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 1, 2, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', '01a20e9c-07fe-770a-af1e-29209d41c983', 1, 1, '2026-11-24 18:00:36.41584+00', '2026-11-24 17:30:36.422556+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-159da5e46e00', 0, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-080e-70c4-84a2-97cb58e315b2', 1, 1, '2026-11-24 18:00:36.431358+00', '2026-11-24 17:30:36.435478+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-153dcd610680', 0, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-084f-73e6-b98c-4ef7fcd9e2e6', 1, 2, '2026-11-24 17:30:35.507529+00', '2026-11-24 17:30:36.514498+00', true);
INSERT INTO labelwright.assignment VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-14f38cf70f80', 0, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-0867-7126-bd08-5c3bb50747f5', 1, 0, '2026-11-24 18:00:36.520651+00', NULL, false);
INSERT INTO labelwright.consensus VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 1, '\xeb9653bb9adc389be4549937c36a74a4dd3ed116d10d8cacf427b77058fe8889b75493cbef0261b23b9f840f65607b3ab562b34d160918', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20e9c-07af-79c2-b4e1-5769f9083b87}');
INSERT INTO labelwright.consensus VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 1, '\xb5e010f60c8e87fec98dea137df664588c4b24389bffadb8c6467fb72437957126aafe23ba68839c2576b45a5260d82fb512b34f4b7375', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20e9c-07d8-7031-908b-ba65f27da6e1}');
INSERT INTO labelwright.consensus VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 2, '\xecd339b931450721b44e5f417a81069e41a2c740759f722eada87163f905acd37e625475d14cc0a3b55159e518f3f3077d6d2fc2fc1707', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20e9c-07f8-7f1c-8f18-1321e1d208e5}');
INSERT INTO labelwright.consensus VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-159da5e46e00', 1, '\x2b6af2aa6e2b9c0c74540d963a053f9a0f355818ee350769e31d58697275d0a1bf4fccd989315f3435f8995f5d588314f93e772e012a4e', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20e9c-0812-7cd2-8e6c-3a225a9178ba}');
INSERT INTO labelwright.counter VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'open', 4);
INSERT INTO labelwright.counter VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'cancelled', 1);
INSERT INTO labelwright.counter VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'labels', 2);
INSERT INTO labelwright.counter VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'answers', 4);
INSERT INTO labelwright.counter VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'in_review', 1);
INSERT INTO labelwright.counter VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'gold', 1);
INSERT INTO labelwright.counter VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'tasks', 9);
INSERT INTO labelwright.credential VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0763-7c3e-b4c4-e6dffbdb8abb', '\x3869c719a345c1c8753327ec565e109038cd3da29f6efa738bfcb34d1ee93c2d', '01a20e9c-075c-7bab-bba5-30761ab66b6a', 'made for requester@01a20e9c075679168936ca0ad9720d94.example', 0, '{}', '2026-11-24 17:30:36.259464+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079d-703a-b65e-13532c1bb504', '\x244d2486c709d23179a138f0cb2c2664e81b6c35972b4482197e3f220726deb2', '01a20e9c-0798-7aa4-b353-14b789fb7310', 'made for annotator@01a20e9c075679168936ca0ad9720d94.example', 0, '{}', '2026-11-24 17:30:36.317387+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07bb-7ac3-912f-67ef9bc469d0', '\xed636e463cac5d1e83206818d961f04b4b03ad0c434781eacaad31b28365663d', '01a20e9c-07b8-7398-9efc-e7e3adff540b', 'made for reviewer@01a20e9c075679168936ca0ad9720d94.example', 0, '{}', '2026-11-24 17:30:36.34811+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0831-774e-be76-d596896f54c7', '\xca5c73f722924ee1ed3f02ae06a19a2fcb085e87713e3999558eaababeb5d9f5', '01a20e9c-082d-72ae-a7d1-3efffab39614', 'made for held@01a20e9c075679168936ca0ad9720d94.example', 0, '{}', '2026-11-24 17:30:36.46527+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0836-7787-81cc-376ff819679e', '\xc30003de9a528aaafd1dd030b94bf0672f09a2d9759b8bede59ab8ef2454649e', '01a20e9c-0833-7aa2-b1e7-2be71bf47d75', 'made for lead@01a20e9c075679168936ca0ad9720d94.example', 0, '{}', '2026-11-24 17:30:36.471087+00', NULL, NULL);
INSERT INTO labelwright.decision VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07ca-7389-acfe-5c64d9029b86', '01a20e9c-078e-713b-9e19-16294ea3ea00', 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', 1, 0, NULL, NULL, 1, NULL, false, 1, NULL, '2026-11-24 17:30:36.363071+00', '01a20e9c-07c0-7905-916c-f4e1c192ac9c', 0);
INSERT INTO labelwright.decision VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07e8-71ac-8768-16e7fefebef8', '01a20e9c-078e-713b-9e19-15f67c428d80', 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', 1, 1, 'loose', NULL, 1, NULL, false, 1, NULL, '2026-11-24 17:30:36.393235+00', '01a20e9c-07df-7317-9b0d-548f4220a6fc', 0);
INSERT INTO labelwright.decision VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0808-754c-bbaf-0139c8f6d17c', '01a20e9c-078e-713b-9e19-15f67c428d80', 2, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', 1, 2, NULL, NULL, 1, '01a20e9c-0807-723a-ba91-8199c1102d2d', false, 1, NULL, '2026-11-24 17:30:36.424841+00', '01a20e9c-07fe-770a-af1e-29209d41c983', 0);
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0757-72cd-b1c6-1e36c836528d', NULL, NULL, 'organization_created', 1, 0, NULL, NULL, '\xee46052f309f749269b37b8a61c52891d516055d567f2cadf18d0202e74767eb0619b52781de96a599fdae5ba2de2e2bb35b37628fcba2c280868769100b4b5ee5435766e6aaefabdcac68c6359f6889d3d1f549f4bdd7f1616e848e1e7553749519d7eb559c21c973681f20eef4d333561c26897635b61859872ea4e6fea2c63cfa8a769b', 1, '2026-11-24 17:30:36.248539+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0760-7b56-8511-53f50c057055', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xa89955c72be222ea75915cd72c7f26c6d73f0c3f94ff0008ec440a61d2e8c5560593d3b4a002aa82c0bea26b34b4bcadec363d61d5a4ffeb770694287cfdd8fe4506d5358629f593c1a8efaff50f8470194d03694780a572146be272ddc3a30d5c2fac36bcfec10170cadd16ae315ac7dd1d3ca38c8126951fffed1891208fcfa4244e94304cfa00707f8ccad5403a90d391b8835a48307b3eca034d419686fd78d938f49eaeda', 1, '2026-11-24 17:30:36.256509+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0762-763b-ac6b-80f9efb58038', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x887a5b6975bcded0f45c1780dda86e1546e8e345649245f7075470e32e5d7bb727efd224a4eb77623ff40a0f11e9aeb1a58aef30fb32cbbfd3fec2a366dd3823c994420db7f88cb2edf002a81f13df0242367018c011f452b59d8736a722538877053777405e5c4ec800b8209a8ebe7520012eb5faa6af3536b804bbd524171fa8bc0d7ac90505bf020e96014e416dca9387405550316d6c8eaac99939c0b0a10f4159b9f7c2825c2bcafbd3dd0c98be06259f1a775e9db4cbd09211b7fabc2077ecb2bc518719efd346ce837f2884a98a268133eee3f2e471', 1, '2026-11-24 17:30:36.258513+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0763-7f96-b132-98b8fcad119e', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xb55044416b30e03ed7d10270057fba928d7eabe4e352b592c74388017ed24f7f2142ac80fd83c0a5d64041e343c3522f115a128db7fbf89303193e584b498f6079d7b2be9bd22be80fe0ea8bfb990588aa8223b79b40a95ee8bbc7f219b0bb428aa6209c5ff81e2108d4decf244d7009b86e462e4a5cd3037157720c5eb01ef59b164314246ef9d6f6b8c97c0d54a2b6a5211868eaf989857b069057c8e31d5170cb5444b4a94eeff56e53364d28e3263f5abd02', 1, '2026-11-24 17:30:36.260135+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0775-752d-8277-1b717bf0e41d', '01a20e9c-0772-7332-9af5-74669b8098c6', NULL, 'project_created', 1, 2, '01a20e9c-075e-78fa-9827-7766b1140772', NULL, '\x6476de3f1bbc389f4b85a274a91cd48828c94f44eed250314ffdf2aee8bef399198ad58d730832e07afb16a0b4a607860d2118fa3333d41916b9ddb114840f2d089858303cda7a5134d987a91525800ef5e09057df4af501cfe475ecae652f00d192dd2bd2a3aad67e360398520bb35900e08e4bf20d566a6507fe0fd00760161829e66590e41ef80322265426d3706d2d07454abc700a9dec2a8f3a63893063870b', 1, '2026-11-24 17:30:36.278212+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0792-76d6-aef0-32730ed0c16b', '01a20e9c-0772-7332-9af5-74669b8098c6', NULL, 'tasks_added', 1, 2, '01a20e9c-075e-78fa-9827-7766b1140772', NULL, '\x527a923a3c6805ce1762b8aa01ae6d162b5be9b0700429c97d274e9d9fced9a7e81b20f645bde13780c4de764190b8cd6c1fee262fe236b5a6fb61eb072a95928bbc60df4068f79409db91de4c835de26186afca64a274904ff8c553213d50b75accfa0f8d6f0267511798ef7e35379cd9a814586509d73b28c53d63a85769690309f49064a88cde2e82cb9229a462e2d10f2ea43ddb73710a5fd256380cce3b077a63eed3656c83ee452857465a4572a26e3c0c3bcfdb9168aa2840e7fb981770aa59e5c01cdbb1e4f5834bb0c07e4e8f4376ea0a5ae9692a035bef7c96f1bb39c7be883a83f818fc5bdd9cb78ab9186301886253cf', 1, '2026-11-24 17:30:36.308092+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079a-724b-b484-36f5e441021d', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xce4fb5ec03cd1bc827fb06147cd48244933221ceb0716c8775a40c20a9bb64aa34d2bf6865e11df221c51ad455eff444f5533dda7277ba3c2b651a2c429df9c4951f23c895158ed58cf6ec62cffebfd87305c252e2cfb820ae9f11b9fca6250010ade9ec5c1505a8fa8c0ec639353460053ad9ea2df609767d1673da87750ea12263c539487fca351feb4d87a4a7173edc84017d6d353d7be6660f1f0b7a20669a5386e6081474', 1, '2026-11-24 17:30:36.315222+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079c-7d63-aad6-0751703fb3ca', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x8825cfb8beed91ccdd75eefab95d90f825e33e3f627303df2c521a902ad94f5753104ad5d9bade319be7cf7b06905552c8a0255543699fe67ae7a674afd98317d965d390e4858673411def3fb98e09dfd96e29a42fdd9a88be389dc6354b8ce663eebbd82dd744f553afd0e6315e6fef304726481bec793583650ca8f8b64dc3fc1acb7757d43463b6d383d24d135e73e8ae787c329a5a455d656e7a8a6eaf2b0a71897664d89954f9aca8171efe4eff97a7f969e588703bb0127487e02c2bda71754146b58ec18d985cab3f2ab3cfdf5fb3cdd0b094af85b6', 1, '2026-11-24 17:30:36.316713+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079d-71b3-9f11-fbe438130b31', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x593e4de13c6fe82fbe9baecf94aeabfae34a272538b4b91ae197bf79180c1f84232e13056f960c186e1f4ea1163b2bf00324f3a061426decfb75bc3e2df296e4b0be768d92e61748ad51a4476c8cb0157b8ad96513f38d0208333d80e5cf18d97cf56e6e1b5951e3c24f359f939c2eb5ddedf7d9d5153216a78f959f9d3f5e41ea6800102610b175f13982182638d2758022813e2ee8aaabe1e845e711aa0b571a5a3cfd5699272e30a8ba2e41652369d32f3b1f', 1, '2026-11-24 17:30:36.317797+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07af-7b65-96dd-020abb1ed4c3', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 'annotation_submitted', 1, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', NULL, '\x77df89c016e3d68e31c66557c5feecc876cf77342d2c736c07cab290ced8d3fd5d15431fd3ca4828d689a02311cbd868489399c71b3be6a3d42902edb5995591609b2b40dbf9e759e98908b69230d156a5f7f31d5eb722c84259d8d2efd22aff2aa07faf16e434b1f819545b1736dda591c961c410d29965d68937efae2da9859c21d1205db8c817ee783bcbb126756499eb22f721e1ec801456622cf18cea56e1679f904ac6787f143a577abf680c55f48aec77ddec2ddf17f27cf85c20fd31a2f6067335fc722307d5cdce8eb82d95a07e6a3c45cb28c2473cf591ae1f43d9b51e5f7ffa5ace497593679f118e94b420bfd2ef4a2269ca188024c7471d4e974884f640c3316d3d546cea54639fc59e02e9c8e18612a00b87c664e353bdb6c2d739273649e4c204deb1a0684173adc5d06cd2ac518a422bc2f385f538', 1, '2026-11-24 17:30:36.336589+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07b9-791e-8454-19c02cf6e736', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xdece65fb4b85e2acd3f2768784bb269e3c5fe5ce7eb1c0c23410f9adf6fd7577a8f6703770cebeca937d8fcc637f96eeccca878ac7cfc052f9000e12445496872ae355b81cd70e82ec60e81080b6cdf34d5e770d3c94d9fe94df0de8b70c671c60b8192662ef4215162072b42b39ce8358f11e0b267f4d4fe2f5cccb48715d37b9843c6e06955960de7e4b76fcd4c097260a63de90ee6ea8e40a6c6789ae054868a843cfae6f', 1, '2026-11-24 17:30:36.346254+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07bb-7ac3-912f-67eed12c4b3b', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x2253b6e45559ed5a4b3d6ac8097d6cc5738f5ccd084c21a5aa7ee8603853497c187a29e43e56ef5cb3f0e857f9f89a0b951231a1d22d8c33a25abf830687093503ee77d4f86394207f229b15f498a497c35b57e0ed600cbb8a2405a58b2fbb4d6e85a95a5bbbfb08792d14054b3a57f86531504d321ebcbdb015a1fdc10ce50739a551f8e158b650c1add2a578a956d48aef131faf59db339c16bdaded118794233dc9914eb8a64d0103c14629bef2275e7cf3946139322640318f954f3a98cc6c28977f61dc62273238453fba917ff18e7d7d3ff604f3757f', 1, '2026-11-24 17:30:36.347422+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07bc-7d6d-9852-0b77f5a11c88', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xbe949cdd0647551db9ff892d53d3430630d158d59bbf490197d64064e16801452356e306ca3c8985bbf997c1ae5f0ed3ca4b159db0536e4f5b1a17529315e7d5580072b05478c8e8076f6df31648a55007815fdd129c7fb729efaa4f3608d5f3dc4406fa0e6bedef7dc30dd6bcb1496379ee1b4008e397b95676ac32c499514804e61b22855771c8ef3211d8a87ffe23c907c976b8f3c49ec009236f1d68af581de8f54f20e9fe6758c8c54f355e5c03e34d4bc5', 1, '2026-11-24 17:30:36.348499+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07ca-7389-acfe-5c6572b423c4', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 'review_decided', 1, 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', NULL, '\x9a3e030d92a7e4050fcbf300c26831fa4cf4fa4834c9479ac773f89c7582fc69cfbcbaec82b68248321e242f3f2888944e6c9b91c9a16ef0dbbfcc4a92d4c4eacb63f369ee43521437e137aeeb26b7821ea8c9f3d1e32be5c41c402da3c48bd74cfae4b7872c88ee21729ee8ec663ec3ccb28396827d1e36ca7d0f4b4e790bf4c64f50a36ccee2d861ae1717d727abbe04ff8318772ea6d711f5e8cd3a3087129075634a2a1faff6a2b0b534d0084914590d92ceeaf7ce8bf7ddbb52cf56aaafb5dd2376bd969e6f41ca9d8d23e948b9c174f314c61557c174b71e801e2ab65d6d3d5c3a1903e571f10cfe96138b586db09c7ce2619e41c1db24741ace3f390bb795316514b9973597afe5ecb1d73ba5b036712d2217d076de52b5c7968c1073a57e92bc8eb5667968ba1f84be239e76a85c79e6c24b', 1, '2026-11-24 17:30:36.363057+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07ce-7ede-aa52-3f00e6708b04', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 'label_accepted', 1, 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', NULL, '\x6656c27c493ca94f5d62fd9e0dea221db27f46c8e9356c7d6ba6b5f1f21aed9654ab4ad51a9ee3fe6f0d9b7cacae4e7640e4f9e1069d9b84329951afcfdb6040a392ebbd4ab948eb47d84f8a3046e7a81ef24cf97de73359bef1a45755169dd0d7efe72c602989829c2bb708f0e82c7fa94f0a82b264ef33a6c658cb8d95f4634aa0465d3d09075cc0fa92d40fea5229bdd03e68ef83ec0128ecbb01390d712b65c2f53e3aa8f8631b58e965f2f6ca6a2dd557990c473a523c278db6f0fe09d5c565ae94214dcf718e2c6b8c61023d70b99caab049d816fb49c617e80956f4c8df43fc5e6c2f4fa257e1f9194e11da787aac1547', 1, '2026-11-24 17:30:36.366472+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07d8-75d6-812d-bfd27d3372c7', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 'annotation_submitted', 1, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', NULL, '\xd875fbc5a18f1d0c2c5084a878fb502c9a94010fc36f7484ba8c682389f8e2d67ba32119ac824f042de2fd8fdeb933b91664c4c5b1b243f3830379d1126bb89e113b3d1e1bea0bc94499bea132b6f7e419fb45e952b2a356921259b236bca80ffe982636d0761533c3efeaf4d8d33c3256ef17fc60ade71d32c3e557a6c92eb1b7ff46673123c8ed0a72bdd80ed3c72d7d27795f53cf697f7f5458b1f90142268130beff9489edc2756ecca9aa8f6d058c0f952cbc8b607786f1d19ef4e6f8e4a64c5a1b9e979f01100e8d914883b8f0b3f8cb6ca18e8bf91fbedf32f88acf5d68cdbcb929f89f239fcf7f8f07cc92d551517fbba2a261fe53910aef95fb3f6738bc7b516c85a2f2b0e570828ab4e426fe69d5f6dbc7c32a450669ad3d2b34a5abc8009c8e847c678f1344c85bd2be8e9762cb25415c55193975b13d3d', 1, '2026-11-24 17:30:36.377184+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07e8-7280-bbcc-a8fcb4096aea', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 'review_decided', 1, 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', NULL, '\xe7841edb49e7c3ddbbce3a27817ece9bb4e51e8beeeb069fa633b4740e69ea46c27e7961aee54bac1b8c5892bbfcc97c94a0dba88a2460b49565ff50e485b3668fdcbc6da622ded84492dd472f5d8bc45789da9e85de3eb75fcf4d8c3389767291ba15ead1117ba7c49d16f1369474f8b0f45ca81d735ed0cec804d58739bb6b895d74f3b2d50d8dc5e0030f0d8dcdbdc8f7343022e77598ea1accb6b1ad1e6a93b8894170b4b1499e07e04e2d449ebdba58a51cc8a4e624688a33c0d51c3bd304ec4f07797bcfe44ba034a4ba926fc6f28d205e645e266d18bed3cdce00e01b5286d2bf879074061cc99b4c883bcd101075f59b30b130d4732362f982ee9b9bbc911a7b7df7b5c92cf1839af99e95f68bd257d3efa867860eaf58b1bc4105c92378e099d8f3be62c143d70345d981038569db578b99', 1, '2026-11-24 17:30:36.393219+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07f8-7f1c-8f18-1322710de3e8', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 'annotation_submitted', 1, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', NULL, '\x4cf4d9989c1ade498979cb0b4a94ffd5509f68016c2f4f03bb049e529cf81c041fb53fa24f32eadccf57563b9d7b6deb071e025be9d1e3d2769f050653aaff8599c01721ba705c7c0ba4f90e9bc61fbb2881a7803f807b4728e370ef3e7e09aac70f3c5ebc4338c3a06ddee2fc93e874a5ecd8edd8f3fcb38f6f1aad32f2193e234b988b2e84a4384458f2d15a0bf652334be866e17d520f690bf7523b04d5f2b15802e387c96aea770f2d6f9641b179a00efc52899c582f1a0cb1e7355a01ee7a3d55dcf64855a220fdf915fe80244122f43647637a22ed914e5e7f080335e1d74f2a70dd6a8c791aa2987e3e29c45b4776ee9c1f5466a87885b701ee3f493187f79c6eda7ba35326e91cee34e70e20e4e9d5000a0fd6272a8a1ced491ba5c91507bbc1dc7fa79b9e8b5786aa97d7b2872d858252ac1ea1f1aa4b4dce', 1, '2026-11-24 17:30:36.40882+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0807-73c2-a9b9-1540e63cb4bc', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 'annotation_submitted', 1, 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', NULL, '\xb94d3a3c1b79d4639bfe65ca6c96a72bac46c4111d52c04d762891b5ca9fcfa8dc2d8dde09f7ac2901435bd48276dbccd300dee71f2d568196c05038e53a2c1b68f13e8621868b2105c7dc412d1b5e1ce32b8de6bdc9ebf16a720ab36b45203529c9a4fa7305a26e396086b6b6a9883d8fc7dada13f9b59a50e0aaee70aa12f24f5187f5943342414a93353bf6419adf82c14303fbca06e10edf4b193ef68eb4ded7398d3f9c250b8b6543cf037cd182636657f925b9a5fd68a6dd2f37a4b3ffde72d73e590e10f97899f94a1008d000c73f9675321915583250f5fc1f3d50d730f9e07c19d2140b8b2d2499f38fe58df447fd788ea410b5e3448c67c6b6c72f62de0e3d407a7a30fe07bde58395b7e6e33fe6dbb424180b3b1445dd5cd9fb2dff9bfe4a1d1c1da25de6423219df51116da4d6f01f2cc2e01c24ad', 1, '2026-11-24 17:30:36.423553+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0808-7e3c-85fd-5f1dfaad2954', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 'review_decided', 1, 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', NULL, '\x5bde3e29d2622a62dfd1f2282bb2f11da2f0141d753420876e77b3e3de9b6de81daf952f4aec8dc7b2e3d7775a1a809deddcb5ff8826cd1a0e781cd44b14cc2151604c3602929bb57316856f4efcf77ada208924078b34622fff64e72b973cb1ccff9b9420b4b8c88910a529d7c375f18465d911d5f3918f605a9d88489050a9719e48fd1c070f6d02b192acc4c4a33cfa69bed9b27bb9ee3ba6f97eb1f58d92975a9ecad708c16787ba5e4928423bdffeebdb3631e7c6637e440b403e23b83a1379b3547776daec12d1177e1879f49126a53795e30cb3e9b922e72c98a77bfbfcead6bc074d25ba6318e01a8d63a0093ca4950e495ea907e85079d60d857c9470a55080958416f73243db5d812c06d020894605a868b320397a1ba88cc4fb5972bd5333772e82fd9d75bdbc99fcd8022e90a9e677', 1, '2026-11-24 17:30:36.424831+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-080a-76c1-b5fd-5e8873c6a004', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 'label_accepted', 1, 1, '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', NULL, '\xe9b346552f2e41c2161982144ed3c6a20a442d72056d17802137b9753d625e06fbfd17cb1dc5e75f3a5edaa0d9e0fa9118ee5d9e868d2d6bb25bff92517af95fa62830dbc5a2934e56c8f3af2107b79ba6bddafb6d46f2ef4b87bc365a046d2d706e7edb9d235ab25d0ae02a102a78b7b69190d2cadb3f2c84385779468c7a36af3d81491e740d1d0ea37788c0b0810d0f8f80b37ce47a3d8d7471b0ced1fdc92b52b6e125e99f724785607e8bd60182be2a69540f152695a13fbf397659484404829539144c46ccdcc39773f223790695740428ee874719629a5bc614203734fb1393656aca60ffeca93578f8116f3546747d', 1, '2026-11-24 17:30:36.427093+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0812-7cd2-8e6c-3a22e3a2c9c3', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-159da5e46e00', 'annotation_submitted', 1, 1, '01a20e9c-079b-70d3-8cfb-82643bca59a0', NULL, '\x28fcedf194984df79de80a57ec3f5f0ca6991ff87ef1da9ac49c6f51c9cd8ecebabb8d5bef8838c5c638cc38c3e601d9a5b13ba8b5a574ac002c789c8274cc246bb5763314f824bcb10d9435796ef51aa56f52e7fefa79001b0b3b9a6416344c072f41c668379c49c0c12f8417a55f40a3e730ef084180aec59ba78e6c70a5e6940b34f2ca2e51440e14377055d353fc9d04f1fd0d052288b6cd95b09f32928b5585763e0e05b4d586bfb38460373b1534240731b9665e19af3ba411e9f5ca22b3e4f6067d2035c0a803710e6e0756e59a54a25ab6a5e3b0735cbdc8872945a9899ab90fa564091bd28409f3d5de07f9969986ebe96a9dfa8d811f898cd113636474173693a9648ab797d95548a209dd906d0e5d315180f97b1a90b7e5da9e90c624fcba3c53892017b0a343b507bba979f195316df1af861c4d93cc5f', 1, '2026-11-24 17:30:36.435445+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-081a-78ba-a9c0-0bdc8149040f', '01a20e9c-0772-7332-9af5-74669b8098c6', NULL, 'tasks_added', 1, 2, '01a20e9c-075e-78fa-9827-7766b1140772', NULL, '\x66fe97254276758fdcf340925f790dd87f580982641fb5472fa67324e98d0c708779fca3a2c98cbdc29167e246cf702e925b97e8d9b47b489585f33d5c04e2a1f644469c721fbbbaf860062288d7feb2d5d7e8e62c961720865518ca8fafd5e2a952dee0ae7013945db8cbf80cb6ec4eb128e5d0007e38005cb6b4307129abaed27f752945106f301eef65e4550387daf5c116096dea181449c29a7ecb3f29eff86f56693618f5fee4cc80621c20beaee739c28177a76dc73d4f687ce83ad7e0c6df8ed1d819ad74d9f76c4c2d4aeed76d2716f683f9c89c6c74d1348eb5ffb7699d7640bf5cc2f66b59144afdecc5fabf197d4e7f3e', 1, '2026-11-24 17:30:36.443277+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0823-7bc3-874c-dba669896cdd', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-004aa303a900', 'task_cancelled', 1, 2, '01a20e9c-075e-78fa-9827-7766b1140772', NULL, '\x897b70c128ff20cf6642826364885784c2cc3782825b77b26bf1762261fec282132fb3cf16407a5efc309eda15add10068d353eb0de7085cd7ffbabe78b608c8a8ae27fed6de0fbbc0b5208b9007c43df502e919af7d6ce018aa817c16f5d8ff4afa2aca4e4e6737c86d948c09b1188d11ae92632d028efbef58b280a096120818076a9f96385c34cc06234927e0e1c35fe4fb4d4a05424840446baebe4f94614e38e172e4d7cc', 1, '2026-11-24 17:30:36.452119+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-082a-7c51-9e33-29117164a685', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-00a67841ee80', 'task_made_gold', 1, 2, '01a20e9c-075e-78fa-9827-7766b1140772', NULL, '\xbba54961ed5f265e2936a1c1de55c6c16d106a3115998bc603e409a1829e13d5ed719d3ef760a3bb0416450cc9b9d2e83115dcc0ef1ebd11be4e08428aeab17c895d142a5feac868844f8d5bc52a7cdd889d7409fc2a220bf05b7a4fc12f43dc1d528ca62849379580555efdaad161b226fb0c378841f314f750c27881138cfc571bf6350ae78fb5ecee968351be883f6ca7d0b2846a1ed0286f58cbb38a627ae753d76c6186a0', 1, '2026-11-24 17:30:36.458843+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-082f-7869-af21-0987064a6d1b', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x5151355f3703ee131fc142ad64b8a9da3113c2a14bd020abc47735e3e60dcddccfdef605ca1aa4d6bb52527870291f03ccb32796098113dfaa8b7cf8f875d06b1d378c75548d1cc7794536022d29c2b9d61c216dc4219cf6a11bf78e93194ec0f229fa0c8c12991436f7bef429bd99a4ff8e3a3d29cbfaf142e03575ee479fb0fcc73576ac872ccb9c40afa52e19f039fb6299136a7704e3bf65c3e0bb12b07fa77c42266c77d8', 1, '2026-11-24 17:30:36.463593+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0830-7bf2-886f-8391493ac2b7', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x72f0e3c72831037806444a0c7512b0ce568a91aadd6bc66a8885efeab80cabc5f504ab21be8be2ca58807c3731067c557a8d9e5df676c6f471e4694827a1cae356253b2602b26fb4e7fd41010465caa218b8399f470b6864ccce42991d76d361f671b7109b17403c3120669054dc857071c0d3549b34463dab2ec3d0d478954eba06ca16f8e37079a0fa432f58c309e547a2d17c04d27083fd36ed7c09f17a91c1e785af5069b91edebce0e444e19141c830c7a4c0548433f91c2ced6e712edd35a9ff646aefc345d71f4e75097a5bc1371fe6ce141c4c6217', 1, '2026-11-24 17:30:36.464699+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0831-7d04-b522-7c3b7eb721e3', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xe14d353ad478794377e0ab5205b5c0c3760b39c4b08cee7e712d280b7a7dbe49138be427f6112a3cdb896adb416a495c395c5710f5e60b60b8d4fb551f8b74cbfc5f44e13b18b16a2b7c51d2c545ad4014d2214cc812a80e64f3c8c1fa195195552005a09797b3b7d0247214795c849b2fd9f3050a5b5d9849bb3bd831f7c1d345b26abd884b05b1c28fe215bed371dc7e887cd8ede73884b97a8369dd7113d1fd8b6eef9c0a30ae0626313975b2b229b1194967', 1, '2026-11-24 17:30:36.465598+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0835-7cd2-be08-d5a403a4c6ae', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xb13a9b08bab4944befb0039d8bef29ade2c1ad21578c6e59a1f44e2a18afd5d66648dd8ee0a6b1fc1703a53de732c1edc24e7c8123a5edc9619ba2d9b567c4bf78d3c867178baf2ce65b75140e20c9217b99f6f083069974451988d899abd29ba499c4dd2de4b21e2fa5d06cfbbba0a89c4170a603cbedc3b175bc18a2d125793d7f1546d84de93716591d8c30451bb8130dc2f4616ab9868935456c5494e46ec692', 1, '2026-11-24 17:30:36.469319+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0836-732d-bf89-af0b2685d93c', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\xf61b183aad310c2b8eadfd565cc99fe4c957bc8b651b7eaf3f9759863f6b1bdcfd00360eddb8013db75d86080ab715a72912b5f15b7d53351f60d84e3e18c4937f5b41978a40664c171d62323a543bf131ef34fac8266347be5a7b7e61c2968861b5177f4049c3aca274d0c3770699f6ce60d1b83a0462b3eb950c8e07514c1c4d9b730c30b44c8171f7c700dd7d5becc1857f6f099f54b3971967523bba2ad55aa8e12d12ec3a8eeff5c901802257a27e16f2b7005ea06573e9c394362c94814fa75d4f7eb4a1c8b4defacc70256291a702e0a22944d29f53', 1, '2026-11-24 17:30:36.470473+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0837-7e58-bd2f-43bc7b369eb9', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x9a4f71f7f4f4bdc93d0a1a7cd67317a76f2e6786f13b99c6db2aea861db547e4a2e9cb821f2ae879e358d3690e40318d5f60d9174de24e2a4944036d894f8221249c96c8a4a4ccd1273e9e3bd934cfb18cc06996bc3ecc9a7fdf16547f8a8cef45d691ccea59fe7132e1c9721f6d9b7a3d44ca6aeaa2acbdcf1192d3550d036ca5edd7f384f4d13cd8de52af3a52fee0a72cc07381af64388668c467384cbf656f775b1b409a24f573f5b2b38a3090c731ee8663', 1, '2026-11-24 17:30:36.471411+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-083e-71c1-870b-444e59376189', NULL, NULL, 'hold_placed', 1, 2, '01a20e9c-0834-7a4e-bbe5-6fd291e976be', NULL, '\xac583f0ca39892f36f9d86e21d5c1ba83c236c4deb2df4c1e84de35c5c55eb88ca9f2c4740ce3f0f8e46a6f92ed84fa871456e8a765f5b6cf81ee32f0d69a259d2336f64a455dfb61c811d11413ec3a5567a3343712788fe248d39dbfef8e57bf499606a9c80acaca58f7a84f27167262f611936a33f8b94c7f0b89ee6823910a480f5b94c0d384fe86d52907b1da2746800355d12f3527b3f8913e2c4e6e9ef4ae09e947bb2be2c1a92f5f6ee46aa657ad720841fb93920c38cb53982d1126e69320a8be9dc09cad2005d0e237ed7f0da6f22f07bab6da977', 1, '2026-11-24 17:30:36.478694+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0844-73fb-86ee-356054af6117', '01a20e9c-0772-7332-9af5-74669b8098c6', NULL, 'pool_changed', 1, 2, '01a20e9c-0834-7a4e-bbe5-6fd291e976be', NULL, '\x625a0715b253375bf1ead6278c68a09dc6d7681fe4d5e963a4b9d9bc14fa5d06918989e0be8133f48b80d1d94768ce388d631540ce181e7c5bf5b793cb82bf7f556350fc53ee00a95eccc4cbc9b6d097209016b283ef2490ecff7d974fbf9578ecea6d3a72a41a21f74634677842e0b0cf91035ad423580264fa0a4e11560c0678e2aed7971781fddf5d77202498b2ae9e7dc079d3a2cb579810fd5fac48a5999f2f916ead6146be2678e0eee20727519b8cc7ec74399f7df5758bc79ce7cee7b17a3d8bc6b8aab440e99e45b2b5da648c1727ef3c8401e92b464f7c8f354446ffa8d1219d88c5d84bbc45cb5724a4c55ffdd2405590ed46d62c08599b1d988c2032870cb909bf58fd646f9a', 1, '2026-11-24 17:30:36.484828+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0848-78e6-84ea-afb9ae350931', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-012237c52d80', 'task_priority_changed', 1, 2, '01a20e9c-075e-78fa-9827-7766b1140772', NULL, '\xb830a2c1592dbd488ef0ad8f499b0c4329edfde6efe6e83d06ee3d6d426921bff4f6e669b30a01acc9403f9f229eeece3b9780197cb74d6b2ef17a7b22d960678063c55d9a9a1d715a5468d2c728c5ee055a61d0ded688a2a955c2068a7e33120d1b1a0c193e593d67a7695e91dafef6f46917275690102043081e2fa6388fb2adc059afd3059a7a8751c08570e999e980e76c514de94be7da38c1b4a190a353282350085643542a819d5818228d8cc359730cfe3cca822bfc54c9', 1, '2026-11-24 17:30:36.489217+00');
INSERT INTO labelwright.event VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-084b-731d-8dbd-876c4ea6db60', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-012237c52d80', 'task_assigned', 1, 2, '01a20e9c-075e-78fa-9827-7766b1140772', NULL, '\xa894487e8c7cc7cce7015bc0bc2902ff9276f084eba0e51e7cffbd9476d65a408d0a8d6aefe9ac16622f68d0840ca0f898e5dce3296c598e7b9cc84201bbf0852884de2c3e5a13ad07a653c1b444caa3c7959f082f6d7b6dd87d01b6b9f2312072504400f6e72d3795a1a5fa8b017b68aa0cf12fb1e35ac68a4cc81e81233995da553bfee922c03881c3107d34eb8153ad484ff4ef226c6d6800cabd02ea936ff92201849641c3ce4a5ea6182fb0227310', 1, '2026-11-24 17:30:36.492535+00');
INSERT INTO labelwright.event_head VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 35);
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 1, '01a20e9c-0757-72cd-b1c6-1e36c836528d');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 2, '01a20e9c-0760-7b56-8511-53f50c057055');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 3, '01a20e9c-0762-763b-ac6b-80f9efb58038');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 4, '01a20e9c-0763-7f96-b132-98b8fcad119e');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 5, '01a20e9c-0775-752d-8277-1b717bf0e41d');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 6, '01a20e9c-0792-76d6-aef0-32730ed0c16b');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 7, '01a20e9c-079a-724b-b484-36f5e441021d');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 8, '01a20e9c-079c-7d63-aad6-0751703fb3ca');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 9, '01a20e9c-079d-71b3-9f11-fbe438130b31');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 10, '01a20e9c-07af-7b65-96dd-020abb1ed4c3');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 11, '01a20e9c-07b9-791e-8454-19c02cf6e736');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 12, '01a20e9c-07bb-7ac3-912f-67eed12c4b3b');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 13, '01a20e9c-07bc-7d6d-9852-0b77f5a11c88');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 14, '01a20e9c-07ca-7389-acfe-5c6572b423c4');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 15, '01a20e9c-07ce-7ede-aa52-3f00e6708b04');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 16, '01a20e9c-07d8-75d6-812d-bfd27d3372c7');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 17, '01a20e9c-07e8-7280-bbcc-a8fcb4096aea');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 18, '01a20e9c-07f8-7f1c-8f18-1322710de3e8');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 19, '01a20e9c-0807-73c2-a9b9-1540e63cb4bc');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 20, '01a20e9c-0808-7e3c-85fd-5f1dfaad2954');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 21, '01a20e9c-080a-76c1-b5fd-5e8873c6a004');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 22, '01a20e9c-0812-7cd2-8e6c-3a22e3a2c9c3');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 23, '01a20e9c-081a-78ba-a9c0-0bdc8149040f');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 24, '01a20e9c-0823-7bc3-874c-dba669896cdd');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 25, '01a20e9c-082a-7c51-9e33-29117164a685');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 26, '01a20e9c-082f-7869-af21-0987064a6d1b');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 27, '01a20e9c-0830-7bf2-886f-8391493ac2b7');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 28, '01a20e9c-0831-7d04-b522-7c3b7eb721e3');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 29, '01a20e9c-0835-7cd2-be08-d5a403a4c6ae');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 30, '01a20e9c-0836-732d-bf89-af0b2685d93c');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 31, '01a20e9c-0837-7e58-bd2f-43bc7b369eb9');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 32, '01a20e9c-083e-71c1-870b-444e59376189');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 33, '01a20e9c-0844-73fb-86ee-356054af6117');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 34, '01a20e9c-0848-78e6-84ea-afb9ae350931');
INSERT INTO labelwright.event_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 35, '01a20e9c-084b-731d-8dbd-876c4ea6db60');
INSERT INTO labelwright.feedback VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-07ca-7389-acfe-5c64d9029b86', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 1, 1, 0);
INSERT INTO labelwright.feedback VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-07e8-71ac-8768-16e7fefebef8', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 1, 1, 1);
INSERT INTO labelwright.feedback VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-0808-754c-bbaf-0139c8f6d17c', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 2, 1, 2);
INSERT INTO labelwright.gold VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-00a67841ee80', '\x58f236b89ef6d7fe1d16cc78dab5d9ad33cadb30ffd6de40b55ea0dddb4b0ece36dbd3a793314be3b60ed394fdeab1862ccd86fc3c35d0', 1, '2026-11-24 17:30:36.45594+00');
INSERT INTO labelwright.hold VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-083d-7eb4-b7df-cbdf86059b60', '01a20e9c-0835-7cd2-be08-d5a420a92066', NULL, 'a word first', '2026-11-24 17:30:36.477949+00', NULL);
INSERT INTO labelwright.installation VALUES (true, '01a20e9c-070b-7a80-b580-83a0d40850c2', '\x828638abfedb5c753bc32f478b10eb81c99062a42a8175635c7188581d53f1234a9a157e45a8b55bec406b5576bac5e55e45', '2026-11-24 17:30:36.171729+00');
INSERT INTO labelwright.label VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07ce-73ec-9642-7862d767f750', '01a20e9c-078e-713b-9e19-16294ea3ea00', 1, '\x45f0eac20122b806993226b4f99d5f9e1d58060e7d905f7c36d4f7ab7b5528c22bbc273958277aee059e291a04974e5327a90cdb8d3abb', 1, 'single', '{01a20e9c-07af-79c2-b4e1-5769f9083b87}', '01a20e9c-07ca-7389-acfe-5c64d9029b86', 1, '2026-11-24 17:30:36.366486+00');
INSERT INTO labelwright.label VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-080a-76c1-b5fd-5e87dfe5d1ab', '01a20e9c-078e-713b-9e19-15f67c428d80', 1, '\xb914590942bca224e9c7cd24ff9101d487df2d2aad6c501170caddbc43b7642f3ec4f874d385fa69287000ddfea928cb49a91b5f967e', 1, 'amend', '{01a20e9c-0807-723a-ba91-8199c1102d2d}', '01a20e9c-0808-754c-bbaf-0139c8f6d17c', 1, '2026-11-24 17:30:36.427113+00');
INSERT INTO labelwright.label_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 15, '01a20e9c-07ce-73ec-9642-7862d767f750');
INSERT INTO labelwright.label_seq VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 21, '01a20e9c-080a-76c1-b5fd-5e87dfe5d1ab');
INSERT INTO labelwright.level VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 0, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 1, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 0, 0, -1);
INSERT INTO labelwright.level VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 0, 3, 0);
INSERT INTO labelwright.level VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 0, 3, 1);
INSERT INTO labelwright.member VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-075e-78fa-9827-7766b1140772', '01a20e9c-075c-7bab-bba5-30761ab66b6a', '{requester}', '2026-11-24 17:30:36.255434+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079a-724b-b484-36f55abe008e', '01a20e9c-0798-7aa4-b353-14b789fb7310', '{annotator}', '2026-11-24 17:30:36.314522+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07b9-7852-a9b3-22758bdfd93b', '01a20e9c-07b8-7398-9efc-e7e3adff540b', '{reviewer}', '2026-11-24 17:30:36.345707+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-082e-7f1a-83c1-ee968ed6a709', '01a20e9c-082d-72ae-a7d1-3efffab39614', '{annotator}', '2026-11-24 17:30:36.463057+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0834-7a4e-bbe5-6fd291e976be', '01a20e9c-0833-7aa2-b1e7-2be71bf47d75', '{lead}', '2026-11-24 17:30:36.468835+00', NULL);
INSERT INTO labelwright.organization VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', 'lab-1-7fdc43c9c910', 'Lab 1 7fdc43c9c910', NULL, '2026-11-24 17:30:36.246746+00');
INSERT INTO labelwright.person VALUES ('01a20e9c-075c-7bab-bba5-30761ab66b6a', 'requester@01a20e9c075679168936ca0ad9720d94.example', 'requester', NULL, '2026-11-24 17:30:36.253449+00', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20e9c-0798-7aa4-b353-14b789fb7310', 'annotator@01a20e9c075679168936ca0ad9720d94.example', 'annotator', NULL, '2026-11-24 17:30:36.313286+00', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20e9c-07b8-7398-9efc-e7e3adff540b', 'reviewer@01a20e9c075679168936ca0ad9720d94.example', 'reviewer', NULL, '2026-11-24 17:30:36.34465+00', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20e9c-082d-72ae-a7d1-3efffab39614', 'held@01a20e9c075679168936ca0ad9720d94.example', 'held', NULL, '2026-11-24 17:30:36.461988+00', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20e9c-0833-7aa2-b1e7-2be71bf47d75', 'lead@01a20e9c075679168936ca0ad9720d94.example', 'lead', NULL, '2026-11-24 17:30:36.467871+00', NULL, NULL);
INSERT INTO labelwright.pool VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0841-7a2e-9ffa-ca56e0a92cb0', 1, 'few', NULL, 0, '2026-11-24 17:30:36.48217+00');
INSERT INTO labelwright.pool_member VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0835-7cd2-be08-d5a420a92066', 1);
INSERT INTO labelwright.project VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'Moods', 'questionnaire', '\xc77dbf00f8745b56ebfcbfb870e2c9d4b63b2c90a47e13408000498ddc477f15a37abb711939c4059eb7d783bebdc86628', 1, 0, 1, 1, 1, '2026-11-24 17:30:36.275231+00');
INSERT INTO labelwright.project_version VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'ontology', 1, '\x67acd8245b8737a45a41943112f55a89011e123933ebda590251b465a603a849bf9702bd1d1a377b5e3665383a0d14fa5a36e8c7bc80e000cdeab61f0995019c71c7d4097cdf1f82101170afb7d2c69fc5d3467202aa06a4ac0f5914c56371b5c96d0c0bcb271b20c7331f5a9bee7f236d41eed692ac34b2f46e34aee9fe43afc05f7c55eb011dccc5d33a38f436d372dcdf3b6a0819861d19f2f020492cfb4d75e86fcc3c7a8352bbd1abe3a6795d698f972bd2fb9cd7d086b0714ab877dec105cbce7395064ced64875062fbcb57075df915c86e0ba26a1209', 1, '01a20e9c-075e-78fa-9827-7766b1140772', '2026-11-24 17:30:36.276298+00');
INSERT INTO labelwright.project_version VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'guidelines', 1, '\x6963dc2fcc4baf8e47e8a0662634b95f74bf2e44f0539dd0b2a8cf42070e', 1, '01a20e9c-075e-78fa-9827-7766b1140772', '2026-11-24 17:30:36.277178+00');
INSERT INTO labelwright.project_version VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', 'policy', 1, '\xaed902d4121862fd769de2e670304e92e80e3e629f56176edcaa7505f5fb9c64b14aa5b4ea63262e203ffe3a4a7e58d349a5fa07e4190d20789a9067093c75da6f95005708d18dcdc9069ad54a1dc45f631c665bdc8f1d4b940612e5e819ba58a0bbce921bb2d341d0391651dc81530cbda145b1e2537228380adca5e7ed01814d01905c6a4e5d3b302da135a2e61d8b39979c18f23bdd19b123414cba8e001b922997e480a0803a732308a7095b939cd055dbfd3a4e0afaa81b95ec4b8d3e6a1839169bcb62f6', 1, '01a20e9c-075e-78fa-9827-7766b1140772', '2026-11-24 17:30:36.277597+00');
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-1486faf97a00', 0, 1, 0, 1795541436308459, 1, 1, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 0, 1, 0, 1795541436308454, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 1, 1, 0, 33320738827934867, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 0, 2, 0, 1795541436308455, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 1, 2, 0, 33320738828004906, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-159da5e46e00', 0, 1, 0, 1795541436308456, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-159da5e46e00', 1, 1, 0, 33320738828031662, 1, 1, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-004aa303a900', 0, 1, 0, 1795541436443827, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-00a67841ee80', 0, 0, 0, 5128696939918521, 30000, 30000, 1795541436457921, -1, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-012237c52d80', 0, 1, 3, 1795541436492577, 1, 1, 1795541436492608, 1, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-153dcd610680', 0, 1, 0, 1795541436308457, 1, 1, 1795541436514790, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-14f38cf70f80', 0, 1, 0, 1795541436308458, 1, 0, NULL, 0, 0);
INSERT INTO labelwright.seat VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', 3, '-infinity', '-infinity');
INSERT INTO labelwright.seat VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-079b-70d3-8cfb-82643bca59a0', 6, '-infinity', '-infinity');
INSERT INTO labelwright.seat_cursor VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', 1, 0, 1, 1795541434353376, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-079b-70d3-8cfb-82643bca59a0', 0, 0, 1, 1795541436396747, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', 1, 0, 9, 33320738828004906, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-079b-70d3-8cfb-82643bca59a0', 0, 3, 1, 1795541434496490, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-079b-70d3-8cfb-82643bca59a0', 0, 3, 0, 1795541434496749, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-079b-70d3-8cfb-82643bca59a0', 0, 0, 0, 1795541436308458, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-1486faf97a00', 't0', 0, 1, '\xdc642c4d0bd24d4a74764202bddbe807d56adeaf8a77c381593e3843b4c0efd9f22922ae0e1f901da7b772baaab7006f226cd06f2ed7f036d6f94a64858ee22c6ecd3876cdf0116cfb295c32f3f7d7fc6385193509f98cd9b7ade5d2', 1, '2026-11-24 17:30:36.305839+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-14f38cf70f80', 't1', 0, 1, '\x59f159e14d8eac68c166609800f68fd9da90356c7c57149c3e96175b3b1e47d2712ca74e2b8183bb38f25f4954df7978e2999682db98c3fe7b36c27b29fff0365d105411725605d9b8fa4feb335cfb9f25d9aedb006dbd3006be96ac', 1, '2026-11-24 17:30:36.30614+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-153dcd610680', 't2', 0, 1, '\x357e6c407390211892d915ed5f0f1a2f01f965fb6c2696b45946170728ef1f7d7e052b9dff8513ab1ee01750fad285df7e3c922b2438611710e95d7341fd74ad55294842524090d4b658895c45f8c6245c54fd20e9662d9b1bb3f63a', 1, '2026-11-24 17:30:36.306159+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-159da5e46e00', 't3', 0, 1, '\x4d5cc560d57798b3a46471f042ebc1382f688a44f5d83eaad081db579367b85fe4bc34dda9fa168ac22f53bdb8c9966730df63fb89830ffa104f740c42cd535a2bc80ef210701767b666b19ba53706df374e725ab42273df0a4afec0', 1, '2026-11-24 17:30:36.306167+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 't4', 0, 1, '\x1e7252588faa0c3fa82a4599ab920e0a07e0a32308053da6131679f39cd4d89126d20e9ba3c5568c7369a629ee738ffc2974c5a03ed5960ccbd09b4b1946bd40dd5127e828944249be97c221305e63c98adbf7befc0a2541671402c8', 1, '2026-11-24 17:30:36.306175+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 't5', 0, 1, '\xa29a6f91ddcc6266626c59c95dbf888e4d14a1de9ea23c39d8c5d6eb06c7ea94430bdbdc2ff3570ddde0855a154356a795117834970c56ffefec82a8f7cf93affd51fe457239fa92e23f20eaafe2f808ec2d433ef9eb1060fd2b33c4', 1, '2026-11-24 17:30:36.30619+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-004aa303a900', 'changed0', 0, 1, '\x49949d8108e1ea7ea8e780252155c7b26621824e7a2c36e573162e74f19f0c7c0d9a1886608765ce713b25c545b8bca1dab04854bd5b68207ab53cb4924cae64935fb25e1242d0baced3aca9e6e56b655e314b68fe82b584673f9302', 1, '2026-11-24 17:30:36.442258+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-00a67841ee80', 'changed1', 0, 1, '\x44a0fd9d2a1bde811aac3498f5bc36cec1f02df76ae69c62568aec843066f96503d86d5b3c3bb972bbcbcc23c404e20c79eb72452d7fffe77970333f7aec98cfbf7e4cd6227d8ffcd2e4c4d3e8a6e317addbe158dd22ca9827950625', 1, '2026-11-24 17:30:36.442292+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-012237c52d80', 'changed2', 0, 1, '\x63f60709a0a20326d5891d14ccd80f6a87aa3027ed206020e4281b437f6f5b41abf02430ad350fc20a0643d48294153f75e747b2d16d2fa5afef50bb5b7fb68de178a4b273ff9ea886536aa66e78a4e95642fb30952130eb1de910cc', 1, '2026-11-24 17:30:36.442299+00', NULL, 0);
INSERT INTO labelwright.task_state VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-16294ea3ea00', 4, 1, '01a20e9c-07ce-73ec-9642-7862d767f750', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-15f67c428d80', 4, 2, '01a20e9c-080a-76c1-b5fd-5e87dfe5d1ab', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-078e-713b-9e19-159da5e46e00', 3, 1, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-004aa303a900', 5, 0, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0772-7332-9af5-74669b8098c6', '01a20e9c-0819-7188-8000-00a67841ee80', 6, 0, NULL, NULL);
INSERT INTO labelwright.vault VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0761-724a-9288-053c8288ed4d', '01a20e9c-075c-7bab-bba5-30761ab66b6a');
INSERT INTO labelwright.vault VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079b-70d3-8cfb-82643bca59a0', '01a20e9c-0798-7aa4-b353-14b789fb7310');
INSERT INTO labelwright.vault VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', '01a20e9c-07b8-7398-9efc-e7e3adff540b');
INSERT INTO labelwright.vault VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0830-735e-bfc1-48abc4c2994d', '01a20e9c-082d-72ae-a7d1-3efffab39614');
INSERT INTO labelwright.vault VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-0835-7cd2-be08-d5a420a92066', '01a20e9c-0833-7aa2-b1e7-2be71bf47d75');
INSERT INTO labelwright.work_done VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-07ba-799e-92a4-5f2e51b18f9a', '2026-11-24 17:30:00+00', '01a20e9c-0772-7332-9af5-74669b8098c6', 1, 3, 0);
INSERT INTO labelwright.work_done VALUES ('01a20e9c-0756-7916-8936-ca0ad9720d94', '01a20e9c-079b-70d3-8cfb-82643bca59a0', '2026-11-24 17:30:00+00', '01a20e9c-0772-7332-9af5-74669b8098c6', 0, 4, 10);
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
ALTER TABLE ONLY labelwright.comment
    ADD CONSTRAINT comment_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.comment_seen
    ADD CONSTRAINT comment_seen_pkey PRIMARY KEY (organization, reader, thread);
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
ALTER TABLE ONLY labelwright.feedback
    ADD CONSTRAINT feedback_pkey PRIMARY KEY (organization, annotator, decision);
ALTER TABLE ONLY labelwright.feedback_seen
    ADD CONSTRAINT feedback_seen_pkey PRIMARY KEY (organization, annotator);
ALTER TABLE ONLY labelwright.gold
    ADD CONSTRAINT gold_pkey PRIMARY KEY (organization, project, task, created_at);
ALTER TABLE ONLY labelwright.guidelines_read
    ADD CONSTRAINT guidelines_read_pkey PRIMARY KEY (organization, reader, project);
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
ALTER TABLE ONLY labelwright.work_done
    ADD CONSTRAINT work_done_pkey PRIMARY KEY (organization, annotator, half_hour, project, kind);
CREATE INDEX asset_pending ON labelwright.asset USING btree (organization, id) WHERE (state = 0);
CREATE INDEX assignment_again ON labelwright.assignment USING btree (organization, project, annotator, kind, ended) WHERE again;
CREATE INDEX assignment_due ON labelwright.assignment USING btree (until) WHERE (state = 0);
CREATE INDEX assignment_finished ON labelwright.assignment USING btree (organization, annotator, kind, ended) WHERE (state = 1);
CREATE UNIQUE INDEX assignment_id ON labelwright.assignment USING btree (organization, id);
CREATE INDEX assignment_live ON labelwright.assignment USING btree (organization, annotator, project) WHERE (state = 0);
CREATE INDEX comment_answer ON labelwright.comment USING btree (organization, opener, id) WHERE ((voice > 0) AND (act = 0));
CREATE INDEX comment_first ON labelwright.comment USING btree (organization, project, id) WHERE (id = thread);
CREATE INDEX comment_task ON labelwright.comment USING btree (organization, project, task, id);
CREATE INDEX comment_thread ON labelwright.comment USING btree (organization, project, thread, id);
CREATE INDEX counter_delta_project ON labelwright.counter_delta USING btree (organization, project);
CREATE UNIQUE INDEX event_seq_event ON labelwright.event_seq USING btree (organization, event);
CREATE INDEX event_skipped ON labelwright.event USING btree (organization, project) WHERE (name = 'task_skipped'::text);
CREATE INDEX event_task ON labelwright.event USING btree (organization, project, task, id) WHERE (task IS NOT NULL);
CREATE INDEX export_project ON labelwright.export USING btree (organization, project, id);
CREATE INDEX feedback_to_read ON labelwright.feedback USING btree (organization, annotator, decision) WHERE (verdict > 0);
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
ALTER TABLE ONLY labelwright.comment
    ADD CONSTRAINT comment_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.comment
    ADD CONSTRAINT comment_organization_project_thread_fkey FOREIGN KEY (organization, project, thread) REFERENCES labelwright.comment(organization, project, id);
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
ALTER TABLE ONLY labelwright.feedback
    ADD CONSTRAINT feedback_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.gold
    ADD CONSTRAINT gold_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.guidelines_read
    ADD CONSTRAINT guidelines_read_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
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
ALTER TABLE ONLY labelwright.work_done
    ADD CONSTRAINT work_done_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE labelwright.annotation ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.annotator ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.asset ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.comment_seen ENABLE ROW LEVEL SECURITY;
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
ALTER TABLE labelwright.feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.feedback_seen ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON labelwright.installation FOR INSERT TO labelwright_app WITH CHECK (true);
ALTER TABLE labelwright.gold ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.guidelines_read ENABLE ROW LEVEL SECURITY;
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
CREATE POLICY wall ON labelwright.comment TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.comment_seen TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.consensus TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.counter TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.counter_delta TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.credential TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.decision TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event_head TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event_seq TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.export TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.feedback TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.feedback_seen TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.gold TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.guidelines_read TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
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
CREATE POLICY wall ON labelwright.work_done TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
ALTER TABLE labelwright.work_done ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA labelwright TO labelwright_app;
GRANT USAGE ON SCHEMA labelwright TO labelwright_dispatch;
GRANT USAGE ON SCHEMA labelwright TO labelwright_flow;
REVOKE ALL ON FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.answer_1(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.answer_2(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_whom smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.answer_2(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_whom smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.credential_by_hash(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.credential_by_hash(p_hash bytea) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.half_hour_of(p_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.half_hour_of(p_id uuid) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.lease_1(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.lease_2(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.lease_2(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.lease_3(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.lease_3(p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid, p_gold double precision, OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer, OUT o_id uuid, OUT o_until timestamp with time zone) TO labelwright_app;
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
GRANT SELECT,INSERT ON TABLE labelwright.comment TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.comment_seen TO labelwright_app;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.feedback TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.feedback_seen TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.gold TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.guidelines_read TO labelwright_app;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.work_done TO labelwright_app;
