-- Data sets: what a requester calls his labels, and the versions that were published of them. Facts.
SET search_path = labelwright, pg_catalog;

CREATE TABLE data_set (
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    id           uuid NOT NULL,
    name         text NOT NULL,
    body         bytea NOT NULL,          -- {"description", "license", "selection"}
    key_id       smallint NOT NULL,
    author       uuid,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    UNIQUE (organization, id),
    UNIQUE (organization, project, name),
    FOREIGN KEY (organization, project) REFERENCES project
);

CREATE TABLE data_set_version (           -- what a version stands for; its job has the same id
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    id           uuid NOT NULL,
    data_set     uuid NOT NULL,
    number       integer NOT NULL CHECK (number > 0),
    point        bigint NOT NULL,         -- place of its newest label
    places       bigint NOT NULL,         -- labels up to there, superseded and unselected ones included
    ontology     integer NOT NULL,        -- version in force then
    project_name text NOT NULL,
    note         bytea NOT NULL,          -- {"text"}
    key_id       smallint NOT NULL,
    author       uuid,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    UNIQUE (organization, id),
    UNIQUE (organization, project, data_set, number),
    FOREIGN KEY (organization, project, data_set) REFERENCES data_set
);

CREATE TABLE data_set_manifest (          -- what its job found: with this row a version is published
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    version      uuid NOT NULL,
    blob         text NOT NULL,
    size         bigint NOT NULL,
    sha256       bytea NOT NULL,
    labels       bigint NOT NULL,
    added        bigint NOT NULL,         -- tasks that the version before did not have
    changed      bigint NOT NULL,         -- tasks whose label is another one
    removed      bigint NOT NULL,         -- tasks that are not selected any more
    figures      bytea NOT NULL,          -- {"facets": {field: {value: labels}}, "methods": {…}}
    key_id       smallint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, version),
    FOREIGN KEY (organization, project, version) REFERENCES data_set_version
);

CREATE TABLE data_set_change (            -- how a version differs from the one before, task by task
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    data_set     uuid NOT NULL,
    number       integer NOT NULL,
    task         uuid NOT NULL,
    before       uuid,                    -- label; null: the task was not in it
    after        uuid,                    -- label; null: the task is not in it
    CHECK (before IS DISTINCT FROM after),
    PRIMARY KEY (organization, project, data_set, number, task),
    FOREIGN KEY (organization, project, data_set) REFERENCES data_set
);
-- what happened to each task between two versions, in the order of tasks
CREATE INDEX data_set_change_task ON data_set_change (organization, project, data_set, task, number);

ALTER TABLE export
    ADD COLUMN data_set_version uuid,     -- null: of the project's labels
    ADD COLUMN selection        bytea;    -- sealed with key_id; null: every label

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['data_set','data_set_version','data_set_manifest','data_set_change'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO labelwright_app', t);
    END LOOP;
END $$;
