package app.groundwork.exchange;

import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the user must know of consent in whatever leaves the workspace. */
final class ConsentRemarks {
  private ConsentRemarks() {}

  /**
   * None if all is as it stands in the workspace.
   *
   * @param leftOut how many sessions stay here because the developer does not agree
   * @param renamed true if somebody is called by a pseudonym
   * @param notAsked how many sessions leave though the developer was not asked
   */
  static List<String> of(long leftOut, boolean renamed, long notAsked) {
    Texts texts = Texts.in(ConsentRemarks.class);
    List<String> remarks = new ArrayList<>();
    if (leftOut > 0) {
      remarks.add(texts.get("consent.leftOut", leftOut));
    }
    if (renamed) {
      remarks.add(texts.get("names.replaced"));
    }
    if (notAsked > 0) {
      remarks.add(texts.get("consent.notAsked", notAsked));
    }
    return remarks;
  }
}
