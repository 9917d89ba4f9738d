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
      AND (a.epoch = p_epoch AND (a.lease IS NULL OR a.lease = p_lease) OR a.epoch < 0 AND a.lease = p_lease)
      AND (a.kind > 0 OR a.amends IS NULL);
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
      AND a.round = p_round AND NOT a.late
      AND NOT EXISTS (SELECT FROM labelwright.annotation n
          WHERE n.organization = a.organization AND n.project = a.project AND n.task = a.task AND n.kind = 0
            AND n.round = a.round AND n.annotator = a.annotator AND n.amends = a.id AND NOT n.late);
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
CREATE FUNCTION labelwright.live_credential(p_hash bytea) RETURNS TABLE(organization uuid, slug text, organization_name text, id uuid, person uuid, email text, person_name text, mode smallint, roles text[], scope text[], used_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT c.organization, o.slug, o.name, c.id, c.person, p.email, p.name, c.mode,
                 CASE WHEN c.person IS NULL THEN c.roles ELSE m.roles END, c.scope, c.used_at
          FROM credential c JOIN organization o ON o.id = c.organization
               LEFT JOIN person p ON p.id = c.person
               LEFT JOIN member m ON m.organization = c.organization AND m.person = c.person AND m.ended_at IS NULL
          WHERE c.hash = p_hash AND c.revoked_at IS NULL
            AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp())
            AND (c.person IS NULL OR (m.id IS NOT NULL AND p.disabled_at IS NULL)) $$;
