-- Names that no developer has any more and that texts may still hold: of those removed who did not
-- agree to be named, and of those merged into another. Exports take them out as well.
CREATE TABLE former_name (
  -- The developer's who is gone.
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  -- What they agreed to and their number count only where nobody goes on for them.
  consent TEXT NOT NULL CHECK (consent IN ('notAsked', 'yes', 'pseudonymOnly', 'no')),
  number INTEGER NOT NULL CHECK (number > 0),
  -- Whom they were merged into; null if they were removed.
  developer_id TEXT REFERENCES developer (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX former_name_developer ON former_name (developer_id);
