SET search_path = labelwright, pg_catalog;
