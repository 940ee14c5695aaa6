package app.groundwork.exchange.initiatives;

/** Something that is known of an initiative, under its name. */
record RiceFact(String name, String value) {}
