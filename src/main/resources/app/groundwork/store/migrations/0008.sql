-- The ledger of evidence: pain points as problems with a state, and what stands behind them.

ALTER TABLE theme ADD COLUMN space TEXT CHECK (
  space IN ('satisfaction', 'performance', 'activity', 'communication', 'efficiency'));

ALTER TABLE pain_point ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE pain_point ADD COLUMN status TEXT NOT NULL DEFAULT 'open'
  CHECK (status IN ('open', 'beingSolved', 'solved', 'rejected'));
ALTER TABLE pain_point ADD COLUMN rejected_because TEXT NOT NULL DEFAULT '';
-- It was told as a solution; what problem is behind that is asked for.
ALTER TABLE pain_point ADD COLUMN solution_framed INTEGER NOT NULL DEFAULT 0
  CHECK (solution_framed IN (0, 1));
ALTER TABLE pain_point ADD COLUMN problem_behind TEXT NOT NULL DEFAULT '';
-- The log entry or note that was chosen as its strongest quote; without a reference, so that one
-- that is gone leaves the suggestion. Null while nobody chose.
ALTER TABLE pain_point ADD COLUMN strongest_id TEXT;

-- A piece of evidence. What a synthesis pulls to a pain point is one as well: see evidence_piece.
CREATE TABLE evidence (
  -- The pain point's id, a slash and that of the entry or note: a row that is gone still tells
  -- whose it was.
  id TEXT NOT NULL PRIMARY KEY,
  pain_point_id TEXT NOT NULL REFERENCES pain_point (id) ON DELETE CASCADE,
  log_entry_id TEXT REFERENCES log_entry (id) ON DELETE CASCADE,
  note_id TEXT REFERENCES interview_note (id) ON DELETE CASCADE,
  CHECK ((log_entry_id IS NULL) <> (note_id IS NULL))
) STRICT;
CREATE INDEX evidence_pain_point ON evidence (pain_point_id);
CREATE INDEX evidence_log_entry ON evidence (log_entry_id);
CREATE INDEX evidence_note ON evidence (note_id);

-- Findings that were looked at and are evidence of nothing.
CREATE TABLE dismissed_finding (
  -- That of the entry or note.
  id TEXT NOT NULL PRIMARY KEY,
  log_entry_id TEXT REFERENCES log_entry (id) ON DELETE CASCADE,
  note_id TEXT REFERENCES interview_note (id) ON DELETE CASCADE,
  CHECK ((log_entry_id IS NULL) <> (note_id IS NULL))
) STRICT;
CREATE INDEX dismissed_finding_log_entry ON dismissed_finding (log_entry_id);
CREATE INDEX dismissed_finding_note ON dismissed_finding (note_id);

-- What waits to be linked.
CREATE INDEX log_entry_finding ON log_entry (at) WHERE severity > 0 OR kind = 'wish';
CREATE INDEX interview_note_finding ON interview_note (at) WHERE kind IN ('quote', 'surprise');

CREATE TABLE declined_request (
  id TEXT NOT NULL PRIMARY KEY,
  request TEXT NOT NULL CHECK (length(trim(request)) > 0),
  -- Who asked, as it was typed; empty if nobody knows.
  asked_by TEXT NOT NULL DEFAULT '',
  developer_id TEXT REFERENCES developer (id) ON DELETE SET NULL,
  reason TEXT NOT NULL DEFAULT '',
  pain_point_id TEXT REFERENCES pain_point (id) ON DELETE SET NULL,
  -- A day, such as 2026-03-31.
  declined_on TEXT NOT NULL CHECK (declined_on IS date(declined_on))
) STRICT;
CREATE INDEX declined_request_developer ON declined_request (developer_id);
CREATE INDEX declined_request_pain_point ON declined_request (pain_point_id);

-- Each piece of evidence once, whether it was linked in the ledger or in a synthesis. Practice counts
-- nowhere.
CREATE VIEW evidence_piece AS
SELECT pain_point_id, 'log_entry' AS kind, log_entry_id AS source_id
FROM evidence WHERE log_entry_id IS NOT NULL
UNION
SELECT v.pain_point_id, 'interview_note', v.note_id
FROM evidence AS v JOIN interview_note AS n ON n.id = v.note_id
  JOIN interview AS i ON i.id = n.interview_id
WHERE i.practice = 0
UNION
SELECT p.pain_point_id, 'interview_note', f.note_id
FROM interview_finding AS f JOIN interview_pain AS p ON p.id = f.pain_id
  JOIN interview AS i ON i.id = f.interview_id
