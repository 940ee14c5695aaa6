package app.groundwork.rules.planted.ui.capture;

import app.groundwork.rules.planted.model.evidence.Claim;

record KnowsAnArea(Claim claim) {}