ALTER FUNCTION labelwright.live_credential(p_hash bytea) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.live_invitation(p_hash bytea) RETURNS TABLE(organization uuid, slug text, organization_name text, id uuid, email text, roles text[], project uuid, expires_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT i.organization, o.slug, o.name, i.id, i.email, i.roles, i.project, i.expires_at
          FROM invitation i JOIN organization o ON o.id = i.organization
          WHERE i.hash = p_hash AND i.accepted_at IS NULL AND i.revoked_at IS NULL
            AND i.expires_at > clock_timestamp() $$;
ALTER FUNCTION labelwright.live_invitation(p_hash bytea) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.live_reset(p_hash bytea) RETURNS TABLE(organization uuid, organization_name text, id uuid, member uuid, person uuid, email text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT r.organization, o.name, r.id, r.member, p.id, p.email
          FROM password_reset r JOIN organization o ON o.id = r.organization
               JOIN member m ON m.organization = r.organization AND m.id = r.member AND m.ended_at IS NULL
               JOIN person p ON p.id = m.person
          WHERE r.hash = p_hash AND r.used_at IS NULL AND r.expires_at > clock_timestamp()
            AND p.disabled_at IS NULL $$;
ALTER FUNCTION labelwright.live_reset(p_hash bytea) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.live_session(p_hash bytea) RETURNS TABLE(id uuid, person uuid, email text, name text, created_at timestamp with time zone, seen_at timestamp with time zone, proved_at timestamp with time zone, expires_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT s.id, p.id, p.email, p.name, s.created_at, s.seen_at, s.proved_at, s.expires_at
          FROM session s JOIN person p ON p.id = s.person
          WHERE s.hash = p_hash AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp()
            AND p.disabled_at IS NULL
            AND (s.token_hash IS NULL OR EXISTS (SELECT FROM credential c WHERE c.hash = s.token_hash
                AND c.revoked_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp()))) $$;
ALTER FUNCTION labelwright.live_session(p_hash bytea) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.names_of_members(p_members uuid[]) RETURNS TABLE(member uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT m.id, p.name FROM member m JOIN person p ON p.id = m.person
          WHERE m.organization = current_setting('labelwright.org')::uuid AND m.id = ANY(p_members) $$;
ALTER FUNCTION labelwright.names_of_members(p_members uuid[]) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.organization_by_slug(p_slug text) RETURNS TABLE(id uuid, name text, twin_of uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
    AS $$ SELECT o.id, o.name, o.twin_of FROM organization o WHERE o.slug = p_slug $$;
ALTER FUNCTION labelwright.organization_by_slug(p_slug text) OWNER TO labelwright_flow;
CREATE FUNCTION labelwright.people_here() RETURNS TABLE(member uuid, person uuid, email text, name text, roles text[], created_at timestamp with time zone, has_second_factor boolean, seen_at timestamp with time zone, annotator uuid, pseudonym text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
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
ALTER FUNCTION labelwright.people_here() OWNER TO labelwright_flow;
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
CREATE FUNCTION labelwright.places_where(p_person uuid) RETURNS TABLE(organization uuid, slug text, name text, member uuid, roles text[], annotator uuid, project_roles jsonb, signed_out_at timestamp with time zone, lender uuid, second_factor_from timestamp with time zone, has_second_factor boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'labelwright', 'pg_catalog', 'pg_temp'
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
ALTER FUNCTION labelwright.places_where(p_person uuid) OWNER TO labelwright_flow;
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
    revoked_at timestamp with time zone,
    scope text[],
    used_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.credential FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.credential OWNER TO labelwright_owner;
CREATE TABLE labelwright.data_set (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    body bytea NOT NULL,
    key_id smallint NOT NULL,
    author uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.data_set FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.data_set OWNER TO labelwright_owner;
CREATE TABLE labelwright.data_set_change (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    data_set uuid NOT NULL,
    number integer NOT NULL,
    task uuid NOT NULL,
    before uuid,
    after uuid,
    CONSTRAINT data_set_change_check CHECK ((before IS DISTINCT FROM after))
);
ALTER TABLE ONLY labelwright.data_set_change FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.data_set_change OWNER TO labelwright_owner;
CREATE TABLE labelwright.data_set_manifest (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    version uuid NOT NULL,
    blob text NOT NULL,
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    labels bigint NOT NULL,
    added bigint NOT NULL,
    changed bigint NOT NULL,
    removed bigint NOT NULL,
    figures bytea NOT NULL,
    key_id smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.data_set_manifest FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.data_set_manifest OWNER TO labelwright_owner;
CREATE TABLE labelwright.data_set_version (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    data_set uuid NOT NULL,
    number integer NOT NULL,
    point bigint NOT NULL,
    places bigint NOT NULL,
    ontology integer NOT NULL,
    project_name text NOT NULL,
    note bytea NOT NULL,
    key_id smallint NOT NULL,
    author uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT data_set_version_number_check CHECK ((number > 0))
);
ALTER TABLE ONLY labelwright.data_set_version FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.data_set_version OWNER TO labelwright_owner;
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
CREATE TABLE labelwright.event_reader (
    organization uuid NOT NULL,
    reader text NOT NULL,
    seq bigint NOT NULL
);
ALTER TABLE ONLY labelwright.event_reader FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_reader OWNER TO labelwright_owner;
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
    project_name text,
    data_set_version uuid,
    selection bytea
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
CREATE TABLE labelwright.invitation (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    hash bytea NOT NULL,
    email text NOT NULL,
    roles text[] NOT NULL,
    project uuid,
    invited_by uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    revoked_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.invitation FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.invitation OWNER TO labelwright_owner;
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
    ended_at timestamp with time zone,
    signed_out_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.member FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.member OWNER TO labelwright_owner;
CREATE TABLE labelwright.metadata_key (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    number smallint NOT NULL,
    key text NOT NULL,
    ended_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.metadata_key FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.metadata_key OWNER TO labelwright_owner;
CREATE TABLE labelwright.notification (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    reader uuid,
    actor uuid,
    project uuid,
    task uuid,
    kind text NOT NULL,
    body bytea NOT NULL,
    key_id smallint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.notification FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.notification OWNER TO labelwright_owner;
CREATE TABLE labelwright.notification_seen (
    organization uuid NOT NULL,
    reader uuid NOT NULL,
    seen uuid NOT NULL
);
ALTER TABLE ONLY labelwright.notification_seen FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.notification_seen OWNER TO labelwright_owner;
CREATE TABLE labelwright.organization (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    twin_of uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    second_factor_from timestamp with time zone
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
CREATE TABLE labelwright.password_reset (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    hash bytea NOT NULL,
    member uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.password_reset FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.password_reset OWNER TO labelwright_owner;
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
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    facets_ready boolean DEFAULT false NOT NULL
);
ALTER TABLE ONLY labelwright.project FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project OWNER TO labelwright_owner;
CREATE TABLE labelwright.project_role (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    role text NOT NULL,
    member uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT project_role_role_check CHECK ((role = ANY (ARRAY['requester'::text, 'annotator'::text, 'reviewer'::text, 'lead'::text])))
);
ALTER TABLE ONLY labelwright.project_role FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project_role OWNER TO labelwright_owner;
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
CREATE TABLE labelwright.recovery_code (
    person uuid NOT NULL,
    hash bytea NOT NULL,
    used_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.recovery_code FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.recovery_code OWNER TO labelwright_owner;
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
CREATE TABLE labelwright.second_factor (
    person uuid NOT NULL,
    secret bytea NOT NULL,
    key_id smallint NOT NULL,
    last_step bigint DEFAULT 0 NOT NULL,
    confirmed_at timestamp with time zone
);
ALTER TABLE ONLY labelwright.second_factor FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.second_factor OWNER TO labelwright_owner;
CREATE TABLE labelwright.session (
    hash bytea NOT NULL,
    person uuid NOT NULL,
    token_hash bytea,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    device text DEFAULT ''::text NOT NULL,
    seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    proved_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
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
CREATE TABLE labelwright.task_facet (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    facet text NOT NULL COLLATE pg_catalog."C",
    task uuid NOT NULL
);
ALTER TABLE ONLY labelwright.task_facet FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_facet OWNER TO labelwright_owner;
CREATE TABLE labelwright.task_found (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    task uuid NOT NULL,
    facets text[] DEFAULT '{}'::text[] NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone
)
WITH (fillfactor='80');
ALTER TABLE ONLY labelwright.task_found FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_found OWNER TO labelwright_owner;
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
CREATE TABLE labelwright.task_view (
    organization uuid NOT NULL,
    project uuid NOT NULL,
    id uuid NOT NULL,
    owner uuid NOT NULL,
    shared boolean NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    columns text[] NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY labelwright.task_view FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_view OWNER TO labelwright_owner;
CREATE TABLE labelwright.vault (
    organization uuid NOT NULL,
    annotator_organization uuid NOT NULL,
    annotator uuid NOT NULL,
    person uuid NOT NULL
);
ALTER TABLE ONLY labelwright.vault FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.vault OWNER TO labelwright_owner;
CREATE TABLE labelwright.webhook (
    organization uuid NOT NULL,
    id uuid NOT NULL,
    project uuid,
    kinds text[] NOT NULL,
    sealed bytea NOT NULL,
    key_id smallint NOT NULL,
    state smallint DEFAULT 0 NOT NULL,
    reason text,
    previous_until timestamp with time zone,
    failures integer DEFAULT 0 NOT NULL,
    failing_since timestamp with time zone,
    down_until timestamp with time zone,
    due timestamp with time zone,
    until timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
)
WITH (fillfactor='70');
ALTER TABLE ONLY labelwright.webhook FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.webhook OWNER TO labelwright_owner;
CREATE TABLE labelwright.webhook_attempt (
    organization uuid NOT NULL,
    webhook uuid NOT NULL,
    message uuid NOT NULL,
    number integer NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    milliseconds integer NOT NULL,
    status smallint,
    problem text
);
ALTER TABLE ONLY labelwright.webhook_attempt FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.webhook_attempt OWNER TO labelwright_owner;
CREATE TABLE labelwright.webhook_message (
    organization uuid NOT NULL,
    webhook uuid NOT NULL,
    id uuid NOT NULL,
    event uuid,
    task uuid,
    rank smallint NOT NULL,
    kind text NOT NULL,
    body bytea NOT NULL,
    key_id smallint NOT NULL,
    state smallint DEFAULT 0 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    began_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    status smallint,
    problem text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone
)
WITH (fillfactor='80');
ALTER TABLE ONLY labelwright.webhook_message FORCE ROW LEVEL SECURITY;
ALTER TABLE labelwright.webhook_message OWNER TO labelwright_owner;
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
INSERT INTO labelwright.alembic_version VALUES ('0004');
INSERT INTO labelwright.annotation VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f3d-7ec3-8111-e4635a0700b9', '01a20f49-8f17-7077-8476-10429f8ac280', 0, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 1, false, '\xb7041368ae961e7a05e8c87df0af6a2812c0c0e94180f299ebdab9987fa88a575f2e9113583abace529b34c59db28b563bda8e8aed85e0', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 20:40:08.765929+00', '01a20f49-8f29-7ac9-8642-535cd7c01083', true, false);
INSERT INTO labelwright.annotation VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f8d-7739-8d5a-61b933590986', '01a20f49-8f17-7077-8476-0fcee79baa00', 0, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 1, false, '\x1c2f992ce5f1f1b377e454867a6e9be13d320e522ff996505b9cf3fa7904ce72a22cf4bcce22848eff5c6affafca7ce5ee3a34f93c18d7', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 20:40:08.84566+00', '01a20f49-8f85-7184-aafa-16774783feb5', true, false);
INSERT INTO labelwright.annotation VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fa8-723d-aa0a-592005c502e1', '01a20f49-8f17-7077-8476-0fcee79baa00', 0, 2, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 1, false, '\x20c921168139a203a82e28b6973c81dd39552198bf164ea7698e6bada1395e14a3c610c487fcbe84759811af6e0fdafd6ba8fb98204470', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 20:40:08.872633+00', '01a20f49-8fa2-7d2e-8375-3e36908a48e1', true, false);
INSERT INTO labelwright.annotation VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fbf-7110-a6a8-f00dfe25f37e', '01a20f49-8f17-7077-8476-0fcee79baa00', 1, 2, '01a20f49-8f51-72e6-b6de-678581e810e8', 1, false, '\x7bc15775e82c19a2780f59db0356968a3ee03d5fa0db07e82c85d639d3135052b005bd8c707a6625f3fed210db535098195cb59fa11c', 1, NULL, 1, 1, 1, 1, '0.1.0', '01a20f49-8fa8-723d-aa0a-592005c502e1', '2026-11-24 20:40:08.895992+00', '01a20f49-8fb6-7ff0-ad13-77f211b796f2', NULL, NULL);
INSERT INTO labelwright.annotation VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fcb-7388-98e3-7328e87d3bd3', '01a20f49-8f17-7077-8476-0f6cc4bcf200', 0, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 1, false, '\xa71806cfc8be55de25b082df4e76cac32888f44bde241ce5e0a0fc5fc1081b0b870e5d01fa7b4e5de720882240879707af0983fedab7fa', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 20:40:08.908498+00', '01a20f49-8fc8-7ca6-8e06-232e2cb30e41', true, false);
INSERT INTO labelwright.annotator VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ee5-7b64-8e90-53a1000ceb54', 'nado-rutu-37', 0, '01a20f49-8ed9-767d-8cc0-165d85e005bd', '2026-11-24 20:40:08.677974+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 'kako-guka-94', 0, '01a20f49-8ed9-767d-8cc0-165d85e005bd', '2026-11-24 20:40:08.737067+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f51-72e6-b6de-678581e810e8', 'kaja-gere-36', 0, '01a20f49-8ed9-767d-8cc0-165d85e005bd', '2026-11-24 20:40:08.785882+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ff6-7c34-937c-74de9b3d85f0', 'rune-komo-79', 0, '01a20f49-8ed9-767d-8cc0-165d85e005bd', '2026-11-24 20:40:08.951066+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9002-75c0-b1a1-9366f7d48e7e', 'viko-huzi-83', 0, '01a20f49-8ed9-767d-8cc0-165d85e005bd', '2026-11-24 20:40:08.962342+00', NULL);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 0, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-8f29-7ac9-8642-535cd7c01083', 1, 1, '2026-11-24 21:10:08.750415+00', '2026-11-24 20:40:08.766181+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 1, 1, '01a20f49-8f51-72e6-b6de-678581e810e8', '01a20f49-8f5e-7a73-b32c-07603f5fd4fe', 1, 1, '2026-11-24 21:10:08.801621+00', '2026-11-24 20:40:08.813904+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 0, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-8f85-7184-aafa-16774783feb5', 1, 1, '2026-11-24 21:10:08.83833+00', '2026-11-24 20:40:08.845671+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 1, 1, '01a20f49-8f51-72e6-b6de-678581e810e8', '01a20f49-8f96-73b5-9931-2cec0cbfa169', 1, 1, '2026-11-24 21:10:08.855395+00', '2026-11-24 20:40:08.861185+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 0, 2, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-8fa2-7d2e-8375-3e36908a48e1', 1, 1, '2026-11-24 21:10:08.867715+00', '2026-11-24 20:40:08.872642+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 1, 2, '01a20f49-8f51-72e6-b6de-678581e810e8', '01a20f49-8fb6-7ff0-ad13-77f211b796f2', 1, 1, '2026-11-24 21:10:08.888003+00', '2026-11-24 20:40:08.895192+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f6cc4bcf200', 0, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-8fc8-7ca6-8e06-232e2cb30e41', 1, 1, '2026-11-24 21:10:08.905018+00', '2026-11-24 20:40:08.908507+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f222ffb6500', 0, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-902e-7d60-9801-aef30ed9ba6a', 1, 2, '2026-11-24 20:40:08.016147+00', '2026-11-24 20:40:09.021009+00', true);
INSERT INTO labelwright.assignment VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0eb085026980', 0, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-9041-7aa1-a236-0ef21a90db24', 1, 0, '2026-11-24 21:10:09.026655+00', NULL, false);
INSERT INTO labelwright.consensus VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 1, '\x234977ed4d9ea1f0240b178f6b299015906b13d6606f8069f31fa4b59672c98b31e8c230107e62fcf5aad4260d0dce8eda0fb5cb59f5cf', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20f49-8f3d-7ec3-8111-e4635a0700b9}');
INSERT INTO labelwright.consensus VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 1, '\xea4f4f218a6f0d873d6a7258d962c3e3c443fbe8bdbf074b6cc962f9bf39e2323a56c240415687dbd167906fc8206dfc9b78230fccc85c', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20f49-8f8d-7739-8d5a-61b933590986}');
INSERT INTO labelwright.consensus VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 2, '\x0df50d18949b03f41be885a89a8457574742ce28832f5700a770026e7650b0bdc92063f9483c396b978c068855ba08f8b4eee2c8d3fd19', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20f49-8fa8-723d-aa0a-592005c502e1}');
INSERT INTO labelwright.consensus VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f6cc4bcf200', 1, '\x8dc972ac12dc11438d924017cd0bc48291a93aece3ef50004e30e944452eccc78e0971c405a29b67a26f1be549b2b753c166047ecbc662', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20f49-8fcb-7388-98e3-7328e87d3bd3}');
INSERT INTO labelwright.counter VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'answers', 4);
INSERT INTO labelwright.counter VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'open', 4);
INSERT INTO labelwright.counter VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'tasks', 9);
INSERT INTO labelwright.counter VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'labels', 2);
INSERT INTO labelwright.counter VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'in_review', 1);
INSERT INTO labelwright.counter VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'gold', 1);
INSERT INTO labelwright.counter VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'cancelled', 1);
INSERT INTO labelwright.credential VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ee7-7b1b-b416-817f686845a2', '\x1676e1c520b6cbef113cf7c9315aba1e36bc0797332316e903296d1bed68e168', '01a20f49-8ee1-722a-8272-3127d30029f7', 'made for requester@01a20f498ed9767d8cc0165d85e005bd.example', 0, '{}', '2026-11-24 20:40:08.679499+00', NULL, NULL, NULL, '2026-11-24 20:40:08.685578+00');
INSERT INTO labelwright.credential VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f21-79f5-8d5d-60ab7d7fd287', '\xaa099e58f40818e560c001b594774e6e3414e846b880471246088dcc14a5ed44', '01a20f49-8f1e-7eea-b4db-9bbd558dbe48', 'made for annotator@01a20f498ed9767d8cc0165d85e005bd.example', 0, '{}', '2026-11-24 20:40:08.738075+00', NULL, NULL, NULL, '2026-11-24 20:40:08.741458+00');
INSERT INTO labelwright.credential VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f52-7868-a280-0ac9d7305045', '\x9b4af026c321284f868d1124dab219be8a8f2258a994bbaf142e499cffd86d1f', '01a20f49-8f49-71dd-a0d0-a01272bc6c19', 'made for reviewer@01a20f498ed9767d8cc0165d85e005bd.example', 0, '{}', '2026-11-24 20:40:08.786787+00', NULL, NULL, NULL, '2026-11-24 20:40:08.797524+00');
INSERT INTO labelwright.credential VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ff7-7c3e-ac2d-fc980cd9ef71', '\x7105f001a83c131848ce7716ee1929ba5989df01361f461b05afe98f71adae9a', '01a20f49-8ff4-751b-80b1-ab3505433abb', 'made for held@01a20f498ed9767d8cc0165d85e005bd.example', 0, '{}', '2026-11-24 20:40:08.951921+00', NULL, NULL, NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9003-73f1-ac5d-91df4047d301', '\x04dba40e818540ed8245cb3ae1c3b0d40cad4d8092dd462712103fcf4bce8258', '01a20f49-8ffd-7c07-9f68-e8d73537c4e9', 'made for lead@01a20f498ed9767d8cc0165d85e005bd.example', 0, '{}', '2026-11-24 20:40:08.963261+00', NULL, NULL, NULL, '2026-11-24 20:40:08.968236+00');
INSERT INTO labelwright.decision VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f6d-7703-bf51-8171ae1ca31f', '01a20f49-8f17-7077-8476-10429f8ac280', 1, '01a20f49-8f51-72e6-b6de-678581e810e8', 1, 0, NULL, NULL, 1, NULL, false, 1, NULL, '2026-11-24 20:40:08.813763+00', '01a20f49-8f5e-7a73-b32c-07603f5fd4fe', 0);
INSERT INTO labelwright.decision VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f9c-74b5-822a-6657771418d5', '01a20f49-8f17-7077-8476-0fcee79baa00', 1, '01a20f49-8f51-72e6-b6de-678581e810e8', 1, 1, 'loose', NULL, 1, NULL, false, 1, NULL, '2026-11-24 20:40:08.861174+00', '01a20f49-8f96-73b5-9931-2cec0cbfa169', 0);
INSERT INTO labelwright.decision VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fc1-7483-bf93-6ee831b9dfdd', '01a20f49-8f17-7077-8476-0fcee79baa00', 2, '01a20f49-8f51-72e6-b6de-678581e810e8', 1, 2, NULL, NULL, 1, '01a20f49-8fbf-7110-a6a8-f00dfe25f37e', false, 1, NULL, '2026-11-24 20:40:08.897687+00', '01a20f49-8fb6-7ff0-ad13-77f211b796f2', 0);
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ed9-790e-8bc5-fdd76b6227f7', NULL, NULL, 'organization_created', 1, 0, NULL, NULL, '\x8229859934eb38bf29635caf08d6f6e3625188ade04c68e3eb3f09524e07646cb85803087d5c01be41e9bcddc6234c52a8cd993d5d73900bae32eb3e0fb4b4ad82a8dde15e8699f9208c8ac2aa785b60837ef83b155af928fd38f0673e0c425ad20d98fee741997e7f3c45de0e211cf6e5ab8f4133e6f8ea795951990d84f79ccfe069f3c4', 1, '2026-11-24 20:40:08.667053+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ee4-7470-9098-2c9d022f8b0e', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x6e0e24f4273b5c56d357cef8a2cf13033bcb81b7cf3a395956393d5ca033e72fd4805b24c23c3cf3178f1f96dcf00ba050fd7c7acb9d14137a96232c0ba4b86cdc3bc93eed0e906e863db57cc2d21e80ef80a891993e64f37e6612139e2c91687e17e97661af5135dc013caee79bdad8b899dba20ea890ecad0561d96636a0c0404e347f82659332c146d2ddc308695ffad4d8bf092a419cf15c2e8946152a1825f4070aaa9df6', 1, '2026-11-24 20:40:08.676872+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ee6-764d-8c70-4480e45abeb7', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x36ba4b953a8edadb3cfdc518fa62507cf6a39fb28ae8504ee6c0abad47d087ae3ac3f9cae167d7ca8a70ebc2723c4b11b0433cdd920b16bfef15df9f7fed86331f2b9653a465addb8f6a9263f85f29d4b57f5e65bac67d5c0fa2f1f32a05ebde321730f79894db394439dee02e57982a60bcbe3c11e402045e4a056a24ef6f40290bde453b3295a8e8c6eb308ef22c1c01c07ac2818f1cfa54084e0bc286e92c699ccd17525989b295d40e4f78f1f70b7d12b3c7a4f4ce9450b2dbb9451601187a1cfb07ea77f77d6fb9398b41249ada8861d189ddb00bd949', 1, '2026-11-24 20:40:08.67851+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ee7-7bcb-8c40-4ea87b6a874b', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xe713c3070e535087d08d37ff7cefb432ead9c93959505d9e37df7161b60f78b5dfbb22bf405beb43520420e3308f2092669d20d130a2b90e75342b94b4579f8ac11bd85a53b3a2ce4ce61a16378b5755675d4668d454e5b3273c364a741e56b26e1c5fbd91618bfe1657c0c48da32530141df80a2d0fe12ee859c5a46b803748999b16f3221ee5b08cd5818f30ec941c0a0a8f38d36951f0b52dc4c51beace8d53a06690a20810e13cc6372e0c5de9c03552d14615a0b3fc8ce9a2a1abd1f419bf3fdf895b9df46565254fec55512df14eb4dfa9d15fb4099482fa39eef7f4c50c5764f9d7cf96d46509a52d06ce927d60cca650d9b10c29c74c1aebd7b475f51bb3376d346e9fa1e327a82bb7d219b40079121e949d532d4579', 1, '2026-11-24 20:40:08.680075+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f04-7586-8549-af98a64205cf', '01a20f49-8f02-7bff-b5af-8c357ad0102d', NULL, 'project_created', 1, 2, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', NULL, '\x82f00787d8ad31bbb5de4ec03e908404c0721f9457ed4bd5a2df7db570ac82b484b399102864e63ddc83ab8fac3cc7720498bcf6e65a14fe518e062fa5e0ed67ed1df14ba999df0c38846d7900af58a42edc653bc032f4897d473903d91298692e926f6e7f316e3fd672745fcafbee05d5dee260182f603d0f58afacb10f75da040db627440e9d201522b141784c976dfc9e603b4ba2426ee44c78c30ebb30bf64cf', 1, '2026-11-24 20:40:08.709102+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f1a-7feb-88bd-53304a6c5e92', '01a20f49-8f02-7bff-b5af-8c357ad0102d', NULL, 'tasks_added', 1, 2, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', NULL, '\x698d5d2c3a5e74cc2b0ee9bedd761ca15284d834850213db906f61a19f66e83bedb30f17a50767ee7ee8e4b9370e3261f728df43aa3edf7408d5119b93982f87b10af758fc5b61a503cdbc98573bb5ea501aa2e4d5eb5ceb87ef2f5188484bb39b8512308a1774b9c89b7ec536c29ce182bbf92488122a1a4ff21b74e96aaaafda509743dc3329a74109ef7c54eac6d9395fc86115b5aa56e73df2553d0de07b5f7e219ac2fdf49b6af866603d520698c54ab5f3e219fabc195bb3a73e8cc8e580f0c4cc75f49d9b6c6084c1fcfb518613c9c4a9483ea6a7639e667e376768a6e4b440d284647ff406678ef9fe2a70525e3f02b38240', 1, '2026-11-24 20:40:08.731524+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f20-73bd-af34-5d6e3876b318', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xe7b4c1ed2a6f839f7b58b2873e7dd1c591b650ae6164e066379c4863ce0c621024b2f8163ec620cc02d750761d0f23ef8f97d31052b651c467fd4d7a8f6555d062c5a69790fd7d8eb7684967550ce5187293535fb0f22878b40469f695d14df9f1f6ba11ca41fd020cbb0cf09806bed3223c9229068d275f7bcb1b67fe25b8710d78c0cbde742ae19988c6f239e0f2bf0eee4a889486d10f987e4aba37c8bb80cc62346eb735d5', 1, '2026-11-24 20:40:08.736464+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f21-79f5-8d5d-60ab32735374', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x252719c34c533af5ba23949f7bc5a7c688dcad29e4cfbedfe48006543212f5065ba8333469829b8bab8c47fe5e31b15595c180808d157ec479fbee86652e205f294ca762230509f8e6b86f02d27a02bb6f479ab5754b9aa7e4058f651cd824d9a9fd8732f707333b4972b19ce42c22d4a2cda2b953077d02a6c255599628e053efd44625d8da70333f28c26d98b61919b297ca9dc2de906f0e917e380bc94ded4f8096d11077092e495d49ad779240b9456cede6132ddc2bf67e1667aeb4de717cb79c99f3937fcf44ff2164ee822dfb3d6212866f96b6ed55', 1, '2026-11-24 20:40:08.73753+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f22-735b-a949-0e847694fa78', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xb23d50f273d2d25fa683edf959a5ab01ce9c56bb571bda312a9abb3eaeff612b54e373973f138f54ffeafa8228647f05400710dc9cf91a8eb6d65b2856f28bd525646af93d72d955bf8779b05d7ad14a30aeb876c4a05e439eb57f7fe703b91c03c231b6e28af0309782cec2c3de333e32c64066d07d6b7157bf52d6d8a81682158db7f563dd867d64bf47550a25293300a8f0f9b1e59f94523e627c5fcb30a9f3ae7b428b1497c6a47e1252646dfeff00cf9c1f96573b2add94844a8eb975ef43dfaa56c86db661d211e1810a37389402d5151e1aed4c4929fbd4220ea48f667eacf50e3d5e2017be741d01428f6bbb6125981c98a28aa2afb2bf2b71798c549971fbe7a35c551e812b4043c83dd72e404f37e46f1fe2269668', 1, '2026-11-24 20:40:08.738402+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f3d-7ec3-8111-e46448da0734', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 'annotation_submitted', 1, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', NULL, '\xcbbc8c69ca4756a4ae44c92777b9adfd16a2f57b206dc2a70ee1a55af4d2313aeb516a64320099c53a9d5bcedfa2ce1c71be2b0268b3900a92e704a8eae337533a07d11f9c34cdbb5bdd68691607e976e6c2ca73692f38a48eef1e9bc5f5ed004dfdbff90d1387f29f098eff8a2c5b8c4b86b27dbc43245d835fe6e2f5371bf2f75dc9ac810cd8af28e11e618ebe74122edb2bb61a10408230007255c0e275ec3f882fb2caac0f3d23f6c47e54aedef9149f0467975492802d3afc04e1b7a617ec1b7d2a28ccf4ae4d2ba6d4af9a0e834378d668ffd71f6f85a3ed94931a0491a39ad27880ed650184748b934c167fa291b9d2a88718fb8e579200c36cf66bbf3bd03c561e74459293130a87c2d46fb63e9b345d312980a184b5164236ad3af1a23932508eac5b11285fb6fa5e50afdf6ba78e7b6e4bc339ec292020dd', 1, '2026-11-24 20:40:08.765817+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f50-7b58-8532-94e00ab0cdf2', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xaf03234fa2a56eddde901e31dca60b5aa1b5e578487f8687b834b1da1a4046b23def19fa5e4d2ff9c0c1d9fa5203b670781dd992163730f4eb1b7342a680ec7f3912f03b10b311bc3f8f6d74a729365a5476127b02816cfe62e37248e90580c7941d59a2b2e91979a5a64c91282cb3f425c1628bdb6e1d896f1ab2ece4ed62515c3304f27f3cfa4e0d08526de9973d332c37189d5521fbfce6843ea406d9b5e3fe8829dfd995', 1, '2026-11-24 20:40:08.785247+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f52-7868-a280-0ac92de3c640', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x591c07f081b7b49648b2119f5aa601f7d8930f2437b4db518cc3dc29b77cf5206e5a94cc9b24705f69090094d708ce347c7afe77bc38ec233e27bb86fad96a174013f9132531bc6581d31d5755971f810790f6120498e901654fb59cb6af909f1a14a3737155c22ffde1184fa40e0eb2f2c7341725ca12c50aa41fe2026e7011cc54c4f7502592b3db80d47fef681ef9a4d014305085435084fde92a0bc7e554e9b907a3d3cf29ee838d741a6974849bdfd63cdd575841b756a6b48e8fe17dc1d705cc4b80eea578a63304345aaf53afe3266cbfc5aa18ca3f', 1, '2026-11-24 20:40:08.786217+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f52-7d46-af7f-f201ffc2fa5c', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xe937f94fbca60e8807a916b08a3a103db4f49181763d8fbe1e7fa202f9f839928c5e2a44b8a1a9c845eb81a49157791cb45fb3429917b766184f7f1c7700e88ae5b253957beb013f688a3784064bf7bdf8dfdec20a8f054c4369259e934fc4ab840698d322b248dad43edd1f6631dfc6dd74ee8f714281ee5c4074e53ba264bb77f1854dde9fa51fad184350d22465519d0744bf84706197eefe791aa70e3307a5787c1937a581f06832ded05a5b68874b7e3f1db52f125709ab8b6103c033142f3cbc5571542555f891e22cb39ac430143e1315704c163a8d277ee5d1981d8fe004c0169cf317041beed744888cb59f8e3356bb60a9da6e2100475a5c19dfe24ae2fd6f4292c7ca9802955908faf69052e6f0fccc8b49222b', 1, '2026-11-24 20:40:08.78711+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f6d-7d76-9d72-0a818f6e907d', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 'review_decided', 1, 1, '01a20f49-8f51-72e6-b6de-678581e810e8', NULL, '\xfc07d62efa8286dac0dcf47b57b9016bd856a6f345be42932c7f76e6914fa7d001fa6e95dc313c5740a49cb5ec9f5ec717cacc84cd90ab528015d1456891632ff1dab539727f06bcea9e352a253689ca6c0c895d4ab226cb2e71efc20df34115adee160e33108cba2d456efdc6d74747e5134585c75ad2762eb3d41c8aef1816ab70eb4b2498c3d1a5bdaf4aa0e468252df6d9e3a96665f431ed1379847abcf0b3ef345e3cb003f0dcc66d67595852d326010ec5883c796e4581b8974c41bf7dc0101512238cef979c00d3b1a05f3946488e1ae1b40fe2df2e1c6acb63b4f3928735e5175fb1ecd56dccb27af64670f23689d37f3216a93187125e405084abe9a403a024170f45b3b3b48b7ea9579baa141aa6d0fdf5737daf54405ce4d1e88903739532b817cf675ed2046b54b4654fd094a9008e30', 1, '2026-11-24 20:40:08.813739+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f73-7592-9fa8-de2be43d4b01', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 'label_accepted', 1, 1, '01a20f49-8f51-72e6-b6de-678581e810e8', NULL, '\x596f536be5121bcbead7cc2b4b8a74b763c960cf22163e4039560ba43bd63f3597b097a9519d4fc3440b91afe3d97e2c8586c6481d7ea5cb78820ab2030d9589af9fcfccb4017ab85b8c7e9b360069d15722998c5d32cb618ed7ad5e95f09e9d8570d5d34dd2cc3453d12f25631cd2ac3d61359de022cd82739236c7f16c367887b134445c306011f65a64b12c38cb8febabbda45b44eba895cfab1602488d5d001cffb698fe61b36db2bf8e29e60819289b9d865f1a90c9e399f60561c46ebc77990ffee212a99520a9aa57f1fe5d60349a2f76755777ecaa86c382713203e12be7a649f356d2cd3ab45d3084eccad6ec4c6f6a', 1, '2026-11-24 20:40:08.82065+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f8d-7828-96db-abc0ad47c48c', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 'annotation_submitted', 1, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', NULL, '\x1da9e542d95b97a4c1ac0189f5c8d63b6f63800da6a43aec6c8f135cac36f72eb906b3b287601dcb2abb25233077de8f102bff90698c19c87092a9cc0d4f3af0be08f9636c8682e1d30fd1e607f174366ad3e852b898b2ba8eeb10b86574485d57fd84e9dbde622ba103ac3a0cc8bb32b660c2e752a95fa0adcb9af1a0b39c20300f4cba063b8913c3259241956a86b50fcdcd64b09336f7e909134c4ad6f3bfe7bb0fa299d0a0d22025b3bcae9fb5996d231e0cc9c1563fd4dc5394345522eeab0c385dd01661fcc3cbbc94249d9c52cc42a14d6c86db787f44ae9ff190c5e00f6b6ad70015017881ce912a47df8898829acbbadf9f48dd653f1625fafebed58062b974846e506fd4c0472f2686b19ec980df25504f99a793df90c59e691ec4c3e62215d94cdd22f7b0018474e60bcb73d34e15340c8f5df0a6ff1ffd', 1, '2026-11-24 20:40:08.845633+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f9c-74b5-822a-665835f512d5', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 'review_decided', 1, 1, '01a20f49-8f51-72e6-b6de-678581e810e8', NULL, '\x43a0b77d3fc575acb5c8b6ebe5db0ed14890512c1aa0d03ed8543cf66751dbaf75c44c831609ee52c15b4432ae7f9c783423640b3d7504332f3d48f2432575803426f4a3ec4002e6e3d277af0f004454d9bdefe1d5f33f1142fe68c0f8a6ca69db22caef341748b30c3fafe1b888bd8597eea96e2c3e1e5d2d0c8a42ad331138c5bcb1d2f0ce9c0214ad84f5d45a324912c98bb3250c1b2e2253dc8f859363419c4e075b885e3e6920be21f4fe23a33a5dc9b5c1301440dc9c7fa79d8ab17edb7161fb51a7ed3a36378fbf6714ffd684655fc48f580b8b277926f5630bb0e81623425c23af7ab8ea4d3245bf7fd3bd32884df353fd29190348c28825f75cbdab81321f2dbcb2b4450c4688920a215565e99da402e5a6bcf733585241789927ee5365340b9133fafbb03404b7591da7465026484eb292', 1, '2026-11-24 20:40:08.861149+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8fa8-74e3-85f0-1cc45ae46cec', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 'annotation_submitted', 1, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', NULL, '\x80b6ac3968a83297b93f4d926c8892212dff93fb28e78f4ef5566e0ad069d36a0062d9942be1cf7d819f49ad79578a2cc79de71562f5845529691634e8f2df27d21b98cf34be0f0a4813e71eaffd5663180c1c5780a85bb9feeb919de6272295b7f90891290ba059a8c1f6c7a3c86254cca1d07e15301026faa01be2eb4572a44ecda3ca7529531846caeddac7a30e7ceab755434e6328e3ff81f2d4f82f2cb04bd369528af9a2f41adc7f522db7e9d13526c1d6b5410645585fb8cbab78d7465c807f584acef9960d7fd8dde80a37dcaaedeb28e70b05dcde00677b8c99a835137ad8fc1b63d867ccd2d42283419e0659214c3645deb906d3efae68d39da25440f3cc6e4efbb90402e54317a2f7a1a00cdbac956e7ffdfd54a76986fc81b52ead7c56983a4621163f0bc1054730ee02acb9b3dfb2be7d8fe5114f1885', 1, '2026-11-24 20:40:08.872598+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8fbf-7c88-8be3-49c2ed0e5120', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 'annotation_submitted', 1, 1, '01a20f49-8f51-72e6-b6de-678581e810e8', NULL, '\xa1b86c93fe19fc4666a17a20b4c1e47ce89cac6b6e90957bcd239ed8d6323b49473e817ce7243e6406062ae8c6efb1e8d376de38af5b9045fbdeddf20e8ee11b7dbecd3e5751f6fffae9da31459c89539649ea8a9d781f2f5c29c6a6d6c360f72a138eacad06d9e6c5267deae765ac84cb70322fb73de6679a418e030a5db13734ba93d8bbfea8dae4cdcd2bc28ef38bda62190ec38f29c439e66ac0bf9eb061234784692b68ee522ae497d8d5eecb64bbf07ec15716cd6809a801219e042fa2d2aff1dbf03ef73703275f2c6ba3081830560652349fbc36dc1143bf0af335ec15a638bd2d07059fc25ac1ae1c00df912c347ddf5758f122d30d4c6155de58a31adbbe20abd9c7c3e10daa2ffe5393c9c624b9069888e7b7379e27bb768cadfc70b67a6de6463b2485a777272ed83711a60820f57ff1ec9e250992', 1, '2026-11-24 20:40:08.895967+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8fc1-7f77-a2b9-5f748c698846', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 'review_decided', 1, 1, '01a20f49-8f51-72e6-b6de-678581e810e8', NULL, '\x48199d1d4cd554f7772d3a1b6263aa5c45f43160e1ea8e402e35a4964f9401df890a814647497de1f6c7ac7872fd66657f29d508edb637577b7c1d5a4330b870d17c074b68adb88fc781a47f6d6de7db4bc85d6771a5596c14236c9d8bd96278157c86017c8614712bb86afa8ae1936dccd6cd82d969058c6c8fe8cc5df6eeebd1d5dfe009fc58c556e91324fee26920d55aad18adbf80393f610c33d7a443656a5a64b3967ff663d07cc9896531d6e627c9ee0ad46a5a7cdc4aec7cfa902884a663db78c3b0075819f4a8222381addd37a2c24791662e09425cbc66102977d6bc73532b052f2654d243b7b37460e28418a290cd55c3a394a1f51a80382dbc55e5d323b8a1b006ed2899e503becf971c5cec9935973e9bc12db4adcc966c101ebfcd93cfc9d46fb5d16d2f85bc0b67412dcda5baa9', 1, '2026-11-24 20:40:08.897666+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8fc5-7426-be06-53876998652d', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 'label_accepted', 1, 1, '01a20f49-8f51-72e6-b6de-678581e810e8', NULL, '\xba52384d40f1af5fc76f07ee8295a96a390cd1d29e61d25e244585eaf774fffd62f0c210b1a68e9d2ea7982d86eacf40731c5f5792621471ac7fb4bb259176d8fc5d823360bfeb76baa8000a185fd38076324860bc187f5c80b2d05e8a13f111a473511c217bd15a6bba82ccf50c252c1daa60a5c0e4a64d6af8464cebae258f1449049db3117cf2a7feab52bb60172423cd4dcb891b09f1b08d034e094213f3b9c116ebdb14532af46a49f4b1decda337e7505e704c9d75e9d9d901ef85977a49b5e1d5753984896a6f9f61270948f1baf90b515376aa3934f4f0bc1d8c30169959d45e4a2127b943dbf656f5b41516f5974f', 1, '2026-11-24 20:40:08.901745+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8fcb-7db6-8d05-082881c0bfc1', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f6cc4bcf200', 'annotation_submitted', 1, 1, '01a20f49-8f20-73bd-af34-5d6f1d93ac74', NULL, '\x035dafeff8b1c8eeaca979aae22c9c9354ada4424a97952654337e3ba20f91776aa16976786025ea01274f4bf14d15e86a17d7e65444a06c08f1784225652ba2b8f0e523c6c81d3eebcbafb020547b129c23b6564a8a348e9a95fdaebf37d974fc42ec2fd249f6e5c947c34dd729ba2e333cad533e94ebba937a37d6420c7f9ed11ec40bb995427f3ef7336d24af26f7e7ed80342781fc2db97963b174b857433a5029773547ccd1d6d32774f0514c11b97b0d77bd6bd55374388c3c0191b990bece0d0da75910f06205a28b7843acf25214f47720fc1a0a7379107900d332c2f8c07fa93c894f65fbdf8950407a4f36a3c518206e7228934a0b96ac6a5c81227880133724ac29a86dbc18c47f7b310cfff1944aa17e027c649ed19696d622ed9b7a23e522d991e9cb1ca19d7fc92e2dc5d231088ac13c95f36b7a643a', 1, '2026-11-24 20:40:08.908264+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8fd3-79bf-8281-e06f41dd3ca3', '01a20f49-8f02-7bff-b5af-8c357ad0102d', NULL, 'tasks_added', 1, 2, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', NULL, '\x01d9d1807dd4f506ea4c03f749986b1b2dc133e653ffe1174a4689873ea463e9e07456c186f41fee7ab3840496bb4b6326a26e6f4f28348391e621208a567fc09fdc9b12538e3f9cb9257c2ad9227d446fa67b467d4d3e5256fb221a9c87218001192dc5aad081947c71decd4fc6ec99697f87a58764cb78fe8ac96667a11ef2a3ac8267cf9e8d32c12d87b7592d3f2fa790ad11d5004cc4dc72d0f88dd097d2d206ffdb3c98678055f2a05f74c29eaeb30e8f823fcfe14f494792e9388771ef813ff853c0c214520117e7ce158b9e703fbaa821e9c5f66d07f5c05b57fbd720a371eb56bd7d0c64d5dcbd758a6c9cf3da1264478e84', 1, '2026-11-24 20:40:08.915858+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8fec-793a-b7a3-b9f8068965e4', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-005652422500', 'task_cancelled', 1, 2, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', NULL, '\x8f7a5b87b6c2b64f38da3d4ba20749ace29d366788e38bfd1b08155fe9c27578e5dedc1f5949230d2d7b515e91019f024df09c8c91f1680b1b34b91bb24b7dc5f5e978fa913f02acb2dadf1f1ae5e9c6b1be904263aaa715f56ac2216ca3e201f383e9e6b2542c7e8d994dd0683c22ec277436d2b01dd9c60ffc9dc74c6e5db70372ae340a66fbbd9ab49af22e2d3fda16cca549c76b7de48bad5d719d6c68edf74aeb357e7f57', 1, '2026-11-24 20:40:08.940589+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ff2-7753-a41f-16073dbd0890', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-006eeaef0600', 'task_made_gold', 1, 2, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', NULL, '\x06abb75b772442984728e107fa92f52ff38ff26f0733c58af3a3f0363575b621e57837e7d9c49569bd3b012879418d41e31e18e80b3c5655f1b8eb66e086a15d8fb456e7147e4d66a383ca7659851381a0dfb5ffd173ff491dbef23e4b20aa7cab8a80681406d6f7e1a63d6ff56a81c3f0cfa8dc696890349afc9c975901e622b84959eb5142dc84e8de769cbeaa460ade1c6cde2a0b7d6184eb1cc27b83ddd2c35c9e7719ce24', 1, '2026-11-24 20:40:08.946931+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ff6-7c34-937c-74ddf9cfaf90', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x5acf8318b37af33669fe19e7ab627ded9e92f8f524a79be24107343bb584b736068c23608ddf3a77629ea7f79d2e1eff8fea4c1b27696473a91a0b4e59b5227a43fb9463e6f6ab4467fa6cec405942f592410cdde99f18465d2351d9f28a27304df3d2273e95951b0cb26428666ee540805e2b3222d3b23e0cd91e405d205c74ea3d221395cea39a0bf3b220b3672e43b2836767c4981a976f775012dc0c6d66228c98531fc612', 1, '2026-11-24 20:40:08.950495+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ff7-7c3e-ac2d-fc9764156bfb', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x9d512da3849a6efc16faeea104acde960b409ba6e4f9ba1c0add57d967ad969b2d6e30bc03341fc642f50bacf75b605ca63bdf41413441cb832bf303f2963333c05931510dca38592269eb159b901fd4424227f0fc74ead8041be6af37c5ee2bc75e5240f85b32a855911c80676367c42c438efb0c31536191b70264db643cb915d528e9b4effd1525a17672607618a1a98bab34f9068f3d620665eeccc324bf6017abbed5c3826cd5acbdfaa3fcf7cb94e3068731cd7457a3bec7295b77ed4c85230e85d96d61fb2718c9d4ad90fe34832d9acc7590e9835d', 1, '2026-11-24 20:40:08.951385+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ff8-7543-81f8-724bfafaada5', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\xf40bbca0232060c09408266fe5f99e7b38a144de335d603219165a2c5a1bcc846decd045af2c9be6b676674026271246a242023f09538dcbf4529f2fc6b03ab585a683fc67b7ed7856ef5093c85125c4cb17e2c7871e2d40759259508b5d6ee6995564a38a34cfcddf63b871ed86e8c350cdd5f97a3550911c8e1dafe0bc48cf5aa7109b4c45cb81984119ea7973eee29e43afee17e223f7640edf0ef9cf82a9c882d99d552c80324d4d003205dfd8f29b68cf7c63cdfd525eee93691c6dd21d233e36fa81177e8cb7ea6f52641c8090e6a9f5cd95ca49608deff0b40abe85c8e37dea5736f670bd2de95ed1d1ed1562ba1be172797e912d44c5cbe3d54df6c41d9b6c453489caf58db36298c03ab0cc4dcc67b12f', 1, '2026-11-24 20:40:08.952223+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9001-7ec3-9822-7fd765e20518', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x5a623a64f231ced7a26fee7c0145162e6747cd7ac1e96017a97f6ed51760048f1b8b92a699406b0876cb6d9c1a90fac437d91734b553cba5e7f8352303583cd3986bb90927b6fb1be980beb4ca0c9260e19e3d29234294765e8b0ddc84bb8ed70843b5586723e79ac13a011405f5bbef83b113356564871755ffc4065e2605bae6dafd67c6bebeeff39859f7b52333f94208943e8ed699ac67831042902bd2300f4d', 1, '2026-11-24 20:40:08.961792+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9002-7fdd-bb15-705528737c78', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x0df4390742b74d3526977a35c29f57730d93956d7a744e03cbd7dc035e8054fe083afb7be682d6ae35063bf9e513aba2913a90a6c951b8b83dfa0cb7e72554dd0b7621a43aa15a08960ac22ca1e8d190777e31ec192d88677f7cb2b9167a64faa4f57db3e3f84c6396d3df3c64dba5c568480f05031008e71b2588510547c944037063431e0185a8c6aa8e71b0c16bff333b4a0f965323df730d9253c1f9e4b19b9fe49d30a11f038782de951b35798bdbe5fb360e1d68fbd3b418cbec4a284945ebe19442f1b3a87898e35fbdf841818d9746b541fd725ab4', 1, '2026-11-24 20:40:08.962651+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9003-79e8-a90c-ac3b92d61d01', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x17ebae4b2ea3584f8ebf40b3816e412896380e9538d1cccae5c03081cba026f1fd8ec456cd3fc003cd80a0564f58de917d2b2ea220d5cb3ae133c06039073d89c813778ad52c5fcf6bf55f5162105471e1ee20009789f19a51246f05c94842a489ebf8d00cbdfde9bf37e12e2259139a77bb58fd188d73bfdb13c4d8a6bf590560080df6c171018140f79a0a7a6f0695c205c75875daa4ace939eff3d23db406f0eb179694aa721e7044bf4ea76ebedd77a9562e0ffe98981a7b0f4cdb5441d4daaaac309f87ff58b556c026de3393a41919b27c1d0040ce8c96ec8325b50cbbb5792e1599aa7b2e57eb5db2ffc9ba2671699bef4a01516f8ef3df608667aeda3e8d8a4d1e944493c90d358fb88c4e773626ecf7ca', 1, '2026-11-24 20:40:08.963563+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9013-7d61-a4c4-cdc4db6c1a62', NULL, NULL, 'hold_placed', 1, 2, '01a20f49-9001-7ec3-9822-7fd67d464fa7', NULL, '\x6dcf9e6b55cfc06e9a79ed977cbc7781f1b296bec018ca9a7400556271e98a78a2faed6ad81fd3be9dbcaf0a88368860d001466a91430d1c54810649b878cb459cd2061baa70dcd632d7a6dcb12505a9a555e09d97fcbcc35c2c6aaca27470c00945a338bad0a8a0638cc3cbb9a134ef074c03ac57cdbdd479824d3d4949359f569d87c1d5068b9f9451c183fa514a7bfe75e041ec08489293f1da115d6f71b7f2321969cfe5186cc6b8df3370a91d98aa9a24507ef9fba350441cfcf676e8777f1c666688bea8ecacc9bfb8c6f80bb5195a3cf0ba33c855e2', 1, '2026-11-24 20:40:08.979724+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-901d-7a34-ba62-4d139a539aa0', '01a20f49-8f02-7bff-b5af-8c357ad0102d', NULL, 'pool_changed', 1, 2, '01a20f49-9001-7ec3-9822-7fd67d464fa7', NULL, '\x9ceb7dee4aee9ca9f94598ee9d5b913a79e27667a180d12aed2ca4686addc5a45a00d37e9d286fee2f79f9c0f03a45e114ed1f38182148f944b9862fcde3c8d5bee1d0a682549e66956c1bab4a2ec5e02ee48bfee70de44dc462ae77a27637436598acbcf8bf265f04a5109e2f86b9991354ffa7397438dfa7d7979ffe19afc2d4e221ae84b782b7bc2408ed4e6254fc2bff56a51bde761718e05777f73a069e3ea9226f6e94c455c7da09755d8a13ae15e450f83c4a53efe6c104dd93559e76a7fdfef3f6396d5858eb611cd29af13b475a98373b5bca881113cac211a8163e754fccfedae79ba3edd3c5e92bd80e65d2b0eb4577c91ddcf6ddff88e2e314b77765e4555fc06f8b49305384', 1, '2026-11-24 20:40:08.989479+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9027-7cf1-b657-72a656e5cfdb', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-00bd9b819300', 'task_priority_changed', 1, 2, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', NULL, '\xe1a6e9b9697b3810d7c62d99f9a92f975914a4521f275f83ed92c9b12b90ffb19731274781e2620546a175536781214d1bcce21e17876b2a90e667457a885f98e126581a682562ad3d728b72abf84e8fafe471cdd71c676b1265be794d816c932290eaec543f0962ce370e331c918321c6e01bfcca042e5dc4c90420150e76e6160746b43978ffb35e8c13648041903db633df57c3aabc7d9c232d72644461c6c2a0191188a557018cc74462f7dc8b565e0f86b76901e17f473adf', 1, '2026-11-24 20:40:08.999857+00');
INSERT INTO labelwright.event VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-902c-707f-9a0b-052024974b3b', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-00bd9b819300', 'task_assigned', 1, 2, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', NULL, '\x4aa1a240297a30a4f1f86a69de1ee3a207ab7ae2f604deb7400ec752addb5b7b033d8195209c136393e862306aa691d79b1a272a5dd7d445df56604514fae4977030f5cb153aa6907908249b283ec73630c50fafface37be0f1aa8dea3fe7e0628a9f34601bf09b73ab945e5e1e06e9a886fd8215595c38523eb4e7bf9794a3e081d2907825c8bebb7d3de290a07ba33b52d9b0289286e98b48023425537de384387a94784a319be05b3cd6db866f25599', 1, '2026-11-24 20:40:09.004812+00');
INSERT INTO labelwright.event_head VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 35);
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 1, '01a20f49-8ed9-790e-8bc5-fdd76b6227f7');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 2, '01a20f49-8ee4-7470-9098-2c9d022f8b0e');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 3, '01a20f49-8ee6-764d-8c70-4480e45abeb7');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 4, '01a20f49-8ee7-7bcb-8c40-4ea87b6a874b');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 5, '01a20f49-8f04-7586-8549-af98a64205cf');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 6, '01a20f49-8f1a-7feb-88bd-53304a6c5e92');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 7, '01a20f49-8f20-73bd-af34-5d6e3876b318');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 8, '01a20f49-8f21-79f5-8d5d-60ab32735374');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 9, '01a20f49-8f22-735b-a949-0e847694fa78');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 10, '01a20f49-8f3d-7ec3-8111-e46448da0734');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 11, '01a20f49-8f50-7b58-8532-94e00ab0cdf2');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 12, '01a20f49-8f52-7868-a280-0ac92de3c640');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 13, '01a20f49-8f52-7d46-af7f-f201ffc2fa5c');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 14, '01a20f49-8f6d-7d76-9d72-0a818f6e907d');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 15, '01a20f49-8f73-7592-9fa8-de2be43d4b01');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 16, '01a20f49-8f8d-7828-96db-abc0ad47c48c');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 17, '01a20f49-8f9c-74b5-822a-665835f512d5');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 18, '01a20f49-8fa8-74e3-85f0-1cc45ae46cec');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 19, '01a20f49-8fbf-7c88-8be3-49c2ed0e5120');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 20, '01a20f49-8fc1-7f77-a2b9-5f748c698846');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 21, '01a20f49-8fc5-7426-be06-53876998652d');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 22, '01a20f49-8fcb-7db6-8d05-082881c0bfc1');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 23, '01a20f49-8fd3-79bf-8281-e06f41dd3ca3');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 24, '01a20f49-8fec-793a-b7a3-b9f8068965e4');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 25, '01a20f49-8ff2-7753-a41f-16073dbd0890');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 26, '01a20f49-8ff6-7c34-937c-74ddf9cfaf90');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 27, '01a20f49-8ff7-7c3e-ac2d-fc9764156bfb');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 28, '01a20f49-8ff8-7543-81f8-724bfafaada5');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 29, '01a20f49-9001-7ec3-9822-7fd765e20518');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 30, '01a20f49-9002-7fdd-bb15-705528737c78');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 31, '01a20f49-9003-79e8-a90c-ac3b92d61d01');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 32, '01a20f49-9013-7d61-a4c4-cdc4db6c1a62');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 33, '01a20f49-901d-7a34-ba62-4d139a539aa0');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 34, '01a20f49-9027-7cf1-b657-72a656e5cfdb');
INSERT INTO labelwright.event_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 35, '01a20f49-902c-707f-9a0b-052024974b3b');
INSERT INTO labelwright.feedback VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-8f6d-7703-bf51-8171ae1ca31f', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 1, 1, 0);
INSERT INTO labelwright.feedback VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-8f9c-74b5-822a-6657771418d5', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 1, 1, 1);
INSERT INTO labelwright.feedback VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-8fc1-7483-bf93-6ee831b9dfdd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 2, 1, 2);
INSERT INTO labelwright.gold VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-006eeaef0600', '\x5ec00caa480a9eaccd4f4824ed068dd0d6c4607420c4acf11faf633618a6afc93806e51db6b34e147afaf814ee6d7b4891da6f9da985c5', 1, '2026-11-24 20:40:08.944296+00');
INSERT INTO labelwright.hold VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9012-7a00-9df3-ba9471f4d105', '01a20f49-9002-75c0-b1a1-9366f7d48e7e', NULL, 'a word first', '2026-11-24 20:40:08.979084+00', NULL);
INSERT INTO labelwright.installation VALUES (true, '01a20f49-8ec1-7246-8520-b31e0d2c5a35', '\x6faec02a4d876b355dd8846917bd1ab92cef06b92fda3a58fa8365a9fbb001cbebb950bf8920d6db5e5f620335be9fbcfe1c', '2026-11-24 20:40:08.641434+00');
INSERT INTO labelwright.label VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f73-7592-9fa8-de2b2a0c7d53', '01a20f49-8f17-7077-8476-10429f8ac280', 1, '\x88b8800ea06951dca5fc29a7a8271bd28c7b20705ea529981049516c1de003df347fff3f90be7861570387c5c9ebf16e02db63461d5555', 1, 'single', '{01a20f49-8f3d-7ec3-8111-e4635a0700b9}', '01a20f49-8f6d-7703-bf51-8171ae1ca31f', 1, '2026-11-24 20:40:08.82072+00');
INSERT INTO labelwright.label VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fc5-709b-bf02-e7c39afe9613', '01a20f49-8f17-7077-8476-0fcee79baa00', 1, '\x81ccf75ba3c84ef4ea5621924b2667ac12f3099cbbaaec7efa9ac44dfcb3bc1d9ac6bf452e072582a387ff5ddad6c5e3b723e6859dd9', 1, 'amend', '{01a20f49-8fbf-7110-a6a8-f00dfe25f37e}', '01a20f49-8fc1-7483-bf93-6ee831b9dfdd', 1, '2026-11-24 20:40:08.901772+00');
INSERT INTO labelwright.label_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 15, '01a20f49-8f73-7592-9fa8-de2b2a0c7d53');
INSERT INTO labelwright.label_seq VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 21, '01a20f49-8fc5-709b-bf02-e7c39afe9613');
INSERT INTO labelwright.level VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 0, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 1, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 0, 0, -1);
INSERT INTO labelwright.level VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 0, 3, 0);
INSERT INTO labelwright.level VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 0, 3, 1);
INSERT INTO labelwright.member VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', '01a20f49-8ee1-722a-8272-3127d30029f7', '{requester}', '2026-11-24 20:40:08.675856+00', NULL, NULL);
INSERT INTO labelwright.member VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f1f-7706-8353-7d86a6e00b83', '01a20f49-8f1e-7eea-b4db-9bbd558dbe48', '{annotator}', '2026-11-24 20:40:08.736021+00', NULL, NULL);
INSERT INTO labelwright.member VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f4b-7733-8e12-5eb66f90c656', '01a20f49-8f49-71dd-a0d0-a01272bc6c19', '{reviewer}', '2026-11-24 20:40:08.779443+00', NULL, NULL);
INSERT INTO labelwright.member VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ff5-726f-b249-a5d828bd05ce', '01a20f49-8ff4-751b-80b1-ab3505433abb', '{annotator}', '2026-11-24 20:40:08.950089+00', NULL, NULL);
INSERT INTO labelwright.member VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9001-7ec3-9822-7fd67d464fa7', '01a20f49-8ffd-7c07-9f68-e8d73537c4e9', '{lead}', '2026-11-24 20:40:08.9614+00', NULL, NULL);
INSERT INTO labelwright.organization VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', 'lab-1-7fbb4d31edd0', 'Lab 1 7fbb4d31edd0', NULL, '2026-11-24 20:40:08.665512+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20f49-8ee1-722a-8272-3127d30029f7', 'requester@01a20f498ed9767d8cc0165d85e005bd.example', 'requester', NULL, '2026-11-24 20:40:08.674195+00', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20f49-8f1e-7eea-b4db-9bbd558dbe48', 'annotator@01a20f498ed9767d8cc0165d85e005bd.example', 'annotator', NULL, '2026-11-24 20:40:08.735138+00', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20f49-8f49-71dd-a0d0-a01272bc6c19', 'reviewer@01a20f498ed9767d8cc0165d85e005bd.example', 'reviewer', NULL, '2026-11-24 20:40:08.777327+00', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20f49-8ff4-751b-80b1-ab3505433abb', 'held@01a20f498ed9767d8cc0165d85e005bd.example', 'held', NULL, '2026-11-24 20:40:08.949233+00', NULL, NULL);
INSERT INTO labelwright.person VALUES ('01a20f49-8ffd-7c07-9f68-e8d73537c4e9', 'lead@01a20f498ed9767d8cc0165d85e005bd.example', 'lead', NULL, '2026-11-24 20:40:08.957397+00', NULL, NULL);
INSERT INTO labelwright.pool VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-9018-7271-8f3b-afe7d868011a', 1, 'few', NULL, 0, '2026-11-24 20:40:08.985175+00');
INSERT INTO labelwright.pool_member VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-9002-75c0-b1a1-9366f7d48e7e', 1);
INSERT INTO labelwright.project VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'Moods', 'questionnaire', '\x7ea52178294de7a0ff97ca72822982d44bdcd6d146347e5cbee4b649bc2ce086cca0ef71259245ba22a27b42990df9af49', 1, 0, 1, 1, 1, '2026-11-24 20:40:08.707123+00', true);
INSERT INTO labelwright.project_version VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'ontology', 1, '\x84c21992f25323e0dfae704e4e9f9d4a24a3138641a50ccefbb414421eb0b4917404fef47dfab53e10279c3e3f5c1f1cc013a7c594c557b3102a503f179a0cb96ecc2c7bd6d645f391697e26dc60f2e7a79b638472b2e60d7528cbfbec54a3344c42cdb2a3ed3c4f3c6f2bca8c15939617f6c907b4269602e738e767555fc4313980a3a9b9262a2a1e6ad9cbcedf57a8e6a94b7470e2427297133520f88390f6956537792a5b968bdb958de3c0e8f31a4d4849e08aeb29381941d2d65b053650bd999382e9438761f940223c4cacb32fcf9d8fd5d67209b2493e', 1, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', '2026-11-24 20:40:08.707875+00');
INSERT INTO labelwright.project_version VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'guidelines', 1, '\x6af9d06d43d6cb24e8a97b57b81e357ac7aa08efc160e12dbb18afb281b5', 1, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', '2026-11-24 20:40:08.708334+00');
INSERT INTO labelwright.project_version VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'policy', 1, '\x3c414718c84754fd45c8f204ab7bd18479aea21c263693dc8ab4adf56b2b33edd6ae91a27839b9d96e5d5e328162231f42682092caebb8d787dff7c289078f28a9f078af96ee741217e51eed6e6a52fc1c86d312079c0c183e4edaab8039633529343d08082cd6c46a6cc4286058b5dcfdc84fbfd6b45289248c7188034d33e2a6717c94c202138f270fd9366f1bea5a252c6b0c9ccb84e69852fe2be86017492a2eb0a57afc983bb4ab61389336e906e8ec39ae22e91df614e11fc165aa0180cc1acdb142bbcb', 1, '01a20f49-8ee3-75f7-81c3-8e96b0e7f8ec', '2026-11-24 20:40:08.7086+00');
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0e37d707c180', 0, 1, 0, 1795552808731954, 1, 1, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 0, 1, 0, 1795552808731949, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 1, 1, 0, 33320750200368131, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 0, 2, 0, 1795552808731950, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 1, 2, 0, 33320750200468920, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f6cc4bcf200', 0, 1, 0, 1795552808731951, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f6cc4bcf200', 1, 1, 0, 33320750200504660, 1, 1, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-005652422500', 0, 1, 0, 1795552808915918, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-006eeaef0600', 0, 0, 0, 1086593145251526, 30000, 30000, 1795552808946155, -1, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-00bd9b819300', 0, 1, 3, 1795552809004857, 1, 1, 1795552809004879, 1, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f222ffb6500', 0, 1, 0, 1795552808731952, 1, 1, 1795552809021201, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0eb085026980', 0, 1, 0, 1795552808731953, 1, 0, NULL, 0, 0);
INSERT INTO labelwright.seat VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f51-72e6-b6de-678581e810e8', 3, '-infinity', '-infinity');
INSERT INTO labelwright.seat VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 6, '-infinity', '-infinity');
INSERT INTO labelwright.seat_cursor VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f51-72e6-b6de-678581e810e8', 1, 0, 1, 1795552806799876, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 0, 0, 1, 1795552808863972, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f51-72e6-b6de-678581e810e8', 1, 0, 9, 33320750200468920, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 0, 3, 1, 1795552807007719, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 0, 3, 0, 1795552807007848, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', 0, 0, 0, 1795552808731953, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0e37d707c180', 't0', 0, 1, '\x2d163766396f367050cc0f34484782998b17337478f70906708196d1d09b649c74b1cca3d8fc897bd58e3c762f0dbbc8a26d6dd7f9f411980040c4e022387d9f8a690e73a4eb034afc3a9eb043b291d668370b58a6d4f82df2bf3fd8', 1, '2026-11-24 20:40:08.729618+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0eb085026980', 't1', 0, 1, '\x314123104aa35bdc250f3aa1d8fc8e65abe6aa75f1908da9be63e585ecfa76b17294e64c8beeb8bbea1e81f80331f28ce19fc22e54dc06eacade94a2f966ca32c32dd8f996844e679756549f24e73506d672df62bf156e73a5ca783c', 1, '2026-11-24 20:40:08.729878+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f222ffb6500', 't2', 0, 1, '\x50232e900fe44b7ac7d2dd145a6eb4fd723370d5fa71d4fceafd834f46417f8ee7bb6e6651df4e9f2b226eb9cabe8ca76a6da0436bdae6ef805c32edf5ae5accfc7246568e1a1027bacb6bf048a68dcfe56a85c5ad64ae093e61d8af', 1, '2026-11-24 20:40:08.729889+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f6cc4bcf200', 't3', 0, 1, '\xa3bcf827fc04493c0ca73c0141f0785eb45c95d546ec63ca6debc7a9998b5deff278a90c3e7ae3ad7300236452e6500f551417f5658f28c043831ba4518b494898c87c2e9f1f24919d3b82f03b9c171714ff323e06919d45e4f598b1', 1, '2026-11-24 20:40:08.729895+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 't4', 0, 1, '\x1964f1056b7b9e1ebf552773798e8b36d087605056b448dce4a0ea8d15fe1e52aca72883a359318b26e1bfd26fc78bb0307ee619997e39a1c9ab976b93c06d3c45b247a8f9d260f7b7d69c6012fdf3798173dd33799e3972866124ab', 1, '2026-11-24 20:40:08.729899+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 't5', 0, 1, '\xb380679e491e436a526c8bf7ccd73e9d9c30a4a9c9ced39b7233d527ae29c657ee8016df69c9f90ff4e7c4f6e158b88e950a7dc6f5171c8ba2b94977460027c57f9f1795e09220a13d8045aee6e598528692db9ba12294cfa9de726f', 1, '2026-11-24 20:40:08.729903+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-005652422500', 'changed0', 0, 1, '\xcb98a763a8874061a203e72eaafa1584fbac4ff5897549a8f2e2875ed8b850501bdf370010dd7ca99f9e2c525e20ba4cadf498b8d5229bc2cb6853dca74e301c7f24b324aee37cb78b24c6496ee57b0d0d2d5468d02986592d6128ea', 1, '2026-11-24 20:40:08.914902+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-006eeaef0600', 'changed1', 0, 1, '\x3061f31d63d3d1d21d544b27257c663811fd58742171e59bad7cf3347e304753cda446465cdba8ab8f84cbb7ac1ffcaba25464a0f9b4c7569f1c44843a1fdba15d2474f2439f6f2c6ec82be560f1d21175016c9038da0d247bde413d', 1, '2026-11-24 20:40:08.914933+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-00bd9b819300', 'changed2', 0, 1, '\xbf14e3f11250614114532c775009e13af4175bb8b1afbdb68f5c5357ffa15f408df8b5f879a05ffc3aa02ea0e2384c35f8702256f7828218798180130bc65027941783176c5e688473a6116c8e7bad40f626a6092fdb5fa2ed298243', 1, '2026-11-24 20:40:08.91494+00', NULL, 0);
INSERT INTO labelwright.task_facet VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'answer/mood=good', '01a20f49-8f17-7077-8476-10429f8ac280');
INSERT INTO labelwright.task_facet VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'finished=2026-11-24', '01a20f49-8f17-7077-8476-10429f8ac280');
INSERT INTO labelwright.task_facet VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'flag=sent_back', '01a20f49-8f17-7077-8476-0fcee79baa00');
INSERT INTO labelwright.task_facet VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'answer/mood=bad', '01a20f49-8f17-7077-8476-0fcee79baa00');
INSERT INTO labelwright.task_facet VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'finished=2026-11-24', '01a20f49-8f17-7077-8476-0fcee79baa00');
INSERT INTO labelwright.task_facet VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 'priority=3', '01a20f49-8fd1-73a7-8000-00bd9b819300');
INSERT INTO labelwright.task_found VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', '{answer/mood=good,finished=2026-11-24}', 0, '2026-11-24 20:40:08.819+00');
INSERT INTO labelwright.task_found VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', '{answer/mood=bad,finished=2026-11-24,flag=sent_back}', 0, '2026-11-24 20:40:08.901+00');
INSERT INTO labelwright.task_found VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-00bd9b819300', '{priority=3}', 3, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-10429f8ac280', 4, 1, '01a20f49-8f73-7592-9fa8-de2b2a0c7d53', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0fcee79baa00', 4, 2, '01a20f49-8fc5-709b-bf02-e7c39afe9613', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8f17-7077-8476-0f6cc4bcf200', 3, 1, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-005652422500', 5, 0, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f02-7bff-b5af-8c357ad0102d', '01a20f49-8fd1-73a7-8000-006eeaef0600', 6, 0, NULL, NULL);
INSERT INTO labelwright.vault VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ee5-7b64-8e90-53a1000ceb54', '01a20f49-8ee1-722a-8272-3127d30029f7');
INSERT INTO labelwright.vault VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '01a20f49-8f1e-7eea-b4db-9bbd558dbe48');
INSERT INTO labelwright.vault VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f51-72e6-b6de-678581e810e8', '01a20f49-8f49-71dd-a0d0-a01272bc6c19');
INSERT INTO labelwright.vault VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ff6-7c34-937c-74de9b3d85f0', '01a20f49-8ff4-751b-80b1-ab3505433abb');
INSERT INTO labelwright.vault VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-9002-75c0-b1a1-9366f7d48e7e', '01a20f49-8ffd-7c07-9f68-e8d73537c4e9');
INSERT INTO labelwright.work_done VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f51-72e6-b6de-678581e810e8', '2026-11-24 20:30:00+00', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 1, 3, 0);
INSERT INTO labelwright.work_done VALUES ('01a20f49-8ed9-767d-8cc0-165d85e005bd', '01a20f49-8f20-73bd-af34-5d6f1d93ac74', '2026-11-24 20:30:00+00', '01a20f49-8f02-7bff-b5af-8c357ad0102d', 0, 4, 10);
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
ALTER TABLE ONLY labelwright.data_set_change
    ADD CONSTRAINT data_set_change_pkey PRIMARY KEY (organization, project, data_set, number, task);