WHERE i.practice = 0;

-- All of it is found by name.

CREATE TRIGGER search_theme_insert AFTER INSERT ON theme BEGIN
  INSERT INTO search_doc (rowid, kind, id, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'theme', new.id, new.name, '', '' FROM search_doc;
END;
CREATE TRIGGER search_theme_update AFTER UPDATE OF id, name ON theme BEGIN
  UPDATE search_doc SET id = new.id, title = new.name WHERE kind = 'theme' AND id = old.id;
END;
CREATE TRIGGER search_theme_delete AFTER DELETE ON theme BEGIN
  DELETE FROM search_doc WHERE kind = 'theme' AND id = old.id;
END;

CREATE TRIGGER search_pain_point_insert AFTER INSERT ON pain_point BEGIN
  INSERT INTO search_doc (rowid, kind, id, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'pain_point', new.id, new.title,
    concat_ws(' · ', nullif(new.description, ''), nullif(new.problem_behind, ''),
      nullif(new.rejected_because, '')), ''
  FROM search_doc;
END;
CREATE TRIGGER search_pain_point_update
AFTER UPDATE OF id, title, description, problem_behind, rejected_because ON pain_point BEGIN
  UPDATE search_doc SET id = new.id, title = new.title,
    body = concat_ws(' · ', nullif(new.description, ''), nullif(new.problem_behind, ''),
      nullif(new.rejected_because, ''))
  WHERE kind = 'pain_point' AND id = old.id;
END;
CREATE TRIGGER search_pain_point_delete AFTER DELETE ON pain_point BEGIN
  DELETE FROM search_doc WHERE kind = 'pain_point' AND id = old.id;
END;

CREATE TRIGGER search_assumption_insert AFTER INSERT ON assumption BEGIN
  INSERT INTO search_doc (rowid, kind, id, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'assumption', new.id, new.statement, '', ''
  FROM search_doc;
END;
CREATE TRIGGER search_assumption_update AFTER UPDATE OF id, statement ON assumption BEGIN
  UPDATE search_doc SET id = new.id, title = new.statement
  WHERE kind = 'assumption' AND id = old.id;
END;
CREATE TRIGGER search_assumption_delete AFTER DELETE ON assumption BEGIN
  DELETE FROM search_doc WHERE kind = 'assumption' AND id = old.id;
END;

CREATE TRIGGER search_declined_request_insert AFTER INSERT ON declined_request BEGIN
  INSERT INTO search_doc (rowid, kind, id, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'declined_request', new.id, new.request, new.reason,
    ifnull((SELECT name FROM developer WHERE id = new.developer_id), new.asked_by)
  FROM search_doc;
END;
CREATE TRIGGER search_declined_request_update
AFTER UPDATE OF id, request, reason, asked_by, developer_id ON declined_request BEGIN
  UPDATE search_doc SET id = new.id, title = new.request, body = new.reason,
    people = ifnull((SELECT name FROM developer WHERE id = new.developer_id), new.asked_by)
  WHERE kind = 'declined_request' AND id = old.id;
END;
CREATE TRIGGER search_declined_request_delete AFTER DELETE ON declined_request BEGIN
  DELETE FROM search_doc WHERE kind = 'declined_request' AND id = old.id;
END;
-- By the name that its developer has now, and by none that they had.
CREATE TRIGGER search_declined_request_developer_insert AFTER INSERT ON developer BEGIN
  UPDATE search_doc SET people = new.name
  WHERE kind = 'declined_request'
    AND id IN (SELECT id FROM declined_request WHERE developer_id = new.id);
END;
CREATE TRIGGER search_declined_request_developer_update AFTER UPDATE OF id, name ON developer BEGIN
  UPDATE search_doc SET people = new.name
  WHERE kind = 'declined_request'
    AND id IN (SELECT id FROM declined_request WHERE developer_id = new.id);
END;

INSERT INTO search_doc (rowid, kind, id, title, body, people)
SELECT (SELECT ifnull(min(min(rowid), 0), 0) FROM search_doc)
  - row_number() OVER (ORDER BY id), kind, id, title, '', ''
FROM (
  SELECT 'theme' AS kind, id, name AS title FROM theme
  UNION ALL
  SELECT 'pain_point', id, title FROM pain_point
  UNION ALL
  SELECT 'assumption', id, statement FROM assumption);
