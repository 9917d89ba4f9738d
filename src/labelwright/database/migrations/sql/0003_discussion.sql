-- What is said about a place of a task, and answered. Facts: what was said stays said; a thread is
-- settled, or opened again, by a row of its own.
SET search_path = labelwright, pg_catalog;

CREATE TABLE comment (
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    id           uuid NOT NULL,
    task         uuid NOT NULL,
    thread       uuid NOT NULL,           -- the comment that began it; the first one names itself
    opener       uuid,                    -- the annotator whose thread it is; null: somebody else began it
    voice        smallint NOT NULL,       -- 0 annotator, 1 reviewer, 2 lead, 3 requester
    author       uuid NOT NULL,           -- an annotator (voices 0 and 1), else a member or a key
    act          smallint NOT NULL,       -- 0 says, 1 settles, 2 opens again
    body         bytea NOT NULL,          -- {"text", "anchor"}
    key_id       smallint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, project, id),
    FOREIGN KEY (organization, project, task) REFERENCES task,
    FOREIGN KEY (organization, project, thread) REFERENCES comment
);
CREATE INDEX comment_task ON comment (organization, project, task, id);
CREATE INDEX comment_thread ON comment (organization, project, thread, id);
-- what others said in an annotator's threads, and the threads of a project
CREATE INDEX comment_answer ON comment (organization, opener, id) WHERE voice > 0 AND act = 0;
CREATE INDEX comment_first ON comment (organization, project, id) WHERE id = thread;

CREATE TABLE comment_seen (               -- state that is kept: how far somebody has read a thread
    organization uuid NOT NULL,
    thread       uuid NOT NULL,
    reader       uuid NOT NULL,
    seen         uuid NOT NULL,           -- the newest comment that was on the page
    PRIMARY KEY (organization, reader, thread)
);

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['comment','comment_seen'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
    END LOOP;
END $$;
GRANT SELECT, INSERT ON comment TO labelwright_app;
GRANT SELECT, INSERT, UPDATE ON comment_seen TO labelwright_app;