ALTER TABLE ONLY labelwright.data_set_manifest
    ADD CONSTRAINT data_set_manifest_pkey PRIMARY KEY (organization, project, version);
ALTER TABLE ONLY labelwright.data_set
    ADD CONSTRAINT data_set_organization_id_key UNIQUE (organization, id);
ALTER TABLE ONLY labelwright.data_set
    ADD CONSTRAINT data_set_organization_project_name_key UNIQUE (organization, project, name);
ALTER TABLE ONLY labelwright.data_set
    ADD CONSTRAINT data_set_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.data_set_version
    ADD CONSTRAINT data_set_version_organization_id_key UNIQUE (organization, id);
ALTER TABLE ONLY labelwright.data_set_version
    ADD CONSTRAINT data_set_version_organization_project_data_set_number_key UNIQUE (organization, project, data_set, number);
ALTER TABLE ONLY labelwright.data_set_version
    ADD CONSTRAINT data_set_version_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.decision
    ADD CONSTRAINT decision_organization_project_task_round_annotator_epoch_key UNIQUE (organization, project, task, round, annotator, epoch);
ALTER TABLE ONLY labelwright.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.event_head
    ADD CONSTRAINT event_head_pkey PRIMARY KEY (organization);
ALTER TABLE ONLY labelwright.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.event_reader
    ADD CONSTRAINT event_reader_pkey PRIMARY KEY (organization, reader);
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
ALTER TABLE ONLY labelwright.invitation
    ADD CONSTRAINT invitation_hash_key UNIQUE (hash);
