package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a screen shows becomes another once rows of one table change, and is then what a screen
 * shows that has just been opened.
 */
class FollowedTablesTest {
  private static final long MINUTE = ResearchFile.MINUTE;
  private static final long START = ResearchFile.START;

  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final Syntheses syntheses = new Syntheses();
  private ResearchFile file;

  /** A screen that is looked at. */
  private record Screen(AutoCloseable model, Supplier<Object> shown) {}

  @BeforeEach
  void research() throws Exception {
    file = new ResearchFile(folder);
    file.theme("a", "p", "q");
    file.assumption("tested");
    file.session("s", 0, "Ada", "Payments", "p");
    file.session("waits", 1, "Ada", "Payments");
    file.interview("i", 2, "Ada", true, "tested");
    file.interview("silent", 3, "Kai", true);
    file.interview("runs", 4, "Kai", false);
    file.run(
        tx ->
            interviews.save(
                tx,
                interviews
                    .interview(tx, "runs")
                    .orElseThrow()
                    .withStartedAt(START + 4 * ResearchFile.DAY)));
    file.run(
        tx ->
            interviews.save(
                tx, made("begun", "runs", NoteKind.NOTE, START + 4 * ResearchFile.DAY + MINUTE)));
    note("for", "i", NoteKind.FOR, 5);
    note("linked", "i", NoteKind.QUOTE, 6);
    note("pulled", "i", NoteKind.QUOTE, 7);
    note("loose", "i", NoteKind.QUOTE, 8);
    file.run(
        tx -> {
          new EvidenceLinks().link(tx, "p", new ItemRef(InterviewsStore.NOTE, "linked"));
          syntheses.save(tx, new TopPain("top", "i", "p", 1));
          syntheses.save(tx, finding("pulled"));
        });
  }

