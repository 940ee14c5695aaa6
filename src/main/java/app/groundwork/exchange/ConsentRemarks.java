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
  static List<String> ofSessions(long leftOut, boolean renamed, long notAsked) {
    Texts texts = Texts.in(ConsentRemarks.class);
    return of(
        leftOut > 0 ? texts.get("consent.leftOut", leftOut, Long.toString(leftOut)) : "",
        renamed,
        notAsked > 0 ? texts.get("consent.notAsked", notAsked, Long.toString(notAsked)) : "");
  }

  /** The same for interviews. */
  static List<String> ofInterviews(long leftOut, boolean renamed, long notAsked) {
    Texts texts = Texts.in(ConsentRemarks.class);
    return of(
        leftOut > 0 ? texts.get("consent.leftOut.interviews", leftOut, Long.toString(leftOut)) : "",
        renamed,
        notAsked > 0
            ? texts.get("consent.notAsked.interviews", notAsked, Long.toString(notAsked))
            : "");
  }

  /**
   * The same for evidence.
   *
   * @param leftOut how many pieces of it stay here
   * @param notAsked how many sessions and interviews it is from whose developer was not asked
   */
  static List<String> ofEvidence(long leftOut, boolean renamed, long notAsked) {
    Texts texts = Texts.in(ConsentRemarks.class);
    return of(
        leftOut > 0 ? texts.get("consent.leftOut.evidence", leftOut, Long.toString(leftOut)) : "",
        renamed,
        notAsked > 0
            ? texts.get("consent.notAsked.evidence", notAsked, Long.toString(notAsked))
            : "");
  }

  private static List<String> of(String leftOut, boolean renamed, String notAsked) {
    String replaced = renamed ? Texts.in(ConsentRemarks.class).get("names.replaced") : "";
    List<String> remarks = new ArrayList<>(List.of(leftOut, replaced, notAsked));
    remarks.removeIf(String::isEmpty);
    return remarks;
  }
}
