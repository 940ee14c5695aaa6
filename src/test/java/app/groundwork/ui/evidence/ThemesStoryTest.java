package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.shared.ItemRef;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ThemesStoryTest extends PageStory {
  private void openThemes() {
    open(() -> new ThemesPage(new ThemesViewModel(file.workspace, file.context)));
  }

  private List<Theme> themes() {
    return file.query(file.evidence::themes);
  }

  private String themeOf(String pain) {
    return Optional.ofNullable(
            file.query(tx -> file.evidence.painPoint(tx, pain)).map(PainPoint::themeId).orElse(""))
        .orElse("");
  }

  @Test
  void aThemeIsMadeFilledMergedAndRemovedByKeyboard() {
    file.theme("a", "a1", "a2");
    file.pain("alone");
    openThemes();
    waitFor("the theme", () -> shows("Theme a"));
    press(KeyCode.CONTROL, KeyCode.N);
    waitFor("the new theme", () -> themes().size() == 2);
    assertFocused("Name of the theme");
    type("Waiting");
    press(KeyCode.ENTER);
    waitFor("its name", () -> themes().stream().anyMatch(one -> one.name().equals("Waiting")));
    assertFocused("Themes");

    // Down to what has none, into its pain points, and one is moved.
    press(KeyCode.END);
    waitFor("what has none", () -> shows("Pain alone"));
    press(KeyCode.ENTER);
    assertFocused(id(Node.class, "theme-pain-list"));
    press(KeyCode.M);
    assertFocused("Move to the theme");
    type("wait");
    press(KeyCode.ENTER);
    waitFor("the move", () -> !themeOf("alone").isEmpty());

    fx(
        () -> {
          file.notices.offered.run();
          return null;
        });
    waitFor("the undo", () -> themeOf("alone").isEmpty());
  }

  @Test
  void aThemeIsMergedIntoAnotherAndUndone() {
    file.theme("a", "a1", "a2");
    file.theme("b", "b1");
    openThemes();
    waitFor("the themes", () -> shows("Theme b"));
    press(KeyCode.END);
    fire(id(javafx.scene.control.Button.class, "theme-merge-ask"));
    assertFocused("Merge into the theme");
    type("heme");
    waitFor("what it means", () -> shows("1 pain point goes to ‘Theme a’, which has 2"));
    press(KeyCode.ENTER);
    waitFor("one theme", () -> themes().size() == 1);
    assertFocused("Themes");
    waitFor("the other is chosen", () -> shows("Pain b1"));
    fx(
        () -> {
          file.notices.offered.run();
          return null;
        });
    waitFor("both again", () -> themes().size() == 2 && themeOf("b1").equals("b"));
  }

  @Test
  void aDimensionIsChosenAndExplained() {
    file.theme("a", "a1");
    openThemes();
    ChoiceBox<?> space = named(ChoiceBox.class, "SPACE dimension");
    focus(space);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    waitFor(
        "the second dimension", () -> themes().getFirst().space() == SpaceDimension.PERFORMANCE);
    waitFor("its meaning", () -> shows("whether what is built does what it should"));
  }

  @Test
  void aNameThatIsTakenIsRefusedInTheField() {
    file.theme("a", "a1");
    file.theme("b", "b1");
    openThemes();
    waitFor("the themes", () -> shows("Theme b"));
    press(KeyCode.F2);
    TextField name = id(TextField.class, "theme-name");
    assertFocused(name);
    type("Theme b");
    press(KeyCode.ENTER);
    waitFor("why not", () -> shows("Another theme is called that"));
    press(KeyCode.ESCAPE);
    waitFor("as before", () -> name.getText().equals("Theme a"));
  }

  @Test
  void theChartIsWalkedAndOpensWhatItTells() {
    file.theme("a", "a1", "a2");
    openThemes();
    waitFor("no meeting", () -> shows("No session or interview has ended yet"));
    file.session("s", 0, "Ada", null, "a1");
    file.session("t", 1, "Kai", null, "a1", "a2");
    waitFor("too few", () -> shows("2 sessions and interviews so far"));
    file.interview("i", 2, "Lin", true);
    file.speaks("n", "i", NoteKind.NOTE, null, "nothing new");
    waitFor("the verdict", () -> shows("The last 3 brought 0.7 new each"));
    Node chart = id(Node.class, "saturation-chart");
    focus(chart);
    waitFor("the last", () -> shows("Interview · Lin: 0 new, 2 in all"));
    press(KeyCode.LEFT);
    waitFor("the one before", () -> shows("Shadowing · Kai: 1 new, 2 in all"));
    press(KeyCode.ENTER);
    waitFor("it opens", () -> file.opened.contains(new ItemRef("shadow_session", "t")));
    fire(id(javafx.scene.control.ToggleButton.class, "saturation-table-toggle"));
    waitFor("the table", () -> shows("Shadowing") && shows("Kai"));
    assertThat(fx(chart::isVisible)).isFalse();
  }

  @Test
  void anEmptyPageOffersItsFirstStep() {
    openThemes();
    waitFor("the empty page", () -> shows("No theme yet"));
    press(KeyCode.ENTER);
    waitFor("the theme", () -> themes().size() == 1);
    assertFocused("Name of the theme");
  }

  @Test
  void oneThatWasJustMadeGoesAsItIsLeftAndAWrittenOneStays() {
    file.theme("a", "a1");
    openThemes();
    waitFor("the theme", () -> shows("Theme a"));
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Name of the theme");
    press(KeyCode.CONTROL, KeyCode.N);
    press(KeyCode.ESCAPE);
    leaveByEsc();
    waitFor("it is gone", () -> themes().size() == 1 && !shows("New theme 2"));
    assertFocused("Themes");
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Name of the theme");
    var table = named(javafx.scene.control.TableView.class, "Themes");
    fx(
        () -> {
          table.getSelectionModel().select(1);
          return null;
        });
    waitFor("another is chosen", () -> themes().size() == 1 && shows("Pain a1"));
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Name of the theme");
    type("Waiting");
    leaveByEsc();
    waitFor("it stays", () -> themes().stream().anyMatch(one -> one.name().equals("Waiting")));
  }

  @Test
  void anEmptiedNameIsThereAgainAtEsc() {
    file.theme("a", "a1");
    file.theme("b", "b1");
    openThemes();
    waitFor("the themes", () -> shows("Theme b"));
    press(KeyCode.F2);
    TextField name = id(TextField.class, "theme-name");
    assertFocused(name);
    press(KeyCode.DELETE);
    press(KeyCode.ESCAPE);
    leaveByEsc();
    assertThat(fx(() -> name.getText())).isEqualTo("Theme a");
    assertThat(fx(() -> shows("Give the theme a name"))).isFalse();
    assertFocused("Themes");
  }
}
