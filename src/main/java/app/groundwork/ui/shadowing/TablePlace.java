package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionOrder;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Quarter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the table of sessions was left.
 *
 * @param columns every column, from left to right
 * @param orders what it is sorted by; empty for newest first
 * @param team the team's id, "" for sessions without one; null for all
 * @param quarter null for all
 * @param trend true if the trend by team is unfolded
 */
record TablePlace(
    List<Column> columns,
    List<SessionOrder> orders,
    @Nullable String team,
    @Nullable Quarter quarter,
    boolean trend) {

  /**
   * One column.
   *
   * @param width px; 0 for as wide as it wants
   */
  record Column(SessionColumn column, int width, boolean shown) {}

  /** As it is at first: all columns but the workflow, newest first. */
  static final TablePlace FIRST = new TablePlace(first(), List.of(), null, null, true);

  TablePlace {
    columns = List.copyOf(columns);
    orders = List.copyOf(orders);
  }

  /** The columns that are shown, from left to right. */
  List<SessionColumn> shown() {
    return columns.stream().filter(Column::shown).map(Column::column).toList();
  }

  TablePlace withColumns(List<Column> now) {
    return new TablePlace(now, orders, team, quarter, trend);
  }

  TablePlace withOrders(List<SessionOrder> now) {
    return new TablePlace(columns, now, team, quarter, trend);
  }

  TablePlace withTeam(@Nullable String now) {
    return new TablePlace(columns, orders, now, quarter, trend);
  }

  TablePlace withQuarter(@Nullable Quarter now) {
    return new TablePlace(columns, orders, team, now, trend);
  }

  TablePlace withTrend(boolean now) {
    return new TablePlace(columns, orders, team, quarter, now);
  }

  /** One line to be kept; {@link #parse} reads it. */
  String code() {
    List<String> parts = new ArrayList<>();
    parts.add(
        "columns="
            + columns.stream()
                .map(one -> (one.shown ? "+" : "-") + one.column.code() + ":" + one.width)
                .collect(Collectors.joining(",")));
    parts.add(
        "sort="
            + orders.stream()
                .map(one -> (one.descending() ? "-" : "+") + one.column().code())
                .collect(Collectors.joining(",")));
    parts.add("trend=" + trend);
    if (team != null) {
      parts.add("team=" + team);
    }
    if (quarter != null) {
      parts.add("quarter=" + quarter.code());
    }
    return String.join(";", parts);
  }

  /** What {@link #code} wrote; what cannot be read stays as at first. */
  static TablePlace parse(String code) {
    TablePlace place = FIRST;
    for (String part : code.split(";")) {
      int at = part.indexOf('=');
      String value = part.substring(at + 1);
      place =
          switch (at < 0 ? "" : part.substring(0, at)) {
            case "columns" -> place.withColumns(columns(value));
            case "sort" -> place.withOrders(orders(value));
            case "trend" -> place.withTrend(Boolean.parseBoolean(value));
            case "team" -> place.withTeam(value);
            case "quarter" -> place.withQuarter(Quarter.parse(value).orElse(null));
            default -> place;
          };
    }
    return place;
  }

  private static List<Column> first() {
    return Arrays.stream(SessionColumn.values())
        .map(column -> new Column(column, 0, column != SessionColumn.WORKFLOW))
        .toList();
  }

  private static List<Column> columns(String code) {
    List<Column> columns = new ArrayList<>();
    for (String one : code.split(",")) {
      int colon = one.indexOf(':');
      if (colon > 1 && one.substring(colon + 1).matches("\\d{1,5}")) {
        int width = Integer.parseInt(one.substring(colon + 1));
        column(one.substring(1, colon))
            .ifPresent(column -> columns.add(new Column(column, width, one.startsWith("+"))));
      }
    }
    // A column that this version has and the file does not know, or that stands there twice.
    boolean whole =
        columns.stream().map(Column::column).distinct().count() == SessionColumn.values().length
            && columns.size() == SessionColumn.values().length
            && columns.stream().anyMatch(Column::shown);
    return whole ? columns : first();
  }

  private static List<SessionOrder> orders(String code) {
    List<SessionOrder> orders = new ArrayList<>();
    for (String one : code.split(",")) {
      if (one.length() > 1) {
        column(one.substring(1))
            .ifPresent(column -> orders.add(new SessionOrder(column, one.startsWith("-"))));
      }
    }
    return orders;
  }

  private static Optional<SessionColumn> column(String code) {
    try {
      return Optional.of(Coded.of(SessionColumn.class, code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
