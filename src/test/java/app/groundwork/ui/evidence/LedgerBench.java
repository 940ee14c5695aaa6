package app.groundwork.ui.evidence;

import app.groundwork.bench.Bench;
import app.groundwork.bench.Table;
import app.groundwork.bench.Timings;
import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceMerge;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.Suggestions;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.testing.FxTest;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.following.ReportViewModel;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.FxThread;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of 500 pain points with 20,000 pieces, and 2,000 findings in the inbox. */
@Bench
class LedgerBench extends FxTest {
  private static final int PAINS = 500;
  private static final int PIECES = 20_000;
  private static final int WAITING = 2_000;
  private static final int A_SESSION = 100;
  private static final int LINKS = 200;
  private static final int MERGES = 100;
  private static final int OPENINGS = 5;
  private static final String[] WORDS = {
    "pipeline",
    "certificate",
    "portal",
    "cluster",
    "runner",
    "rollback",
    "docs",
    "queue",
    "secret",
    "review",
    "template",
    "quota",
    "login",
    "metric",
    "alert",
    "deploy",
    "branch",
    "cache",
    "token",
    "ticket",
    "waits",
    "refuses",
    "forgets",
    "breaks",
    "hides",
    "repeats"
  };

  @TempDir Path folder;

  /** The page with all of its view models. */
  private record Open(
      LedgerPage page, InboxViewModel inbox, PainBookViewModel book, PainPointsViewModel pains) {}

