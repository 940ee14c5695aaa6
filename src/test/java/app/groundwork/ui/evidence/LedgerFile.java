package app.groundwork.ui.evidence;

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
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file with one session of frictions and the ledger's view models on it, for tests. */
final class LedgerFile implements AutoCloseable {
  static final long START = 1_700_000_000_000L;

  final HeldScreen screen = new HeldScreen();
  final SaidNotices notices = new SaidNotices();
  final TestDesk desk = new TestDesk();
  final AreaContext context =
      new AreaContext(screen, new HandClock(), new Nowhere(), notices, desk);
  final PeopleStore people = new PeopleStore();
  final ShadowingStore sessions = new ShadowingStore();
  final EvidenceStore evidence = new EvidenceStore();
  final EvidenceLinks links = new EvidenceLinks();
  final Workspace workspace;
  final ChosenPain chosen = new ChosenPain();
  final PainBookViewModel book;
  final OffersViewModel offers;
  final InboxViewModel inbox;
  PainPointsViewModel pains;

  LedgerFile(Path folder) throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
    book = new PainBookViewModel(workspace, context);
    offers = new OffersViewModel(workspace, context, book);
    inbox = new InboxViewModel(workspace, context, book, offers);
    pains = new PainPointsViewModel(workspace, context, chosen, book);
    inbox.setShown(true);
  }

  void run(Consumer<Tx> work) {
    workspace
        .change(
            "test",
            tx -> {
              work.accept(tx);
              return true;
            })
        .join();
  }

  /** A session of an hour from {@link #START}. */
  void session(String id, String developer, Consent consent) {
    run(
        tx ->
            sessions.save(
                tx,
                new ShadowSession(
                    id,
                    people.developerNamed(tx, developer, null).id(),
                    null,
                    "release",
                    "",
                    consent,
                    null,
                    null,
                    null,
                    START,
                    START + 3_600_000)));
  }

  /** A friction at a minute of a session. */
  void friction(String id, String session, int minute, String words) {
    run(
        tx ->
            sessions.save(
                tx,
                new LogEntry(
                    id,
                    session,
                    START + minute * 60_000L,
                    null,
                    EntryKind.ERROR,
                    words,
                    null,
                    2,
                    null,
                    null,
                    null,
                    null)));
  }

  void pain(String id, String title) {
    run(tx -> evidence.save(tx, new PainPoint(id, title, null)));
  }

  void link(String pain, String entry) {
    run(tx -> links.link(tx, pain, new ItemRef(ShadowingStore.ENTRY, entry)));
  }

  PainRow row(String pain) {
    return book.row(pain).orElseThrow();
  }

  List<String> waiting() {
    return inbox.rows().stream().map(InboxRow::id).toList();
  }

  List<String> listed() {
    return pains.rows().stream().map(PainRow::id).toList();
  }

  List<String> offered() {
    return offers.offers().stream().map(PainRow::id).toList();
  }

  @Override
  public void close() {
    inbox.close();
    pains.close();
    workspace.close();
  }
}
