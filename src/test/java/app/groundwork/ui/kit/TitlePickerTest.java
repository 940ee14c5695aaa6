package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Titled;
import app.groundwork.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** One of many is asked for by letters of its title. */
class TitlePickerTest extends FxTest {
  private static final List<Titled> ALL =
      Stream.of("Docs are old", "Old builds", "Slow builds", "Slow reviews")
          .map(title -> new Titled(new ItemRef("pain_point", title), title))
          .toList();

  private final List<String> done = new ArrayList<>();

  @Test
  void enterTakesTheMarkedOneAndEscGivesUp() {
    ask(true);
    press(KeyCode.ENTER);
    assertThat(done).as("nothing is marked yet").isEmpty();
    type("slow");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.ESCAPE);
    assertThat(done).containsExactly("take Slow reviews", "leave");
  }

  @Test
  void onlyCtrlEnterMakesANewOne() {
    ask(true);
    type("nobody");
    press(KeyCode.ENTER);
    assertThat(done).isEmpty();
    assertThat(fx(() -> shows("Ctrl+Enter makes a new one"))).isTrue();
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(done).containsExactly("make nobody");
  }

  @Test
  void whereNoneCanBeMadeNoneIs() {
    ask(false);
    type("nobody");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    press(KeyCode.ENTER);
    assertThat(done).isEmpty();
    assertThat(fx(() -> exists("Make a new one"))).isFalse();
  }

  private void ask(boolean canMake) {
    TitlePicker picker =
        show(
            () ->
                new TitlePicker(
                    "picker",
                    "Which one",
                    "Take",
                    () -> ALL,
                    new TitlePicker.Doing(
                        one -> done.add("take " + one.title()),
                        canMake ? title -> done.add("make " + title) : null,
                        () -> done.add("leave"))),
            400,
            400);
    fx(
        () -> {
          picker.ask();
          return null;
        });
    assertFocused("Which one");
  }
}
