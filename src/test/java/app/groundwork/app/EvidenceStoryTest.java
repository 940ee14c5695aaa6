package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
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
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways into the ledger, within it and out of it, by keyboard. */
class EvidenceStoryTest extends WindowStory {
  private static final long MINUTE = 60_000;
  private static final Pattern ID = Pattern.compile("\\bid=([^,\\]]+)");

  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLinks links = new EvidenceLinks();

  @BeforeEach
  void fill() throws Exception {
    change(
        tx -> {
          evidence.save(tx, new Theme("t1", "Access"));
          evidence.save(tx, new Theme("t2", "Waiting"));
          evidence.save(tx, new PainPoint("certs", "Certificates by hand", "t1"));
          evidence.save(tx, new PainPoint("docs", "Docs nobody finds", null));
          evidence.save(tx, new PainPoint("slow", "Slow builds", "t2"));
          evidence.save(tx, new Assumption("a1", "Developers read the changelog"));
          evidence.save(tx, new Assumption("a2", "Nobody needs previews"));
          decline(tx, "d1", "A service mesh");
          decline(tx, "d2", "Another chat room");
          session(tx, "s", clock.millis() - 100 * MINUTE, clock.millis() - 40 * MINUTE);
          long start = clock.millis() - 100 * MINUTE;
          entry(tx, "e1", "s", start + MINUTE, EntryKind.ERROR, "the runner waits", 2);
          entry(tx, "e2", "s", start + 2 * MINUTE, EntryKind.WISH, "one search for all", 0);
          entry(tx, "e3", "s", start + 3 * MINUTE, EntryKind.ERROR, "the portal forgets", 2);
          entry(tx, "e4", "s", start + 4 * MINUTE, EntryKind.ERROR, "the build is slow", 2);
          links.link(tx, "slow", new ItemRef(ShadowingStore.ENTRY, "e4"));
        });
  }