ALTER TABLE ONLY labelwright.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (organization, id);
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
ALTER TABLE ONLY labelwright.metadata_key
    ADD CONSTRAINT metadata_key_organization_project_key_key UNIQUE (organization, project, key);
ALTER TABLE ONLY labelwright.metadata_key
    ADD CONSTRAINT metadata_key_pkey PRIMARY KEY (organization, project, number);
ALTER TABLE ONLY labelwright.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (organization, id);
ALTER TABLE ONLY labelwright.notification_seen
    ADD CONSTRAINT notification_seen_pkey PRIMARY KEY (organization, reader);
ALTER TABLE ONLY labelwright.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);
ALTER TABLE ONLY labelwright.organization
    ADD CONSTRAINT organization_slug_key UNIQUE (slug);
ALTER TABLE ONLY labelwright.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (n);
ALTER TABLE ONLY labelwright.password_reset
    ADD CONSTRAINT password_reset_hash_key UNIQUE (hash);
ALTER TABLE ONLY labelwright.password_reset
    ADD CONSTRAINT password_reset_pkey PRIMARY KEY (organization, id);
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
ALTER TABLE ONLY labelwright.project_role
    ADD CONSTRAINT project_role_pkey PRIMARY KEY (organization, project, role, member);
ALTER TABLE ONLY labelwright.project_version
    ADD CONSTRAINT project_version_pkey PRIMARY KEY (organization, project, part, version);
