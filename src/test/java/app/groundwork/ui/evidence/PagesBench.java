package app.groundwork.ui.evidence;

import app.groundwork.bench.Bench;
import app.groundwork.bench.Table;
import app.groundwork.bench.Timings;
import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.FxThread;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages beside the ledger: 20,000 pieces in 40 themes, 300 assumptions with 3,000 notes. */
@Bench
class PagesBench extends FxTest {
  private static final int OPENINGS = 6;
  private static final int THEMES = 40;
  private static final int PAINS = 500;
  private static final int SESSIONS = 200;
  private static final int A_SESSION = 100;
  private static final int ASSUMPTIONS = 300;
  private static final int INTERVIEWS = 100;
  private static final int AN_INTERVIEW = 30;

  @TempDir Path folder;
  private AreaPage page;

  @Test
  void pagesOfTwentyThousandPieces(Table table) throws Exception {
    Path file = folder.resolve("pages.groundwork");
    try (Workspace workspace = Workspace.create(file, Setup.standard())) {
      fill(workspace);
    }
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      Timings themes =
          opened(
              context -> {
                ThemesViewModel model = new ThemesViewModel(workspace, context);
                page = new ThemesPage(model);
                return () -> model.rows().get().size() >= THEMES;
              });
      table.row("themes of 20,000 pieces, opened to filled", themes, 95, 1000);
      Timings assumptions =
          opened(
              context -> {
                AssumptionsViewModel model = new AssumptionsViewModel(workspace, context);
                page = new AssumptionsPage(model);
                return () -> model.all().size() == ASSUMPTIONS;
              });
      table.row("300 assumptions with 3,000 notes, opened to filled", assumptions, 95, 1000);
      Timings coverage =
          opened(
              context -> {
                CoverageViewModel model =
                    new CoverageViewModel(workspace, context, ZoneId.systemDefault());
                page = new CoveragePage(model);
                return () -> model.coverage().get() != null;
              });
      table.row("coverage of 120 developers, opened to filled", coverage, 95, 1000);
    }
  }

  /** From the first node made until what was read is laid out. */
  private Timings opened(Function<AreaContext, BooleanSupplier> made) throws Exception {
    AreaContext context =
        new AreaContext(
            FxThread.EXECUTOR,
            InstantSource.system(),
            new Nowhere(),
            new SaidNotices(),
            new TestDesk());
    Timings timings = new Timings();
    for (int i = -2; i < OPENINGS; i++) {
      BooleanSupplier[] filled = new BooleanSupplier[1];
      long before = System.nanoTime();
      show(
          () -> {
            filled[0] = made.apply(context);
            return page.view();
          },
          1280,
          800);
      fx(
          () -> {
            page.focus();
            return null;
          });
      waitFor("the page", () -> filled[0].getAsBoolean());
      settle();
      long took = System.nanoTime() - before;
      if (i >= 0) {
        timings.add(took);
      }
      fx(
          () -> {
            stage.getScene().setRoot(new javafx.scene.layout.StackPane());
            page.close();
            stage.hide();
            stage = new javafx.stage.Stage();
            return null;
          });
    }
    return timings;
  }

  private static void fill(Workspace workspace) throws Exception {
    Random random = new Random(1);
    List<String> pains = new ArrayList<>();
    List<String> assumptions = new ArrayList<>();
    workspace
        .change(
            "Fill",
            tx -> {
              EvidenceStore evidence = new EvidenceStore();
              for (int i = 0; i < PAINS; i++) {
                String theme = evidence.themeNamed(tx, "Theme " + i % THEMES).id();
                PainPoint pain = new PainPoint(tx.newId(), "Pain point number " + i, theme);
                evidence.save(tx, pain);
                pains.add(pain.id());
              }
              for (int i = 0; i < ASSUMPTIONS; i++) {
                Assumption one = new Assumption(tx.newId(), "Developers believe thing " + i);
                evidence.save(tx, one);
                assumptions.add(one.id());
              }
              return true;
            })
        .get();
    for (int i = 0; i < SESSIONS; i++) {
      int number = i;
      workspace.change("Fill", tx -> session(tx, number, pains, random)).get();
    }
    for (int i = 0; i < INTERVIEWS; i++) {
      int number = i;
      workspace.change("Fill", tx -> interview(tx, number, assumptions, random)).get();
    }
  }

  private static boolean session(Tx tx, int number, List<String> pains, Random random) {
    ShadowingStore sessions = new ShadowingStore();
    EvidenceLinks links = new EvidenceLinks();
    long start = tx.now() - (number + 1) * 8_000_000L;
    String session = tx.newId();
    sessions.save(
        tx,
        new ShadowSession(
            session,
            developer(tx, number),
            team(tx, number),
            "release",
            "",
            Consent.YES,
            null,
            null,
            null,
            start,
            start + 7_200_000));
    for (int i = 0; i < A_SESSION; i++) {
      String entry = tx.newId();
      long at = start + i * 60_000L;
      sessions.save(
          tx,
          new LogEntry(
              entry,
              session,
              at,
              at + 30_000,
              EntryKind.WAIT,
              "the runner waits for a queue",
              null,
              1 + random.nextInt(3),
              null,
              null,
              null,
              null));
      links.link(tx, pains.get(random.nextInt(PAINS)), new ItemRef(ShadowingStore.ENTRY, entry));
    }
    return true;
  }

  private static boolean interview(Tx tx, int number, List<String> assumptions, Random random) {
    InterviewsStore interviews = new InterviewsStore();
    long start = tx.now() - (number + 1) * 9_000_000L;
    String id = tx.newId();
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(start), ZoneId.systemDefault());
    Preparation preparation =
        new Preparation(
            developer(tx, number),
            team(tx, number),
            day,
            DefaultScript.ID,
            "Half-hour interview",
            "",
            Consent.YES,
            false);
    interviews.save(
        tx, new Interview(id, preparation).withStartedAt(start).withEndedAt(start + 30 * 60_000));
    for (int i = 0; i < AN_INTERVIEW; i++) {
      interviews.save(
          tx,
          new InterviewNote(
              tx.newId(),
              id,
              start + i * 10_000L,
              null,
              random.nextBoolean() ? NoteKind.FOR : NoteKind.AGAINST,
              "we always wait for it, sometimes for hours, and nobody knows why it is so",
              assumptions.get(random.nextInt(ASSUMPTIONS)),
              null));
    }
    return true;
  }

  private static String team(Tx tx, int number) {
    return new PeopleStore().teamNamed(tx, "team " + number % 20).id();
  }

  private static String developer(Tx tx, int number) {
    return new PeopleStore().developerNamed(tx, "developer " + number % 120, team(tx, number)).id();
  }
}
