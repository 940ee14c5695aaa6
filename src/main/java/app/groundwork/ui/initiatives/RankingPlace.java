package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Coded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the table was left.
 *
 * @param by what it is sorted by
 * @param detail true if the chosen one is told beside it
 * @param chosen the id of the initiative that was chosen; null if none was
 * @param columns all of them, from left to right
 * @param hidden those that are not shown; never the title
 * @param widths those that columns were pulled to, px
 */
record RankingPlace(
    RankingColumn by,
    boolean descending,
    boolean detail,
    @Nullable String chosen,
    List<RankingColumn> columns,
    Set<RankingColumn> hidden,
    Map<RankingColumn, Integer> widths) {
  private static final int MOST_WIDE = 600;

  /** As it is at first: in the team's own order. */
  static final RankingPlace FIRST =
      new RankingPlace(
          RankingColumn.OWN,
          false,
          false,
          null,
          List.of(RankingColumn.values()),
          Set.of(),
          Map.of());

  RankingPlace {
    columns = List.copyOf(columns);
    hidden = Set.copyOf(hidden);
    widths = Map.copyOf(widths);
  }

  RankingPlace withOrder(RankingColumn now, boolean down) {
    return new RankingPlace(now, down, detail, chosen, columns, hidden, widths);
  }

  RankingPlace withDetail(boolean now) {
    return new RankingPlace(by, descending, now, chosen, columns, hidden, widths);
  }

  RankingPlace withChosen(@Nullable String now) {
    return new RankingPlace(by, descending, detail, now, columns, hidden, widths);
  }

  /** The same with the columns in another order. */
  RankingPlace withColumns(List<RankingColumn> now) {
    return new RankingPlace(by, descending, detail, chosen, now, hidden, widths);
  }

  /** The same with a column hidden or shown; the title is always shown. */
  RankingPlace withHidden(RankingColumn column, boolean hide) {
    Set<RankingColumn> now = EnumSet.noneOf(RankingColumn.class);
    now.addAll(hidden);
    if (hide && column != RankingColumn.TITLE) {
      now.add(column);
    } else {
      now.remove(column);
    }
    return new RankingPlace(by, descending, detail, chosen, columns, now, widths);
  }

  /** The same with a column pulled to that width, px. */
  RankingPlace withWidth(RankingColumn column, int width) {
    Map<RankingColumn, Integer> now = new EnumMap<>(RankingColumn.class);
    now.putAll(widths);
    now.put(column, Math.min(width, MOST_WIDE));
    return new RankingPlace(by, descending, detail, chosen, columns, hidden, now);
  }

  /** One line to be kept; {@link #parse} reads it. */
  String code() {
    return (descending ? "-" : "+")
        + by.code()
        + (detail ? " detail " : " table ")
        + (chosen == null ? "" : chosen)
        + " "
        + columns.stream()
            .map(
                column ->
                    (hidden.contains(column) ? "-" : "+")
                        + column.code()
                        + (widths.containsKey(column) ? ":" + widths.get(column) : ""))
            .collect(Collectors.joining(","));
  }

  /** What {@link #code} wrote; as at first if it cannot be read. */
  static RankingPlace parse(String code) {
    String[] parts = code.split(" ", -1);
    if (parts.length < 4 || parts[0].length() < 2) {
      return FIRST;
    }
    try {
      RankingPlace place =
          FIRST
              .withOrder(
                  Coded.of(RankingColumn.class, parts[0].substring(1)), parts[0].startsWith("-"))
              .withDetail(parts[1].equals("detail"))
              .withChosen(parts[2].isEmpty() ? null : parts[2]);
      return columns(place, parts[3]);
    } catch (IllegalArgumentException e) {
      return FIRST;
    }
  }

  private static RankingPlace columns(RankingPlace place, String code) {
    List<RankingColumn> order = new ArrayList<>();
    RankingPlace now = place;
    for (String one : code.split(",")) {
      int colon = one.indexOf(':');
      RankingColumn column =
          Coded.of(RankingColumn.class, one.substring(1, colon < 0 ? one.length() : colon));
      if (!order.contains(column)) {
        order.add(column);
      }
      now = now.withHidden(column, one.startsWith("-"));
      if (colon > 0 && one.substring(colon + 1).matches("\\d{2,3}")) {
        now = now.withWidth(column, Integer.parseInt(one.substring(colon + 1)));
      }
    }
    Arrays.stream(RankingColumn.values())
        .filter(column -> !order.contains(column))
        .forEach(order::add);
    return now.withColumns(order);
  }
}
