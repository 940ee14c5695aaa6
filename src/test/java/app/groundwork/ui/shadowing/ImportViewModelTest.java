package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.LogPlan;
import app.groundwork.exchange.incoming.Problem;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.ui.shadowing.ImportViewModel.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  private final Deque<Runnable> aside = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  @TempDir private Path folder;
  private ScreenFile screen;
  private ImportViewModel model;
  private Path log;

  @BeforeEach
  void open() throws Exception {
    screen = new ScreenFile(folder);
    model = new ImportViewModel(screen.workspace, screen.context, aside::add);
    log = Files.writeString(folder.resolve("log.csv"), "time,text,developer\n1,a,Mira\n2,b,\n");
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aFileIsReadShownAndImportedInOneStep() {
    read(log);
    assertThat(model.state().get()).isEqualTo(State.READY);
    assertThat(model.developer().get()).isEqualTo("Mira");
    model.team().set("Checkout");
    model.date().set("10.3.");
    assertThat(model.dateProblem().get()).contains("10.3.");
    model.run(done::add);
    assertThat(done).isEmpty();
    model.date().set("+999999999-12-31");
    assertThat(model.dateProblem().get()).contains("between 1970 and 2200");
    model.run(done::add);
    assertThat(done).isEmpty();
    model.date().set("2026-03-10");
    assertThat(model.dateProblem().get()).isEmpty();
    assertThat(session().title()).isEqualTo("Mira · Checkout");
    assertThat(session().date()).isEqualTo(LocalDate.of(2026, 3, 10));
    model.run(done::add);
    assertThat(entries()).extracting(LogEntry::text).containsExactly("a", "b");
    assertThat(done).hasSize(1);
    assertThat(screen.said).containsExactly("1 session with 2 entries imported");
    screen.notices.offered.run();
    assertThat(entries()).isEmpty();
  }

  @Test
  void whatIsWrongIsNamedAndCopiedThenMendedAndRead() throws Exception {
    Files.writeString(log, "time,text\nsoon,a\n2,b\n");
    read(log);
    assertThat(model.state().get()).isEqualTo(State.WRONG);
    assertThat(model.wrong().orElseThrow().problems()).extracting(Problem::line).containsExactly(2);
    model.run(done::add);
    assertThat(entries()).isEmpty();
    model.copyProblems();
    assertThat(screen.copied).singleElement().asString().contains("log.csv", "Line 2", "soon");
    Files.writeString(log, "time,text\n1,a\n2,b\n");
    model.again();
    assertThat(model.state().get()).isEqualTo(State.READING);
    aside.remove().run();
    assertThat(model.state().get()).isEqualTo(State.READY);
  }

  @Test
  void whatIsTooFarAwayIsNamedByItsLine() throws Exception {
    Files.writeString(log, "started,time,text\n+292278994-08-17T07:12:55.807Z,1,a\n");
    read(log);
    assertThat(model.state().get()).isEqualTo(State.WRONG);
    assertThat(model.wrong().orElseThrow().problems()).extracting(Problem::line).containsExactly(2);
  }

  @Test
  void onlyTheFileChosenLastCounts() throws Exception {
    Path other = Files.writeString(folder.resolve("other.csv"), "time,text\n1,other\n");
    model.read(log);
    model.read(other);
    aside.removeLast().run();
    aside.removeLast().run();
    assertThat(model.name()).isEqualTo("other.csv");
    assertThat(session().read().log()).hasSize(1);
    model.read(log);
    model.cancel();
    aside.remove().run();
    assertThat(model.state().get()).isEqualTo(State.READING);
  }

  @Test
  void theSameLogAgainIsNothingNew() {
    read(log);
    model.run(done::add);
    read(log);
    assertThat(session().known()).isEqualTo(done.getFirst());
    model.run(done::add);
    assertThat(done).hasSize(1);
  }

  @Test
  void behavioursBecomeTheChosenKinds() throws Exception {
    Files.writeString(
        log,
        "{\"behaviors_conf\":{},\"observations\":{\"o\":{\"events\":[[1,\"\",\"sighs\",\"\",\"\"]]}}}");
    read(log);
    assertThat(model.behaviours()).singleElement().matches(each -> each.kind() == EntryKind.NOTE);
    model.setKind("sighs", EntryKind.WISH);
    model.run(done::add);
    assertThat(entries()).singleElement().matches(entry -> entry.kind() == EntryKind.WISH);
  }

  @Test
  void aFileThatIsGoneIsToldInTheSamePlace() throws Exception {
    Files.delete(log);
    read(log);
    assertThat(model.wrong().orElseThrow().getMessage()).contains("log.csv");
  }

  private void read(Path path) {
    model.read(path);
    aside.remove().run();
  }

  private LogPlan.Session session() {
    return model.plan().get().sessions().getFirst();
  }

  private List<LogEntry> entries() {
    return screen.query(
        tx ->
            screen.sessions.sessions(tx).stream()
                .flatMap(session -> screen.sessions.log(tx, session.id()).stream())
                .toList());
  }
}
