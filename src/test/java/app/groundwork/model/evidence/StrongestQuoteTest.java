package app.groundwork.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shared.ItemRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrongestQuoteTest {
  private static final Piece SHORT = piece("short", PieceKind.QUOTE, 1, "too slow");
  private static final Piece GOOD =
      piece("good", PieceKind.QUOTE, 2, "I wait for the pipeline all day long");
  private static final Piece WISH =
      piece("wish", PieceKind.WISH, 3, "one button for it all please");
  private static final Piece LONG = piece("long", PieceKind.QUOTE, 4, "word ".repeat(60));
  private static final Piece SEEN =
      piece("seen", PieceKind.FRICTION, 5, "waited for the pipeline for quite a long while");

  private static Piece piece(String id, PieceKind kind, long at, String text) {
    return new Piece(
        new ItemRef("interview_note", id),
        Method.INTERVIEW,
        kind,
        "i",
        at,
        at,
        text,
        null,
        null,
        0,
        "d",
        null,
        kind.code(),
        0);
  }

  @Test
  void suggestsTheLongestThatIsReadAtAGlance() {
    assertThat(StrongestQuote.of(List.of(SHORT, LONG, WISH, GOOD, SEEN), null)).contains(GOOD);
    assertThat(StrongestQuote.of(List.of(SHORT, LONG), null)).contains(LONG);
    assertThat(StrongestQuote.of(List.of(SEEN), null)).isEmpty();
  }

  @Test
  void whatWasChosenWinsWhileItIsThere() {
    assertThat(StrongestQuote.of(List.of(SHORT, GOOD), "short")).contains(SHORT);
    assertThat(StrongestQuote.of(List.of(SEEN, GOOD), "seen")).contains(SEEN);
    assertThat(StrongestQuote.of(List.of(SHORT, GOOD), "gone")).contains(GOOD);
  }
}
