package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Coded;
import app.groundwork.ui.kit.TitleWords;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the list of pain points tells of each, and can be sorted by. */
enum PainColumn implements Coded {
  TITLE("title", false, text(PainRow::title)),
  THEME("theme", false, text(PainRow::theme)),
  STATUS("status", false, Comparator.comparing(row -> row.pain().status())),
  DEVELOPERS("developers", true, Comparator.comparingInt(row -> row.figures().developers())),
  TEAMS("teams", true, Comparator.comparingInt(row -> row.figures().teams())),
  PIECES("pieces", true, Comparator.comparingInt(row -> row.figures().pieces())),
  LOST("lost", true, Comparator.comparingLong(row -> row.figures().lostMs())),
  FIRST("first", true, time(row -> row.figures().firstAt())),
  LAST("last", true, time(row -> row.figures().lastAt()));

  /** So that those that are alike always stand the same way. */
  private static final Comparator<PainRow> TIES =
      Comparator.comparing(PainRow::key).thenComparing(PainRow::id);

  private final String code;
  private final boolean number;
  private final Comparator<PainRow> upwards;

  PainColumn(String code, boolean number, Comparator<PainRow> upwards) {
    this.code = code;
    this.number = number;
    this.upwards = upwards;
  }

  @Override
  public String code() {
    return code;
  }

  /** True if it is a figure or a time: what is much, or late, is looked at first. */
  boolean isNumber() {
    return number;
  }

  /** By this column; those that are alike by title, whichever way it is sorted. */
  Comparator<PainRow> order(boolean descending) {
    return (descending ? upwards.reversed() : upwards).thenComparing(TIES);
  }

  private static Comparator<PainRow> text(Function<PainRow, String> text) {
    // Those without come last.
    return Comparator.comparing((PainRow row) -> text.apply(row).isEmpty())
        .thenComparing(row -> TitleWords.key(text.apply(row)));
  }

  private static Comparator<PainRow> time(Function<PainRow, @Nullable Long> time) {
    return Comparator.comparing(time, Comparator.nullsFirst(Comparator.naturalOrder()));
  }
}
