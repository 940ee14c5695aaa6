package app.groundwork.rules.planted.ui.following;

import app.groundwork.rules.planted.model.evidence.Claim;

record KnowsAnArea(Claim claim) {}
