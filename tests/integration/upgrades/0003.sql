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
INSERT INTO labelwright.alembic_version VALUES ('0003');
INSERT INTO labelwright.annotation VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57bb-706f-b624-19e584633697', '01a20e4a-579a-7350-9510-4c15087f2480', 0, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 1, false, '\xff577e216e65d234991f1106c5eb4cadf5bd5f08825ac1a57fc8908cae5f50b34db1d69f7ce6c9f271d6b3557309ce7de9f692e0a90334', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 16:01:22.876094+00', '01a20e4a-57ac-74cf-8ed4-8c5ea7536386', true);
INSERT INTO labelwright.annotation VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57fd-7d6d-9b3d-58b3b1e990b4', '01a20e4a-579a-7350-9510-4b9d62b9da80', 0, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 1, false, '\xae92bec587474d8c4d0cc0ba599c583a82ae92258523367237d882dde2841d5a31359cbfbcb57f57f59ef0dc01a075f1085257ac6f87a0', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 16:01:22.942407+00', '01a20e4a-57f7-78c0-87d1-765b24b90d8c', true);
INSERT INTO labelwright.annotation VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-5819-7364-9e89-e237de8891de', '01a20e4a-579a-7350-9510-4b9d62b9da80', 0, 2, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 1, false, '\xe1149cd3e4a96132b4d4b651fdcccdba85d8a4870fe7b288b4351fccef287064423c3dd16bbad001b3c8e33ed3576ecac9625ad51915de', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 16:01:22.969968+00', '01a20e4a-5813-7923-b9da-4a5e06e7013e', true);
INSERT INTO labelwright.annotation VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-582e-72e1-90ed-4b0a8a5bd97c', '01a20e4a-579a-7350-9510-4b9d62b9da80', 1, 2, '01a20e4a-57ce-7059-9408-825d8816af7f', 1, false, '\x35d0251b348a6d6ce28df88699f0cbe564a69aa38ab32092f48341a83e98b3d0287ace81fc9c08c8900cea9106960f7b96e74b7db671', 1, NULL, 1, 1, 1, 1, '0.1.0', '01a20e4a-5819-7364-9e89-e237de8891de', '2026-11-24 16:01:22.991043+00', '01a20e4a-5824-7b80-b909-a425c12d3d3b', NULL);
INSERT INTO labelwright.annotation VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-583f-78da-ac4d-d247e711883a', '01a20e4a-579a-7350-9510-4b4270c7e600', 0, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 1, false, '\xd8a51381af8881e9c7a01ba220259fbc3739dd9ebe4983837e1147938d50fa1a39322f41bb507cb531ab7cb4b7290e0f4c7b81c5a8a615', 1, 2.5, 1, 1, 1, 1, '0.1.0', NULL, '2026-11-24 16:01:23.008247+00', '01a20e4a-5838-717b-9002-aef0c054323d', true);
INSERT INTO labelwright.annotator VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-572f-7c50-b385-95d112d9e607', 'sunu-teni-73', 0, '01a20e4a-5719-78ca-9d34-21ccfa991368', '2026-11-24 16:01:22.735461+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 'siso-lojo-16', 0, '01a20e4a-5719-78ca-9d34-21ccfa991368', '2026-11-24 16:01:22.855239+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57ce-7059-9408-825d8816af7f', 'lebe-nabo-95', 0, '01a20e4a-5719-78ca-9d34-21ccfa991368', '2026-11-24 16:01:22.894385+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5864-770a-a278-580f725aa18e', 'mofa-koni-73', 0, '01a20e4a-5719-78ca-9d34-21ccfa991368', '2026-11-24 16:01:23.044346+00', NULL);
INSERT INTO labelwright.annotator VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5869-77c2-8966-08763dff20d7', 'jege-zavu-54', 0, '01a20e4a-5719-78ca-9d34-21ccfa991368', '2026-11-24 16:01:23.049807+00', NULL);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 0, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', '01a20e4a-57ac-74cf-8ed4-8c5ea7536386', 1, 1, '2026-11-24 16:31:22.866783+00', '2026-11-24 16:01:22.876215+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 1, 1, '01a20e4a-57ce-7059-9408-825d8816af7f', '01a20e4a-57d9-7c88-a8e6-dc2b328f2580', 1, 1, '2026-11-24 16:31:22.908433+00', '2026-11-24 16:01:22.919628+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 0, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', '01a20e4a-57f7-78c0-87d1-765b24b90d8c', 1, 1, '2026-11-24 16:31:22.93634+00', '2026-11-24 16:01:22.942417+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 1, 1, '01a20e4a-57ce-7059-9408-825d8816af7f', '01a20e4a-5806-7a2b-811f-1866ae34fbfa', 1, 1, '2026-11-24 16:31:22.95163+00', '2026-11-24 16:01:22.957145+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 0, 2, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', '01a20e4a-5813-7923-b9da-4a5e06e7013e', 1, 1, '2026-11-24 16:31:22.964964+00', '2026-11-24 16:01:22.969989+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 1, 2, '01a20e4a-57ce-7059-9408-825d8816af7f', '01a20e4a-5824-7b80-b909-a425c12d3d3b', 1, 1, '2026-11-24 16:31:22.982444+00', '2026-11-24 16:01:22.990225+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b4270c7e600', 0, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', '01a20e4a-5838-717b-9002-aef0c054323d', 1, 1, '2026-11-24 16:31:23.001081+00', '2026-11-24 16:01:23.008266+00', false);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4ae8a2f3a400', 0, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', '01a20e4a-5882-7d6b-9b40-0b884ba86219', 1, 2, '2026-11-24 16:01:22.091102+00', '2026-11-24 16:01:23.095722+00', true);
INSERT INTO labelwright.assignment VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4a834a1cbf00', 0, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', '01a20e4a-589c-7623-b1e0-f00a87a3d1ca', 1, 0, '2026-11-24 16:31:23.101179+00', NULL, false);
INSERT INTO labelwright.consensus VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 1, '\xc6f655a3b34c613d7385f60b90fbe5505f46c63f3881346aabd760e49e121d6e475ebaa456cd6e9f52ae39053b838d39a8e8a4d577534a', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20e4a-57bb-706f-b624-19e584633697}');
INSERT INTO labelwright.consensus VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 1, '\xc56bf2e4a7d59a9125239d96bcb80bd4a5c4c43676a7fb6133d01d85f7b349123cf30a237d4e8978bf068afe4641f3e7b0d2029d5f3548', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20e4a-57fd-7d6d-9b3d-58b3b1e990b4}');
INSERT INTO labelwright.consensus VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 2, '\x3bfddf019b91286cf30d4de7b9c62cdabfa1b2519a778b5af584959023e7cb7426b87612812429c5f7f6297230c63947054a4a0edad6a1', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20e4a-5819-7364-9e89-e237de8891de}');
INSERT INTO labelwright.consensus VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b4270c7e600', 1, '\xaad0628dcdedee5661e17e3eb0947a1eaa739f905f7e72729059403f14fa646fcc2633479eb8a2c6b82c467e431c236ce1840992b4a635', 1, 'single', '\x7b226d6f6f64223a312e307d', '{01a20e4a-583f-78da-ac4d-d247e711883a}');
INSERT INTO labelwright.counter VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'cancelled', 1);
INSERT INTO labelwright.counter VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'labels', 2);
INSERT INTO labelwright.counter VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'open', 4);
INSERT INTO labelwright.counter VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'gold', 1);
INSERT INTO labelwright.counter VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'tasks', 9);
INSERT INTO labelwright.counter VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'answers', 4);
INSERT INTO labelwright.counter VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'in_review', 1);
INSERT INTO labelwright.credential VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5732-775c-9383-158bd01e3472', '\x47268c11798bbe2de1067da8f3a88ec84e733b245012837226972d2b5c2d5bcd', '01a20e4a-5726-7ad8-9e15-b07ad317d2a8', 'made for requester@01a20e4a571978ca9d3421ccfa991368.example', 0, '{}', '2026-11-24 16:01:22.739099+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57a8-70ee-aa83-257656617e91', '\x4de9fe78a9b04630d4554c9f25c4c386b3dd4a5250fff922d1be2096a1e52642', '01a20e4a-57a4-7b08-b891-44ee2d0f977e', 'made for annotator@01a20e4a571978ca9d3421ccfa991368.example', 0, '{}', '2026-11-24 16:01:22.856287+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57cf-7baf-820d-cdded47acecf', '\xa65b1654051b63ec2ec9c7d02ec5a687b283a541ea5f35024e10b24ede1ee168', '01a20e4a-57ca-7dec-bea9-36ac8689ad6a', 'made for reviewer@01a20e4a571978ca9d3421ccfa991368.example', 0, '{}', '2026-11-24 16:01:22.895241+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5865-7515-a26b-fd031527fcb1', '\x9c4d0aa9ab48026df10dac27ddcc8f8b3f44086a9805c5ac53a77fe6cf1e790f', '01a20e4a-5861-7003-8c0e-3855b93911ba', 'made for held@01a20e4a571978ca9d3421ccfa991368.example', 0, '{}', '2026-11-24 16:01:23.045353+00', NULL, NULL);
INSERT INTO labelwright.credential VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-586a-7f58-8397-764fda4cd003', '\xeb121d7f7d10631006e804ff079341c0e72429b6fc4a8d6b386f54df4c58c0dc', '01a20e4a-5867-76a0-bd78-5adc76013315', 'made for lead@01a20e4a571978ca9d3421ccfa991368.example', 0, '{}', '2026-11-24 16:01:23.050688+00', NULL, NULL);
INSERT INTO labelwright.decision VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57e6-7595-91c2-52b82a550c04', '01a20e4a-579a-7350-9510-4c15087f2480', 1, '01a20e4a-57ce-7059-9408-825d8816af7f', 1, 0, NULL, NULL, 1, NULL, false, 1, NULL, '2026-11-24 16:01:22.919495+00', '01a20e4a-57d9-7c88-a8e6-dc2b328f2580', 0);
INSERT INTO labelwright.decision VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-580c-7db9-a230-87cdfedacdc2', '01a20e4a-579a-7350-9510-4b9d62b9da80', 1, '01a20e4a-57ce-7059-9408-825d8816af7f', 1, 1, 'loose', NULL, 1, NULL, false, 1, NULL, '2026-11-24 16:01:22.957137+00', '01a20e4a-5806-7a2b-811f-1866ae34fbfa', 0);
INSERT INTO labelwright.decision VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-582f-74f8-8884-ea56a02bde60', '01a20e4a-579a-7350-9510-4b9d62b9da80', 2, '01a20e4a-57ce-7059-9408-825d8816af7f', 1, 2, NULL, NULL, 1, '01a20e4a-582e-72e1-90ed-4b0a8a5bd97c', false, 1, NULL, '2026-11-24 16:01:22.991998+00', '01a20e4a-5824-7b80-b909-a425c12d3d3b', 0);
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-571a-706b-9e27-59d6010cbdfd', NULL, NULL, 'organization_created', 1, 0, NULL, NULL, '\x247b53f8fe5d18161efed245bef58c328796c138d253f19ffff3ce0b26d686696a03c1cc8751c97eae7a5ffa311b806fa1a9ba6ba29e7c179fe6ba9e30ea33b7b993ab9942d090c5a2966d0b38e651d556943bdc828e994081c74ae0d8594aedd75a0f5611ec5b33f64258bc87f9738be9df77ea14d9748d95ce4f70a3e49626bd077f8667', 1, '2026-11-24 16:01:22.717305+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-572a-7c9b-99ea-d45a355b76ec', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x52f0ccc2fdf7c23762467ffd1db6d8d0b7b5192da31b69ff6f3db84fbb421e780c3a45abb6f2d6ed93e73400b79f682c2b687a50e0bd0d275023c0575c2a7ac9bff99dad2e68f155a811df9f5eb253952da9602c3f994c90bec860609dbc01902c680a33b29604d6770628b266d9a584ad217b09d3e631ccaa132c3e18c01f6e37af42fc9ec113fc2afa7dc27bbe46a780bc380170d40ac7dc4624af0b02dad8a6b4fe776c9f6b', 1, '2026-11-24 16:01:22.730934+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5730-72e0-b3bb-c5634541f493', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x5998c49b07d00b11a29f36959ccfe536c21256a69c94f4b4dfb199ebf16b6a0a089c56e1a00bb7edefe979438fd7e52d3f1a183a9ba987a2a2fd45db59a0aa398386de1d5da43bc14f58c7fee7c97342b1d4b8b4851164b4b879f3fe40ac710b3c8b2e126f6f62b9a4f8da95a8c19c067b8e165816f5dec3bf5f3b3b4f48e2e2d7d3d4309bc5214d31ff7afb738f972e9fe4bd48d07d3628d2579e4687effcdeb8bac1ee6478b62c9ce1e55af627a8bb61d88835763a1b537697b1df2286e5b947374e5b722b221baee6b1fd0db5f0d33d20cfb68aa2d8f9c6', 1, '2026-11-24 16:01:22.738076+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5733-7f0b-89d0-769e12272301', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x73db9ae1a658cd22a248427171bcc9129bf804fea8d79b7458816eb0450cc9d991648d3d8eacb4226d58dd7d88816d631ff5f9969cd16e56621350b5159b9a1fe10eae00787954085ad99dfc2d0aeeaaed94fca5e6bd5ff843e34c7cb7f9ae8ee69739612548605fd2ca61ea033ba23dca8744ebcafe634172c1f2e5310fb37282403d0e12fc632192328412a02ed89b5e61940d86fbef3d23b3c6db8c64105cfdb60eb9a2ad410c8d3a49038b1b8c8841c0b9c3', 1, '2026-11-24 16:01:22.740484+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578c-75eb-bfec-806295282db0', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', NULL, 'project_created', 1, 2, '01a20e4a-5728-7e27-a791-afe3312699d1', NULL, '\x266b29f1d5a8889f4929b674fa78de3131b789cebf4f9236127f1baf8eb453eff0521efd408138c0265fe0086ebb38daa45b222584c841301de61a92cb7d4d05bcca3fd40cb67253c1f0eca53fa30ceca1aca182ccb64f4143046e3cb640cfa05ce8935da6d6f98652b6ff4909100593ff92203850134466eea6384fc4240a4618aca1ccb9cfac2e589bbf855d0ae21d6db9d3a8942bc3495b9b4ca92fcbd09fc880', 1, '2026-11-24 16:01:22.829075+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-579d-7da5-ab18-e032cc73b901', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', NULL, 'tasks_added', 1, 2, '01a20e4a-5728-7e27-a791-afe3312699d1', NULL, '\xa2f3915d3450dcd9090b1e8de015c63ad31c50eb3ac17b3d92cd1175c1e02f708dbf4d2ddd06f9d0266f8aaf57f53c55d27b6a42d87356b5768584eb83e5c369a4e08959aa6757b3b161b8323f58dafc1f8e6cddf6885162c131e4f614cfe4eb805fa72664bb0f52bca4189b0bf910c70ae2b82479e5dd7a0501c916fd6c3bf9146e0fa072da3d4548c23003d269ecbec0b3013663f5a9a59d28b581545bc64700fe5ac8ec3b2e32dc50c8872e36202631a3279460da6c6a20282c493142b0528f5cd6192101b45b8400950281fdde68e8342f8ac3df4312c089c8b07894f471d451467083f9c32a482981fb70e4b5067f744cfbeca9', 1, '2026-11-24 16:01:22.847331+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57a6-7543-853a-c34e124e6d32', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x664712145c6f334b50173d67e7fe894cf4e2644a1aa35b6d972dfefc1b7098f348a497a7abaf61bfc543550654ab9904eb1b498d8f1a7bc2ca985c6740ababca20eab73d17a1e7a4e879cdd3ced087f5b6baab8b3891bc96e300df5275d208a3b82cb7ef86e5bbe7d5b2d927bf605abbbfcc7cf7492fdfe416b291b9100f41d7a7f01b12c3beb0f83e88010c58fb7abf191a432af85a90a2394aaaa524b9e9a6d06172553b6897', 1, '2026-11-24 16:01:22.854627+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57a7-7bdd-bcfe-2db0e036dc61', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x9bfa9f5a2e2bd16f3c1efae8d8da1a53c874d7d48e2f6782d14daec7088d18c01d765f02e6cc476ac69429a52cc9c9189f3823690aa73b843e170def43dc8f257970c880df3b438e0a8012f33b9b4f2731970eb122775356c38526295f5ddfb64a9d01e53f27b67d65ff374eb7c5c85844f054f4d84adcd2e842c3b86922a4e885ec6bfa81447f39adf5c866e8c84e545b95876425a783d6f697d4628153ae182cc7f159f0a18d4f3a70d41f0654ff0db144292f8fd34de6c954740e4a12e5be0b3b75d338204eb208fd6def2e79675e135d9835f9f1688b51', 1, '2026-11-24 16:01:22.85574+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57a8-768c-8d21-85658cc1b874', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x9d139abbf9fe946c6c0abea8acff467b8699700425c16695cc14b02bff04b3c5eb78eee29b8fef799bb421e987eb747763f512543d4baded7d6e3a96e57e4ebef4657e7ab79c6e29dd47a439cf2126781da6c2d5832d3131bbfb02e8f1ec46c9ea36bc0515418c7367c1c9ff9afc97c103ec0d7610b5ff7cca6b7571ee2dd49182659e87884885ba9a310e147f4d1784e03f8f8a4825764d07c8cf392c7ff0553a37b08c93adc40cb01282c2f1a34b93f3b49fe3', 1, '2026-11-24 16:01:22.856619+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57bb-7759-a419-ceaced0a51c3', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 'annotation_submitted', 1, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', NULL, '\x488882eef58ffe84810eac895b73d1861bb6112bacd5448233125ff0fe70af4d2608aed92dac7b8380a0ac9abc4235fe40e28708b91fa24568d880c596054f9b3407ba795e08ba1eb19c830e3933194288a1c58654f7eaf7605592dff417d8c2349b6670eadd12b07a5f2efeae5f315aeac03cf0a1a7ffb05e0b75b85924444af155e6a40c265a41df7e012635b1f6d97ee62b333814087d4341adaef138e1a40b849f5203da94fa590a5a2f4045c3fc019c87242499ce5b32ac2ed54a612222dc7944243c15ac2f57de52b122cffb814cb803707df32e5dbadf4edde86eff13e751645192e286227a982d1c3fadcb2a8e054c5138c498d68acd961b95b28e44d8a2bb8d39947f5aedfb442a61f7fe29fffd8dbb5425be325f5255aa6d2efe38ec264b6a0cb4ae68173bc302b82747bb4084f656420ce524017e895148', 1, '2026-11-24 16:01:22.875917+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57cd-7cd7-b3d0-9f96c35949a4', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\xf80fb4931e3cefb2f8d2dee4360ee8b0c93deb0325909ae28dcdeb25d65eee483a2a25e76c9dfbbf1be469e5fe91907c9d7aade657ad037f8d7dd6728a1ad54e8aaeab71e3fde11a59423056b001d9ea93348ce2a7aaa20b4b2a19890338cf0759780f8a1fb8ff9e240a5112161ceb27c16e92ed33ba000916d94f3efb39a669cf21a1ecec3ac3f4662a6fd16073be03ef4b5b03cb24e700a79c02023d51e25ab4ebca667e2e', 1, '2026-11-24 16:01:22.893826+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57ce-79db-810d-19f333682ccf', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x634d4f884e99ccbf2897f0e2b3314a6707dcf974245569bc295a26191eaf1628ec8e4a4a60b8eca6f7513dba8040631cd6ee2001960d9fa8d09a1747f9c3b65381d67bf6e89c44c781bc5594bde068319a03f0d7784e78c46e4897504a8ef00204acfcbe0c20973d5a286e9d831763b7218ab4f3ddbc23c4c2ab6dc89b1df82bf90d0ec3474cf975db1124c5ab254da858c91ef277f3c1b03c81d6b83259c6b560dd58a38d20381cd2ab756d65b33216a5c0df80bcd174125e47f0fe9553a8885462aecbf0a425c9ef4802a8c5f681a4083688b6351709f30f', 1, '2026-11-24 16:01:22.894726+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57cf-7baf-820d-cddf276ae927', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x44d0d2baa13c74c7808c63c20013913650fffca5217e8885956e6d3d4878cbd34dfa4e468b0f5d1c9ac32a5362d29972dce39c3a647294353fb32267e62f9c27f94e47ddfe5e77897c0af09cc81f1f68ec1ebf6bcf839fc4c879f03730c95130b6a216c0b1e4625d648d6ef9197db412ff7bdfc84c8bcee4eb7d422d8dcc137165d82b525c53f38b73f8b402e02b0d41028ca9b5e40eb6d2b334a5a4181545d7bc7ec67366ab761f1e949a64c5bb13ddb47c4c7f', 1, '2026-11-24 16:01:22.896781+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57e6-7c57-a217-809168547d47', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 'review_decided', 1, 1, '01a20e4a-57ce-7059-9408-825d8816af7f', NULL, '\x313a36de278e5e2062fe5d8b5bea7811bf66506241eaf34fcbb474b4b1a3457ded7d61ccbd6807b5098dc637a2f63ba2ddddf54162d274ef899b25e95c5f4241890deb5f2f90c31c19461334cf29d4a66845f3b67143730fb3cd572fe278516de613d2796c172836db9e9d75eb8ee0f9d518e7149a82e0514895fdf0a38ea762ce2adfc1057b1d748bc3272cd88e31b9e1f02be86719bbbba282fef12e17110a7294625fb296a4b77262b1d1b65309754b357dc958f8d8870332494a621dbc8b39484e10bd79a6b5e5f9171530047e0654d0342555d1fc0cf03399f160b15e0610e50f03ee5a03f20b29cbb5d36038e0c56f766c22aa519fc8510214bd56c8c2b4d8f914954e8027cb3733f00636118d7ebdf2b9060ac2c03595478edf23966a33111fab21ad9dd0594ab4a176ab9be4167249e6a20a', 1, '2026-11-24 16:01:22.919476+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57ed-7934-8ac3-2e75565b9cdd', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 'label_accepted', 1, 1, '01a20e4a-57ce-7059-9408-825d8816af7f', NULL, '\xd714e81757c1b062b99a500f0c973c9bf588609b752ec023b04525528da5f75292e9bb516b226ca3e9be2589cf4708b74721a347b414dbec3d99fffb16b3b7ac79c2af25fec6088e54578aeb1a461ec5bd60226a7ebceef0d5d996cafa49c813389a4c1d2c6e30c18b9a41f3cbf32777b92ebb461c08f57e446f7399a7e87d6b79e59c418da55bfc80db1394ff3f71c9fa89a9b1013c4823367c57b0655097dab5bbd2e2590ee394548cf024919788561b7fab1507b2a7b1ee0f1a07166dd5f67e2398230bebdb8d82614b901223993ae4eaae8fd3b16cdd1dee15d4b4ce94ab3388580f617c597a2efc409a92fe7bf42baeb80f', 1, '2026-11-24 16:01:22.925666+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57fd-7d6d-9b3d-58b446f55d82', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 'annotation_submitted', 1, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', NULL, '\xb6e64fca304fc3fdf5f3354cd54c0301995bb8a3b94e620dcbd6960e75f8f1f556896aea8a03d8949d984b9a6afd218ea1d9ff7ffd83d713adef1aea177b4713e5ffa1d0009d1e205652c41b3930e6cd37504705f133980db9c577b60d9c221d2a78a1469ccd2a11f3c74bf5881eb8ff258c47d37e606e65d606b80423b0e2f37068ee1ea788e6efecd21f130910ea15efbbd7f6ee7f56722445f4053f3d96d83915890669195f5ca02fd8f275fa0db3b7789fada6b6a26b1ddc96337041e1eea06c6e62e6a6b58c3c88a5cfe9ac99ca835e7f291572cb8b6902b7b2008d699759c2fcbc591b4242b8adc469bd337c64a7f9a8b28549186ae6e42dc29671afe2070c8fac09c08ff0e22dd79b5d1267e263ef93406f4feb3a19924fb5d272b45ab5850cc222687e1d7389363c98193e209ab6ecdff05f2cbf0cdfb402ff', 1, '2026-11-24 16:01:22.942389+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-580c-7db9-a230-87cec800fdf8', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 'review_decided', 1, 1, '01a20e4a-57ce-7059-9408-825d8816af7f', NULL, '\x126c1a2ddeeffbbec8fe12c3d56734ba4af2ba078eb40d2b129fe3a2fc17ab65b090bf10725734812a515f61ebd709c6639b6820952b016e708a47fe73d0c44606ce198c951272b032c759beeafc26ab0937f5f89b8143ffdb288df157b23fc142877a17388d09a6f8360a7233f24bd7805ea3c69d56a9746b4ff53cf63221d3eb017bf6ef57a0b40ff45bafc850cedb42787bdb29ecc0aaa1444a2c4b48dffcbe56f92d8bad7b5d0d539afe8426a3a8720d0ee5e03e016ab53b6a30ab74f22502d872ec57e65e99589bf1cd7a43dfc6655d0ff64b1607be4cfd1ecd81a9e65dd7936bff7faaee6d09279963ac36cb8e6ca5671c01719d9584309a1809e78593d15da104ab5d69df071d076ef4d345fa7d55bb47a0d847666ba9f4146b251741b086dec99dff8a568684ace3619ade8a0f213c912618', 1, '2026-11-24 16:01:22.957121+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5819-7364-9e89-e2386e99c3b8', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 'annotation_submitted', 1, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', NULL, '\x849827383a4c99a02159802c6a53ee85a5d8c70ab5c614bfc8d294d2074aa50ec806a702da3f72c5967a06f1f932d6a2098edf8c16a2ba6d1b949a9207094d139eb7ac63a6aec84c5bf048d54e9ba6efc6c6aa68a0fcd98da7c43d7adb4d346a85d870e5df5376577da69086d8f6c10d486cbf05693c9901706a475599b070abd676d01d464d1f490255a566638cab4536ea9ecb6a25daa40926ea1fdab49e44ade53d09e8b6e534ab2dcd20b5faa09686f9fe82ff5b26a01c1e6aee8a6c44a1e2812b171bb2eddeafc5d8539c531c75bf8e5e6a13813ef257bd662d6c399a6943144f4af74fa34d950757efd9ea82ef93bf62e852bea12d4688a7e6b754e9cd1688122c7c2e49d1122d291538a734e2e53be57b2c99244e0cc3befe88955f1a4182dcbfd6f44b625038729adbb628ed03353b4e2dc96d6f285a3e0da5', 1, '2026-11-24 16:01:22.969952+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-582e-79ea-9816-4f3ffec0ecee', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 'annotation_submitted', 1, 1, '01a20e4a-57ce-7059-9408-825d8816af7f', NULL, '\xe693000df2dc9f1b152e256ec748151465f950bd69d5d548f3c8938f16bb2d5a0830fb1e8013e07785ae8d5f0699790670b217e8229dafa96669470546fc50e9b57f48f6a5f453e7b8e1e0d81510b56bb41a80406f9ae880f4ba058716911f67bc4bd7f5b098527889261162e65b649f523704de3f87798e8b4c70f39bab02b73ea98034d8c43e389e8ac8f20e4a70f9465b83a6135987dd31729adda851cfbe6a20be766e611df3e631505d5c6fe31a22e1bf26255a6a7b9745cd6796977e401cc1ca18836030ed48896ba6f0a9b900df68063e647d5f2870ab8ca2d34d30288e146de7f4fc1566eef0744b09f09d302d149d30710df02c1b87c2d1aaf3442a99dd4a2d9f5e5c63b9eb5d45a4a8b74f3a8633d9ab7b6dc5d9cc5fb5440390ff2b5ec33c1fc6862c7aa8fe4ae295ad76c42abe60c873c8f249c89b', 1, '2026-11-24 16:01:22.991026+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-582f-74f8-8884-ea56ac157031', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 'review_decided', 1, 1, '01a20e4a-57ce-7059-9408-825d8816af7f', NULL, '\x008bb1ae2e421bbb07c77c6f0dedb815466b911e4501d71ef4fcf94e73bcf9dbcf98d4e96bc6e3350de9acbf03fb06763b340a4975f50b8888b7e76d2f554ce5c1ebccddd0499eb40d4326892660b09fe67fc9d2bb8c58ee741d455cc7da7867d48d299f94e964e88b786cdbf2268283442cf2f79d4ccda1695fb4cc3187b26505560bf1b758accb42e303b9ea97da716a7b620f5cd2cc63a6a84397dea6a307f842a395e687e361729e50b55b3dd55869dfe581f04f7cb1d2b850553e6b679366d3cfc173850c3988920a04bdca395a02d3e35edc35b992097623e8ebb092da77ad51bf3eebce013416d01570ad2c4133b357a0c7b36c4f32b5dab4da987a95c4ceafad3171380d87518d7dead65bc1a8b9ef40b1fc1c5acd50b2fcb7b7f475be3e3f71fdbd9b5e7da1156fbe5cd783b772f2c9bd', 1, '2026-11-24 16:01:22.991988+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5831-7a38-9364-d812d1f225b7', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 'label_accepted', 1, 1, '01a20e4a-57ce-7059-9408-825d8816af7f', NULL, '\x965b0079ec31cb25d0c6cf088ee6fd165e89ff74201fba706ca465c0b4eb56beff35f16b2147078bd59a7bb2ab23c2017ffc40fcdd49e455c36740e0b988a4bc377f1237a305064c612084f254e042091454736a79cc2679b86b686e5cf03b88cf8e15309bcc8848ed445268d6ab44fa222459e643c93b4fff812bdaa9774cd1d51387cd710baefd211e4918f85e38f1929660c7ab0ee367bbc74f32fa4ac404183886543c5186883f93cf6ea1d8cd965b5f6f40420f6ac6464fc4172a1f5445812831d768d04c0bbd73a2f1bcc9e4c961f714db31358eebb2d01b1883673d7f6a89297fb4125dbfa747f5fc7263e6883663c1', 1, '2026-11-24 16:01:22.99341+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-583f-7f73-9316-27b15712647f', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b4270c7e600', 'annotation_submitted', 1, 1, '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', NULL, '\xf7dd050b4e36c85f136167df6147fc062f078be1518b83feaec9bbefc25e2244e5793b49cb6755449206f94a132669e1b305c8270ec9718e0adf0892ee760eab33e07449fe2b2a427dec6d07caeed8771a46eb1c1eab8342e75f0509214c1c36084f5341c83d617be566fefb0e4dfdce43a7dfdcbfe5179a2a2a3c4254b1968c053dc8b4e838992e1e33afe12a21bb1ee5aaac2000d4d70bada54f2b09c452019459cb282ab42abb8dc22f730e6023c27862da16b5f63796639d8caf59bfb66e8888e4961ed07e943c66fac65dd94b0ec2e6f18ca60d01281d965e2a12c0bcaee6fea35ea6061b684a732b277cc69ce8f6ccb104e81fdc55126fc629dbd56708efd78918a9d12de2e8269e72d826c4914f808680d40cb653d0e0c3789eb3861a59fc23bd0c0a5c99f7f6c0b696956a17e0611d596e305c0bdb20a1eaa3', 1, '2026-11-24 16:01:23.008227+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-584c-7c4e-b684-ab45e8649e52', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', NULL, 'tasks_added', 1, 2, '01a20e4a-5728-7e27-a791-afe3312699d1', NULL, '\xe8f9d8ad165c8bf2aa417da44516c2b1187551547f133f4df61936755085a23c99d152d01eaf3bf0438646c8b8756fdcfcbf7878f72dd762b4359520afc7a48678aaa4aab688aa60bba55df1a0b20fd9caf2724f1bb01ce3af128a837daab254f8dfbff8781ff15e511e8290ee67b1b6ee43fb68b8cc7017f361fbddbe0e6c78388cf8a8f96a8e8de02eb4826cf8e291f3db04c29b860ac4adbff110d3646bc8db36d46b3544add86cbe594f9f3514d81a66994b3317f8b9e937b6d2d7d07191b3ceba93fa6ef78dc3319e93ea62fe15afcf24ff1b75256e690a0e3900ea556fe46cc164d7516eb4982e912c440f0e3b413cfb101440', 1, '2026-11-24 16:01:23.021413+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5857-702d-81d3-6e83957310c8', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-7018a73a5800', 'task_cancelled', 1, 2, '01a20e4a-5728-7e27-a791-afe3312699d1', NULL, '\xfb4633242ccfb83c69f9f610e99a01d89dc45a89db5db461eea8d351dd06ae5fca2b02e2cd5ff4c61a4dfa7e56c629336c5646a4ab12119ec67b5f83ffdf4cf044fb4333a24fd322fdb4703128308a26f91dee1c2c6499e5cede20f78daf998f8e5f62292a179a43408602d9292c27b15310e6abc472479707e5f0916725986001394e4a55e874e74a7d0aefdbd99eb56b5dfed6df2f437ba6452e20ac3847f8444348369a466a', 1, '2026-11-24 16:01:23.031671+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-585e-7e79-8146-dfd2d38b20d9', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-708beaba3400', 'task_made_gold', 1, 2, '01a20e4a-5728-7e27-a791-afe3312699d1', NULL, '\x802b99569bc019bc1bc42294ec0dc67aff1a1759773ad4077f0806de9f55c6a5b21f85cf6518b004ce954f617837710b2f6d30d0fa7bda724a71179abaed3684bc833cdb33065055830f40498dcf05e9ec70e09f5ed427ef3f2d7648f140b473e83152660258c7e28f51df29fc82021a4751a3524e35ca2361bef3cb337cf3f1828b17fb872f39283ee410d2585d656b4ff717d3ced7b8069de8585530c008e6b029c4c479615d', 1, '2026-11-24 16:01:23.039088+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5863-7946-b70d-3c97f57e97d9', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x332e889dc9ddf7b8d38579c5d26d2059198170ba986710959a6ca6cb31267eb03b4c132c651ddf686ff61a85f68037bf27e0ef50659c992d7561803e0be910043e7bc5c62f97d54c1a70beac71a850581b47b5844bbf78a42d347063b5f4513881ba694b5108556de21c907e39a8dc025a400e541e5bf67d7a99a7c80be737842f85cb5ab720849ce02c1b92e7050850d7ec3ca5a04dc745ea0a39634d7502dbd48e01c024c501', 1, '2026-11-24 16:01:23.043666+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5864-770a-a278-580fd82159b4', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\x5876479c20e96e0aecf0691dbc719debedab83e19a344fc03de52af01af38d12f813682c348dcab5ae2c89742f56b1324591a1662643009ad924178311f02b99026f145c8ebd798e188903487b8de34e6a6169209aad89303d123ecaac7279cc4779ac7ccf80c268957394d0c7c7898face36987c5a5dce1da3f47d44b472b0636619953794db7d94c0ea37eb0e8a647e6b30979bef02fa989537f897f17365bab00b19f97889156ddbc869929fe330aad5fbe178e5187d6857c2bf21db4a10fc225fdf558eeea7a210a1a7207083a22ec6598e723278db508', 1, '2026-11-24 16:01:23.044771+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5865-7c48-8e17-a39fc31070c1', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x2bcb6bcd05a0f05d7130f162b9aa97ff83c302b5e49551564c8c6d54bfa83ea9f1a6d7fc373d3087fd61fec3d07ee5d56244a26a371e7896c3e59d705795f1a2d2ddc6fdbd67161f18bd42ed71ace37165c43cbb9ee5e41a37353fac17f82cfadc606827fcf2aee1bf7179f324c6d3e14f6f32680636a26ae1f3e0d55d16da77540dc8463733dc8358d15d2774e3a9d06040f3322a0ebfdba777c4ec692b3e35182aeaf0dd0e544ad516c50ee17eb7718718b822', 1, '2026-11-24 16:01:23.045702+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5869-75fc-b331-653aa423edc1', NULL, NULL, 'member_added', 1, 0, NULL, NULL, '\x4b62d7225167ecb47d8c408c089b33cf43e5be05052e1d2cc99688689a7b9944c9e8eee4395da6269f2874d797ad90aa58cc0ab189012985827fabf2747b2c364fa83f308875bb06833f4c70a1d0733d8950aee3a1fa5cc0260c2f440cd86dcf7b6783257a3f7d7fcabab51f27385953a700911bb494520e175127c2405fed6e9c36b0e8db87d242044f9d8109c7dae3310cdf8a2f0fb1e726191d33259b61d8c672', 1, '2026-11-24 16:01:23.049239+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5869-77c2-8966-08766920423a', NULL, NULL, 'annotator_added', 1, 0, NULL, NULL, '\xb7e9411097826b53dbc7474f302d285fe5e0de3a1dbe3f7b0f2eeb53bb3e947d7eda3ab245e7965baa283e9ac5a1f8c78a8798ce2b9f73ec719e90d68329a632c3407f0144cc14625640549ed0d38cc338f98fbf78edccae2aabdbb5fd32575d8244582164b428f04f61fada46679c7e20057ae4631596437c8080f99a59e0d286199f58a9121093ae68690e784dc2a0bf0a2f8f2413cd1004c23d384c0b87bca907682cb0f378e111b386575cfff060dc2f1d767efb56e54524085354fef58cc0343fb49559bf51a66693543bebe15cd7e4453bd11765c63f', 1, '2026-11-24 16:01:23.050144+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-586a-7f58-8397-7650beaa7afe', NULL, NULL, 'credential_created', 1, 0, NULL, NULL, '\x2e77e35cee9e74baad767a472f51750e46341b595f106f6053582d24ce2cff91acff488c9a6a12ca06b97c15fdded7ddfcd1e18e253663f117299af5aaa9936989cb4378e6e2540eeb41875fe356e36af3348f2a6280cf763114a102fc10b0ee8826500d686f11e12bab0f316bffa9a87f2639d5eb1a6f289e40ac903f605af50c762576ce1c47fef0209d1a58860cf8b88105f18b35bddf21f189fc7971964dfbdc03e8e43a08a10c9adbf8d4d543e3d43b4033', 1, '2026-11-24 16:01:23.051006+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5872-796f-a2ea-79e03ceb025c', NULL, NULL, 'hold_placed', 1, 2, '01a20e4a-5868-78d5-abb4-c51d8b89bdf8', NULL, '\x0b86ca2ae6fe85b6599b3fec305dd51fb4e79a983fc9cfe3f1c0d5378c83afe110750165517edaaa5aa54a6c88fa282ed0a44dff69c831cde4c44c26614f564843ba4236c321564ebfaefa4b329b5b36f9a6a138b43b6fc34f85baf938f0f56dd3edc446c708d97272b219a4587ef22505a53a6e233e072d632c922ce074fde3b80b50238a3125d81d0ea8a14a0d24e4925b1c2eb2bc9c98b8457f860a7d130e28bc76053147a9cfacddd82dd31a80c92cd3ec3e3e3d165f6406407b6127ebfb6523a62cd4431f6217dd54fb92059863d7e3ccc8b72b04f636', 1, '2026-11-24 16:01:23.058963+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5878-70e9-8c07-8d8012244621', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', NULL, 'pool_changed', 1, 2, '01a20e4a-5868-78d5-abb4-c51d8b89bdf8', NULL, '\x6504e7fcd5ca3271808541d03b9ad0d6f492388b9dc259bd4ffe99358eaf85c51928a63baf3fcb8136353c4633ed83073db17d8df241453c0aa1475c1aef52ddd1c9b78678bedd87d49666266e0103f61ac060054e0e09dd4ebfbe5c57ed9df0738289e3f19ef6892f1dbd57fc01edac548f113e6e4ebf24c18c63103e0b175987aecf3bd8f54422ea77c5419457ec8fd2f6efdac9865baa9ba8152f1de6a3c12c7bd6c4c25e23949e6bd0a01d24500d33824e56051b5714e32e3f396bd8cfc138ee2a5da8fd3082f510a47ad53efeb72b6415c3f61389e2f9bdd7fe39c4544a767be3425ce0b97698497e2b9ff2a8450d734f30ba8606cb856ffc5500a8693d851a902416141b643f4a8d96', 1, '2026-11-24 16:01:23.065089+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-587c-74e9-862f-5f9c08ea245d', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-70f6dc083780', 'task_priority_changed', 1, 2, '01a20e4a-5728-7e27-a791-afe3312699d1', NULL, '\xd1a98032992c75af244ae84f868d4ae47ec7c1d8fd8a7685b67c3a9f6885d180b64ae5e7463971c2a92fad10d149cef79fd798add5d921e6b92cb9028faeb30e713e841983aaf475a2bda4ea6f3075bfd0c281813e06c61f7efd907253a3e4920d81800fab4dfdb89c90f34c1b0296260e7762bc457d35f9e3bc7e2e3989e3d533bd96fe0a744bdbb64f4c78fc60ca11422607c29ac3a4ac49807708812b7357d71555737ad69271176bd17daed2f0b98295f56ccbaf8bfadd80f0', 1, '2026-11-24 16:01:23.06945+00');
INSERT INTO labelwright.event VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-587f-7a7c-95aa-c73312ba502b', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-70f6dc083780', 'task_assigned', 1, 2, '01a20e4a-5728-7e27-a791-afe3312699d1', NULL, '\xbb04385d7096920978998a008dac83e612a71788573b49fcd56f1ee90db3d375bec9a76d776ea75df9ce53ed217cfd18e8287a5f38191969fd5f3a1e589c1004778348c375883259595d3495609c19e896d06014d1833a6303bdefee0f9836e90f9884a4d5a30bf036f499c50d2a13db613c5d0d147c696193ae1e00040ae0878ed87474c72128151995ee1dee2839eb33ba82ceb4e4c13756b34e1741f26ae507e669aa19054994dd5a584eff730e336e', 1, '2026-11-24 16:01:23.072061+00');
INSERT INTO labelwright.event_head VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 35);
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 1, '01a20e4a-571a-706b-9e27-59d6010cbdfd');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 2, '01a20e4a-572a-7c9b-99ea-d45a355b76ec');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 3, '01a20e4a-5730-72e0-b3bb-c5634541f493');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 4, '01a20e4a-5733-7f0b-89d0-769e12272301');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 5, '01a20e4a-578c-75eb-bfec-806295282db0');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 6, '01a20e4a-579d-7da5-ab18-e032cc73b901');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 7, '01a20e4a-57a6-7543-853a-c34e124e6d32');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 8, '01a20e4a-57a7-7bdd-bcfe-2db0e036dc61');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 9, '01a20e4a-57a8-768c-8d21-85658cc1b874');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 10, '01a20e4a-57bb-7759-a419-ceaced0a51c3');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 11, '01a20e4a-57cd-7cd7-b3d0-9f96c35949a4');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 12, '01a20e4a-57ce-79db-810d-19f333682ccf');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 13, '01a20e4a-57cf-7baf-820d-cddf276ae927');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 14, '01a20e4a-57e6-7c57-a217-809168547d47');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 15, '01a20e4a-57ed-7934-8ac3-2e75565b9cdd');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 16, '01a20e4a-57fd-7d6d-9b3d-58b446f55d82');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 17, '01a20e4a-580c-7db9-a230-87cec800fdf8');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 18, '01a20e4a-5819-7364-9e89-e2386e99c3b8');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 19, '01a20e4a-582e-79ea-9816-4f3ffec0ecee');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 20, '01a20e4a-582f-74f8-8884-ea56ac157031');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 21, '01a20e4a-5831-7a38-9364-d812d1f225b7');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 22, '01a20e4a-583f-7f73-9316-27b15712647f');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 23, '01a20e4a-584c-7c4e-b684-ab45e8649e52');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 24, '01a20e4a-5857-702d-81d3-6e83957310c8');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 25, '01a20e4a-585e-7e79-8146-dfd2d38b20d9');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 26, '01a20e4a-5863-7946-b70d-3c97f57e97d9');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 27, '01a20e4a-5864-770a-a278-580fd82159b4');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 28, '01a20e4a-5865-7c48-8e17-a39fc31070c1');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 29, '01a20e4a-5869-75fc-b331-653aa423edc1');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 30, '01a20e4a-5869-77c2-8966-08766920423a');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 31, '01a20e4a-586a-7f58-8397-7650beaa7afe');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 32, '01a20e4a-5872-796f-a2ea-79e03ceb025c');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 33, '01a20e4a-5878-70e9-8c07-8d8012244621');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 34, '01a20e4a-587c-74e9-862f-5f9c08ea245d');
INSERT INTO labelwright.event_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 35, '01a20e4a-587f-7a7c-95aa-c73312ba502b');
INSERT INTO labelwright.gold VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-708beaba3400', '\x6a2abda835368391ebe21f74e6bd497116e5c909e0de1c2c26ddf684f67ecba4d9f1eb97ce56590397e8c02f26f6800dbc4d1b45b7987e', 1, '2026-11-24 16:01:23.036018+00');
INSERT INTO labelwright.hold VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5872-706f-ac4c-8208c888baa1', '01a20e4a-5869-77c2-8966-08763dff20d7', NULL, 'a word first', '2026-11-24 16:01:23.058212+00', NULL);
INSERT INTO labelwright.installation VALUES (true, '01a20e4a-56f3-7f60-9471-39da5d420504', '\xf8a969dbbd48029c0e738f89a01ca3c017ed5b033a48e5193bcf2ad48ce75eb7d71ea5699fbd92b56628859ace341534b717', '2026-11-24 16:01:22.675388+00');
INSERT INTO labelwright.label VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57ed-7934-8ac3-2e7512a59650', '01a20e4a-579a-7350-9510-4c15087f2480', 1, '\x488daa1c3e46f19f71db311299408e0212a4f4aa0c06789f703f40df3ff602c424de829c9741ba9061bfa898a27533c0b67a2c99a852f3', 1, 'single', '{01a20e4a-57bb-706f-b624-19e584633697}', '01a20e4a-57e6-7595-91c2-52b82a550c04', 1, '2026-11-24 16:01:22.925682+00');
INSERT INTO labelwright.label VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-5831-7a38-9364-d812315d481e', '01a20e4a-579a-7350-9510-4b9d62b9da80', 1, '\x4ff641f7e2f552ca908d3e9b20e37b3ac2b98a7ae7f606b0691ccfc361f73d1f8b2c7607f270c38edf080176eb327d909a76be94d904', 1, 'amend', '{01a20e4a-582e-72e1-90ed-4b0a8a5bd97c}', '01a20e4a-582f-74f8-8884-ea56a02bde60', 1, '2026-11-24 16:01:22.993437+00');
INSERT INTO labelwright.label_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 15, '01a20e4a-57ed-7934-8ac3-2e7512a59650');
INSERT INTO labelwright.label_seq VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 21, '01a20e4a-5831-7a38-9364-d812315d481e');
INSERT INTO labelwright.level VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 0, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 1, 0, 0);
INSERT INTO labelwright.level VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 0, 0, -1);
INSERT INTO labelwright.level VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 0, 3, 0);
INSERT INTO labelwright.level VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 0, 3, 1);
INSERT INTO labelwright.member VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5728-7e27-a791-afe3312699d1', '01a20e4a-5726-7ad8-9e15-b07ad317d2a8', '{requester}', '2026-11-24 16:01:22.729834+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57a5-77b1-b5ad-245a7226840e', '01a20e4a-57a4-7b08-b891-44ee2d0f977e', '{annotator}', '2026-11-24 16:01:22.854033+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57cd-7cd7-b3d0-9f95ee944ac6', '01a20e4a-57ca-7dec-bea9-36ac8689ad6a', '{reviewer}', '2026-11-24 16:01:22.893315+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5862-742d-9d88-9c5409401846', '01a20e4a-5861-7003-8c0e-3855b93911ba', '{annotator}', '2026-11-24 16:01:23.043102+00', NULL);
INSERT INTO labelwright.member VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5868-78d5-abb4-c51d8b89bdf8', '01a20e4a-5867-76a0-bd78-5adc76013315', '{lead}', '2026-11-24 16:01:23.048811+00', NULL);
INSERT INTO labelwright.organization VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', 'lab-1-7f9dee3ed950', 'Lab 1 7f9dee3ed950', NULL, '2026-11-24 16:01:22.714027+00');
INSERT INTO labelwright.person VALUES ('01a20e4a-5726-7ad8-9e15-b07ad317d2a8', 'requester@01a20e4a571978ca9d3421ccfa991368.example', 'requester', NULL, '2026-11-24 16:01:22.727036+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20e4a-57a4-7b08-b891-44ee2d0f977e', 'annotator@01a20e4a571978ca9d3421ccfa991368.example', 'annotator', NULL, '2026-11-24 16:01:22.852776+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20e4a-57ca-7dec-bea9-36ac8689ad6a', 'reviewer@01a20e4a571978ca9d3421ccfa991368.example', 'reviewer', NULL, '2026-11-24 16:01:22.890614+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20e4a-5861-7003-8c0e-3855b93911ba', 'held@01a20e4a571978ca9d3421ccfa991368.example', 'held', NULL, '2026-11-24 16:01:23.042001+00', NULL);
INSERT INTO labelwright.person VALUES ('01a20e4a-5867-76a0-bd78-5adc76013315', 'lead@01a20e4a571978ca9d3421ccfa991368.example', 'lead', NULL, '2026-11-24 16:01:23.047968+00', NULL);
INSERT INTO labelwright.pool VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-5875-7482-9340-b9f8165377f3', 1, 'few', NULL, 0, '2026-11-24 16:01:23.062534+00');
INSERT INTO labelwright.pool_member VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-5869-77c2-8966-08763dff20d7', 1);
INSERT INTO labelwright.project VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'Moods', 'questionnaire', '\xf323b5814efa2e7e18e30c9147b451980e955d3f92ecd11fee6c714db2e95e5e02f8f32f84c0a1faf6fc3ce9f96194f700', 1, 0, 1, 1, 1, '2026-11-24 16:01:22.826805+00');
INSERT INTO labelwright.project_version VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'ontology', 1, '\xa02ae0f6a89f4b45b93984c43f5600c504f1d8a938f83e98d55505a0d62010447e69cde4102576a4ed5b30700568ab2381a6c84044f387b6d8769f5a456b0b68206470c830d2f1e81b5d72ef49121b478399aab863bf113b6a1c167da8f41099d1c29ee97d219cc2100c4294f3bc5365758426860a6ba32c087eefa9c46e1d75d56ddd01b40461659c8729dbb64076652d096a5e0881b99b6279b99dfa5fa3e7d51ad009796d4cfb1bbd15e385f474eec627581c523ead7f80938b26155765186c5f78e098027d376bd610d79e0ccc592e28d9d427dad74c121f', 1, '01a20e4a-5728-7e27-a791-afe3312699d1', '2026-11-24 16:01:22.827698+00');
INSERT INTO labelwright.project_version VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'guidelines', 1, '\x8173f1bb08d92c9f8412e3bd63d21fc51bc344ee94ccb5ca66a033f20014', 1, '01a20e4a-5728-7e27-a791-afe3312699d1', '2026-11-24 16:01:22.828243+00');
INSERT INTO labelwright.project_version VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', 'policy', 1, '\x39309dc24c960c4ab3c8d0a6dc36df16c5f61311f93eff2cee42d453c198821c7e52318c8852afdd88d3f12ddbc70b26bb70cb197952ff2f13a8a6d2687f9bfa22608585731d59d782d863a274b5df5bef7066be04256395954a4537977ca9d83e9d042b37e98426ed753748c5dd5e0dc278aa5df38324922255d9cb753a560c16f8eed2d45d481a99886ff38e9d326cef8d465a1db85fadea432355decf70993a3d9e3629f67b5ed54a384a2669b9b9', 1, '01a20e4a-5728-7e27-a791-afe3312699d1', '2026-11-24 16:01:22.828518+00');
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4a5aea5e0500', 0, 1, 0, 1795536082847595, 1, 1, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 0, 1, 0, 1795536082847590, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 1, 1, 0, 33320733474473666, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 0, 2, 0, 1795536082847591, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 1, 2, 0, 33320733474568245, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b4270c7e600', 0, 1, 0, 1795536082847592, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b4270c7e600', 1, 1, 0, 33320733474604292, 1, 1, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-7018a73a5800', 0, 1, 0, 1795536083021939, 0, 0, NULL, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-708beaba3400', 0, 0, 0, 4439040330926772, 30000, 30000, 1795536083038167, -1, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-70f6dc083780', 0, 1, 3, 1795536083072096, 1, 1, 1795536083072123, 1, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4ae8a2f3a400', 0, 1, 0, 1795536082847593, 1, 1, 1795536083095946, 0, 0);
INSERT INTO labelwright.queue VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4a834a1cbf00', 0, 1, 0, 1795536082847594, 1, 0, NULL, 0, 0);
INSERT INTO labelwright.seat VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57ce-7059-9408-825d8816af7f', 3, '-infinity', '-infinity');
INSERT INTO labelwright.seat VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 6, '-infinity', '-infinity');
INSERT INTO labelwright.seat_cursor VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57ce-7059-9408-825d8816af7f', 1, 0, 1, 1795536080906784, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 0, 0, 1, 1795536082959245, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57ce-7059-9408-825d8816af7f', 1, 0, 9, 33320733474568245, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 0, 3, 1, 1795536081075398, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 0, 3, 0, 1795536081075532, 0);
INSERT INTO labelwright.seat_cursor VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', 0, 0, 0, 1795536082847594, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4a5aea5e0500', 't0', 0, 1, '\xee028295e1b3d2aed42f7f7e833a92d87b7e1e8b2f095d7a55e3c5e10887c0a1d265af8c508804b5d34c78d7c271e246d0c25d1ee7893be763afeb96841ee6b58cd4f7c5018fe30efb33088c9c4543307261c35cf1e40e7b1d9084ca', 1, '2026-11-24 16:01:22.845027+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4a834a1cbf00', 't1', 0, 1, '\x19624229c362556633c30c2729ba3cc4b5ca462f0c0e065506289cdff291747f9326a2820e3cd084fb57db830c896519438d5269f23fe137abb2a51c6f3b89317f7e1c4ab18f72eff99fbef5e1691299569679410ebcb9a87e1befe2', 1, '2026-11-24 16:01:22.845232+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4ae8a2f3a400', 't2', 0, 1, '\x8a0673dadd772707c57678c1b68d1fcf922becf4e3b8523a2acd19ac6c911aafb52622832373fa67e77a7a4ba3f7d615747cdf8dd9da6a11a6165cbc32f618aab574b6eddf2b7bcca569f1d3f1c9ed9952e68ec7991b9f9bc5d9357c', 1, '2026-11-24 16:01:22.845242+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b4270c7e600', 't3', 0, 1, '\x12ee556af686765068e1ac7dba1476206897ea7bf28c206c1cfc42cce5573e96417f42a2e289d9efc2edbf4294e78ba9ac489e53b9239fd5322297ef6ee46bdcf35d47ae46fe83bbb5d38a593f71e09c1ee4bdde7f40279c5332deb3', 1, '2026-11-24 16:01:22.845246+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 't4', 0, 1, '\x796cc25fe214d99bc6014e3456bf1e3912902ce124df66e4ccfe33f17dadce54d8fed00bf84cf8987e61a0b0f4eadba34b3ddb5da3e82ee5069a1206d93d52b5d651da981bb8081c53fe9d8e98e985713373f8d68567e26a76723406', 1, '2026-11-24 16:01:22.845251+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 't5', 0, 1, '\xdb2bc4553f92f14b2fa036064da42a077f4f6d792d577d8c4e9724481d90f5372c441d9ff406b8855c74838349d68af5e93bfeeedd720b60d80ccd88e53f814793cf1c3b65b19df9341b6504a5d9ffb54261eb30d1e1fa1ced976c0d', 1, '2026-11-24 16:01:22.845262+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-7018a73a5800', 'changed0', 0, 1, '\x20b86cb74b55a3dd68a9a4da76586015fdd5c1a02a11d9a5dc075e19eb22bdee337ed5b456c77a1456bf12d06e891c82d34dc10b446c3151974666f9f330dd8922490ca736fcd2d2c9c78eda04886c00b3e9e18045be410bc25a8ddd', 1, '2026-11-24 16:01:23.020527+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-708beaba3400', 'changed1', 0, 1, '\xe6b8bee9e832a6f973b2b254b9839bcdebb6ae2181ee313c8253f29a2d94233cedcdea92814f2226f093fd6f6517d00754a720f7f8ee1023129ad9c414d08e9e282cc78d10b33197693f88509aef9e209ed8f4d5e95a41027dbb9bd2', 1, '2026-11-24 16:01:23.020565+00', NULL, 0);
INSERT INTO labelwright.task VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-70f6dc083780', 'changed2', 0, 1, '\x2a65cbc09f6315e5fc455c5b4e47a9743d6eea733285848271ce330cfec7396a407919519eb5b73211581d3f55a0a92103b2ed7af411a57acb2a537d42c76139b655b997897413f8b7c1f3375167892b3781dd1260247f457f72ec96', 1, '2026-11-24 16:01:23.020585+00', NULL, 0);
INSERT INTO labelwright.task_state VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4c15087f2480', 4, 1, '01a20e4a-57ed-7934-8ac3-2e7512a59650', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b9d62b9da80', 4, 2, '01a20e4a-5831-7a38-9364-d812315d481e', NULL);
INSERT INTO labelwright.task_state VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-579a-7350-9510-4b4270c7e600', 3, 1, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-7018a73a5800', 5, 0, NULL, NULL);
INSERT INTO labelwright.task_state VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-578a-7333-ba9c-4ec4fa01fe45', '01a20e4a-584a-77f5-97b1-708beaba3400', 6, 0, NULL, NULL);
INSERT INTO labelwright.vault VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-572f-7c50-b385-95d112d9e607', '01a20e4a-5726-7ad8-9e15-b07ad317d2a8');
INSERT INTO labelwright.vault VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57a7-7bdd-bcfe-2db00fe4cbcb', '01a20e4a-57a4-7b08-b891-44ee2d0f977e');
INSERT INTO labelwright.vault VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-57ce-7059-9408-825d8816af7f', '01a20e4a-57ca-7dec-bea9-36ac8689ad6a');
INSERT INTO labelwright.vault VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5864-770a-a278-580f725aa18e', '01a20e4a-5861-7003-8c0e-3855b93911ba');
INSERT INTO labelwright.vault VALUES ('01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5719-78ca-9d34-21ccfa991368', '01a20e4a-5869-77c2-8966-08763dff20d7', '01a20e4a-5867-76a0-bd78-5adc76013315');
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
REVOKE ALL ON FUNCTION labelwright.answer_2(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_whom smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.answer_2(p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer, p_lease uuid, OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint, OUT o_whom smallint, OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer, OUT o_stored uuid, OUT o_late boolean, OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid, OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[]) TO labelwright_app;
REVOKE ALL ON FUNCTION labelwright.credential_by_hash(p_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION labelwright.credential_by_hash(p_hash bytea) TO labelwright_app;
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