  @AfterEach
  void close() {
    file.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ShadowingStore.PAUSE,
        InterviewsStore.PAUSE,
        InterviewsStore.NOTE,
        Syntheses.PAIN,
        Syntheses.FINDING,
        PeopleStore.DEVELOPER,
        PeopleStore.TEAM
      })
  void thePainPoint(String table) throws Exception {
    follows(table, this::painPoint);
  }

  private Screen painPoint() {
    ChosenPain chosen = new ChosenPain();
    PainPointViewModel model = new PainPointViewModel(file.workspace, file.context, chosen);
    model.setShown(true);
    chosen.choose("p");
    return new Screen(model, () -> model.reading().get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ShadowingStore.PAUSE,
        InterviewsStore.PAUSE,
        InterviewsStore.NOTE,
        Syntheses.FINDING,
        PeopleStore.DEVELOPER,
        PeopleStore.TEAM
      })
  void theInbox(String table) throws Exception {
    follows(table, this::inbox);
  }

  private Screen inbox() {
    InboxFileViewModel model = new InboxFileViewModel(file.workspace, file.context);
    model.setShown(true);
    return new Screen(model, () -> model.all().get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ShadowingStore.PAUSE,
        InterviewsStore.INTERVIEW,
        InterviewsStore.NOTE,
        Syntheses.PAIN,
        Syntheses.FINDING,
        EvidenceLinks.DISMISSED,
        PeopleStore.DEVELOPER
      })
  void theThemes(String table) throws Exception {
    follows(table, this::themes);
  }

  private Screen themes() {
    ThemesViewModel model = new ThemesViewModel(file.workspace, file.context);
    model.setLooking(true);
    return new Screen(model, () -> model.shown().get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Syntheses.ASSUMPTION,
        Syntheses.FINDING,
        InterviewsStore.NOTE,
        PeopleStore.DEVELOPER
      })
  void theAssumptions(String table) throws Exception {
    follows(table, this::assumptions);
  }

  private Screen assumptions() {
    AssumptionsViewModel model = new AssumptionsViewModel(file.workspace, file.context);
    model.setLooking(true);
    return new Screen(model, model::all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {InterviewsStore.NOTE, TalkSpans.SPAN, PeopleStore.DEVELOPER, PeopleStore.TEAM})
  void theCoverage(String table) throws Exception {
    follows(table, this::coverage);
  }

  private Screen coverage() {
    CoverageViewModel model = new CoverageViewModel(file.workspace, file.context, ZoneOffset.UTC);
    model.setLooking(true);
    return new Screen(model, () -> model.coverage().get());
  }

  private void follows(String table, Supplier<Screen> opened) throws Exception {
    Screen screen = opened.get();
    try (AutoCloseable looked = screen.model()) {
      Object before = screen.shown().get();
      Set<String> touched = new ConcurrentSkipListSet<>();
      try (Subscription watch =
          file.workspace.onChanged(change -> touched.addAll(change.ids().keySet()))) {
        file.run(tx -> change(tx, table));
      }
      assertThat(touched).containsExactly(table);
      Object after = screen.shown().get();
      assertThat(after).isNotNull().isNotEqualTo(before);
      Screen fresh = opened.get();
      try (AutoCloseable other = fresh.model()) {
        assertThat(after).isEqualTo(fresh.shown().get());
      }
    }
  }

  private void change(Tx tx, String table) {
    switch (table) {
      case ShadowingStore.PAUSE -> {
        for (String session : List.of("s", "waits")) {
          long start = sessions.session(tx, session).orElseThrow().startedAt();
          sessions.save(tx, new Pause(session + "1", session, start, start + MINUTE));
          sessions.save(
              tx, new Pause(session + "2", session, start + 12 * MINUTE, start + 15 * MINUTE));
        }
      }
      case InterviewsStore.PAUSE -> {
        long start = START + 2 * ResearchFile.DAY;
        interviews.save(tx, new Pause("p1", "i", start, start + MINUTE));
      }
      case InterviewsStore.INTERVIEW ->
          interviews.save(
              tx,
              interviews
                  .interview(tx, "runs")
                  .orElseThrow()
                  .withEndedAt(START + 5 * ResearchFile.DAY));
      case InterviewsStore.NOTE -> {
        for (InterviewNote note : interviews.notes(tx, "i")) {
          interviews.save(tx, note.withAt(note.at() + MINUTE).withText("in other words"));
        }
        interviews.save(tx, made("first", "silent", NoteKind.NOTE, START + 3 * ResearchFile.DAY));
      }
      case TalkSpans.SPAN -> {
        long start = START + 3 * ResearchFile.DAY;
        new TalkSpans()
            .save(
                tx, List.of(new TalkSpan("t", "silent", start, start + 9 * MINUTE, Speaker.THEM)));
      }
      case Syntheses.PAIN -> syntheses.save(tx, new TopPain("top", "i", "q", 1));
      case Syntheses.FINDING -> {
        syntheses.save(tx, finding("loose"));
        syntheses.save(
            tx, new Finding("f2", "i", "linked", FindingRole.AGAINST, null, "tested", ""));
      }
      case EvidenceLinks.DISMISSED ->
          new EvidenceLinks().dismiss(tx, new ItemRef(InterviewsStore.NOTE, "loose"));
      case Syntheses.ASSUMPTION ->
          syntheses.save(tx, new TestedAssumption("silent", 1, "tested", Verdict.OPEN));
      case PeopleStore.DEVELOPER ->
          people.save(
              tx,
              people.developers(tx).stream()
                  .filter(one -> one.name().equals("Ada"))
                  .findFirst()
                  .orElseThrow()
                  .withName("Eve")
                  .withRole("Site reliability"));
      case PeopleStore.TEAM ->
          people.save(tx, people.teamNamed(tx, "Payments").withName("Dunning"));
      default -> throw new IllegalArgumentException(table);
    }
  }

  private static Finding finding(String note) {
    return new Finding("f-" + note, "i", note, FindingRole.PAIN, "top", null, "");
  }

  private void note(String id, String interview, NoteKind kind, int minute) {
    file.run(
        tx ->
            interviews.save(
                tx, made(id, interview, kind, START + 2 * ResearchFile.DAY + minute * MINUTE)));
  }

  private static InterviewNote made(String id, String interview, NoteKind kind, long at) {
    String assumption = kind == NoteKind.FOR ? "tested" : null;
    return new InterviewNote(id, interview, at, null, kind, "words of " + id, assumption, null);
  }
}
