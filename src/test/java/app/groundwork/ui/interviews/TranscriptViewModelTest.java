package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.incoming.Problem;
import app.groundwork.exchange.transcripts.Role;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.interviews.TranscriptViewModel.State;
import app.groundwork.ui.kit.AreaContext;
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

class TranscriptViewModelTest {
  private final Deque<Runnable> aside = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final SaidNotices notices = new SaidNotices();
  private final TestDesk desk = new TestDesk();
  private final InterviewsStore interviews = new InterviewsStore();
  @TempDir private Path folder;
  private Workspace workspace;
  private AreaContext context;
  private TranscriptViewModel model;
  private Path text;

  @BeforeEach
  void open() throws Exception {
    HandClock clock = new HandClock();
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().sameThread().withClock(clock));
    context = new AreaContext(Runnable::run, clock, new Nowhere(), notices, desk);
    text = Files.writeString(folder.resolve("t.txt"), "Ann: one\nBo: a b c\nCy: d e f g h i\n");
    model = new TranscriptViewModel(workspace, context, aside::add);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whoIsWhoChangesTheShareAndOnlyThenItIsImported() {
    read();
    assertThat(model.plan().get().refusal()).contains("Ann · Bo · Cy");
    assertThat(model.canRun()).isFalse();
    model.run(done::add);
    assertThat(done).isEmpty();
    model.setRole("Ann", Role.ME);
    assertThat(model.plan().get().share().share()).hasValue(0.1);
    model.setRole("Bo", Role.ME);
    assertThat(model.plan().get().share().share()).hasValue(0.4);
    model.setRole("Bo", Role.THEM);
    assertThat(model.role("Bo")).isEqualTo(Role.THEM);
    assertThat(model.plan().get().share().share()).hasValue(0.1);
    model.developer().set("Bo");
    model.team().set("CI");
    model.date().set("10.3.");
    assertThat(model.dateProblem().get()).contains("10.3.");
    model.run(done::add);
    assertThat(done).isEmpty();
    model.date().set("2026-03-10");
    model.run(done::add);
    assertThat(done).hasSize(1);
    assertThat(notes(done.getFirst())).extracting(InterviewNote::text).contains("one", "a b c");
    assertThat(notices.said).containsExactly("Transcript with 2 lines imported");
    notices.offered.run();
    assertThat(workspace.query(interviews::interviews).join()).isEmpty();
  }

  @Test
  void whoElseSpeaksIsLeftOutUnlessTheUserSaysOtherwise() {
    read();
    model.setRole("Ann", Role.ME);
    assertThat(model.role("Cy")).isEqualTo(Role.THEM);
    model.developer().set("bo");
    assertThat(model.role("Bo")).isEqualTo(Role.THEM);
    assertThat(model.role("Cy")).isEqualTo(Role.LEFT_OUT);
    assertThat(model.plan().get().share().share()).hasValue(0.25);
    assertThat(model.plan().get().remarks())
        .anyMatch(remark -> remark.startsWith("1 line of Cy is left out: only what"));
    model.setRole("Cy", Role.THEM);
    assertThat(model.plan().get().share().share()).hasValue(0.1);
    assertThat(model.plan().get().remarks())
        .anyMatch(remark -> remark.startsWith("1 line of Cy is imported as the developer"));
    model.setRole("Bo", Role.LEFT_OUT);
    model.setRole("Cy", Role.LEFT_OUT);
    assertThat(model.canRun()).isFalse();
    model.setRole("Bo", Role.THEM);
    model.run(done::add);
    assertThat(notes(done.getFirst()))
        .extracting(InterviewNote::text)
        .containsExactly("one", "a b c");
    read();
    assertThat(model.role("Ann")).isEqualTo(Role.THEM);
  }

  @Test
  void whatIsKnownIsImportedByWhoWantsItAnyway() {
    text = write("Me: yes\nBo: no\n");
    read();
    assertThat(model.isKnown()).isFalse();
    model.run(done::add);
    read();
    assertThat(model.isKnown()).isTrue();
    assertThat(model.canRun()).isTrue();
    model.run(done::add);
    assertThat(done).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void whoIsClearNeedsNoChoice() {
    read();
    model.setRole("Ann", Role.ME);
    model.setRole("Ann", Role.THEM);
    assertThat(model.plan().get().refusal()).isNotNull();
    text = write("Me: one\nBo: a b c\n");
    read();
    assertThat(model.role("Me")).isEqualTo(Role.ME);
    assertThat(model.canRun()).isTrue();
    assertThat(model.developersLike("")).containsExactly("Bo");
  }

  @Test
  void itCanGoIntoAPreparedInterview() {
    String id =
        workspace
            .change(
                "test",
                tx -> {
                  String developer = new PeopleStore().developerNamed(tx, "Bo", null).id();
                  Preparation known =
                      new Preparation(
                          developer,
                          null,
                          LocalDate.of(2026, 3, 12),
                          "s",
                          "Script",
                          "",
                          Consent.YES,
                          false);
                  Interview made = new Interview(tx.newId(), known);
                  interviews.save(tx, made);
                  return made.id();
                })
            .join();
    model = new TranscriptViewModel(workspace, context, aside::add);
    read();
    assertThat(model.targets()).hasSize(2);
    model.target().set(model.targets().getLast());
    model.setRole("Ann", Role.ME);
    assertThat(model.plan().get().title()).isEqualTo("Bo");
    assertThat(model.plan().get().date()).isEqualTo(LocalDate.of(2026, 3, 12));
    model.run(done::add);
    assertThat(done).containsExactly(id);
    assertThat(new TranscriptViewModel(workspace, context, aside::add).targets()).hasSize(1);
  }

  @Test
  void theSameAgainIsNothingNew() {
    read();
    model.setRole("Ann", Role.ME);
    model.run(done::add);
    read();
    assertThat(model.plan().get().known()).isEqualTo(done.getFirst());
    assertThat(model.canRun()).isFalse();
  }

  @Test
  void whatIsWrongIsNamedAndCopiedThenMendedAndRead() {
    text = write("Ann: one\n[00:99] Bo: two\n");
    read();
    assertThat(model.state().get()).isEqualTo(State.WRONG);
    assertThat(model.wrong().orElseThrow().problems()).extracting(Problem::line).containsExactly(2);
    model.copyProblems();
    assertThat(desk.copied).singleElement().asString().contains("t.txt", "Line 2", "00:99");
    write("Ann: one\nBo: two\n");
    model.again();
    assertThat(model.state().get()).isEqualTo(State.READING);
    aside.remove().run();
    assertThat(model.state().get()).isEqualTo(State.READY);
  }

  @Test
  void onlyTheFileChosenLastCounts() throws Exception {
    Path other = Files.writeString(folder.resolve("other.txt"), "X: one\nY: two\n");
    model.read(text);
    model.read(other);
    aside.removeLast().run();
    aside.removeLast().run();
    assertThat(model.name()).isEqualTo("other.txt");
    model.read(text);
    model.close();
    aside.remove().run();
    assertThat(model.state().get()).isEqualTo(State.READING);
  }

  private void read() {
    model.read(text);
    aside.remove().run();
  }

  private Path write(String words) {
    try {
      return Files.writeString(folder.resolve("t.txt"), words);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<InterviewNote> notes(String id) {
    return workspace.query(tx -> interviews.notes(tx, id)).join();
  }
}
