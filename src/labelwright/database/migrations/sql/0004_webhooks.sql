-- Who is told of what, and whether they heard it.
SET search_path = labelwright, pg_catalog;
