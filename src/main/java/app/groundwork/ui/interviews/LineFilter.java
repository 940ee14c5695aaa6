package app.groundwork.ui.interviews;

/** Which lines of an interview are shown. */
enum LineFilter {
  ALL("all"),
  /** What the developer said word for word. */
  QUOTES("quotes"),
  /** What is in no place of the synthesis yet. */
  UNPULLED("unpulled");

  private final String code;

  LineFilter(String code) {
    this.code = code;
  }

  /** Never shown; stays the same. */
  String code() {
    return code;
  }

  /** The one with that code; all if there is none. */
  static LineFilter of(String code) {
    for (LineFilter filter : values()) {
      if (filter.code.equals(code)) {
        return filter;
      }
    }
    return ALL;
  }
}
