-- Who may answer a round that a ruling asked for, and rulings in the order of their need.
SET search_path = labelwright, pg_catalog;

-- 0 anybody; 1 only who answered the round before; 2 nobody who answered the task before
ALTER TABLE queue ADD COLUMN whom smallint NOT NULL DEFAULT 0;
ALTER TABLE decision ADD COLUMN sent_to smallint NOT NULL DEFAULT 0;    -- of a rejection: the same codes

-- lease_2 for those whom a round was sent back to, and with the least certain rulings first: the place
-- of a review or an adjudication begins with its rank, 0 to 7 from the bit 52 on, and each rank is a
-- list with a cursor of its own. Places of before have rank 0. The laws of 0001_lease.sql hold here too.
CREATE FUNCTION labelwright.lease_3(
    p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid,
    p_gold double precision,
    OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer,
    OUT o_id uuid, OUT o_until timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
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

-- what the previous release calls
CREATE OR REPLACE FUNCTION labelwright.lease_2(
    p_org uuid, p_project uuid, p_annotator uuid, p_kinds smallint[], p_seconds integer, p_limit integer, p_id uuid,
    p_gold double precision,
    OUT o_outcome text, OUT o_task uuid, OUT o_kind smallint, OUT o_round smallint, OUT o_epoch integer,
    OUT o_id uuid, OUT o_until timestamptz)
LANGUAGE sql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp
AS $$ SELECT * FROM labelwright.lease_3(p_org, p_project, p_annotator, p_kinds, p_seconds, p_limit, p_id, p_gold) $$;

REVOKE EXECUTE ON FUNCTION labelwright.lease_3(uuid, uuid, uuid, smallint[], integer, integer, uuid, double precision)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION labelwright.lease_3(uuid, uuid, uuid, smallint[], integer, integer, uuid, double precision)
    TO labelwright_app;

-- answer_1 that also tells whom the round is for. Each statement sees what
-- was committed before the lock was given, because a volatile function takes a snapshot a statement.
CREATE FUNCTION labelwright.answer_2(
    p_org uuid, p_project uuid, p_task uuid, p_kind smallint, p_round smallint, p_annotator uuid, p_epoch integer,
    p_lease uuid,
    OUT o_round smallint, OUT o_wanted smallint, OUT o_need smallint, OUT o_priority smallint, OUT o_pool smallint,
    OUT o_whom smallint,
    OUT o_epoch integer, OUT o_state smallint, OUT o_again boolean, OUT o_lease uuid, OUT o_spare integer,
    OUT o_stored uuid, OUT o_late boolean,
    OUT o_task_state smallint, OUT o_answers integer, OUT o_label uuid,
    OUT o_labels integer, OUT o_ids uuid[], OUT o_annotators uuid[], OUT o_payloads bytea[], OUT o_key_ids smallint[])
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
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
REVOKE EXECUTE ON FUNCTION labelwright.answer_2(uuid, uuid, uuid, smallint, smallint, uuid, integer, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION labelwright.answer_2(uuid, uuid, uuid, smallint, smallint, uuid, integer, uuid) TO labelwright_app;
