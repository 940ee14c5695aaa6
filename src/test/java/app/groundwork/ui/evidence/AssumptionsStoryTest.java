package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.shared.ItemRef;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssumptionsStoryTest extends PageStory {
  @BeforeEach
  void believe() {
    file.assumption("tested");
    file.assumption("untested");
    file.interview("i", 0, "Ada", true, "tested");
    file.interview("j", 1, "Kai", true, "tested");
    file.speaks("n1", "i", NoteKind.FOR, "tested", "we always wait");
    file.speaks("n2", "j", NoteKind.AGAINST, "tested", "I never wait");
    open(() -> new AssumptionsPage(new AssumptionsViewModel(file.workspace, file.context)));
    waitFor("the board", () -> shows("Believes") || exists("Assumption"));
  }

  private List<Assumption> all() {
    return file.query(file.evidence::assumptions);
  }

  @Test
  void bothSidesAreReadAndLeadToWhereTheyWereHeard() {
    waitFor("one side", () -> shows("[+] Validated: 1 developer"));
    waitFor("the other", () -> shows("[-] Contradicted: 1 developer"));
    waitFor("what stands apart", () -> shows("Never tested yet"));
    Node against =
        fx(
            () ->
                stage.getScene().getRoot().lookupAll(".assumption-said").stream()
                    .filter(node -> node.getAccessibleText().startsWith("I never wait, Kai"))
                    .findFirst()
                    .orElseThrow());
    focus(against);
    press(KeyCode.SPACE);
    waitFor("its place", () -> file.opened.contains(new ItemRef("interview_note", "n2")));
  }

  @Test
  void anAssumptionIsWrittenRemovedAndUndoneByKeyboard() {
    press(KeyCode.CONTROL, KeyCode.N);
    waitFor("the new one", () -> all().size() == 3);
    waitFor(
        "a statement has the keys", () -> stage.getScene().getFocusOwner() instanceof TextField);
    type("They read the docs");
    press(KeyCode.ENTER);
    waitFor(
        "its words",
        () -> all().stream().anyMatch(a -> a.statement().equals("They read the docs")));
    waitFor(
        "the card has the keys", () -> stage.getScene().getFocusOwner() instanceof AssumptionCard);
    press(KeyCode.DELETE);
    waitFor("it is gone", () -> all().size() == 2);
    assertThat(file.notices.said).contains("Removed ‘They read the docs’");
    waitFor(
        "its neighbour has the keys",
        () -> stage.getScene().getFocusOwner() instanceof AssumptionCard);
    fx(
        () -> {
          file.notices.offered.run();
          return null;
        });
    waitFor("it is back", () -> all().size() == 3);
  }

  @Test
  void arrowsWalkTheCardsAndOneIsStatedOtherwise() {
    waitFor(
        "a card has the keys", () -> stage.getScene().getFocusOwner() instanceof AssumptionCard);
    press(KeyCode.HOME);
    press(KeyCode.DOWN);
    press(KeyCode.F2);
    waitFor(
        "a statement has the keys", () -> stage.getScene().getFocusOwner() instanceof TextField);
    type("Believes tested");
    press(KeyCode.ENTER);
    waitFor("why not", () -> shows("Another assumption says that already"));
    press(KeyCode.ESCAPE);
    assertThat(all()).extracting(Assumption::statement).contains("Believes untested");
  }

  @Test
  void downFromTheLastOfManyShowsMoreOfThem() {
    for (int i = 100; i < 170; i++) {
      file.assumption("n" + i);
    }
    waitFor("the first of them", () -> shows("Show 22 more of 22"));
    waitFor(
        "a card has the keys", () -> stage.getScene().getFocusOwner() instanceof AssumptionCard);
    press(KeyCode.END);
    press(KeyCode.DOWN);
    waitFor(
        "the next has the keys",
        () ->
            stage.getScene().getFocusOwner() instanceof AssumptionCard card
                && card.id().equals("n149"));
    assertThat(shows("more of")).isFalse();
  }

  @Test
  void oneThatWasJustMadeGoesAsItIsLeft() {
    waitFor(
        "a card has the keys", () -> stage.getScene().getFocusOwner() instanceof AssumptionCard);
    press(KeyCode.CONTROL, KeyCode.N);
    waitFor("the new one", () -> all().size() == 3);
    waitFor(
        "a statement has the keys", () -> stage.getScene().getFocusOwner() instanceof TextField);
    press(KeyCode.ESCAPE);
    leaveByEsc();
    waitFor("it is gone", () -> all().size() == 2);
    waitFor(
        "its neighbour has the keys",
        () -> stage.getScene().getFocusOwner() instanceof AssumptionCard);
    press(KeyCode.CONTROL, KeyCode.N);
    waitFor("another", () -> all().size() == 3);
    waitFor(
        "a statement has the keys", () -> stage.getScene().getFocusOwner() instanceof TextField);
    Node other =
        fx(
            () ->
                stage.getScene().getRoot().lookupAll(".assumption-card").stream()
                    .filter(node -> node.getAccessibleText().startsWith("Believes tested"))
                    .findFirst()
                    .orElseThrow());
    focus(other);
    waitFor("that is gone too", () -> all().size() == 2);
    assertFocused(other);
  }

  @Test
  void anEmptiedStatementIsThereAgainAtEsc() {
    waitFor(
        "a card has the keys", () -> stage.getScene().getFocusOwner() instanceof AssumptionCard);
    press(KeyCode.F2);
    TextField statement = fx(() -> (TextField) stage.getScene().getFocusOwner());
    String before = fx(statement::getText);
    press(KeyCode.DELETE);
    press(KeyCode.ESCAPE);
    leaveByEsc();
    assertThat(fx(() -> statement.getText())).isEqualTo(before);
    assertThat(fx(() -> shows("Say what is assumed"))).isFalse();
  }
}
