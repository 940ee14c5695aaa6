-- A developer's number is given once: reports that left earlier call somebody by it who may be gone
-- since. Not journalled, so that no undo gives a number back.
CREATE TABLE developer_number (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  highest INTEGER NOT NULL CHECK (highest >= 0)
) STRICT;
INSERT INTO developer_number (id, highest) SELECT 1, ifnull(max(number), 0) FROM developer;

CREATE TRIGGER developer_number_insert AFTER INSERT ON developer BEGIN
  UPDATE developer_number SET highest = new.number WHERE highest < new.number;
END;
