-- What tasks are found by. Facets are texts, 'field=value', in rows of their own: under row-level
-- security an index over jsonb, arrays, LIKE, enum or numeric is not used, one over text is.
-- All of it is state: `rebuild` computes it anew from the facts.
SET search_path = labelwright, pg_catalog;

CREATE TABLE task_found (                 -- a task without a row has nothing that it is found by
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    task         uuid NOT NULL,
    facets       text[] NOT NULL DEFAULT '{}',
    priority     smallint NOT NULL DEFAULT 0,
    finished_at  timestamptz,             -- when its newest label was made
    PRIMARY KEY (organization, project, task),
    FOREIGN KEY (organization, project, task) REFERENCES task
) WITH (fillfactor = 80);

CREATE TABLE task_facet (                 -- the facets of task_found, the other way round
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    facet        text COLLATE "C" NOT NULL,
    task         uuid NOT NULL,
    PRIMARY KEY (organization, project, facet, task)
);

-- tasks that wait for a ruling, in order of arrival; those that wait for answers are in queue_wanted
CREATE INDEX queue_rulings ON queue (organization, project, kind, task) WHERE wanted > 0 AND kind <> 0;

CREATE TABLE metadata_key (               -- keys of the metadata that tasks are found by
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    number       smallint NOT NULL,       -- what facets carry in place of the key; never given twice
    key          text NOT NULL,
    ended_at     timestamptz,             -- set: not looked up any more
    PRIMARY KEY (organization, project, number),
    UNIQUE (organization, project, key),
    FOREIGN KEY (organization, project) REFERENCES project
);

CREATE TABLE task_view (                  -- filters and columns that somebody keeps under a name
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    id           uuid NOT NULL,
    owner        uuid NOT NULL,           -- a member or a key
    shared       boolean NOT NULL,
    name         text NOT NULL,
    query        text NOT NULL,           -- of the page's address
    columns      text[] NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    FOREIGN KEY (organization, project) REFERENCES project
);

-- false: tasks that were labelled before there were facets have none yet; rebuild sets it
ALTER TABLE project ADD COLUMN facets_ready boolean NOT NULL DEFAULT false;

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['task_found','task_facet','metadata_key','task_view'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
    END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON task_found, task_facet, task_view TO labelwright_app;
GRANT SELECT, INSERT, UPDATE ON metadata_key TO labelwright_app;
