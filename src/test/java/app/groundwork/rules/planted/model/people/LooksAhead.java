package app.groundwork.rules.planted.model.people;

import app.groundwork.rules.planted.model.evidence.Claim;

record LooksAhead(Claim claim) {}
