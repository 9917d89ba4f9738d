-- The keys that a person has changed, as one small document; null until there are any. It belongs to
-- the person, not to an organization, like the name and the password beside it.
ALTER TABLE labelwright.person ADD COLUMN keymap jsonb;
