SET search_path = labelwright, pg_catalog;

-- What an export stands for is fixed when it is first run, so that a run that was broken off goes on
-- to the very same file. Null: not run yet.
ALTER TABLE export
    ADD COLUMN point        bigint,         -- place of its newest label
    ADD COLUMN places       bigint,         -- labels up to there, superseded ones included
    ADD COLUMN ontology     integer,        -- version in force then
    ADD COLUMN project_name text;

-- Labels that replace one: few, and all that an export must look for.
CREATE INDEX label_again ON label (organization, project, task, version) WHERE version > 1;

-- What rebuild counts, without reading every event of a project.
CREATE INDEX event_skipped ON event (organization, project) WHERE name = 'task_skipped';
