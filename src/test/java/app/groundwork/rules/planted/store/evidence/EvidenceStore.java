package app.groundwork.rules.planted.store.evidence;

interface EvidenceStore {}
