package app.groundwork.exchange.interviews;

import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;

/** What several interviews say together, in words; nothing is escaped here. */
final class AcrossWords {
  private final AcrossInterviews across;
  private final Texts texts = Texts.in(AcrossWords.class);

  AcrossWords(Interviews content) {
    this.across = AcrossInterviews.of(content);
  }

  /** Of how many interviews it speaks, and of which it does not. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        texts.get(
            "across.of",
            interviews(across.interviews()),
            reach(across.developers(), across.teams())));
    if (across.practice() > 0) {
      sentences.add(texts.get("across.practice", across.practice(), digits(across.practice())));
    }
    if (across.themes().isEmpty()) {
      sentences.add(texts.get("across.none"));
    }
    return sentences;
  }

  List<AcrossInterviews.Theme> themes() {
    return across.themes();
  }

  String name(AcrossInterviews.Theme theme) {
    return theme.name().isEmpty() ? texts.get("across.noTheme") : theme.name();
  }

  /** How many developers and teams stand behind it. */
  String reach(AcrossInterviews.Theme theme) {
    return reach(theme.developers(), theme.teams());
  }

  /** How many developers and teams stand behind it. */
  String reach(AcrossInterviews.Pain pain) {
    return reach(pain.developers(), pain.teams());
  }

  private String reach(int developers, int teams) {
    return texts.get("across.reach", developers, teams, digits(developers), digits(teams));
  }

  private String interviews(int count) {
    return texts.get("across.interviews", count, digits(count));
  }

  /** The same in every locale. */
  private static String digits(int count) {
    return Integer.toString(count);
  }
}
