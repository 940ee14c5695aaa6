package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsViewModelTest {
  @TempDir Path folder;
  private ScriptFile file;
  private ScriptsViewModel list;

  @BeforeEach
  void open() throws Exception {
    file = new ScriptFile(folder);
    list = new ScriptsViewModel(file.workspace, file.context);
  }

  @AfterEach
  void close() {
    list.close();
    file.close();
  }

  private List<String> rows() {
    return list.rows().stream()
        .map(
            row ->
                switch (row) {
                  case ScriptRow.Of(var script) -> script.title();
                  case ScriptRow.Archive(var count, var open) ->
                      "archive " + count + (open ? " open" : "");
                })
        .toList();
  }

  @Test
  void theDefaultScriptIsThereAndChosenWithoutARow() {
    assertThat(list.loaded().get()).isTrue();
    assertThat(rows()).containsExactly("Half-hour interview");
    assertThat(list.chosen().get()).isEqualTo(DefaultScript.ID);
    assertThat(file.undo()).isEmpty();
  }

  @Test
  void aNewScriptHasTheUsualPartsWithoutQuestionsAndIsChosen() {
    list.add();
    Script made = file.script(1);
    assertThat(list.chosen().get()).isEqualTo(made.id());
    assertThat(made.minutes()).isEqualTo(30);
    assertThat(made.parts()).hasSize(4).allMatch(part -> part.questions().isEmpty());
    assertThat(made.parts()).extracting(ScriptPart::id).noneMatch(id -> id.startsWith("default"));
    assertThat(file.undo()).isEqualTo("Add script");
    assertThat(rows()).containsExactly("Half-hour interview");
    assertThat(list.chosen().get()).isEqualTo(DefaultScript.ID);
    assertThat(file.redo()).isEqualTo("Add script");
    assertThat(file.script(1)).isEqualTo(made);
  }

  @Test
  void aCopyIsOneStepAndTheOriginalStays() {
    list.duplicate(DefaultScript.ID);
    assertThat(rows()).containsExactly("Half-hour interview", "Half-hour interview (copy)");
    assertThat(file.script(0)).isEqualTo(DefaultScript.script());
    assertThat(list.chosen().get()).isEqualTo(file.script(1).id());
    assertThat(file.undo()).isEqualTo("Duplicate script");
    assertThat(file.scripts()).containsExactly(DefaultScript.script());
    list.duplicate("gone");
    assertThat(file.scripts()).hasSize(1);
  }

  @Test
  void whatIsPutAwayStandsApartAndFoldedAndComesBack() {
    list.duplicate(DefaultScript.ID);
    String copy = file.script(1).id();
    list.archive(copy);
    assertThat(file.script(1).isArchived()).isTrue();
    // It is still shown, so its row is too.
    assertThat(rows())
        .containsExactly("Half-hour interview", "archive 1 open", "Half-hour interview (copy)");
    list.choose(DefaultScript.ID);
    assertThat(rows()).containsExactly("Half-hour interview", "archive 1");
    list.setArchiveOpen(true);
    assertThat(rows()).hasSize(3);
    list.bringBack(copy);
    assertThat(rows()).containsExactly("Half-hour interview", "Half-hour interview (copy)");
    assertThat(file.undo()).isEqualTo("Bring back script");
    assertThat(file.undo()).isEqualTo("Archive script");
    assertThat(file.script(1).isArchived()).isFalse();
  }

  @Test
  void theDefaultCanBePutAwayToo() {
    list.archive(DefaultScript.ID);
    assertThat(file.script(0).isArchived()).isTrue();
    assertThat(file.undo()).isEqualTo("Archive script");
    assertThat(file.scripts()).containsExactly(DefaultScript.script());
  }

  @Test
  void aRemovedOneOffersUndoAndItsNeighbourIsShown() {
    list.duplicate(DefaultScript.ID);
    String copy = file.script(1).id();
    list.remove(copy);
    assertThat(list.chosen().get()).isEqualTo(DefaultScript.ID);
    assertThat(file.notices.said).anyMatch(said -> said.contains("‘Half-hour interview (copy)’"));
    assertThat(file.undo()).isEqualTo("Remove script");
    assertThat(file.script(1).id()).isEqualTo(copy);
    assertThat(file.script(1).minutes()).isEqualTo(30);
  }

  @Test
  void aChangedDefaultCanBeReset() {
    try (ScriptViewModel page = list.page(DefaultScript.ID)) {
      assertThat(page.isChangedDefault()).isFalse();
      page.removePart("default-closing");
      assertThat(page.isChangedDefault()).isTrue();
      list.remove(DefaultScript.ID);
      assertThat(page.isChangedDefault()).isFalse();
    }
    assertThat(file.undo()).isEqualTo("Reset script");
    assertThat(file.script(0).parts()).hasSize(3);
  }

  @Test
  void thePlaceIsRememberedAlsoAfterAnotherStart() {
    list.add();
    String made = list.chosen().get();
    list.choose(DefaultScript.ID);
    list.choose(made);
    try (ScriptsViewModel next = new ScriptsViewModel(file.workspace, file.context)) {
      assertThat(next.chosen().get()).isEqualTo(made);
    }
  }
}
