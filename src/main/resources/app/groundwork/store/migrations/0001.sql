CREATE TABLE team (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0)
) STRICT;

CREATE TABLE developer (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  team_id TEXT REFERENCES team (id) ON DELETE SET NULL,
  consent TEXT NOT NULL DEFAULT 'notAsked'
    CHECK (consent IN ('notAsked', 'yes', 'pseudonymOnly', 'no'))
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
