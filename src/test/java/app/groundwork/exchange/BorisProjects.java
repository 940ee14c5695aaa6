package app.groundwork.exchange;

import java.util.Locale;

/** BORIS projects of any size, for tests. */
public final class BorisProjects {
  private BorisProjects() {}

  /**
   * So many observations of so many events each, a second apart; of four events two are the
   * beginning and the end of a wait.
   */
  public static String of(int observations, int events) {
    StringBuilder json =
        new StringBuilder(
            """
            {"time_format": "hh:mm:ss", "project_format_version": "7.0",
             "behaviors_conf": {
              "0": {"type": "Point event", "code": "open", "description": "", "modifiers": {}},
              "1": {"type": "State event", "code": "wait", "description": "", "modifiers": {}},
              "2": {"type": "Point event", "code": "note", "description": "", "modifiers": {}}},
             "observations": {
            """);
    String[] codes = {"open", "wait", "note", "wait"};
    for (int i = 0; i < observations; i++) {
      json.append(i == 0 ? "" : ",\n")
          .append("  \"observation ")
          .append(i)
          .append("\": {\"type\": \"LIVE\", \"date\": \"2026-03-01T10:00:00\", \"events\": [\n");
      for (int event = 0; event < events; event++) {
        json.append(event == 0 ? "" : ",\n")
            .append(
                String.format(
                    Locale.ROOT,
                    "   [%d.25, \"dev %d\", \"%s\", \"\", \"%s\"]",
                    event,
                    i,
                    codes[event % 4],
                    event % 4 == 1 ? "the pipeline, once more" : ""));
      }
      json.append("]}");
    }
    return json.append("}}\n").toString();
  }
}
