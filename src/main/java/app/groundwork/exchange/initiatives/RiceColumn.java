package app.groundwork.exchange.initiatives;

import java.util.Arrays;
import java.util.List;

/** The columns of a table of initiatives; it is read again by these headings. */
public enum RiceColumn {
  OWN_RANK("Own rank"),
  RICE_RANK("RICE rank"),
  DIFFERENCE("Difference"),
  INITIATIVE("Initiative"),
  REACH("Reach"),
  IMPACT("Impact"),
  CONFIDENCE("Confidence"),
  EFFORT("Effort"),
  SCORE("Score"),
  STATUS("Status"),
  EVIDENCE("Evidence");

  private final String heading;

  RiceColumn(String heading) {
    this.heading = heading;
  }

  /** What stands above it: the same in every language, for programs read it. */
  public String heading() {
    return heading;
  }

  /** True if numbers stand in it. */
  boolean isNumber() {
    return this != INITIATIVE && this != STATUS && this != EVIDENCE;
  }

  /** All headings, from left to right. */
  public static List<String> headings() {
    return Arrays.stream(values()).map(RiceColumn::heading).toList();
  }
}
