package app.groundwork.exchange.evidence;

/** Something known. */
record EvidenceFact(String name, String value) {}