ALTER TABLE ONLY labelwright.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (organization, project, task, kind);
ALTER TABLE ONLY labelwright.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (person, hash);
ALTER TABLE ONLY labelwright.rendition
    ADD CONSTRAINT rendition_pkey PRIMARY KEY (organization, asset, kind);
ALTER TABLE ONLY labelwright.seat_cursor
    ADD CONSTRAINT seat_cursor_pkey PRIMARY KEY (organization, project, annotator, kind, pool, priority, list);
ALTER TABLE ONLY labelwright.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (organization, project, annotator);
ALTER TABLE ONLY labelwright.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (person);
ALTER TABLE ONLY labelwright.session
    ADD CONSTRAINT session_id_key UNIQUE (id);
ALTER TABLE ONLY labelwright.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY labelwright.task_asset
    ADD CONSTRAINT task_asset_pkey PRIMARY KEY (organization, project, task, ordinal);
ALTER TABLE ONLY labelwright.task_facet
    ADD CONSTRAINT task_facet_pkey PRIMARY KEY (organization, project, facet, task);
ALTER TABLE ONLY labelwright.task_found
    ADD CONSTRAINT task_found_pkey PRIMARY KEY (organization, project, task);
ALTER TABLE ONLY labelwright.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.task_state
    ADD CONSTRAINT task_state_pkey PRIMARY KEY (organization, project, task);
