package app.groundwork.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToolCompletionTest {
  private static final List<String> TOOLS =
      List.of("wiki", "Wizard", "ci", "wall", "w1", "w2", "w3");

  @Test
  void offersWhatTheWordAfterASignBeginsWhateverItsCase() {
    assertThat(offers("seen #WI")).containsExactly("wiki", "Wizard");
    assertThat(offers("#c")).containsExactly("ci");
    assertThat(offers("seen #")).containsExactly("wiki", "Wizard", "ci", "wall", "w1");
  }

  @Test
  void offersNothingWhereNoToolIsNamed() {
    assertThat(offers("wi")).isEmpty();
    assertThat(offers("a#wi")).isEmpty();
    assertThat(offers("#wi ")).isEmpty();
    assertThat(offers("")).isEmpty();
    assertThat(offers("#wiki")).as("whole already").isEmpty();
    assertThat(ToolCompletion.offers("#wi more", 8, TOOLS)).isEmpty();
  }

  @Test
  void completesUpToTheCaretAndGoesOnBehindABlank() {
    assertThat(ToolCompletion.complete("a #wi", 5, "wiki"))
        .isEqualTo(new ToolCompletion.Completed("a #wiki ", 8));
    assertThat(ToolCompletion.complete("a #wi **", 5, "wiki"))
        .isEqualTo(new ToolCompletion.Completed("a #wiki **", 8));
  }

  private static List<String> offers(String text) {
    return ToolCompletion.offers(text, text.length(), TOOLS);
  }
}
