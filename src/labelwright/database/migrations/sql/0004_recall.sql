-- An answer that its annotator corrected before anybody used it counts no more: the correction does.
-- Nothing of the tables changes: the correction is an annotation that points at the old.
SET search_path = labelwright, pg_catalog;

-- answer_2, which the previous release calls too, without answers that were corrected; a correction is
-- never taken for what the lease itself brought.
CREATE OR REPLACE FUNCTION labelwright.answer_2(
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
