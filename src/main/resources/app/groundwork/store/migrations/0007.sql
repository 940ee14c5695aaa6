-- What an interview is linked to, it is linked to once; the list of interviews has an index in its
-- own order.

-- Of a pain point that an interview names twice the worse place stays, with all that was pulled to
-- either; a line that was pulled to both stays once, with the contexts of both.
UPDATE interview_finding SET pain_id = (
  SELECT kept.id
  FROM interview_pain AS its
  JOIN interview_pain AS kept
    ON kept.interview_id = its.interview_id AND kept.pain_point_id = its.pain_point_id
  WHERE its.id = interview_finding.pain_id
  ORDER BY kept.place, kept.id
  LIMIT 1)
WHERE pain_id IN (SELECT id FROM interview_pain);
UPDATE interview_finding SET context = joined.contexts
FROM (
  SELECT note_id, pain_id, group_concat(DISTINCT context ORDER BY context) AS contexts
  FROM interview_finding
  WHERE role = 'pain' AND trim(context) <> ''
  GROUP BY note_id, pain_id) AS joined
WHERE role = 'pain' AND interview_finding.note_id = joined.note_id
  AND interview_finding.pain_id = joined.pain_id;
DELETE FROM interview_finding WHERE id IN (
  SELECT id FROM (
    SELECT id, row_number() OVER (PARTITION BY note_id, pain_id ORDER BY id) AS nth
    FROM interview_finding
    WHERE role = 'pain')
  WHERE nth > 1);
DELETE FROM interview_pain WHERE id IN (
  SELECT id FROM (
    SELECT id,
      row_number() OVER (PARTITION BY interview_id, pain_point_id ORDER BY place, id) AS nth
    FROM interview_pain)
  WHERE nth > 1);
UPDATE interview_pain SET place = min(ordered.nth, 3)
FROM (
  SELECT id, row_number() OVER (PARTITION BY interview_id ORDER BY place, id) AS nth
  FROM interview_pain) AS ordered
WHERE ordered.id = interview_pain.id AND place IS NOT min(ordered.nth, 3);
CREATE UNIQUE INDEX interview_pain_once ON interview_pain (interview_id, pain_point_id);

-- Of an assumption that an interview tests twice the number that was judged stays, else the first.
-- The evidence speaks of the assumption, not of its number.
DELETE FROM interview_assumption WHERE id IN (
  SELECT id FROM (
    SELECT id,
      row_number() OVER (
        PARTITION BY interview_id, assumption_id ORDER BY verdict = 'open', number) AS nth
    FROM interview_assumption)
  WHERE nth > 1);
DROP INDEX interview_assumption_interview;
CREATE UNIQUE INDEX interview_assumption_once
  ON interview_assumption (interview_id, assumption_id);

DROP INDEX interview_started;
CREATE INDEX interview_newest ON interview (
  ifnull(started_at, unixepoch(planned_on) * 1000), id);
