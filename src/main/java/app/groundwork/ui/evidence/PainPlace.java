package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How the list of pain points was left.
 *
 * @param by what it is sorted by
 * @param open true if what is solved or rejected is hidden
 * @param chosen the id of the pain point that was chosen; null if none was
 */
record PainPlace(PainColumn by, boolean descending, boolean open, @Nullable String chosen) {
  /** As it is at first: what most developers are heard of comes first. */
  static final PainPlace FIRST = new PainPlace(PainColumn.DEVELOPERS, true, false, null);

  PainPlace withOrder(PainColumn now, boolean down) {
    return new PainPlace(now, down, open, chosen);
  }

  PainPlace withOpen(boolean now) {
    return new PainPlace(by, descending, now, chosen);
  }

  PainPlace withChosen(@Nullable String now) {
    return new PainPlace(by, descending, open, now);
  }

  /** One line to be kept; {@link #parse} reads it. */
  String code() {
    return (descending ? "-" : "+")
        + by.code()
        + (open ? " open " : " all ")
        + (chosen == null ? "" : chosen);
  }

  /** What {@link #code} wrote; as at first if it cannot be read. */
  static PainPlace parse(String code) {
    String[] parts = code.split(" ", -1);
    if (parts.length != 3 || parts[0].length() < 2) {
      return FIRST;
    }
    try {
      return new PainPlace(
          Coded.of(PainColumn.class, parts[0].substring(1)),
          parts[0].startsWith("-"),
          parts[1].equals("open"),
          parts[2].isEmpty() ? null : parts[2]);
    } catch (IllegalArgumentException e) {
      return FIRST;
    }
  }
}
