-- Who is told of what, and whether they heard it.
SET search_path = labelwright, pg_catalog;

-- How far a reader of the events of an organization has come: webhooks, notifications.
CREATE TABLE event_reader (
    organization uuid NOT NULL,
    reader       text NOT NULL,
    seq          bigint NOT NULL,         -- the last event that it has read
    PRIMARY KEY (organization, reader)
);

CREATE TABLE webhook (                    -- state that is kept: an address, its secrets, how it fares
    organization   uuid NOT NULL REFERENCES organization,
    id             uuid NOT NULL,
    project        uuid,                  -- null: every project, and what belongs to none
    kinds          text[] NOT NULL,       -- what it wants to hear of; empty: everything
    sealed         bytea NOT NULL,        -- {"url", "description", "secret", "previous", "signing"}
    key_id         smallint NOT NULL,
    state          smallint NOT NULL DEFAULT 0,        -- 0 enabled, 1 disabled
    reason         text,                  -- why it is disabled: person, gone, failing
    previous_until timestamptz,           -- so long the secret before signs too
    failures       integer NOT NULL DEFAULT 0,         -- visits without a success, one after the other
    failing_since  timestamptz,
    down_until     timestamptz,           -- so long a receiver that fails is left alone
    due            timestamptz,           -- when it is visited next; null: nothing waits
    until          timestamptz,           -- the courier's lease
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organization, id),
    FOREIGN KEY (organization, project) REFERENCES project
) WITH (fillfactor = 70);
CREATE INDEX webhook_due ON webhook (due) WHERE state = 0 AND due IS NOT NULL;

CREATE TABLE webhook_message (            -- state with a stated life: thirty days after its end
    organization uuid NOT NULL,
    webhook      uuid NOT NULL,
    id           uuid NOT NULL,           -- sent as webhook-id, the same at every attempt
    event        uuid,                    -- null: a test
    task         uuid,                    -- messages about one task are sent one after the other
    rank         smallint NOT NULL,       -- 0: a test or asked for by a person, 1: the others
    kind         text NOT NULL,
    body         bytea NOT NULL,          -- the very bytes that are sent, sealed
    key_id       smallint NOT NULL,
    state        smallint NOT NULL DEFAULT 0,          -- 0 waiting, 1 delivered, 2 failed
    attempts     integer NOT NULL DEFAULT 0,
    next_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    began_at     timestamptz NOT NULL DEFAULT clock_timestamp(),   -- of its seven days
    status       smallint,                -- what the receiver answered last; null: no answer
    problem      text,                    -- why there was no answer, in words of ours
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at     timestamptz,
    PRIMARY KEY (organization, webhook, id),
    UNIQUE (organization, webhook, event),
    FOREIGN KEY (organization, webhook) REFERENCES webhook ON DELETE CASCADE
) WITH (fillfactor = 80);
CREATE INDEX webhook_message_waiting ON webhook_message (organization, webhook, rank, id) WHERE state = 0;
CREATE INDEX webhook_message_task ON webhook_message (organization, webhook, task, id) WHERE state = 0;
CREATE INDEX webhook_message_state ON webhook_message (organization, webhook, state, id);
CREATE INDEX webhook_message_old ON webhook_message (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE webhook_attempt (
    organization uuid NOT NULL,
    webhook      uuid NOT NULL,
    message      uuid NOT NULL,
    number       integer NOT NULL,
    at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    milliseconds integer NOT NULL,
    status       smallint,
    problem      text,
    PRIMARY KEY (organization, webhook, message, number),
    FOREIGN KEY (organization, webhook, message) REFERENCES webhook_message ON DELETE CASCADE
);

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['event_reader','webhook','webhook_message','webhook_attempt'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY wall ON %I TO labelwright_app
                        USING (organization = current_setting(''labelwright.org'')::uuid)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['event_reader','webhook','webhook_message'] LOOP
        EXECUTE format('CREATE POLICY dispatch ON %I TO labelwright_dispatch USING (true)', t);
    END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON event_reader TO labelwright_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook, webhook_message TO labelwright_app;
GRANT SELECT, INSERT, DELETE ON webhook_attempt TO labelwright_app;
GRANT SELECT ON event_reader TO labelwright_dispatch;
GRANT SELECT (organization, id, state, failures, due, until), UPDATE (until) ON webhook TO labelwright_dispatch;
GRANT SELECT (organization, webhook, id, ended_at), DELETE ON webhook_message TO labelwright_dispatch;

-- what happened before this release is told to nobody
INSERT INTO event_reader (organization, reader, seq)
    SELECT organization, reader, seq FROM event_head, unnest(ARRAY['webhooks','notifications']) reader;
