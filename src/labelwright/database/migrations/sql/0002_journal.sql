SET search_path = labelwright, pg_catalog;

-- Unfinished work, edit by edit. State: it ends a while after the answer was handed in, or a month
-- after the last edit. The assignment's id stays the annotator's own over all its leases.

CREATE TABLE journal (                    -- one for each assignment; its row is the journal's lock
    organization uuid NOT NULL,
    assignment   uuid NOT NULL,
    annotator    uuid NOT NULL,
    head         integer NOT NULL DEFAULT 0,           -- entries so far: the place of the last one
    size         bigint NOT NULL DEFAULT 0,            -- bytes of all entries
    due          timestamptz NOT NULL,                 -- when it may be deleted
    PRIMARY KEY (organization, assignment),
    FOREIGN KEY (organization, annotator) REFERENCES annotator
) WITH (fillfactor = 70);
CREATE INDEX journal_due ON journal (due);

CREATE TABLE journal_entry (
    organization uuid NOT NULL,
    assignment   uuid NOT NULL,
    id           uuid NOT NULL,           -- made by the page: sent again it is the same entry
    place        integer NOT NULL,        -- order of arrival, without gaps
    device       uuid NOT NULL,
    size         integer NOT NULL,
    body         bytea NOT NULL,
    key_id       smallint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, assignment, id),
    UNIQUE (organization, assignment, place),
    FOREIGN KEY (organization, assignment) REFERENCES journal ON DELETE CASCADE
);

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['journal','journal_entry'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
    END LOOP;
END $$;
CREATE POLICY dispatch ON journal TO labelwright_dispatch USING (true);

GRANT SELECT, INSERT, UPDATE ON journal TO labelwright_app;
GRANT SELECT, INSERT ON journal_entry TO labelwright_app;
GRANT SELECT (organization, assignment, due), DELETE ON journal TO labelwright_dispatch;
