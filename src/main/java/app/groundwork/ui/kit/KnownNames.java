package app.groundwork.ui.kit;

import java.util.List;
import java.util.Locale;

/** Searches a few names, for an {@link ItemPicker}. */
public final class KnownNames {
  private KnownNames() {}

  /** Those that hold what is typed, in any case and in their order. */
  public static List<String> like(String typed, List<String> names) {
    String wanted = typed.strip().toLowerCase(Locale.getDefault());
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.getDefault()).contains(wanted))
        .toList();
  }
}