ALTER TABLE ONLY labelwright.task_view
    ADD CONSTRAINT task_view_pkey PRIMARY KEY (organization, project, id);
ALTER TABLE ONLY labelwright.vault
    ADD CONSTRAINT vault_pkey PRIMARY KEY (organization, annotator_organization, annotator);
ALTER TABLE ONLY labelwright.webhook_attempt
    ADD CONSTRAINT webhook_attempt_pkey PRIMARY KEY (organization, webhook, message, number);
ALTER TABLE ONLY labelwright.webhook_message
    ADD CONSTRAINT webhook_message_organization_webhook_event_key UNIQUE (organization, webhook, event);
ALTER TABLE ONLY labelwright.webhook_message
    ADD CONSTRAINT webhook_message_pkey PRIMARY KEY (organization, webhook, id);
ALTER TABLE ONLY labelwright.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (organization, id);
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
CREATE INDEX data_set_change_task ON labelwright.data_set_change USING btree (organization, project, data_set, task, number);
CREATE INDEX event_actor ON labelwright.event USING btree (organization, actor, id) WHERE (actor IS NOT NULL);
CREATE INDEX event_name ON labelwright.event USING btree (organization, name, id);
CREATE INDEX event_project ON labelwright.event USING btree (organization, project, id) WHERE (project IS NOT NULL);
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
CREATE INDEX notification_old ON labelwright.notification USING btree (created_at);
CREATE INDEX notification_reader ON labelwright.notification USING btree (organization, reader, id);
CREATE INDEX password_reset_member ON labelwright.password_reset USING btree (organization, member);
CREATE INDEX prediction_task ON labelwright.prediction USING btree (organization, project, task);
CREATE INDEX project_role_member ON labelwright.project_role USING btree (organization, member);
CREATE INDEX queue_back ON labelwright.queue USING btree (organization, project, kind, pool, priority DESC, back) WHERE ((need > 0) AND (back IS NOT NULL));
CREATE INDEX queue_open ON labelwright.queue USING btree (organization, project, kind, pool, priority DESC, pos) WHERE (need > 0);
CREATE INDEX queue_rulings ON labelwright.queue USING btree (organization, project, kind, task) WHERE ((wanted > 0) AND (kind <> 0));
CREATE INDEX queue_wanted ON labelwright.queue USING btree (organization, project, task) WHERE ((wanted > 0) AND (kind <> 1));
CREATE INDEX session_person ON labelwright.session USING btree (person);
CREATE INDEX task_asset_asset ON labelwright.task_asset USING btree (organization, asset);
CREATE INDEX task_by_id ON labelwright.task USING btree (organization, id);
CREATE INDEX task_state_state ON labelwright.task_state USING btree (organization, project, state, task);
CREATE UNIQUE INDEX task_unique_id ON labelwright.task USING btree (organization, project, unique_id) WHERE (unique_id IS NOT NULL);
CREATE INDEX vault_person ON labelwright.vault USING btree (person);
CREATE INDEX webhook_due ON labelwright.webhook USING btree (due) WHERE ((state = 0) AND (due IS NOT NULL));
CREATE INDEX webhook_message_old ON labelwright.webhook_message USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX webhook_message_state ON labelwright.webhook_message USING btree (organization, webhook, state, id);
CREATE INDEX webhook_message_task ON labelwright.webhook_message USING btree (organization, webhook, task, id) WHERE (state = 0);
CREATE INDEX webhook_message_waiting ON labelwright.webhook_message USING btree (organization, webhook, rank, id) WHERE (state = 0);
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
ALTER TABLE ONLY labelwright.data_set_change
    ADD CONSTRAINT data_set_change_organization_project_data_set_fkey FOREIGN KEY (organization, project, data_set) REFERENCES labelwright.data_set(organization, project, id);
