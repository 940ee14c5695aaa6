-- Search over names, sessions and entries. Triggers keep search_doc beside what it is made of, and
-- the index beside search_doc; neither is journalled: an undo fires the same triggers. A later script
-- that rebuilds one of these tables makes its search triggers anew, for they go with the old one.

CREATE TABLE search_doc (
  -- Negative for what has a name, positive for entries, so that either is searched alone.
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  -- The id of what it lies in, such as an entry's session; null if in nothing.
  parent TEXT,
  -- When it was, UTC epoch ms; null if it has no time.
  at INTEGER,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  -- Whose it is: names that it is found by as well.
  people TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, people,
  content = 'search_doc', content_rowid = 'rowid',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);

CREATE TRIGGER search_doc_insert AFTER INSERT ON search_doc BEGIN
  INSERT INTO search_index (rowid, title, body, people)
  VALUES (new.rowid, new.title, new.body, new.people);
END;
CREATE TRIGGER search_doc_delete AFTER DELETE ON search_doc BEGIN
  INSERT INTO search_index (search_index, rowid, title, body, people)
  VALUES ('delete', old.rowid, old.title, old.body, old.people);
END;
CREATE TRIGGER search_doc_update AFTER UPDATE OF title, body, people ON search_doc
WHEN (old.title, old.body, old.people) IS NOT (new.title, new.body, new.people) BEGIN
  INSERT INTO search_index (search_index, rowid, title, body, people)
  VALUES ('delete', old.rowid, old.title, old.body, old.people);
  INSERT INTO search_index (rowid, title, body, people)
  VALUES (new.rowid, new.title, new.body, new.people);
END;

