package app.groundwork.model.evidence;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme, or the pain points without one, and what stands behind it.
 *
 * @param theme null for what has none
 * @param figures of every piece behind any of its pain points, each once
 * @param pains its pain points, those that most developers have first
 */
public record ThemeFigures(@Nullable Theme theme, PainFigures figures, List<Pain> pains) {
  public ThemeFigures {
    pains = List.copyOf(pains);
  }

  /** A pain point and what stands behind it. */
  public record Pain(PainPoint painPoint, PainFigures figures) {}

  /** What themes can be sorted by. */
  public enum Order {
    NAME,
    SPACE,
    PAINS,
    DEVELOPERS,
    TEAMS,
    PIECES,
    LOST;

    /** The least first, by name among equals; what has no theme always last. */
    public Comparator<ThemeFigures> comparator(boolean descending) {
      Comparator<ThemeFigures> by =
          switch (this) {
            case NAME -> BY_NAME;
            case SPACE -> Comparator.comparingInt(ThemeFigures::space);
            case PAINS -> Comparator.comparingInt(one -> one.pains.size());
            case DEVELOPERS -> Comparator.comparingInt(one -> one.figures.developers());
            case TEAMS -> Comparator.comparingInt(one -> one.figures.teams());
            case PIECES -> Comparator.comparingInt(one -> one.figures.pieces());
            case LOST -> Comparator.comparingLong(one -> one.figures.lostMs());
          };
      return Comparator.comparing((ThemeFigures one) -> one.theme == null)
          .thenComparing(descending ? by.reversed() : by)
          .thenComparing(BY_NAME)
          .thenComparing(ThemeFigures::id);
    }
  }

  private static final Comparator<ThemeFigures> BY_NAME =
      Comparator.comparing(ThemeFigures::name, String.CASE_INSENSITIVE_ORDER);

  /** That of the theme; empty for what has none. */
  public String id() {
    return theme == null ? "" : theme.id();
  }

  private String name() {
    return theme == null ? "" : theme.name();
  }

  /** What touches no dimension comes after what does. */
  private int space() {
    SpaceDimension space = theme == null ? null : theme.space();
    return space == null ? SpaceDimension.values().length : space.ordinal();
  }
}
