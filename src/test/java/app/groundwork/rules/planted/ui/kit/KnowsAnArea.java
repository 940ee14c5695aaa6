package app.groundwork.rules.planted.ui.kit;

import app.groundwork.rules.planted.model.evidence.Claim;

record KnowsAnArea(Claim claim) {}
