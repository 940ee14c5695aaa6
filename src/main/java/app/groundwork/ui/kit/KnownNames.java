package app.groundwork.ui.kit;

import java.util.List;
import java.util.function.Function;

/** Searches a few names, for an {@link ItemPicker}. */
public final class KnownNames {
  private KnownNames() {}

  /** Those that have what is typed, as {@link TitleWords} finds it, the best first. */
  public static List<String> like(String typed, List<String> names) {
    return TitleWords.of(typed).among(names, Function.identity());
  }
}
