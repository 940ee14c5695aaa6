package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The area's pages, in the order of their tabs. */
enum PageName {
  LEDGER("page.ledger", EvidenceStore.PAIN_POINT),
  THEMES("page.themes", EvidenceStore.THEME),
  ASSUMPTIONS("page.assumptions", EvidenceStore.ASSUMPTION),
  COVERAGE("page.coverage"),
  DECLINED("page.declined", DeclinedRequests.DECLINED);

  private final String key;
  private final List<String> kinds;

  PageName(String key, String... kinds) {
    this.key = key;
    this.kinds = List.of(kinds);
  }

  /** What its tab says. */
  String words() {
    return Texts.in(PageName.class).get(key);
  }

  /** The page that shows items of that table. */
  static Optional<PageName> of(String kind) {
    return Arrays.stream(values()).filter(page -> page.kinds.contains(kind)).findFirst();
  }
}
