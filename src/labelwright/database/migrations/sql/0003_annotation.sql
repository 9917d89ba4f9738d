SET search_path = labelwright, pg_catalog;

-- whether its annotator was unsure and said so; null: nothing was said, or before it could be said
ALTER TABLE annotation ADD COLUMN unsure boolean;
