package app.groundwork.bench;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.interviews.InterviewsArea;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.FxThread;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the key press that ends a line to its note, committed and laid out on the live screen. */
@Bench
class LiveInterviewBench extends FxTest {
  private static final int PRESSES = 200;
  private static final double LIMIT_MS = 50;

  @TempDir Path folder;

  @Test
  void keyPressToScreen(Table table) throws Exception {
    Timings few = measure("of-100", 100, table);
    Timings many = measure("of-2000", 2_000, table);
    table.row("key press to screen, interview of 100 notes", few, 99, LIMIT_MS);
    table.row("key press to screen, interview of 2,000", many, 99, LIMIT_MS);
    table.row("the same, median by median", many.ms(50) / few.ms(50), 1.3, "times");
  }

  private Timings measure(String name, int notes, Table table) throws Exception {
    Path file = folder.resolve(name + ".groundwork");
    try (Workspace workspace = Workspace.create(file, Setup.standard())) {
      workspace.change("Fill", tx -> fill(tx, notes)).get();
      AreaContext context =
          new AreaContext(
              FxThread.EXECUTOR,
              InstantSource.system(),
              new Nowhere(),
              new Unsaid(),
              new TestDesk());
      InterviewsArea area = fx(() -> new InterviewsArea(workspace, context));
      show(() -> Dressed.light(area.view()), 1280, 800);
      TextField line = id(TextField.class, "capture-line");
      ListView<?> list = id(ListView.class, "live-notes");
      waitFor("the notes", () -> list.getItems().size() == notes);
      Timings timings = new Timings();
      Timings typing = new Timings();
      for (int i = -PRESSES / 4; i < PRESSES; i++) {
        long typed = LiveBench.type(line, "\"I keep a shell script\"");
        long took = LiveBench.press(line, list);
        if (i >= 0) {
          timings.add(took);
          typing.add(typed);
        }
      }
      table.row("a key in the capture line, interview of " + notes, typing, 95, 16);
      fx(
          () -> {
            area.close();
            stage.hide();
            stage = new javafx.stage.Stage();
            return null;
          });
      return timings;
    }
  }

  /** A running interview with notes 1 s apart up to now. */
  private static String fill(Tx tx, int notes) {
    InterviewsStore interviews = new InterviewsStore();
    String developer = new PeopleStore().developerNamed(tx, "dev", null).id();
    Interview interview =
        new Interview(
            tx.newId(),
            new Preparation(
                developer,
                null,
                LocalDate.of(2026, 3, 31),
                DefaultScript.ID,
                "Script",
                "",
                Consent.YES,
                false));
    interviews.save(tx, interview);
    long start = tx.now() - notes * 1000L;
    new InterviewCapture(
            interviews, new InterviewScripts(), new Scripts(), new TalkSpans(), new Syntheses())
        .start(tx, interview.id(), start);
    for (int i = 0; i < notes; i++) {
      NoteKind kind = i % 2 == 0 ? NoteKind.NOTE : NoteKind.QUOTE;
      interviews.save(
          tx,
          new InterviewNote(
              tx.newId(),
              interview.id(),
              start + i * 1000L,
              null,
              kind,
              "They said something about the portal, number " + i,
              null,
              null));
    }
    return interview.id();
  }
}
