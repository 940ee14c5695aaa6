package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class DeclinedStoryTest extends PageStory {
  private void openDeclined() {
    open(() -> new DeclinedPage(new DeclinedViewModel(file.workspace, file.context)));
  }

  private List<DeclinedRequest> all() {
    return file.query(new DeclinedRequests()::all);
  }

  @Test
  void aRequestIsTurnedDownByKeyboardWithItsReason() {
    file.pain("slow");
    openDeclined();
    waitFor("the empty page", () -> shows("No request was turned down yet"));
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("What was asked for");
    type("A service mesh");
    waitFor("it is saved", () -> all().getFirst().request().equals("A service mesh"));
    waitFor("the reason is asked for", () -> shows("No reason yet"));
    press(KeyCode.TAB);
    assertFocused("Why not");
    type("Nobody has the problem");
    press(KeyCode.TAB);
    assertFocused("Who asked");
    type("the network guild");
    press(KeyCode.TAB);
    assertFocused("Declined on");
    type("2026-01-05");
    press(KeyCode.TAB);
    assertFocused("Pain point behind it");
    type("slow");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitFor("the pain point", () -> "slow".equals(all().getFirst().painPointId()));
    DeclinedRequest saved = all().getFirst();
    assertThat(saved.reason()).isEqualTo("Nobody has the problem");
    assertThat(saved.askedBy()).isEqualTo("the network guild");
    assertThat(saved.declinedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
    waitFor("no mark any more", () -> !shows("No reason yet"));
    waitFor(
        "the line", () -> shows(TypedDay.words(LocalDate.of(2026, 1, 5)) + " · the network guild"));
  }

  @Test
  void aRequestIsRemovedAndUndone() {
    openDeclined();
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("What was asked for");
    type("More regions");
    waitFor("it is saved", () -> all().getFirst().request().equals("More regions"));
    press(KeyCode.ENTER);
    assertFocused("Declined requests");
    press(KeyCode.DELETE);
    waitFor("it is gone", () -> all().isEmpty() && shows("No request was turned down yet"));
    fx(
        () -> {
          file.notices.offered.run();
          return null;
        });
    waitFor("it is back", () -> all().size() == 1 && shows("More regions"));
  }

  @Test
  void oneThatWasJustMadeIsTakenAwayByEscAndAWrittenOneStays() {
    openDeclined();
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("What was asked for");
    press(KeyCode.ESCAPE);
    fx(
        () -> {
          // Esc is the window's, which asks the page.
          back();
          return null;
        });
    waitFor("it is gone", () -> all().isEmpty() && shows("No request was turned down yet"));
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("What was asked for");
    type("More regions");
    fx(
        () -> {
          back();
          return null;
        });
    waitFor("it is saved", () -> all().getFirst().request().equals("More regions"));
    assertFocused("Declined requests");
  }

  @Test
  void aBlankRequestIsRefusedAndTheWordsBeforeComeBack() {
    openDeclined();
    press(KeyCode.CONTROL, KeyCode.N);
    TextField request = id(TextField.class, "declined-request");
    assertFocused(request);
    press(KeyCode.DELETE);
    waitFor("why not", () -> shows("Say what was asked for"));
    press(KeyCode.TAB);
    waitFor("the words before", () -> request.getText().equals("New request"));
    assertThat(all().getFirst().request()).isEqualTo("New request");
  }

  @Test
  void whatCannotBeIsToldAsAnotherIsChosen() {
    openDeclined();
    for (String request : List.of("More regions", "A service mesh")) {
      press(KeyCode.CONTROL, KeyCode.N);
      assertFocused("What was asked for");
      type(request);
      waitFor("it is saved", () -> all().stream().anyMatch(r -> r.request().equals(request)));
      press(KeyCode.ENTER);
      assertFocused("Declined requests");
    }
    focus(id(TextField.class, "declined-day"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("soon");
    focus(id(TextField.class, "declined-pain"));
    type("slow bilds");
    focus(id(TextField.class, "declined-request"));
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.DELETE);
    TextField words = id(TextField.class, "declined-request");
    ListView<?> list = named(ListView.class, "Declined requests");
    focus(list);
    waitFor(
        "what became of the words",
        () -> file.notices.said.contains("A declined request needs words: ‘A service mesh’ stays"));
    int other = 1 - fx(() -> list.getSelectionModel().getSelectedIndex());
    fx(
        () -> {
          list.getSelectionModel().clearAndSelect(other);
          return null;
        });
    waitFor("the other", () -> words.getText().equals("More regions"));
    assertThat(file.notices.said)
        .contains("Pain point behind it: ‘slow bilds’ was not taken, it stays empty")
        .anyMatch(said -> said.startsWith("Declined on: ‘soon’ was not taken, ‘"));
  }

  @Test
  void anEmptiedRequestIsThereAgainAtEsc() {
    openDeclined();
    press(KeyCode.CONTROL, KeyCode.N);
    TextField request = id(TextField.class, "declined-request");
    assertFocused(request);
    type("More regions");
    waitFor("it is saved", () -> all().getFirst().request().equals("More regions"));
    press(KeyCode.ENTER);
    assertFocused("Declined requests");
    press(KeyCode.ENTER);
    assertFocused(request);
    press(KeyCode.DELETE);
    press(KeyCode.ESCAPE);
    leaveByEsc();
    assertThat(all()).hasSize(1);
    assertThat(fx(() -> request.getText())).isEqualTo("More regions");
    assertThat(fx(() -> shows("Say what was asked for"))).isFalse();
  }
}
