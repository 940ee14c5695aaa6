-- What is known of teams and developers, and who holds the platform team's product roles.

ALTER TABLE team ADD COLUMN headcount INTEGER CHECK (headcount > 0);
ALTER TABLE team ADD COLUMN eligible INTEGER NOT NULL DEFAULT 1 CHECK (eligible IN (0, 1));
-- A day, such as 2026-03-31; null while the team has not adopted the platform.
ALTER TABLE team ADD COLUMN adopted_since TEXT CHECK (adopted_since IS date(adopted_since));
ALTER TABLE team ADD COLUMN adoption TEXT CHECK (adoption IN ('choice', 'mandated'));

ALTER TABLE developer ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE developer ADD COLUMN champion INTEGER NOT NULL DEFAULT 0 CHECK (champion IN (0, 1));
ALTER TABLE developer ADD COLUMN contact_again TEXT NOT NULL DEFAULT 'notAsked'
  CHECK (contact_again IN ('notAsked', 'yes', 'no'));
-- Set when the name was replaced for good, UTC epoch ms.
ALTER TABLE developer ADD COLUMN pseudonymised_at INTEGER;

-- A role without a row is held by nobody.
CREATE TABLE product_trio (
  role TEXT NOT NULL PRIMARY KEY CHECK (role IN ('productManager', 'designer', 'techLead')),
  holder TEXT NOT NULL CHECK (length(trim(holder)) > 0)
) STRICT;
