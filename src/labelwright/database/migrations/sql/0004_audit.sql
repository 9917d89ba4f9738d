-- The list of events is read by who, what and project, newest first; ids grow with time.
SET search_path = labelwright, pg_catalog;

CREATE INDEX event_name ON event (organization, name, id);
CREATE INDEX event_actor ON event (organization, actor, id) WHERE actor IS NOT NULL;
CREATE INDEX event_project ON event (organization, project, id) WHERE project IS NOT NULL;

-- who the members of one's own organization are, by name
CREATE FUNCTION names_of_members(p_members uuid[]) RETURNS TABLE (member uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = labelwright, pg_catalog, pg_temp
    AS $$ SELECT m.id, p.name FROM member m JOIN person p ON p.id = m.person
          WHERE m.organization = current_setting('labelwright.org')::uuid AND m.id = ANY(p_members) $$;
REVOKE EXECUTE ON FUNCTION names_of_members(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION names_of_members(uuid[]) TO labelwright_app;
GRANT CREATE ON SCHEMA labelwright TO labelwright_flow;
ALTER FUNCTION names_of_members(uuid[]) OWNER TO labelwright_flow;
REVOKE CREATE ON SCHEMA labelwright FROM labelwright_flow;