ALTER TABLE ONLY labelwright.data_set_manifest
    ADD CONSTRAINT data_set_manifest_organization_project_version_fkey FOREIGN KEY (organization, project, version) REFERENCES labelwright.data_set_version(organization, project, id);
ALTER TABLE ONLY labelwright.data_set
    ADD CONSTRAINT data_set_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.data_set_version
    ADD CONSTRAINT data_set_version_organization_project_data_set_fkey FOREIGN KEY (organization, project, data_set) REFERENCES labelwright.data_set(organization, project, id);
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
ALTER TABLE ONLY labelwright.invitation
    ADD CONSTRAINT invitation_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.invitation
    ADD CONSTRAINT invitation_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
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
ALTER TABLE ONLY labelwright.metadata_key
    ADD CONSTRAINT metadata_key_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.notification
    ADD CONSTRAINT notification_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.organization
    ADD CONSTRAINT organization_twin_of_fkey FOREIGN KEY (twin_of) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.password_reset
    ADD CONSTRAINT password_reset_organization_member_fkey FOREIGN KEY (organization, member) REFERENCES labelwright.member(organization, id);
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
ALTER TABLE ONLY labelwright.project_role
    ADD CONSTRAINT project_role_organization_member_fkey FOREIGN KEY (organization, member) REFERENCES labelwright.member(organization, id);
