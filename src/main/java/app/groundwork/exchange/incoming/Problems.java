package app.groundwork.exchange.incoming;

import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the mistakes of a file, so that all can be mended at once. */
public final class Problems {
  private final Texts texts;
  private final List<Problem> told = new ArrayList<>();
  private int more;

  /**
   * @param texts where the words are found
   */
  public Problems(Texts texts) {
    this.texts = texts;
  }

  /** One more; its words are those under {@code key}. */
  public void add(int line, String key, Object... values) {
    if (told.size() < Limits.PROBLEMS) {
      told.add(new Problem(line, texts.get(key, values)));
    } else {
      more++;
    }
  }

  /** Refuses the file if there were any. */
  public void refuse() {
    if (!told.isEmpty()) {
      told.sort(Comparator.comparingInt(Problem::line));
      throw new NotImported(told, more);
    }
  }

  /** A mistake after which nothing can be read; its words are those under {@code key}. */
  public static NotImported fatal(Texts texts, int line, String key, Object... values) {
    return new NotImported(List.of(new Problem(line, texts.get(key, values))), 0);
  }

  /** A cell as it is quoted in a message: short, on one line. */
  public static String quoted(String cell) {
    String line = cell.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
