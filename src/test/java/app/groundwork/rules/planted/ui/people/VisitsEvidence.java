package app.groundwork.rules.planted.ui.people;

import app.groundwork.rules.planted.ui.evidence.EvidenceArea;

record VisitsEvidence(EvidenceArea evidence) {}
