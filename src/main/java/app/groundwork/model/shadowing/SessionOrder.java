package app.groundwork.model.shadowing;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column to sort the table of sessions by. What a row does not have comes last either way. */
public record SessionOrder(SessionColumn column, boolean descending) {
  private static final Comparator<SessionRow> NEWEST_FIRST =
      Comparator.comparingLong((SessionRow row) -> row.session().startedAt())
          .thenComparing(SessionRow::id)
          .reversed();

  /** Sorts by the first column, rows equal there by the second, and so on; then newest first. */
  public static Comparator<SessionRow> by(List<SessionOrder> orders) {
    Comparator<SessionRow> all = null;
    for (SessionOrder order : orders) {
      Comparator<SessionRow> one = order.comparator();
      all = all == null ? one : all.thenComparing(one);
    }
    return all == null ? NEWEST_FIRST : all.thenComparing(NEWEST_FIRST);
  }

  private Comparator<SessionRow> comparator() {
    return switch (column) {
      case DATE -> keyed(row -> row.session().startedAt(), Comparator.<Long>naturalOrder());
      case DEVELOPER -> keyed(row -> said(row.developer()), words());
      case TEAM -> keyed(row -> said(row.team()), words());
      case WORKFLOW -> keyed(row -> said(row.session().workflow()), words());
      default -> keyed(column::number, Comparator.<Double>naturalOrder());
    };
  }

  private <K> Comparator<SessionRow> keyed(
      Function<SessionRow, @Nullable K> key, Comparator<? super K> order) {
    Comparator<? super K> turned = descending ? order.reversed() : order;
    return (one, other) -> {
      K left = key.apply(one);
      K right = key.apply(other);
      if (left == null || right == null) {
        return Boolean.compare(left == null, right == null);
      }
      return turned.compare(left, right);
    };
  }

  private static @Nullable String said(@Nullable String words) {
    return words == null || words.isBlank() ? null : words;
  }

  /** As the language of the place sorts words. */
  private static Comparator<String> words() {
    Collator collator = Collator.getInstance();
    return collator::compare;
  }
}
