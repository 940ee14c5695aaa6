-- Interviews by a script, with their synthesis, and the ledger that their pain points are kept in.

CREATE TABLE theme (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0)
) STRICT;

CREATE TABLE pain_point (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(trim(title)) > 0),
  theme_id TEXT REFERENCES theme (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX pain_point_theme ON pain_point (theme_id);

CREATE TABLE assumption (
  id TEXT NOT NULL PRIMARY KEY,
  statement TEXT NOT NULL CHECK (length(trim(statement)) > 0)
) STRICT;

CREATE TABLE script (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  archived_at INTEGER
) STRICT;

CREATE TABLE script_part (
  id TEXT NOT NULL PRIMARY KEY,
  script_id TEXT NOT NULL REFERENCES script (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('opening', 'exploration', 'validation', 'closing', 'other')),
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240)
) STRICT;
CREATE INDEX script_part_script ON script_part (script_id, position);

CREATE TABLE script_question (
  id TEXT NOT NULL PRIMARY KEY,
  part_id TEXT NOT NULL REFERENCES script_part (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX script_question_part ON script_question (part_id, position);

CREATE TABLE interview (
  id TEXT NOT NULL PRIMARY KEY,
  developer_id TEXT NOT NULL REFERENCES developer (id) ON DELETE CASCADE,
  team_id TEXT REFERENCES team (id) ON DELETE SET NULL,
  -- A day, such as 2026-03-31.
  planned_on TEXT NOT NULL CHECK (planned_on IS date(planned_on)),
  -- No reference: an interview keeps what it copied, whatever becomes of the script.
  script_id TEXT NOT NULL,
  script_title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  consent TEXT NOT NULL CHECK (consent IN ('notAsked', 'yes', 'pseudonymOnly', 'no')),
  practice INTEGER NOT NULL DEFAULT 0 CHECK (practice IN (0, 1)),
  started_at INTEGER,
  ended_at INTEGER CHECK (ended_at >= started_at),
  talk_source TEXT NOT NULL DEFAULT 'keys' CHECK (talk_source IN ('keys', 'cues', 'words')),
  synthesis_ms INTEGER NOT NULL DEFAULT 0 CHECK (synthesis_ms >= 0),
  synthesis_at INTEGER,
  finished_at INTEGER,
  CHECK (ended_at IS NULL OR started_at IS NOT NULL)
) STRICT;
CREATE INDEX interview_developer ON interview (developer_id);
CREATE INDEX interview_team ON interview (team_id);
CREATE INDEX interview_started ON interview (started_at);

CREATE TABLE interview_slot (
  -- The interview's id, a slash and the slot's name.
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE INDEX interview_slot_interview ON interview_slot (interview_id);

CREATE TABLE interview_part (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('opening', 'exploration', 'validation', 'closing', 'other')),
  title TEXT NOT NULL,
  budget_ms INTEGER NOT NULL CHECK (budget_ms > 0)
) STRICT;
CREATE INDEX interview_part_interview ON interview_part (interview_id, position);

CREATE TABLE interview_question (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  -- Null for an own question of an interview that has not started.
  part_id TEXT REFERENCES interview_part (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('script', 'own', 'asked')),
  skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1))
) STRICT;
CREATE INDEX interview_question_interview ON interview_question (interview_id, position);
CREATE INDEX interview_question_part ON interview_question (part_id);

CREATE TABLE question_visit (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL REFERENCES interview_question (id) ON DELETE CASCADE,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX question_visit_interview ON question_visit (interview_id, at, id);
CREATE INDEX question_visit_question ON question_visit (question_id);

CREATE TABLE interview_pause (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  from_at INTEGER NOT NULL,
  until_at INTEGER CHECK (until_at >= from_at)
) STRICT;
CREATE INDEX interview_pause_interview ON interview_pause (interview_id, from_at);

CREATE TABLE talk_span (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  from_at INTEGER NOT NULL,
  until_at INTEGER CHECK (until_at >= from_at),
  speaker TEXT NOT NULL CHECK (speaker IN ('me', 'them', 'silence'))
) STRICT;
CREATE INDEX talk_span_interview ON talk_span (interview_id, from_at);

CREATE TABLE interview_assumption (
  -- The interview's id, a slash and the number.
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 3),
  assumption_id TEXT NOT NULL REFERENCES assumption (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL DEFAULT 'open' CHECK (verdict IN ('validated', 'contradicted', 'open'))
) STRICT;
CREATE INDEX interview_assumption_interview ON interview_assumption (interview_id);
CREATE INDEX interview_assumption_assumption ON interview_assumption (assumption_id);

CREATE TABLE interview_note (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  question_id TEXT REFERENCES interview_question (id) ON DELETE SET NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('note', 'quote', 'surprise', 'action', 'for', 'against', 'said')),
  text TEXT NOT NULL,
  assumption_id TEXT REFERENCES assumption (id) ON DELETE SET NULL,
  speaker TEXT CHECK (speaker IN ('me', 'them')),
  CHECK (assumption_id IS NULL OR kind IN ('for', 'against'))
) STRICT;
CREATE INDEX interview_note_interview ON interview_note (interview_id, at, id);
CREATE INDEX interview_note_question ON interview_note (question_id);
CREATE INDEX interview_note_assumption ON interview_note (assumption_id);

CREATE TABLE interview_pain (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  pain_point_id TEXT NOT NULL REFERENCES pain_point (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3)
) STRICT;
CREATE INDEX interview_pain_interview ON interview_pain (interview_id, place);
CREATE INDEX interview_pain_point ON interview_pain (pain_point_id);

