package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Coded;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the list of pain points was left.
 *
 * @param by what it is sorted by
 * @param open true if what is solved or rejected is hidden
 * @param chosen the id of the pain point that was chosen; null if none was
 * @param widths those that columns were pulled to, px
 */
record PainPlace(
    PainColumn by,
    boolean descending,
    boolean open,
    @Nullable String chosen,
    Map<PainColumn, Integer> widths) {
  private static final int MOST_WIDE = 400;

  /** As it is at first: what most developers are heard of comes first. */
  static final PainPlace FIRST = new PainPlace(PainColumn.DEVELOPERS, true, false, null, Map.of());

  PainPlace {
    widths = Map.copyOf(widths);
  }

  PainPlace withOrder(PainColumn now, boolean down) {
    return new PainPlace(now, down, open, chosen, widths);
  }

  PainPlace withOpen(boolean now) {
    return new PainPlace(by, descending, now, chosen, widths);
  }

  PainPlace withChosen(@Nullable String now) {
    return new PainPlace(by, descending, open, now, widths);
  }

  /** The same with a column pulled to that width, px. */
  PainPlace withWidth(PainColumn column, int width) {
    Map<PainColumn, Integer> now = new HashMap<>(widths);
    now.put(column, Math.min(width, MOST_WIDE));
    return new PainPlace(by, descending, open, chosen, now);
  }

  /** One line to be kept; {@link #parse} reads it. */
  String code() {
    return (descending ? "-" : "+")
        + by.code()
        + (open ? " open " : " all ")
        + (chosen == null ? "" : chosen)
        + " "
        + Stream.of(PainColumn.values())
            .filter(widths::containsKey)
            .map(column -> column.code() + ":" + widths.get(column))
            .collect(Collectors.joining(","));
  }

  /** What {@link #code} wrote; as at first if it cannot be read. */
  static PainPlace parse(String code) {
    String[] parts = code.split(" ", -1);
    if (parts.length < 3 || parts[0].length() < 2) {
      return FIRST;
    }
    try {
      return new PainPlace(
          Coded.of(PainColumn.class, parts[0].substring(1)),
          parts[0].startsWith("-"),
          parts[1].equals("open"),
          parts[2].isEmpty() ? null : parts[2],
          parts.length < 4 ? Map.of() : widths(parts[3]));
    } catch (IllegalArgumentException e) {
      return FIRST;
    }
  }

  private static Map<PainColumn, Integer> widths(String code) {
    Map<PainColumn, Integer> widths = new HashMap<>();
    for (String one : code.split(",")) {
      int colon = one.indexOf(':');
      if (colon > 0 && one.substring(colon + 1).matches("\\d{2,3}")) {
        widths.put(
            Coded.of(PainColumn.class, one.substring(0, colon)),
            Math.min(Integer.parseInt(one.substring(colon + 1)), MOST_WIDE));
      }
    }
    return widths;
  }
}
