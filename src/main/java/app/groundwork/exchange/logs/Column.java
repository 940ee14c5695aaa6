package app.groundwork.exchange.logs;

import java.util.List;
import java.util.Optional;

/** The columns of a table that are read, and what their headings may be. */
enum Column {
  SESSION("session", "sessionid"),
  DATE("date", "day"),
  STARTED("started", "startedat", "starttime"),
  ENDED("ended", "endedat"),
  DEVELOPER("developer", "participant", "dev"),
  TEAM("team"),
  WORKFLOW("workflow"),
  TIME("time", "at", "timestamp", "elapsed", "timecode", "stamp", "when", "start"),
  END("end", "until", "endtime", "to", "stop"),
  KIND("kind", "type", "category", "code"),
  TOOL("tool", "tools", "application", "app", "document", "toolordocument"),
  TEXT(
      "text",
      "note",
      "notes",
      "description",
      "comment",
      "entry",
      "event",
      "whathappened",
      "observation"),
  SEVERITY("severity", "stars", "frictionseverity", "frictionlevel"),
  FRICTION("friction", "frictionpoint", "whatmadeithard", "hard"),
  WHOM("whom", "withwhom", "who", "asked"),
  PLACE("place", "where"),
  BY("by", "interruptedby"),
  CLOCK("clock"),
  CLOCK_END("clockend"),
  CONSENT("consent");

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** The column of that heading, in any case, with or without a unit in brackets. */
  static Optional<Column> of(String heading) {
    String plain = KindWords.plain(heading.replaceAll("[(\\[].*", ""));
    for (Column column : values()) {
      if (column.names.contains(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Its plain name. */
  String heading() {
    return names.getFirst();
  }
}
