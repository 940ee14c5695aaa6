CREATE TABLE team (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0)
) STRICT;

CREATE TABLE developer (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  team_id TEXT REFERENCES team (id) ON DELETE SET NULL,
  consent TEXT NOT NULL DEFAULT 'notAsked'
    CHECK (consent IN ('notAsked', 'yes', 'pseudonymOnly', 'no')),
  -- What a pseudonym calls them; kept, so that reports made at different times agree.
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;
CREATE INDEX developer_team ON developer (team_id);

CREATE TABLE shadow_session (
  id TEXT NOT NULL PRIMARY KEY,
  developer_id TEXT NOT NULL REFERENCES developer (id) ON DELETE CASCADE,
  team_id TEXT REFERENCES team (id) ON DELETE SET NULL,
  workflow TEXT NOT NULL,
  purpose TEXT NOT NULL,
  consent TEXT NOT NULL CHECK (consent IN ('notAsked', 'yes', 'pseudonymOnly', 'no')),
  task TEXT,
  observer_prediction_ms INTEGER CHECK (observer_prediction_ms > 0),
  developer_prediction_ms INTEGER CHECK (developer_prediction_ms > 0),
  started_at INTEGER NOT NULL,
  ended_at INTEGER CHECK (ended_at >= started_at)
) STRICT;
CREATE INDEX shadow_session_developer ON shadow_session (developer_id);
CREATE INDEX shadow_session_team ON shadow_session (team_id);
CREATE INDEX shadow_session_started ON shadow_session (started_at);

CREATE TABLE log_entry (
  id TEXT NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES shadow_session (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  until INTEGER CHECK (until >= at),
  kind TEXT NOT NULL CHECK (kind IN ('task', 'done', 'gaveup', 'opened', 'searched', 'notfound',
    'asked', 'answer', 'error', 'lookup', 'workaround', 'left', 'switch', 'wait', 'interrupt',
    'wish', 'note')),
  text TEXT NOT NULL,
  tool TEXT,
  severity INTEGER NOT NULL DEFAULT 0 CHECK (severity BETWEEN 0 AND 3),
  friction TEXT,
  whom TEXT,
  place TEXT,
  interrupted_by TEXT CHECK (interrupted_by IN ('self', 'other')),
  CHECK (until IS NULL OR kind IN ('wait', 'interrupt'))
) STRICT;
CREATE INDEX log_entry_session ON log_entry (session_id, at, id);
CREATE INDEX log_entry_running ON log_entry (session_id, kind)
  WHERE until IS NULL AND kind IN ('wait', 'interrupt');

CREATE TABLE shadow_pause (
  id TEXT NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES shadow_session (id) ON DELETE CASCADE,
  from_at INTEGER NOT NULL,
  until_at INTEGER CHECK (until_at >= from_at)
) STRICT;
CREATE INDEX shadow_pause_session ON shadow_pause (session_id, from_at);

-- From here on: what no undo touches.

CREATE TABLE draft (
  key TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL,
  begun_at INTEGER NOT NULL
) STRICT;

CREATE TABLE ui_state (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE journal_step (
  step INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  at INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  bytes INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One row for each row that a step inserted (i), updated (u) or deleted (d). c0 … hold the old values
-- of the table's columns in their order; for an update only those whose bit is set in mask.
-- No constraints here: the outer statement's conflict clause would decide what their failure does.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  step INTEGER,
  tbl TEXT,
  op TEXT,
  mask INTEGER,
  key ANY,
  c0 ANY, c1 ANY, c2 ANY, c3 ANY, c4 ANY, c5 ANY, c6 ANY, c7 ANY,
  c8 ANY, c9 ANY, c10 ANY, c11 ANY, c12 ANY, c13 ANY, c14 ANY, c15 ANY,
  c16 ANY, c17 ANY, c18 ANY, c19 ANY, c20 ANY, c21 ANY, c22 ANY, c23 ANY,
  c24 ANY, c25 ANY, c26 ANY, c27 ANY, c28 ANY, c29 ANY, c30 ANY, c31 ANY
) STRICT;
CREATE INDEX journal_of_step ON journal (step, seq);
