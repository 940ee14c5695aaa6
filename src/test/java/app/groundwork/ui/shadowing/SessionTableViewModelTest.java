package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionFilter;
import app.groundwork.model.shadowing.SessionOrder;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Quarter;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.ui.kit.Delay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** By the clock of {@link ScreenFile}: 10 March 2026. */
@Isolated
class SessionTableViewModelTest {
  private static final long DAY = 86_400_000;

  @TempDir Path folder;
  private ScreenFile file;
  private SessionTableViewModel table;
  private final List<Runnable> later = new ArrayList<>();
  private final Locale locale = Locale.getDefault();

  @BeforeEach
  void open() throws Exception {
    Locale.setDefault(Locale.US);
    file = new ScreenFile(folder);
    table = make();
    table.setShown(true);
  }

  @AfterEach
  void close() {
    table.close();
    file.close();
    Locale.setDefault(locale);
  }

  private SessionTableViewModel make() {
    Delay byHand =
        (wait, task) -> {
          later.add(task);
          return () -> {};
        };
    return new SessionTableViewModel(file.workspace, file.context, byHand);
  }

  /** Lets pass what a change waits for. */
  private void settle() {
    List<Runnable> due = List.copyOf(later);
    later.clear();
    due.forEach(Runnable::run);
  }

  private SessionTableViewModel.View view() {
    return Objects.requireNonNull(table.view().get());
  }

  private List<String> shown() {
    return table.rows().stream().map(SessionRow::developer).toList();
  }

  /** A session of an hour, so many days ago, with so many minutes of waiting. */
  private ShadowSession session(
      String developer, @Nullable String team, int daysAgo, int waited, Consent consent) {
    long start = file.clock.millis() - daysAgo * DAY;
    return file.change(
        tx -> {
          ShadowSession session =
              file.capture.start(
                  tx,
                  new ShadowCapture.Start(developer, team, "deploy", "", consent, null, null, null),
                  start);
          LogEntry wait = file.capture.log(tx, session.id(), ".w pipeline", start);
          file.sessions.save(tx, wait.withUntil(start + waited * 60_000L));
          file.capture.stop(tx, session.id(), start + 3_600_000);
          return session;
        });
  }

  private void threeSessions() {
    session("Ann", "Payments", 10, 6, Consent.YES);
    session("Bob", "Search", 20, 30, Consent.PSEUDONYM_ONLY);
    session("Cid", "Payments", 90, 12, Consent.NO);
    settle();
  }

  @Test
  void followsTheFileAMomentAfterAChange() {
    assertThat(shown()).isEmpty();
    assertThat(view().of()).isZero();
    session("Ann", "Payments", 10, 6, Consent.YES);
    session("Bob", "Search", 20, 30, Consent.YES);
    assertThat(shown()).isEmpty();
    assertThat(later).hasSize(1);
    settle();
    assertThat(shown()).containsExactly("Ann", "Bob");
    assertThat(view().of()).isEqualTo(2);
    file.change(tx -> new PeopleStore().teamNamed(tx, "Mobile"));
    settle();
    assertThat(view().coverage().never()).extracting(Team::name).containsExactly("Mobile");
  }

  @Test
  void readsNothingWhileItIsNotShown() {
    table.setShown(false);
    session("Ann", "Payments", 10, 6, Consent.YES);
    assertThat(later).isEmpty();
    assertThat(shown()).isEmpty();
    table.setShown(true);
    assertThat(shown()).containsExactly("Ann");
  }

  @Test
  void sortsByWhatIsAskedFor() {
    threeSessions();
    assertThat(shown()).containsExactly("Ann", "Bob", "Cid");
    table.sortBy(SessionColumn.WAITING);
    assertThat(shown()).containsExactly("Bob", "Cid", "Ann");
    table.sortBy(SessionColumn.WAITING);
    assertThat(shown()).containsExactly("Ann", "Cid", "Bob");
    table.setOrders(
        List.of(
            new SessionOrder(SessionColumn.TEAM, true),
            new SessionOrder(SessionColumn.DEVELOPER, true)));
    assertThat(shown()).containsExactly("Bob", "Cid", "Ann");
    table.setOrders(List.of());
    assertThat(shown()).containsExactly("Ann", "Bob", "Cid");
  }

  @Test
  void filtersByTeamQuarterAndWords() {
    threeSessions();
    assertThat(view().teams()).extracting(Team::name).containsExactly("Payments", "Search");
    assertThat(view().quarters()).containsExactly(new Quarter(2026, 1), new Quarter(2025, 4));
    String payments = view().teams().getFirst().id();
    table.setTeam(payments);
    assertThat(shown()).containsExactly("Ann", "Cid");
    assertThat(view().trends()).hasSize(1);
    assertThat(view().totals().total()).containsEntry(SessionColumn.LENGTH, 7_200_000.0);
    table.setQuarter(new Quarter(2025, 4));
    assertThat(shown()).containsExactly("Cid");
    assertThat(view().coverage().quarter()).isEqualTo(new Quarter(2025, 4));
    assertThat(table.isFiltered()).isTrue();
    table.clearFilter();
    table.setText("SEARCH dep");
    assertThat(shown()).containsExactly("Bob");
    assertThat(view().of()).isEqualTo(3);
    table.setText("nobody");
    assertThat(shown()).isEmpty();
    assertThat(view().totals().total()).isEmpty();
  }