  private void change(Consumer<Tx> work) throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup().sameThread())) {
      workspace
          .change(
              "fill",
              tx -> {
                work.accept(tx);
                return true;
              })
          .join();
    }
  }

  private static void decline(Tx tx, String id, String request) {
    new DeclinedRequests()
        .save(
            tx,
            new DeclinedRequest(
                id, request, "the guild", null, "too dear", null, LocalDate.of(2026, 3, 1)));
  }

  private void session(Tx tx, String id, long start, @Nullable Long end) {
    String developer = people.developerNamed(tx, "Ada", null).id();
    sessions.save(
        tx,
        new ShadowSession(
            id, developer, null, "release", "", Consent.YES, null, null, null, start, end));
  }

  private void entry(
      Tx tx, String id, String session, long at, EntryKind kind, String text, int severity) {
    sessions.save(
        tx,
        new LogEntry(id, session, at, null, kind, text, null, severity, null, null, null, null));
  }

  private void openLedger() {
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertFocused("Inbox");
    waitFor("the inbox", () -> inbox().equals(List.of("e1", "e2", "e3")));
  }

  private List<String> inbox() {
    return ids(find("Inbox") instanceof ListView<?> list ? list.getItems() : List.of());
  }

  /** The ids of entries, notes and pain points in what rows tell of themselves. */
  private static List<String> ids(List<?> rows) {
    return rows.stream().map(EvidenceStoryTest::idOf).toList();
  }

  private static String idOf(@Nullable Object row) {
    Matcher id = ID.matcher(String.valueOf(row));
    return id.find() ? id.group(1) : "";
  }

  private String painOnScreen() {
    return stage.getScene().lookup("#pain-head-title") instanceof TextInputControl title
        ? title.getText()
        : "";
  }

  @Test
  void searchLeadsToOneItemOfEachPage() {
    open();
    leadsToEach(
        words -> {
          press(KeyCode.CONTROL, KeyCode.F);
          assertFocused("Search entries, sessions and people");
          type(words);
          ListView<?> hits = id(ListView.class, "search-hits");
          waitFor(
              "‘" + words + "’ alone",
              () ->
                  hits.getItems().size() == 2
                      && hits.getItems().getLast().toString().contains(words));
          press(KeyCode.ENTER);
        });
  }

  @Test
  void thePaletteLeadsToOneItemOfEachPage() {
    open();
    leadsToEach(
        words -> {
          press(KeyCode.CONTROL, KeyCode.K);
          type(words);
          ListView<?> lines = named(ListView.class, "What fits");
          waitFor(
              "‘" + words + "’ first",
              () ->
                  !lines.getItems().isEmpty()
                      && lines.getItems().getFirst().toString().contains("name=" + words));
          press(KeyCode.ENTER);
        });
  }

  private void leadsToEach(Consumer<String> find) {
    find.accept("Docs nobody finds");
    waitFor("the pain point", () -> painOnScreen().equals("Docs nobody finds"));
    find.accept("Waiting");
    TableView<?> themes = id(TableView.class, "themes");
    waitFor("the theme", () -> idOf(themes.getSelectionModel().getSelectedItem()).equals("t2"));
    find.accept("Nobody needs previews");
    waitFor(
        "the assumption",
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          return owner.getStyleClass().contains("assumption-card")
              && owner.getAccessibleText().startsWith("Nobody needs previews");
        });
    find.accept("A service mesh");
    waitFor("the declined request", () -> text("declined-request").equals("A service mesh"));
  }

  private String text(String id) {
    return stage.getScene().lookup("#" + id) instanceof TextInputControl field
        ? field.getText()
        : "";
  }

  @Test
  void theQuestionOfAMergeClosesOnceAnotherPainPointIsChosen() {
    openLedger();
    navigate(new ItemRef(EvidenceStore.PAIN_POINT, "docs"));
    waitFor("the pain point", () -> painOnScreen().equals("Docs nobody finds"));
    press(KeyCode.CONTROL, KeyCode.M);
    assertFocused("Which one is the same?");
    type("slow");
    press(KeyCode.SHIFT, KeyCode.F6);
    assertFocused(id(Node.class, "pains-table"));
    press(KeyCode.HOME);
    waitFor("another", () -> !painOnScreen().equals("Docs nobody finds"));
    waitFor("no question", () -> !exists("Which one is the same?"));
    assertFocused(id(Node.class, "pains-table"));
  }

  @Test
  void aTitleThatIsTakenIsToldAndNothingTypedIsLost() {
    openLedger();
    navigate(new ItemRef(EvidenceStore.PAIN_POINT, "docs"));
    assertFocused("Pieces of evidence");
    press(KeyCode.F2);
    assertFocused("Title");
    press(KeyCode.CONTROL, KeyCode.A);
    type("slow BUILDS");
    waitFor("what is wrong", () -> shows("‘Slow builds’"));
    assertThat(title("docs")).isNotEqualTo("slow BUILDS");
    press(KeyCode.F6);
    assertFocused("Inbox");
    assertThat(fx(this::painOnScreen)).isEqualTo("slow BUILDS");
    press(KeyCode.SHIFT, KeyCode.F6);
    press(KeyCode.F2);
    assertFocused("Title");
    press(KeyCode.END);
    type(" in CI");
    waitFor("it is saved", () -> title("docs").equals("slow BUILDS in CI"));
    assertThat(title("slow")).isEqualTo("Slow builds");
  }

  private String title(String pain) {
    return read(
        workspace ->
            workspace.query(tx -> evidence.painPoint(tx, pain).orElseThrow().title()).join());
  }

  @Test
  void fromAFindingToItsPlaceAndBack() {
    openLedger();
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    waitFor("the third", () -> "e3".equals(chosenFinding()));
    press(KeyCode.CONTROL, KeyCode.J);
    assertFocused("Time log");
    waitFor("the entry", () -> "e3".equals(chosenEntry()));
    press(KeyCode.ALT, KeyCode.LEFT);
    assertFocused("Inbox");
    waitFor("the finding", () -> "e3".equals(chosenFinding()));
  }

  private String chosenFinding() {
    return find("Inbox") instanceof ListView<?> list
        ? idOf(list.getSelectionModel().getSelectedItem())
        : "";
  }

  private String chosenEntry() {
    return find("Time log") instanceof ListView<?> log
            && log.getSelectionModel().getSelectedItem() instanceof LogEntry entry
        ? entry.id()
        : "";
  }

  @Test
  void theLedgerIsWrittenByKeyboard() {
    openLedger();
    Path page = folder.resolve("ledger.html");
    saveTo.set(page);
    focus(named("Export…"));
    press(KeyCode.SPACE);
    waitFor("the page", () -> Files.exists(page));
    assertThat(page).content().contains("Slow builds").contains("the build is slow");
    Path table = folder.resolve("ledger.csv");
    saveTo.set(table);
    press(KeyCode.CONTROL, KeyCode.K);
    type("Export evidence");
    press(KeyCode.ENTER);
    waitFor("the table", () -> Files.exists(table));
    assertThat(table).content().contains("the build is slow").doesNotContain("<html");
  }

  @Test
  void theInboxShowsOneKindAndTheListIsSortedFromItsMenu() {
    openLedger();
    focus(named("Kind"));
    press(KeyCode.DOWN);
    waitFor("friction alone", () -> inbox().equals(List.of("e1", "e3")));
    press(KeyCode.DOWN);
    waitFor("wishes alone", () -> inbox().equals(List.of("e2")));
    press(KeyCode.UP);
    press(KeyCode.UP);
    waitFor("all kinds", () -> inbox().size() == 3);

    TableView<?> pains = id(TableView.class, "pains-table");
    waitFor("most developers first", () -> ids(pains.getItems()).getFirst().equals("slow"));
    focus(named("Sort"));
    press(KeyCode.SPACE);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitFor("by title", () -> ids(pains.getItems()).equals(List.of("certs", "docs", "slow")));
  }

  @Test
  void fromAPieceToASessionThatStillRunsAndBack() throws Exception {
    long start = clock.millis() - 10 * MINUTE;
    change(
        tx -> {
          session(tx, "now", start, null);
          entry(tx, "r1", "now", start + MINUTE, EntryKind.ERROR, "a certificate expired", 2);
          entry(tx, "r2", "now", start + 2 * MINUTE, EntryKind.NOTE, "asks a colleague", 0);
          links.link(tx, "certs", new ItemRef(ShadowingStore.ENTRY, "r1"));
        });
    open();
    fromThePieceOf("certs");
    waitFor("the entry in the running log", () -> "r1".equals(chosenEntry()));
    assertFocused(line());
    press(KeyCode.ALT, KeyCode.LEFT);
    assertFocused("Pieces of evidence");
    waitFor("the pain point", () -> painOnScreen().equals("Certificates by hand"));
  }

  @Test
  void fromAPieceToAnInterviewThatStillRunsAndBack() throws Exception {
    long start = clock.millis() - 10 * MINUTE;
    change(
        tx -> {
          Preparation known =
              new Preparation(
                  people.developerNamed(tx, "Bo", null).id(),
                  null,
                  LocalDate.of(2026, 3, 10),
                  DefaultScript.ID,
                  "Half-hour interview",
                  "",
                  Consent.YES,
                  false);
          interviews.save(tx, new Interview("i", known).withStartedAt(start));
          note(tx, "n1", start + MINUTE, "I renew them by hand");
          note(tx, "n2", start + 2 * MINUTE, "I forget them");
          links.link(tx, "certs", new ItemRef(InterviewsStore.NOTE, "n1"));
        });
    open();
    fromThePieceOf("certs");
    waitFor(
        "the note in the running interview",
        () ->
            exists("Notes, newest on top")
                && find("Notes, newest on top") instanceof ListView<?> notes
                && notes.getSelectionModel().getSelectedItem() instanceof InterviewNote note
                && note.id().equals("n1"));
    press(KeyCode.ALT, KeyCode.LEFT);
    assertFocused("Pieces of evidence");
    waitFor("the pain point", () -> painOnScreen().equals("Certificates by hand"));
  }

  private void note(Tx tx, String id, long at, String text) {
    interviews.save(tx, new InterviewNote(id, "i", at, null, NoteKind.QUOTE, text, null, null));
  }

  private void fromThePieceOf(String pain) {
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    navigate(new ItemRef(EvidenceStore.PAIN_POINT, pain));
    assertFocused("Pieces of evidence");
    waitFor(
        "its piece",
        () -> find("Pieces of evidence") instanceof ListView<?> l && !l.getItems().isEmpty());
    press(KeyCode.ENTER);
    named("Back to Evidence");
  }
}
