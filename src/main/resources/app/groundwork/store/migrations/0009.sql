-- Initiatives: what may be done, what RICE is reckoned from, and the team's own order.

CREATE TABLE initiative (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(trim(title)) > 0),
  outcome TEXT NOT NULL DEFAULT '',
  origin TEXT CHECK (origin IN ('askedFor', 'technicalInterest', 'data', 'leadership')),
  owner TEXT NOT NULL DEFAULT '',
  -- Parted by a comma and a space.
  tags TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'idea'
    CHECK (status IN ('idea', 'candidate', 'planned', 'inProgress', 'done', 'killed')),
  -- Exact decimals above 0, as digits with a point; null while unknown.
  reach TEXT CHECK (reach NOT GLOB '*[^0-9.]*' AND CAST(reach AS REAL) > 0),
  impact TEXT CHECK (impact IN ('massive', 'high', 'medium', 'low', 'minimal')),
  confidence TEXT CHECK (confidence IN ('high', 'medium', 'low')),
  -- Person-months.
  effort TEXT CHECK (effort NOT GLOB '*[^0-9.]*' AND CAST(effort AS REAL) > 0),
  reach_note TEXT NOT NULL DEFAULT '',
  impact_note TEXT NOT NULL DEFAULT '',
  confidence_note TEXT NOT NULL DEFAULT '',
  effort_note TEXT NOT NULL DEFAULT '',
  -- Where it stands in the team's own order, the lowest first: with room between, so that one that
  -- is moved is the only one that is written.
  place INTEGER NOT NULL,
  kill_reason TEXT,
  kill_lesson TEXT,
  killed_on TEXT CHECK (killed_on IS date(killed_on)),
  status_before TEXT
    CHECK (status_before IN ('idea', 'candidate', 'planned', 'inProgress', 'done')),
  discussion TEXT CHECK (discussion IN ('riceIsRight', 'contextMissing', 'undecided')),
  discussion_reason TEXT NOT NULL DEFAULT '',
  discussed_on TEXT CHECK (discussed_on IS date(discussed_on)),
  CHECK ((status = 'killed') = (kill_reason IS NOT NULL)),
  CHECK ((kill_reason IS NULL) = (kill_lesson IS NULL)),
  CHECK ((kill_reason IS NULL) = (killed_on IS NULL)),
  CHECK ((kill_reason IS NULL) = (status_before IS NULL)),
  CHECK ((discussion IS NULL) = (discussed_on IS NULL))
) STRICT;
CREATE INDEX initiative_place ON initiative (place, id);

CREATE TABLE success_criterion (
  id TEXT NOT NULL PRIMARY KEY,
  initiative_id TEXT NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  target TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX success_criterion_initiative ON success_criterion (initiative_id, position);

-- The problem behind it.
CREATE TABLE initiative_pain_point (
  -- The initiative's id, a slash and the pain point's.
  id TEXT NOT NULL PRIMARY KEY,
  initiative_id TEXT NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
  pain_point_id TEXT NOT NULL REFERENCES pain_point (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX initiative_pain_point_initiative ON initiative_pain_point (initiative_id);
CREATE INDEX initiative_pain_point_pain_point ON initiative_pain_point (pain_point_id);

-- Every change of an input. Only added to: an undo is one more change.
CREATE TABLE rice_change (
  seq INTEGER PRIMARY KEY,
  initiative_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  input TEXT NOT NULL CHECK (input IN ('reach', 'impact', 'confidence', 'effort')),
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX rice_change_initiative ON rice_change (initiative_id, seq);

CREATE TRIGGER rice_change_insert AFTER INSERT ON initiative BEGIN
  INSERT INTO rice_change (initiative_id, at, input, before, after)
  SELECT new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), input, before, after FROM (
    SELECT 'reach' AS input, NULL AS before, new.reach AS after UNION ALL
    SELECT 'impact', NULL, new.impact UNION ALL
    SELECT 'confidence', NULL, new.confidence UNION ALL
    SELECT 'effort', NULL, new.effort)
  WHERE before IS NOT after;
END;
CREATE TRIGGER rice_change_update AFTER UPDATE OF reach, impact, confidence, effort ON initiative
BEGIN
  INSERT INTO rice_change (initiative_id, at, input, before, after)
  SELECT new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), input, before, after FROM (
    SELECT 'reach' AS input, old.reach AS before, new.reach AS after UNION ALL
    SELECT 'impact', old.impact, new.impact UNION ALL
    SELECT 'confidence', old.confidence, new.confidence UNION ALL
    SELECT 'effort', old.effort, new.effort)
  WHERE before IS NOT after;
END;

CREATE TRIGGER search_initiative_insert AFTER INSERT ON initiative BEGIN
  INSERT INTO search_doc (rowid, kind, id, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'initiative', new.id, new.title,
    concat_ws(' · ', nullif(new.outcome, ''), nullif(new.tags, ''), nullif(new.kill_reason, ''),
      nullif(new.kill_lesson, ''), nullif(new.discussion_reason, '')), new.owner
  FROM search_doc;
END;
CREATE TRIGGER search_initiative_update
AFTER UPDATE OF id, title, outcome, tags, owner, kill_reason, kill_lesson, discussion_reason
ON initiative BEGIN
  UPDATE search_doc SET id = new.id, title = new.title,
    body = concat_ws(' · ', nullif(new.outcome, ''), nullif(new.tags, ''),
      nullif(new.kill_reason, ''), nullif(new.kill_lesson, ''), nullif(new.discussion_reason, '')),
    people = new.owner
  WHERE kind = 'initiative' AND id = old.id;
END;
CREATE TRIGGER search_initiative_delete AFTER DELETE ON initiative BEGIN
  DELETE FROM search_doc WHERE kind = 'initiative' AND id = old.id;
END;
