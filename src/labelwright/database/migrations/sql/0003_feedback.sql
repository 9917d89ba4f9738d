-- What an annotator hears of his work. State: computed from answers and rulings, and computed again by
-- rebuild; how far he has read is kept.
SET search_path = labelwright, pg_catalog;

CREATE TABLE work_done (                  -- answers and rulings of an annotator, by half hour
    organization uuid NOT NULL,
    annotator    uuid NOT NULL,
    half_hour    timestamptz NOT NULL,    -- when it began; no zone has a day that begins within one
    project      uuid NOT NULL,
    kind         smallint NOT NULL,       -- 0 annotate, 1 review, 2 adjudicate
    answers      integer NOT NULL,
    seconds      double precision NOT NULL,
    PRIMARY KEY (organization, annotator, half_hour, project, kind),
    FOREIGN KEY (organization, project) REFERENCES project
) WITH (fillfactor = 70);

CREATE TABLE feedback (                   -- one row for each ruling and each answer that it ruled upon
    organization uuid NOT NULL,
    annotator    uuid NOT NULL,           -- who answered
    decision     uuid NOT NULL,
    project      uuid NOT NULL,
    task         uuid NOT NULL,
    round        smallint NOT NULL,
    kind         smallint NOT NULL,       -- of the ruling: 1 review, 2 adjudicate
    verdict      smallint NOT NULL,       -- 0 accept, 1 reject, 2 amend
    PRIMARY KEY (organization, annotator, decision),
    FOREIGN KEY (organization, project) REFERENCES project
);
CREATE INDEX feedback_to_read ON feedback (organization, annotator, decision) WHERE verdict > 0;

CREATE TABLE feedback_seen (
    organization uuid NOT NULL,
    annotator    uuid NOT NULL,
    seen         uuid NOT NULL,           -- the newest that was on the page
    PRIMARY KEY (organization, annotator)
);

-- what was done before this was counted; the owner of the tables reads them past the wall
CREATE FUNCTION half_hour_of(p_id uuid) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path = pg_catalog, pg_temp
    AS $$ SELECT to_timestamp(div(('x' || left(replace(p_id::text, '-', ''), 12))::bit(48)::bigint,
                                  1800000)::double precision * 1800) $$;
REVOKE EXECUTE ON FUNCTION half_hour_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION half_hour_of(uuid) TO labelwright_app;

ALTER TABLE annotation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE decision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE assignment NO FORCE ROW LEVEL SECURITY;
INSERT INTO work_done (organization, annotator, half_hour, project, kind, answers, seconds)
SELECT organization, annotator, half_hour_of(id), project, kind, count(*), coalesce(sum(active_seconds), 0)
FROM annotation WHERE kind = 0
GROUP BY 1, 2, 3, 4, 5;
INSERT INTO work_done (organization, annotator, half_hour, project, kind, answers, seconds)
SELECT d.organization, d.annotator, half_hour_of(d.id), d.project, coalesce(x.kind, 1), count(*),
       coalesce(sum(d.active_seconds), 0)
FROM decision d LEFT JOIN assignment x ON x.organization = d.organization AND x.id = d.lease
GROUP BY 1, 2, 3, 4, 5;
INSERT INTO feedback (organization, annotator, decision, project, task, round, kind, verdict)
SELECT a.organization, a.annotator, d.id, d.project, d.task, d.round, coalesce(x.kind, 1), d.verdict
FROM decision d
JOIN annotation a ON a.organization = d.organization AND a.project = d.project AND a.task = d.task
 AND a.kind = 0 AND a.round = d.round AND NOT a.late
LEFT JOIN assignment x ON x.organization = d.organization AND x.id = d.lease
WHERE NOT d.late
ON CONFLICT DO NOTHING;
ALTER TABLE annotation FORCE ROW LEVEL SECURITY;
ALTER TABLE decision FORCE ROW LEVEL SECURITY;
ALTER TABLE assignment FORCE ROW LEVEL SECURITY;

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['work_done','feedback','feedback_seen'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
    END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON work_done, feedback TO labelwright_app;
GRANT SELECT, INSERT, UPDATE ON feedback_seen TO labelwright_app;