  @Test
  void aFilterByATeamThatIsGoneHidesNothing() {
    threeSessions();
    session("Dan", null, 5, 1, Consent.YES);
    settle();
    assertThat(view().teams().getLast().id()).isEqualTo(SessionFilter.NO_TEAM);
    table.setTeam(SessionFilter.NO_TEAM);
    assertThat(shown()).containsExactly("Dan");
    table.remove(List.copyOf(table.rows()));
    settle();
    assertThat(shown()).containsExactly("Ann", "Bob", "Cid");
    assertThat(table.isFiltered()).isFalse();
  }

  @Test
  void isFoundAsItWasLeft() {
    threeSessions();
    table.setTeam(view().teams().getFirst().id());
    table.sortBy(SessionColumn.WAITING);
    table.setTrend(false);
    table.close();
    table = make();
    table.setShown(true);
    assertThat(shown()).containsExactly("Cid", "Ann");
    assertThat(table.place().trend()).isFalse();
  }

  @Test
  void removedSessionsComeBackInOneStep() {
    threeSessions();
    table.remove(table.rows().subList(0, 2));
    settle();
    assertThat(shown()).containsExactly("Cid");
    assertThat(file.said).containsExactly("2 sessions removed");
    file.notices.offered.run();
    settle();
    assertThat(shown()).containsExactly("Ann", "Bob", "Cid");
    assertThat(table.rows().getFirst().figures().entries()).isOne();
  }

  @Test
  void savesExactlyWhatIsShownAsFarAsConsentGoes() throws Exception {
    threeSessions();
    table.setColumns(
        List.of(
            new TablePlace.Column(SessionColumn.WAITING, 0, true),
            new TablePlace.Column(SessionColumn.DEVELOPER, 0, true),
            new TablePlace.Column(SessionColumn.TEAM, 0, false),
            new TablePlace.Column(SessionColumn.DATE, 0, true)));
    table.sortBy(SessionColumn.WAITING);
    Path csv = folder.resolve("table.csv");
    CompletableFuture<?> saved = table.save(csv);
    saved.get(10, TimeUnit.SECONDS);
    assertThat(Files.readString(csv))
        .isEqualTo(
            "\"Waiting, %\",Developer,Date\r\n"
                + "50.0,Developer 2,2026-02-18\r\n"
                + "10.0,Ann,2026-02-28\r\n");
  }

  @Test
  void whatIsSavedIsCalledAndCountedAsOnTheScreen() throws Exception {
    threeSessions();
    table.setColumns(
        List.of(
            new TablePlace.Column(SessionColumn.LENGTH, 0, true),
            new TablePlace.Column(SessionColumn.WAITING, 0, true),
            new TablePlace.Column(SessionColumn.DEVELOPER, 0, true)));
    Path csv = folder.resolve("table.csv");
    table.save(csv).get(10, TimeUnit.SECONDS);
    TableWords words = table.words();
    assertThat(Files.readAllLines(csv).getFirst())
        .isEqualTo(
            table.place().shown().stream()
                .map(TableWords::head)
                .map(head -> head.contains(",") ? '"' + head + '"' : head)
                .collect(Collectors.joining(",")));
    assertThat(Files.readAllLines(csv).get(1))
        .startsWith(
            words.cell(SessionColumn.LENGTH, table.rows().getFirst())
                + ","
                + words.cell(SessionColumn.WAITING, table.rows().getFirst()));
  }

  @Test
  void anEmptyTableIsNotSaved() throws Exception {
    threeSessions();
    table.setText("nobody of that name");
    assertThat(shown()).isEmpty();
    table.askAndSave();
    assertThat(file.said).last().asString().startsWith("There is nothing to save");
    table.setText("Cid");
    Path csv = folder.resolve("withheld.csv");
    table.save(csv).get(10, TimeUnit.SECONDS);
    assertThat(csv).doesNotExist();
    assertThat(file.said)
        .last()
        .isEqualTo("Nothing was saved · One session was left out: the developer did not agree.");
  }

  @Test
  void copiesRowsAsTheyAreReadHere() {
    threeSessions();
    table.setColumns(
        List.of(
            new TablePlace.Column(SessionColumn.DEVELOPER, 0, true),
            new TablePlace.Column(SessionColumn.LENGTH, 0, true),
            new TablePlace.Column(SessionColumn.WAITING, 0, true)));
    table.copy(table.rows().subList(1, 3));
    assertThat(file.copied).containsExactly("Developer 2\t60.0\t50.0\n");
    assertThat(file.said.getLast())
        .isEqualTo(
            "1 row copied · One session was left out: the developer did not agree."
                + " · People who did not agree to be named are called by a pseudonym,"
                + " in the texts too.");
  }

  @Test
  void aTableThatCannotBeReadIsToldAndTriedAgain() {
    table.setShown(false);
    session("Ann", "Payments", 10, 6, Consent.YES);
    file.disk.failReadsOf("log_entry");
    table.setShown(true);
    assertThat(file.said).hasSize(1);
    assertThat(shown()).isEmpty();
    file.disk.failReadsOf("");
    table.setShown(true);
    assertThat(shown()).containsExactly("Ann");
  }
}
