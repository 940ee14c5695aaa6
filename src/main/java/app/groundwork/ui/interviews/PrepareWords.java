package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.PlannedScript;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form before an interview says beside its fields.
 *
 * @param read what the file says; null until it was read: then there is nothing to say
 */
record PrepareWords(@Nullable PrepareRead read) {
  private static final Texts TEXTS = Texts.in(PrepareWords.class);

  /** What the consent means where it is not given by name, for the user; empty if it is. */
  String consentHint() {
    if (read == null) {
      return "";
    }
    Consent now =
        Coded.of(
            Consent.class,
            read.values().getOrDefault(PrepareField.CONSENT, Consent.NOT_ASKED.code()));
    Consent theirs = read.developer().map(Developer::consent).orElse(Consent.NOT_ASKED);
    List<String> hints = new ArrayList<>();
    if (theirs != now && theirs.stricter(now) == theirs) {
      hints.add(TEXTS.get("prepare.consent.counts", TEXTS.get("consent." + theirs.code())));
    }
    Consent counts = theirs.stricter(now);
    if (counts == Consent.NO || counts == Consent.PSEUDONYM_ONLY) {
      hints.add(TEXTS.get("consent.note." + counts.code()));
    }
    return String.join(" ", hints);
  }

  /** How far the own questions are, and where they will be asked, for the user. */
  String ownHint() {
    if (read == null) {
      return "";
    }
    int count = read.own().size();
    return PlannedScript.placeOfOwn(read.script())
        .map(
            part ->
                TEXTS.get(
                    PlannedScript.replaces(part) ? "prepare.own.count" : "prepare.own.added",
                    count,
                    PlannedScript.OWN_QUESTIONS,
                    part.title()))
        .orElse("");
  }

  /** What other interviews found of a statement, for the user; empty if there is none. */
  String testedWords(int number) {
    String statement = read == null ? "" : read.value(PrepareField.assumption(number));
    if (read == null || statement.isBlank()) {
      return "";
    }
    List<Verdict> verdicts = read.testsOf(statement).orElse(List.of());
    if (verdicts.isEmpty()) {
      return TEXTS.get("prepare.assumption.new");
    }
    return TEXTS.get(
        "prepare.assumption.tested",
        verdicts.size(),
        count(verdicts, Verdict.VALIDATED),
        count(verdicts, Verdict.CONTRADICTED),
        count(verdicts, Verdict.OPEN));
  }

  private static long count(List<Verdict> verdicts, Verdict wanted) {
    return verdicts.stream().filter(one -> one == wanted).count();
  }
}
