-- What people are told in the app. State: it ends after ninety days.
SET search_path = labelwright, pg_catalog;

CREATE TABLE notification (
    organization uuid NOT NULL REFERENCES organization,
    id           uuid NOT NULL,
    reader       uuid,                    -- an annotator or a member; null: everyone who orders
    actor        uuid,                    -- who did it: nobody is told of his own doing
    project      uuid,
    task         uuid,
    kind         text NOT NULL,
    body         bytea NOT NULL,          -- what the sentence needs: ids, a reason
    key_id       smallint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, id)
);
CREATE INDEX notification_reader ON notification (organization, reader, id);
CREATE INDEX notification_old ON notification (created_at);

CREATE TABLE notification_seen (          -- state that is kept: up to where somebody has read
    organization uuid NOT NULL,
    reader       uuid NOT NULL,
    seen         uuid NOT NULL,
    PRIMARY KEY (organization, reader)
);

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['notification','notification_seen'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
    END LOOP;
END $$;
CREATE POLICY dispatch ON notification TO labelwright_dispatch USING (true);
GRANT SELECT, INSERT ON notification TO labelwright_app;
GRANT SELECT, INSERT, UPDATE ON notification_seen TO labelwright_app;
GRANT SELECT (organization, id, created_at), DELETE ON notification TO labelwright_dispatch;
