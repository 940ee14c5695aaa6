package app.groundwork.ui.shadowing;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Found;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds sessions by developer, team and workflow. */
final class SessionFinderViewModel {
  private static final int MOST = 10;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

  private final List<SessionsViewModel.Row> rows;

  /** Looks among {@code rows}, newest first. */
  SessionFinderViewModel(List<SessionsViewModel.Row> rows) {
    this.rows = rows;
  }

  /**
   * Sessions that hold every word of {@code query}, in any case; those that begin with it come
   * first, then the newest; at most ten, none for a blank query.
   */
  List<Found> find(String query) {
    String asked = query.strip().toLowerCase(Locale.ROOT);
    if (asked.isEmpty()) {
      return List.of();
    }
    List<String> words = List.of(asked.split("\\s+"));
    // The sort is stable: the newest stay in front.
    return rows.stream()
        .filter(row -> words.stream().allMatch(names(row)::contains))
        .sorted(Comparator.comparing(row -> !begins(row, asked)))
        .limit(MOST)
        .map(SessionFinderViewModel::found)
        .toList();
  }

  private static boolean begins(SessionsViewModel.Row row, String asked) {
    return Stream.of(
            row.developer(), row.team() == null ? "" : row.team(), row.session().workflow())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(asked));
  }

  private static String names(SessionsViewModel.Row row) {
    return title(row).toLowerCase(Locale.ROOT);
  }

  private static Found found(SessionsViewModel.Row row) {
    Instant start = Instant.ofEpochMilli(row.session().startedAt());
    return new Found(
        new ItemRef(ShadowingStore.SESSION, row.session().id()),
        title(row),
        DATE.format(start.atZone(ZoneId.systemDefault())));
  }

  private static String title(SessionsViewModel.Row row) {
    return SessionWords.who(row.developer(), row.team(), row.session().workflow());
  }
}
