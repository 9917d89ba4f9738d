-- The jobs page asks by state; the operator's figures count the failed ones of all organizations.
SET search_path = labelwright, pg_catalog;

CREATE INDEX job_state ON job (organization, state, id);
CREATE INDEX job_failed ON job (organization, id) WHERE state = 3;
