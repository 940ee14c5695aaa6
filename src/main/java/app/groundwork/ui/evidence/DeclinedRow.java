package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.ui.kit.TitleWords;

/**
 * A line of the declined requests.
 *
 * @param asker who asked, as they may be called outside; may be empty
 * @param pain the title of the pain point behind it; empty if none is known
 */
record DeclinedRow(DeclinedRequest request, String asker, String pain) {
  String id() {
    return request.id();
  }

  /** True while nobody has said why not. */
  boolean lacksReason() {
    return request.reason().isBlank();
  }

  /** True if every word of {@code typed} is somewhere in it. */
  boolean has(String typed) {
    String all = String.join("\n", request.request(), request.reason(), asker, pain);
    return TitleWords.of(typed).fit(all);
  }
}