ALTER TABLE ONLY labelwright.project_role
    ADD CONSTRAINT project_role_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.project_version
    ADD CONSTRAINT project_version_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.recovery_code
    ADD CONSTRAINT recovery_code_person_fkey FOREIGN KEY (person) REFERENCES labelwright.person(id);
ALTER TABLE ONLY labelwright.rendition
    ADD CONSTRAINT rendition_organization_asset_fkey FOREIGN KEY (organization, asset) REFERENCES labelwright.asset(organization, id);
ALTER TABLE ONLY labelwright.seat_cursor
    ADD CONSTRAINT seat_cursor_organization_project_annotator_fkey FOREIGN KEY (organization, project, annotator) REFERENCES labelwright.seat(organization, project, annotator);
ALTER TABLE ONLY labelwright.seat
    ADD CONSTRAINT seat_organization_annotator_fkey FOREIGN KEY (organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.seat
    ADD CONSTRAINT seat_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.second_factor
    ADD CONSTRAINT second_factor_person_fkey FOREIGN KEY (person) REFERENCES labelwright.person(id);
ALTER TABLE ONLY labelwright.session
    ADD CONSTRAINT session_person_fkey FOREIGN KEY (person) REFERENCES labelwright.person(id);
ALTER TABLE ONLY labelwright.task_found
    ADD CONSTRAINT task_found_organization_project_task_fkey FOREIGN KEY (organization, project, task) REFERENCES labelwright.task(organization, project, id);
ALTER TABLE ONLY labelwright.task_view
    ADD CONSTRAINT task_view_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
ALTER TABLE ONLY labelwright.vault
    ADD CONSTRAINT vault_annotator_organization_annotator_fkey FOREIGN KEY (annotator_organization, annotator) REFERENCES labelwright.annotator(organization, id);
ALTER TABLE ONLY labelwright.vault
    ADD CONSTRAINT vault_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.vault
    ADD CONSTRAINT vault_person_fkey FOREIGN KEY (person) REFERENCES labelwright.person(id);
ALTER TABLE ONLY labelwright.webhook_attempt
    ADD CONSTRAINT webhook_attempt_organization_webhook_message_fkey FOREIGN KEY (organization, webhook, message) REFERENCES labelwright.webhook_message(organization, webhook, id) ON DELETE CASCADE;
ALTER TABLE ONLY labelwright.webhook_message
    ADD CONSTRAINT webhook_message_organization_webhook_fkey FOREIGN KEY (organization, webhook) REFERENCES labelwright.webhook(organization, id) ON DELETE CASCADE;
ALTER TABLE ONLY labelwright.webhook
    ADD CONSTRAINT webhook_organization_fkey FOREIGN KEY (organization) REFERENCES labelwright.organization(id);
ALTER TABLE ONLY labelwright.webhook
    ADD CONSTRAINT webhook_organization_project_fkey FOREIGN KEY (organization, project) REFERENCES labelwright.project(organization, id);
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
ALTER TABLE labelwright.data_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.data_set_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.data_set_manifest ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.data_set_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY dispatch ON labelwright.assignment TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.counter TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.counter_delta TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.event_head TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.event_reader TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.event_seq TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.job TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.journal TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.label_seq TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.notification TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.outbox TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.queue TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.webhook TO labelwright_dispatch USING (true);
CREATE POLICY dispatch ON labelwright.webhook_message TO labelwright_dispatch USING (true);
ALTER TABLE labelwright.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_reader ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.event_seq ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.export ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.feedback_seen ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON labelwright.installation FOR INSERT TO labelwright_app WITH CHECK (true);
ALTER TABLE labelwright.gold ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.guidelines_read ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.installation ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.journal_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.label ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.label_seq ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.level ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.metadata_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.notification_seen ENABLE ROW LEVEL SECURITY;
CREATE POLICY oneself ON labelwright.person TO labelwright_app USING ((id = (current_setting('labelwright.person'::text))::uuid));
CREATE POLICY oneself ON labelwright.recovery_code TO labelwright_app USING ((person = (current_setting('labelwright.person'::text))::uuid));
CREATE POLICY oneself ON labelwright.second_factor TO labelwright_app USING ((person = (current_setting('labelwright.person'::text))::uuid));
CREATE POLICY oneself ON labelwright.session TO labelwright_app USING ((person = (current_setting('labelwright.person'::text))::uuid));
ALTER TABLE labelwright.organization ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.password_reset ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.pool ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.pool_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.prediction ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.project_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.queue ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON labelwright.installation FOR SELECT TO labelwright_app, labelwright_dispatch USING (true);
ALTER TABLE labelwright.recovery_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.rendition ENABLE ROW LEVEL SECURITY;
CREATE POLICY search ON labelwright.annotator FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.credential FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.invitation FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.member FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.organization FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.password_reset FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.person FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.project_role FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.second_factor FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.session FOR SELECT TO labelwright_flow USING (true);
CREATE POLICY search ON labelwright.vault FOR SELECT TO labelwright_flow USING (true);
ALTER TABLE labelwright.seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.seat_cursor ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.second_factor ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_asset ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_facet ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_found ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.task_view ENABLE ROW LEVEL SECURITY;
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
CREATE POLICY wall ON labelwright.data_set TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.data_set_change TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.data_set_manifest TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.data_set_version TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.decision TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event_head TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event_reader TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.event_seq TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.export TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.feedback TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.feedback_seen TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.gold TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.guidelines_read TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.hold TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.invitation TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.job TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.journal TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.journal_entry TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.label TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.label_seq TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.level TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.member TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.metadata_key TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.notification TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.notification_seen TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.organization TO labelwright_app USING ((id = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.outbox TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.password_reset TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.pool TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.pool_member TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.prediction TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.project TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.project_role TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.project_version TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.queue TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.rendition TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.seat TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.seat_cursor TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task_asset TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task_facet TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task_found TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task_state TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.task_view TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.vault TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.webhook TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.webhook_attempt TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.webhook_message TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
CREATE POLICY wall ON labelwright.work_done TO labelwright_app USING ((organization = (current_setting('labelwright.org'::text))::uuid));
ALTER TABLE labelwright.webhook ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.webhook_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE labelwright.webhook_message ENABLE ROW LEVEL SECURITY;
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
REVOKE ALL ON FUNCTION labelwright.live_credential(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.live_credential(p_hash bytea) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.live_invitation(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.live_invitation(p_hash bytea) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.live_reset(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.live_reset(p_hash bytea) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.live_session(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.live_session(p_hash bytea) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.names_of_members(p_members uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.names_of_members(p_members uuid[]) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.organization_by_slug(p_slug text) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.organization_by_slug(p_slug text) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.people_here() FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.people_here() TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.person_by_email(p_email text) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.person_by_email(p_email text) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.places_of_person(p_person uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.places_of_person(p_person uuid) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.places_where(p_person uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.places_where(p_person uuid) TO labelwright_app;
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
GRANT SELECT,INSERT ON TABLE labelwright.data_set TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.data_set_change TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.data_set_manifest TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.data_set_version TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.decision TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.event TO labelwright_app;
GRANT SELECT ON TABLE labelwright.event_head TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.event_head TO labelwright_dispatch;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.event_reader TO labelwright_app;
GRANT SELECT ON TABLE labelwright.event_reader TO labelwright_dispatch;
GRANT SELECT ON TABLE labelwright.event_seq TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.event_seq TO labelwright_dispatch;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.export TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.feedback TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.feedback_seen TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.gold TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.guidelines_read TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.hold TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.installation TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.invitation TO labelwright_app;
GRANT SELECT ON TABLE labelwright.invitation TO labelwright_flow;
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
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.metadata_key TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.notification TO labelwright_app;
GRANT DELETE ON TABLE labelwright.notification TO labelwright_dispatch;
GRANT SELECT(organization) ON TABLE labelwright.notification TO labelwright_dispatch;
GRANT SELECT(id) ON TABLE labelwright.notification TO labelwright_dispatch;
GRANT SELECT(created_at) ON TABLE labelwright.notification TO labelwright_dispatch;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.notification_seen TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.organization TO labelwright_app;
GRANT SELECT ON TABLE labelwright.organization TO labelwright_flow;
GRANT INSERT ON TABLE labelwright.outbox TO labelwright_app;
GRANT SELECT,DELETE,UPDATE ON TABLE labelwright.outbox TO labelwright_dispatch;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.password_reset TO labelwright_app;
GRANT SELECT ON TABLE labelwright.password_reset TO labelwright_flow;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.person TO labelwright_app;
GRANT SELECT ON TABLE labelwright.person TO labelwright_flow;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.pool TO labelwright_app;
GRANT SELECT,INSERT,DELETE ON TABLE labelwright.pool_member TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.prediction TO labelwright_app;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.project TO labelwright_app;
GRANT SELECT,INSERT,DELETE ON TABLE labelwright.project_role TO labelwright_app;
GRANT SELECT ON TABLE labelwright.project_role TO labelwright_flow;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.recovery_code TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.rendition TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.seat TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.seat_cursor TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.second_factor TO labelwright_app;
GRANT SELECT(person) ON TABLE labelwright.second_factor TO labelwright_flow;
GRANT SELECT(confirmed_at) ON TABLE labelwright.second_factor TO labelwright_flow;
GRANT SELECT,INSERT,UPDATE ON TABLE labelwright.session TO labelwright_app;
GRANT SELECT ON TABLE labelwright.session TO labelwright_flow;
GRANT SELECT,INSERT ON TABLE labelwright.task TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.task_asset TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.task_facet TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.task_found TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.task_state TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.task_view TO labelwright_app;
GRANT SELECT,INSERT ON TABLE labelwright.vault TO labelwright_app;
GRANT SELECT ON TABLE labelwright.vault TO labelwright_flow;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.webhook TO labelwright_app;
GRANT SELECT(organization) ON TABLE labelwright.webhook TO labelwright_dispatch;
GRANT SELECT(id) ON TABLE labelwright.webhook TO labelwright_dispatch;
GRANT SELECT(state) ON TABLE labelwright.webhook TO labelwright_dispatch;
GRANT SELECT(failures) ON TABLE labelwright.webhook TO labelwright_dispatch;
GRANT SELECT(due) ON TABLE labelwright.webhook TO labelwright_dispatch;
GRANT SELECT(until),UPDATE(until) ON TABLE labelwright.webhook TO labelwright_dispatch;
GRANT SELECT,INSERT,DELETE ON TABLE labelwright.webhook_attempt TO labelwright_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.webhook_message TO labelwright_app;
GRANT DELETE ON TABLE labelwright.webhook_message TO labelwright_dispatch;
GRANT SELECT(organization) ON TABLE labelwright.webhook_message TO labelwright_dispatch;
GRANT SELECT(webhook) ON TABLE labelwright.webhook_message TO labelwright_dispatch;
GRANT SELECT(id) ON TABLE labelwright.webhook_message TO labelwright_dispatch;
GRANT SELECT(ended_at) ON TABLE labelwright.webhook_message TO labelwright_dispatch;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE labelwright.work_done TO labelwright_app;
