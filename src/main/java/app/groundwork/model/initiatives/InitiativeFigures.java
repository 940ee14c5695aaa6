package app.groundwork.model.initiatives;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands behind an initiative: the evidence of all its pain points, each piece once.
 *
 * @param interviews from how many interviews some of it is
 * @param teamIds whose teams it is from
 */
public record InitiativeFigures(PainFigures evidence, int interviews, Set<String> teamIds) {
  /** Nothing does. */
  public static final InitiativeFigures NONE = new InitiativeFigures(PainFigures.NONE, 0, Set.of());

  private static final double MINUTE = 60_000;

  public InitiativeFigures {
    teamIds = Set.copyOf(teamIds);
  }

  /** How many developers and teams, and the minutes lost, half up; a word if nothing is behind. */
  public String words() {
    Texts texts = Texts.in(InitiativeFigures.class);
    if (evidence.pieces() == 0) {
      return texts.get("evidence.none");
    }
    long minutes = Math.round(evidence.lostMs() / MINUTE);
    List<String> words = new ArrayList<>();
    words.add(
        texts.get("evidence.developers", evidence.developers(), count(evidence.developers())));
    if (evidence.teams() > 0) {
      words.add(texts.get("evidence.teams", evidence.teams(), count(evidence.teams())));
    }
    if (minutes > 0) {
      words.add(texts.get("evidence.minutes", count(minutes)));
    }
    return String.join(" · ", words);
  }

  /** The same in every locale. */
  private static String count(long count) {
    return Long.toString(count);
  }
}
