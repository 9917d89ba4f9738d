-- How people come in, and what they may do.
SET search_path = labelwright, pg_catalog;
