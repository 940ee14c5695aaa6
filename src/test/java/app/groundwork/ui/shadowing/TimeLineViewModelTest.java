package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shadowing.TimeScale;
import app.groundwork.ui.shadowing.LineMark.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten minutes: a tool at 1 and 4, friction at 2 and 4, a wait from 4 to 6, a wish at 8. */
class TimeLineViewModelTest {
  private static final double MINUTE = 60_000;

  @TempDir Path folder;
  private ScreenFile file;
  private ShadowSession session;
  private ReviewViewModel review;
  private LogEntry slow;

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
    session = file.start("dev 1");
    file.pass(60_000);
    file.log(session, ".o the build #ci");
    file.pass(60_000);
    file.log(session, ".e red again **");
    file.pass(120_000);
    slow = file.log(session, ".w pipeline #wiki ***");
    file.pass(120_000);
    file.log(session, ".w");
    file.pass(120_000);
    file.log(session, ".h a faster one");
    file.pass(120_000);
    file.change(
        tx -> {
          file.capture.stop(tx, session.id(), file.clock.millis());
          return true;
        });
    review = new ReviewViewModel(file.workspace, file.context, session.id());
    line().resize(600);
  }

  @AfterEach
  void close() {
    review.close();
    file.close();
  }

  @Test
  void allIsDrawnToScale() {
    assertThat(line().marks().get())
        .extracting(mark -> mark.lane() + " " + line().words(mark))
        .containsExactly(
            "TOOL 01:00 · #ci · lasted 03:00",
            "FRICTION 02:00 · Friction, Clear · Error · red again",
            "FRICTION 04:00 · Friction, Severe · Waiting · pipeline",
            "TOOL 04:00 · #wiki · lasted 06:00",
            "WAITING 04:00 · Waiting · lasted 02:00 · pipeline",
            "WISH 08:00 · Wish · a faster one");
    assertThat(line().scale().get()).isEqualTo(TimeScale.whole(10 * MINUTE, 600));
    assertThat(line().at(Lane.WAITING, 301)).map(LineMark::entryId).contains(slow.id());
  }

  @Test
  void theKeyboardWalksTheMarksAndTheLanes() {
    assertThat(line().spoken()).isEqualTo("Time line, 6 marks");
    line().choose(Math.round(4 * MINUTE));
    line().enter();
    assertThat(line().spoken())
        .isEqualTo("Time line. 04:00 · Friction, Severe · Waiting · pipeline. 3 of 6");
    line().walk(-1);
    assertThat(line().detail()).startsWith("02:00");
    line().walkLane(1);
    assertThat(walked().lane()).isEqualTo(Lane.WISH);
    line().walkLane(1);
    assertThat(line().detail()).isEqualTo("04:00 · #wiki · lasted 06:00");
    line().walkLane(1);
    line().walkLane(1);
    assertThat(walked().lane()).as("no interruptions: it stays").isEqualTo(Lane.WAITING);
    line().last();
    line().walk(1);
    assertThat(line().detail()).startsWith("08:00");
    line().first();
    line().walk(-1);
    assertThat(line().detail()).startsWith("01:00");
    line().leave();
    assertThat(line().detail()).isEmpty();
  }

  @Test
  void zoomKeepsWhatWasWalkedToAndBringsWhatIsChosenIntoView() {
    line().last();
    line().zoom(4);
    assertThat(line().scale().get().shows(8 * MINUTE)).isTrue();
    assertThat(line().scale().get().span()).isEqualTo(2.5 * MINUTE);
    line().choose(Math.round(MINUTE));
    assertThat(line().scale().get().shows(MINUTE)).isTrue();
    assertThat(line().pan(-10_000)).isTrue();
    assertThat(line().pan(-10_000)).as("no more on that side").isFalse();
    line().whole();
    assertThat(line().scale().get().isWhole()).isTrue();
  }

  @Test
  void itFollowsEveryChangeAndUndoWithWhatWasWalkedTo() {
    line().last();
    review.setSeverity(slow.id(), 0);
    assertThat(line().marks().get()).hasSize(5);
    assertThat(line().detail()).startsWith("08:00");
    assertThat(review.friction().shown()).hasSize(1);
    file.workspace.undo().join();
    assertThat(line().marks().get()).hasSize(6);
    review.remove(walked().entryId());
    assertThat(line().walked().get()).as("it is gone").isNull();
    assertThat(review.reading().get().summary().wishes()).isEmpty();
  }

  @Test
  void whatWasInViewIsShownAgain() {
    line().zoomAt(2, 600);
    double from = line().scale().get().from();
    review.close();
    review = new ReviewViewModel(file.workspace, file.context, session.id());
    line().resize(300);
    assertThat(line().scale().get().span()).isEqualTo(5 * MINUTE);
    assertThat(line().scale().get().from()).isEqualTo(from);
    line().whole();
    review.close();
    review = new ReviewViewModel(file.workspace, file.context, session.id());
    assertThat(line().scale().get().isWhole()).isTrue();
  }

  @Test
  void aPlaceThatCannotBeReadIsNoPlace() {
    file.workspace.place().put("shadowing.timeLine", session.id() + " x 99999999999999999999");
    review.close();
    review = new ReviewViewModel(file.workspace, file.context, session.id());
    assertThat(line().scale().get().isWhole()).isTrue();
  }

  @Test
  void theWorstFirstIsAChoiceThatIsKept() {
    assertThat(review.friction().shown()).extracting(LogEntry::severity).containsExactly(2, 3);
    review.friction().worstFirst().set(true);
    assertThat(review.friction().shown()).extracting(LogEntry::severity).containsExactly(3, 2);
    review.close();
    review = new ReviewViewModel(file.workspace, file.context, session.id());
    assertThat(review.friction().shown()).extracting(LogEntry::severity).containsExactly(3, 2);
    review.friction().worstFirst().set(false);
    assertThat(review.friction().shown()).extracting(LogEntry::severity).containsExactly(2, 3);
  }

  @Test
  void predictionsAreToldInWords() {
    assertThat(predictions()).startsWith("Nobody predicted");
    review.setPrediction("observer_prediction", "15", ShadowSession::withObserverPredictionMs);
    assertThat(predictions()).startsWith("You thought 15:00 min. It was not measured");
    review.setPrediction("developer_prediction", "5", ShadowSession::withDeveloperPredictionMs);
    review.setKind(review.entries().getFirst().id(), app.groundwork.model.shadowing.EntryKind.TASK);
    review.setKind(review.entries().getLast().id(), app.groundwork.model.shadowing.EntryKind.DONE);
    assertThat(predictions())
        .isEqualTo(
            "You thought 15:00 min, the developer 05:00 min. It took 07:00 min.\n"
                + "Perception gap, you minus the developer: +10:00 min."
                + " You expected it to take longer than the developer did.\n"
                + "Your prediction error: −08:00 min. It took less than you thought.\n"
                + "The developer’s prediction error: +02:00 min."
                + " It took longer than they thought.");
    review.setPrediction("developer_prediction", "15", ShadowSession::withDeveloperPredictionMs);
    assertThat(predictions()).contains("you minus the developer: none.");
    review.setPrediction("developer_prediction", "90", ShadowSession::withDeveloperPredictionMs);
    assertThat(predictions()).contains("the developer 1:30:00 h.", ": −1:15:00 h.");
  }

  @Test
  void aLongLogIsReadInTheBackgroundAndTheLatestWins() {
    List<Runnable> background = new ArrayList<>();
    ReadingViewModel reading = new ReadingViewModel(file.context, background::add);
    List<LogEntry> many = new ArrayList<>();
    for (int i = 0; i < ReadingViewModel.LONG; i++) {
      many.add(slow);
    }
    reading.read(session, many, List.of());
    assertThat(reading.reading().get()).isNull();
    reading.read(session, many.subList(0, 10), List.of());
    assertThat(reading.reading().get().figures().entries()).isEqualTo(10);
    background.getFirst().run();
    assertThat(reading.reading().get().figures().entries()).as("it is older").isEqualTo(10);
    reading.read(session, many, List.of());
    background.getLast().run();
    assertThat(reading.reading().get().figures().entries()).isEqualTo(ReadingViewModel.LONG);
    reading.read(session, many, List.of());
    reading.close();
    SessionReading last = reading.reading().get();
    background.getLast().run();
    assertThat(reading.reading().get()).as("closed").isSameAs(last);
  }

  private TimeLineViewModel line() {
    return review.timeLine();
  }

  private LineMark walked() {
    return line().walked().get();
  }

  private String predictions() {
    SessionReading read = review.reading().get();
    return PredictionPanel.words(read.session(), read.figures());
  }
}