CREATE TRIGGER search_team_insert AFTER INSERT ON team BEGIN
  INSERT INTO search_doc (rowid, kind, id, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'team', new.id, new.name, '', '' FROM search_doc;
  UPDATE search_doc SET people = new.name
  WHERE kind = 'developer' AND id IN (SELECT id FROM developer WHERE team_id = new.id);
  UPDATE search_doc SET people = (
    SELECT concat_ws(' · ', d.name, new.name)
    FROM shadow_session AS s LEFT JOIN developer AS d ON d.id = s.developer_id
    WHERE s.id = search_doc.id)
  WHERE kind = 'shadow_session' AND id IN (SELECT id FROM shadow_session WHERE team_id = new.id);
END;
CREATE TRIGGER search_team_update AFTER UPDATE OF id, name ON team BEGIN
  UPDATE search_doc SET id = new.id, title = new.name WHERE kind = 'team' AND id = old.id;
  UPDATE search_doc SET people = new.name
  WHERE kind = 'developer' AND id IN (SELECT id FROM developer WHERE team_id = new.id);
  UPDATE search_doc SET people = (
    SELECT concat_ws(' · ', d.name, new.name)
    FROM shadow_session AS s LEFT JOIN developer AS d ON d.id = s.developer_id
    WHERE s.id = search_doc.id)
  WHERE kind = 'shadow_session' AND id IN (SELECT id FROM shadow_session WHERE team_id = new.id);
END;
CREATE TRIGGER search_team_delete AFTER DELETE ON team BEGIN
  DELETE FROM search_doc WHERE kind = 'team' AND id = old.id;
END;

CREATE TRIGGER search_developer_insert AFTER INSERT ON developer BEGIN
  INSERT INTO search_doc (rowid, kind, id, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'developer', new.id, new.name, new.role,
    ifnull((SELECT name FROM team WHERE id = new.team_id), '') FROM search_doc;
  UPDATE search_doc SET people = (
    SELECT concat_ws(' · ', new.name, t.name)
    FROM shadow_session AS s LEFT JOIN team AS t ON t.id = s.team_id
    WHERE s.id = search_doc.id)
  WHERE kind = 'shadow_session' AND id IN (SELECT id FROM shadow_session WHERE developer_id = new.id);
END;
CREATE TRIGGER search_developer_update AFTER UPDATE OF id, name, role, team_id ON developer BEGIN
  UPDATE search_doc SET id = new.id, title = new.name, body = new.role,
    people = ifnull((SELECT name FROM team WHERE id = new.team_id), '')
  WHERE kind = 'developer' AND id = old.id;
  UPDATE search_doc SET people = (
    SELECT concat_ws(' · ', new.name, t.name)
    FROM shadow_session AS s LEFT JOIN team AS t ON t.id = s.team_id
    WHERE s.id = search_doc.id)
  WHERE kind = 'shadow_session' AND id IN (SELECT id FROM shadow_session WHERE developer_id = new.id);
END;
CREATE TRIGGER search_developer_delete AFTER DELETE ON developer BEGIN
  DELETE FROM search_doc WHERE kind = 'developer' AND id = old.id;
END;

CREATE TRIGGER search_session_insert AFTER INSERT ON shadow_session BEGIN
  INSERT INTO search_doc (rowid, kind, id, at, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'shadow_session', new.id, new.started_at, new.workflow,
    concat_ws(' · ', new.task, nullif(new.purpose, '')),
    concat_ws(' · ', (SELECT name FROM developer WHERE id = new.developer_id),
      (SELECT name FROM team WHERE id = new.team_id))
  FROM search_doc;
END;
CREATE TRIGGER search_session_update
AFTER UPDATE OF id, started_at, workflow, task, purpose, developer_id, team_id ON shadow_session BEGIN
  UPDATE search_doc SET id = new.id, at = new.started_at, title = new.workflow,
    body = concat_ws(' · ', new.task, nullif(new.purpose, '')),
    people = concat_ws(' · ', (SELECT name FROM developer WHERE id = new.developer_id),
      (SELECT name FROM team WHERE id = new.team_id))
  WHERE kind = 'shadow_session' AND id = old.id;
END;
CREATE TRIGGER search_session_delete AFTER DELETE ON shadow_session BEGIN
  DELETE FROM search_doc WHERE kind = 'shadow_session' AND id = old.id;
END;

CREATE TRIGGER search_entry_insert AFTER INSERT ON log_entry BEGIN
  INSERT INTO search_doc (rowid, kind, id, parent, at, title, body, people)
  SELECT max(ifnull(max(rowid), 0), 0) + 1, 'log_entry', new.id, new.session_id, new.at, new.text,
    concat_ws(' · ', new.tool, new.friction, new.whom, new.place), '' FROM search_doc;
END;
CREATE TRIGGER search_entry_update
AFTER UPDATE OF id, session_id, at, text, tool, friction, whom, place ON log_entry
WHEN (old.id, old.session_id, old.at, old.text, old.tool, old.friction, old.whom, old.place)
  IS NOT (new.id, new.session_id, new.at, new.text, new.tool, new.friction, new.whom, new.place)
BEGIN
  UPDATE search_doc SET id = new.id, parent = new.session_id, at = new.at, title = new.text,
    body = concat_ws(' · ', new.tool, new.friction, new.whom, new.place)
  WHERE kind = 'log_entry' AND id = old.id;
END;
CREATE TRIGGER search_entry_delete AFTER DELETE ON log_entry BEGIN
  DELETE FROM search_doc WHERE kind = 'log_entry' AND id = old.id;
END;

CREATE TRIGGER search_trio_insert AFTER INSERT ON product_trio BEGIN
  INSERT INTO search_doc (rowid, kind, id, title, body, people)
  SELECT ifnull(min(min(rowid), 0), 0) - 1, 'product_trio', new.role, new.holder, '', ''
  FROM search_doc;
END;
CREATE TRIGGER search_trio_update AFTER UPDATE OF role, holder ON product_trio BEGIN
  UPDATE search_doc SET id = new.role, title = new.holder
  WHERE kind = 'product_trio' AND id = old.role;
END;
CREATE TRIGGER search_trio_delete AFTER DELETE ON product_trio BEGIN
  DELETE FROM search_doc WHERE kind = 'product_trio' AND id = old.role;
END;

-- What is there already, the oldest first, so that a later row is a newer one.
INSERT INTO search_doc (rowid, kind, id, at, title, body, people)
SELECT -row_number() OVER (ORDER BY at, id), kind, id, at, title, body, people FROM (
  SELECT 'team' AS kind, id, NULL AS at, name AS title, '' AS body, '' AS people FROM team
  UNION ALL
  SELECT 'developer', d.id, NULL, d.name, d.role, ifnull(t.name, '')
  FROM developer AS d LEFT JOIN team AS t ON t.id = d.team_id
  UNION ALL
  SELECT 'product_trio', role, NULL, holder, '', '' FROM product_trio
  UNION ALL
  SELECT 'shadow_session', s.id, s.started_at, s.workflow,
    concat_ws(' · ', s.task, nullif(s.purpose, '')), concat_ws(' · ', d.name, t.name)
  FROM shadow_session AS s LEFT JOIN developer AS d ON d.id = s.developer_id
    LEFT JOIN team AS t ON t.id = s.team_id);
INSERT INTO search_doc (rowid, kind, id, parent, at, title, body, people)
SELECT row_number() OVER (ORDER BY at, id), 'log_entry', id, session_id, at, text,
  concat_ws(' · ', tool, friction, whom, place), '' FROM log_entry;
