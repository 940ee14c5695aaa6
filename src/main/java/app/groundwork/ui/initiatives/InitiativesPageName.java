package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;

/** The area's pages, in the order of their tabs. */
enum InitiativesPageName {
  RANKING("page.ranking"),
  CHART("page.chart");

  private final String key;

  InitiativesPageName(String key) {
    this.key = key;
  }

  /** What its tab says. */
  String words() {
    return Texts.in(InitiativesPageName.class).get(key);
  }
}
