-- Bulk intake at full rate: a task and its place in the queue are two rows (docs/decisions, Texts in the task).
SET search_path = labelwright, pg_catalog;

-- name of the first asset where it lies in the body; null: the asset's own row says it
ALTER TABLE task ADD COLUMN name text;

-- Tasks and projects are never deleted, and who adds tasks holds the project (FOR KEY SHARE) once a
-- chunk. A foreign key would lock and look up the same row again for each of a million new ones.
ALTER TABLE task DROP CONSTRAINT task_organization_project_fkey;
ALTER TABLE queue DROP CONSTRAINT queue_organization_project_task_fkey;
ALTER TABLE task_state DROP CONSTRAINT task_state_organization_project_task_fkey;
ALTER TABLE task_asset DROP CONSTRAINT task_asset_organization_project_task_fkey;
ALTER TABLE task_asset DROP CONSTRAINT task_asset_organization_asset_fkey;
ALTER TABLE asset DROP CONSTRAINT asset_organization_fkey;

-- open tasks by id: the page of open tasks walks past no labelled one
CREATE INDEX queue_wanted ON queue (organization, project, task) WHERE wanted > 0 AND kind <> 1;
