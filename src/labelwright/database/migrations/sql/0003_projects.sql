SET search_path = labelwright, pg_catalog;

CREATE TABLE guidelines_read (            -- state that is kept: the newest version that somebody opened
    organization uuid NOT NULL,
    project      uuid NOT NULL,
    reader       uuid NOT NULL,           -- an annotator, else a member or a key
    version      integer NOT NULL,
    read_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, reader, project),
    FOREIGN KEY (organization, project) REFERENCES project
);
ALTER TABLE guidelines_read ENABLE ROW LEVEL SECURITY;
ALTER TABLE guidelines_read FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON guidelines_read TO labelwright_app
    USING (organization = current_setting('labelwright.org')::uuid);
GRANT SELECT, INSERT, UPDATE ON guidelines_read TO labelwright_app;
