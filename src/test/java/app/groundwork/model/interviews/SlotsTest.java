package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {
  private static final String[] PIECES = {
    "[",
    "]",
    "[",
    "]",
    "[A]",
    "[feature]",
    "a",
    "B",
    " ",
    "1",
    "é",
    "\n",
    "\0",
    "\ud83d",
    "😀",
    "a long word ",
    "(",
    ")",
    "{0}",
    "'"
  };

  @Test
  void findsEachByItsNameInOrder() {
    assertThat(Slots.in("Why [A], not [ B ]?"))
        .containsExactly(new Slots.Slot(4, 7, "A"), new Slots.Slot(13, 18, "B"));
    assertThat(Slots.names("[B], [A], [B]: [our tool]")).containsExactly("B", "A", "our tool");
    assertThat(Slots.names(DefaultScript.script())).containsExactly("feature", "A", "B", "C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "none",
        "[]",
        "[ ]",
        "[1]",
        "[+] and [-] and […]",
        "[A",
        "A]",
        "]A[",
        "[a [b]]",
        "[a [b] c]",
        "[[A]]",
        "[two\nlines]",
        "[a name that is far too long to be one of a slot]"
      })
  void allElseIsPlainText(String text) {
    assertThat(Slots.in(text)).isEmpty();
    assertThat(Slots.fill(text, Map.of("A", "x", "b", "y"))).isEqualTo(text);
  }

  @Test
  void anOpenBracketTakesNothingFromTheSlotsBehindIt() {
    assertThat(Slots.names("a [ b, [A] and [B]")).containsExactly("A", "B");
    assertThat(Slots.names("a ] b, [A] and ] [B]")).containsExactly("A", "B");
  }

  @Test
  void fillsWhatHasAValueAndSaysWhatHasNone() {
    Map<String, String> values = Map.of("A", " faster builds ", "B", " ", "D", "spare");
    String text = "In which order: [A], [B], [C] and [A]?";

    assertThat(Slots.fill(text, values))
        .isEqualTo("In which order: faster builds, [B], [C] and faster builds?");
    assertThat(Slots.unfilled(text, values)).containsExactly("B", "C");
  }

  @Test
  void aValueIsTakenAsItIs() {
    assertThat(Slots.fill("[A] [B]", Map.of("A", "[B] $1 \\", "B", "b"))).isEqualTo("[B] $1 \\ b");
  }

  @Test
  void holdsForAnyText() {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        made.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = made.toString();
      List<Slots.Slot> slots = Slots.in(text);
      int done = 0;
      StringBuilder outside = new StringBuilder();
      Map<String, String> values = new HashMap<>();
      for (Slots.Slot slot : slots) {
        assertThat(slot.from()).as(text).isGreaterThanOrEqualTo(done);
        String whole = text.substring(slot.from(), slot.to());
        assertThat(whole).startsWith("[").endsWith("]").contains(slot.name());
        assertThat(whole.substring(1, whole.length() - 1)).doesNotContain("[", "]", "\n");
        outside.append(text, done, slot.from()).append("value");
        done = slot.to();
        values.put(slot.name(), "value");
      }
      outside.append(text.substring(done));

      String filled = Slots.fill(text, values);
      assertThat(filled).as(text).isEqualTo(outside.toString());
      assertThat(Slots.unfilled(text, values)).isEmpty();
      assertThat(Slots.unfilled(text, Map.of())).isEqualTo(Slots.names(text));
      assertThat(Slots.fill(text, Map.of())).isEqualTo(text);
    }
  }
}