  @Test
  void ledgerOfTwentyThousandPieces(Table table) throws Exception {
    Path file = folder.resolve("ledger.groundwork");
    try (Workspace workspace = Workspace.create(file, Setup.standard())) {
      fill(workspace);
    }
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      measure(workspace, table);
    }
  }

  private void measure(Workspace workspace, Table table) throws Exception {
    Timings opened = new Timings();
    for (int i = -2; i < OPENINGS; i++) {
      long before = System.nanoTime();
      Open open = open(workspace);
      long took = System.nanoTime() - before;
      close(open);
      if (i >= 0) {
        opened.add(took);
      }
    }
    table.row("ledger of 20,000 pieces, opened to filled", opened, 95, 1000);
    Suggestions suggestions = new Suggestions();
    Random random = new Random(2);
    Timings suggested =
        Timings.of(
            LINKS,
            () -> {
              String words = words(random);
              return workspace.queryAside(tx -> suggestions.of(tx, List.of("none"), words)).get();
            });
    table.row("suggestions for a finding among 20,000 pieces", suggested, 99, 60);
    Open open = open(workspace);
    table.row("one link: to list, inbox and figures on screen", links(open), 99, 60);
    table.row("merge of two pain points: to list on screen", merges(workspace, open), 99, 60);
    close(open);
  }

  private Open open(Workspace workspace) {
    AreaContext context =
        new AreaContext(
            FxThread.EXECUTOR,
            InstantSource.system(),
            new Nowhere(),
            new SaidNotices(),
            new TestDesk());
    ChosenPain chosen = new ChosenPain();
    Open[] made = new Open[1];
    show(
        () -> {
          PainBookViewModel book = new PainBookViewModel(workspace, context);
          OffersViewModel offers = new OffersViewModel(workspace, context, book);
          InboxViewModel inbox = new InboxViewModel(workspace, context, book, offers);
          PainPointsViewModel pains = new PainPointsViewModel(workspace, context, chosen, book);
          LedgerPage page =
              new LedgerPage(
                  chosen,
                  inbox,
                  pains,
                  new PainPointViewModel(workspace, context, chosen),
                  new ReportViewModel(workspace, context, What.EVIDENCE, Format.HTML));
          made[0] = new Open(page, inbox, book, pains);
          return page.view();
        },
        1280,
        800);
    waitFor(
        "the ledger",
        () -> made[0].pains.rows().size() >= MERGES && made[0].inbox.rows().size() >= 1_000);
    return made[0];
  }

  private void close(Open open) {
    fx(
        () -> {
          stage.getScene().setRoot(new javafx.scene.layout.StackPane());
          open.page.close();
          stage.hide();
          stage = new javafx.stage.Stage();
          return null;
        });
  }

  private Timings links(Open open) throws Exception {
    Timings timings = new Timings();
    Random random = new Random(3);
    for (int i = -LINKS / 4; i < LINKS; i++) {
      PainRow pain = fx(() -> open.pains.rows().get(random.nextInt(PAINS)));
      int pieces = pain.figures().pieces();
      int left = fx(() -> open.inbox.rows().size()) - 1;
      long took =
          until(
              () -> open.inbox.link(pain, false),
              () ->
                  open.inbox.rows().size() == left
                      && open.book.row(pain.id()).orElseThrow().figures().pieces() == pieces + 1);
      if (i >= 0) {
        timings.add(took);
      }
    }
    return timings;
  }

  private Timings merges(Workspace workspace, Open open) throws Exception {
    EvidenceMerge merge = new EvidenceMerge();
    Timings timings = new Timings();
    for (int i = -MERGES / 4; i < MERGES; i++) {
      PainRow kept = fx(() -> open.pains.rows().get(10));
      PainRow gone = fx(() -> open.pains.rows().get(20));
      int pieces = kept.figures().pieces() + gone.figures().pieces();
      long took =
          until(
              () -> workspace.change("Merge", tx -> merge.painPoints(tx, kept.id(), gone.id())),
              () ->
                  open.book.row(gone.id()).isEmpty()
                      && open.book.row(kept.id()).orElseThrow().figures().pieces() == pieces);
      if (i >= 0) {
        timings.add(took);
      }
    }
    return timings;
  }

  /** From a gesture until a pulse has laid out what it led to, ns. */
  private long until(Runnable gesture, BooleanSupplier there) throws Exception {
    CompletableFuture<Long> done = new CompletableFuture<>();
    long before =
        fx(
            () -> {
              Scene scene = stage.getScene();
              scene.addPostLayoutPulseListener(
                  new Runnable() {
                    @Override
                    public void run() {
                      if (there.getAsBoolean()) {
                        scene.removePostLayoutPulseListener(this);
                        done.complete(System.nanoTime());
                      } else {
                        FxThread.later(javafx.application.Platform::requestNextPulse);
                      }
                    }
                  });
              long now = System.nanoTime();
              gesture.run();
              javafx.application.Platform.requestNextPulse();
              return now;
            });
    return done.get() - before;
  }

  private static void fill(Workspace workspace) throws Exception {
    Random random = new Random(1);
    List<String> pains = new ArrayList<>();
    workspace
        .change(
            "Fill",
            tx -> {
              EvidenceStore evidence = new EvidenceStore();
              for (int i = 0; i < PAINS; i++) {
                PainPoint pain = new PainPoint(tx.newId(), words(random) + " " + i, null);
                evidence.save(tx, pain);
                pains.add(pain.id());
              }
              return true;
            })
        .get();
    for (int i = 0; i < (PIECES + WAITING) / A_SESSION; i++) {
      int number = i;
      workspace.change("Fill", tx -> session(tx, number, pains, random)).get();
    }
  }

  private static boolean session(Tx tx, int number, List<String> pains, Random random) {
    PeopleStore people = new PeopleStore();
    ShadowingStore sessions = new ShadowingStore();
    EvidenceLinks links = new EvidenceLinks();
    String team = people.teamNamed(tx, "team " + number % 20).id();
    String developer = people.developerNamed(tx, "developer " + number % 120, team).id();
    long start = tx.now() - (number + 1) * 8_000_000L;
    String session = tx.newId();
    sessions.save(
        tx,
        new ShadowSession(
            session,
            developer,
            team,
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
      sessions.save(
          tx,
          new LogEntry(
              entry,
              session,
              start + i * 60_000L,
              null,
              EntryKind.ERROR,
              words(random),
              null,
              1 + random.nextInt(3),
              null,
              null,
              null,
              null));
      if (number < PIECES / A_SESSION) {
        links.link(tx, pains.get(random.nextInt(PAINS)), new ItemRef(ShadowingStore.ENTRY, entry));
      }
    }
    return true;
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