CREATE TABLE interview_finding (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  note_id TEXT NOT NULL REFERENCES interview_note (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('pain', 'surprise', 'for', 'against')),
  pain_id TEXT REFERENCES interview_pain (id) ON DELETE CASCADE,
  assumption_id TEXT REFERENCES assumption (id) ON DELETE CASCADE,
  context TEXT NOT NULL DEFAULT '',
  CHECK ((pain_id IS NOT NULL) = (role = 'pain')),
  CHECK ((assumption_id IS NOT NULL) = (role IN ('for', 'against')))
) STRICT;
CREATE INDEX interview_finding_interview ON interview_finding (interview_id);
CREATE INDEX interview_finding_note ON interview_finding (note_id);
CREATE INDEX interview_finding_pain ON interview_finding (pain_id);
CREATE INDEX interview_finding_assumption ON interview_finding (assumption_id);

CREATE TABLE interview_action (
  id TEXT NOT NULL PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  note_id TEXT REFERENCES interview_note (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  purpose TEXT NOT NULL DEFAULT 'investigate' CHECK (purpose IN ('investigate', 'change')),
  owner TEXT NOT NULL DEFAULT '',
  -- A day, such as 2026-03-31; null if none.
  due TEXT CHECK (due IS date(due)),
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX interview_action_interview ON interview_action (interview_id);
CREATE INDEX interview_action_note ON interview_action (note_id);

-- Interviews and their notes are found as sessions and their entries are.

CREATE TRIGGER search_interview_insert AFTER INSERT ON interview BEGIN
  INSERT INTO search_doc (rowid, kind, id, at, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'interview', new.id,
    ifnull(new.started_at, unixepoch(new.planned_on) * 1000),
    iif(new.purpose = '', new.script_title, new.purpose),
    iif(new.purpose = '', '', new.script_title),
    concat_ws(' · ', (SELECT name FROM developer WHERE id = new.developer_id),
      (SELECT name FROM team WHERE id = new.team_id))
  FROM search_doc;
END;
CREATE TRIGGER search_interview_update
AFTER UPDATE OF id, planned_on, started_at, purpose, script_title, developer_id, team_id ON interview
BEGIN
  UPDATE search_doc SET id = new.id,
    at = ifnull(new.started_at, unixepoch(new.planned_on) * 1000),
    title = iif(new.purpose = '', new.script_title, new.purpose),
    body = iif(new.purpose = '', '', new.script_title),
    people = concat_ws(' · ', (SELECT name FROM developer WHERE id = new.developer_id),
      (SELECT name FROM team WHERE id = new.team_id))
  WHERE kind = 'interview' AND id = old.id;
END;
CREATE TRIGGER search_interview_delete AFTER DELETE ON interview BEGIN
  DELETE FROM search_doc WHERE kind = 'interview' AND id = old.id;
END;
CREATE TRIGGER search_interview_team_insert AFTER INSERT ON team BEGIN
  UPDATE search_doc SET people = (
    SELECT concat_ws(' · ', d.name, new.name)
    FROM interview AS i LEFT JOIN developer AS d ON d.id = i.developer_id
    WHERE i.id = search_doc.id)
  WHERE kind = 'interview' AND id IN (SELECT id FROM interview WHERE team_id = new.id);
END;
CREATE TRIGGER search_interview_team_update AFTER UPDATE OF id, name ON team BEGIN
  UPDATE search_doc SET people = (
    SELECT concat_ws(' · ', d.name, new.name)
    FROM interview AS i LEFT JOIN developer AS d ON d.id = i.developer_id
    WHERE i.id = search_doc.id)
  WHERE kind = 'interview' AND id IN (SELECT id FROM interview WHERE team_id = new.id);
END;
CREATE TRIGGER search_interview_developer_insert AFTER INSERT ON developer BEGIN
  UPDATE search_doc SET people = (
    SELECT concat_ws(' · ', new.name, t.name)
    FROM interview AS i LEFT JOIN team AS t ON t.id = i.team_id
    WHERE i.id = search_doc.id)
  WHERE kind = 'interview' AND id IN (SELECT id FROM interview WHERE developer_id = new.id);
END;
CREATE TRIGGER search_interview_developer_update AFTER UPDATE OF id, name ON developer BEGIN
  UPDATE search_doc SET people = (
    SELECT concat_ws(' · ', new.name, t.name)
    FROM interview AS i LEFT JOIN team AS t ON t.id = i.team_id
    WHERE i.id = search_doc.id)
  WHERE kind = 'interview' AND id IN (SELECT id FROM interview WHERE developer_id = new.id);
END;

CREATE TRIGGER search_note_insert AFTER INSERT ON interview_note BEGIN
  INSERT INTO search_doc (rowid, kind, id, parent, at, title, body, people)
  SELECT max(ifnull(max(rowid), 0), 0) + 1, 'interview_note', new.id, new.interview_id, new.at,
    new.text, '', '' FROM search_doc;
END;
CREATE TRIGGER search_note_update AFTER UPDATE OF id, interview_id, at, text ON interview_note
WHEN (old.id, old.interview_id, old.at, old.text)
  IS NOT (new.id, new.interview_id, new.at, new.text)
BEGIN
  UPDATE search_doc SET id = new.id, parent = new.interview_id, at = new.at, title = new.text
  WHERE kind = 'interview_note' AND id = old.id;
END;
CREATE TRIGGER search_note_delete AFTER DELETE ON interview_note BEGIN
  DELETE FROM search_doc WHERE kind = 'interview_note' AND id = old.id;
END;
