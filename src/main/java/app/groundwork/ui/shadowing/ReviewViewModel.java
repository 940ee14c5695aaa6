package app.groundwork.ui.shadowing;

import app.groundwork.exchange.Document;
import app.groundwork.exchange.Exports;
import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.PlaceLinks;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.LinksViewModel;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.SaveAs;
import app.groundwork.ui.kit.Told;
import app.groundwork.ui.kit.UndoOffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A session after it was stopped: the log to be set right, what it adds up to, the report. */
final class ReviewViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(ReviewViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final String sessionId;
  private final SessionLogViewModel log;
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(people, sessions);
  private Runnable refreshed = () -> {};
  private final ReadOnlyObjectWrapper<@Nullable SessionFigures> figures =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<SessionLogViewModel.@Nullable Head> head =
      new ReadOnlyObjectWrapper<>();

  private final SeveralViewModel several;
  private final ReadingViewModel reading;
  private final TimeLineViewModel timeLine;
  private final FrictionViewModel friction;
  private final LinksViewModel links;

  ReviewViewModel(Workspace workspace, AreaContext context, String sessionId) {
    this.workspace = workspace;
    this.context = context;
    this.sessionId = sessionId;
    this.log = new SessionLogViewModel(workspace, context, sessionId, LogEntry.IN_ORDER);
    this.several = new SeveralViewModel(workspace, context, sessionId, () -> this.refreshed.run());
    this.reading = new ReadingViewModel(context, ForkJoinPool.commonPool());
    this.timeLine = new TimeLineViewModel(workspace, context, sessionId, log::entry);
    this.friction = new FrictionViewModel(workspace, context);
    PlaceLinks places = new PlaceLinks();
    this.links =
        new LinksViewModel(
            workspace,
            context,
            new LinksViewModel.Source(
                tx -> places.of(tx, sessionId),
                places::painPoints,
                PlaceLinks::isTouchedBy,
                places::link,
                places::linkToTitled));
    reading.reading().subscribe(this::show);
    log.follow(this::refresh);
  }

  /** Called whenever the log is in step with the file again. */
  void setOnRefreshed(Runnable listener) {
    refreshed = listener;
  }

  /** True while rows are moved to be in step with the file. */
  boolean isMending() {
    return log.isMending();
  }

  String sessionId() {
    return sessionId;
  }

  /** What is done to several entries at once. */
  SeveralViewModel several() {
    return several;
  }

  /** Puts entries on the clipboard, a line each. */
  void copy(List<LogEntry> entries) {
    several.copy(entries, this::stamp);
  }

  /** Why it cannot be shown to a room, for the user; empty if it can. */
  Optional<String> notPresented() {
    SessionLogViewModel.Head known = head.get();
    if (known == null) {
      return Optional.of(TEXTS.get("present.unread"));
    }
    return known.consent() == Consent.NO
        ? Optional.of(TEXTS.get("present.refused"))
        : Optional.empty();
  }

  /** Makes what a room is shown of it. */
  PresentedReviewViewModel presented() {
    return new PresentedReviewViewModel(workspace, context, sessionId);
  }

  /** Says that the entry asked for is not there any more. */
  void sayGone() {
    context.notices().say(TEXTS.get("entry.gone"));
  }

  /** In the order of time. */
  ObservableList<LogEntry> entries() {
    return log.entries();
  }

  /** Null until it is read. */
  ReadOnlyObjectProperty<SessionLogViewModel.@Nullable Head> head() {
    return head.getReadOnlyProperty();
  }

  /** Null until the log is read. */
  ReadOnlyObjectProperty<@Nullable SessionFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  /** All that is read off the session; null until it is. A long one comes a little later. */
  ReadOnlyObjectProperty<@Nullable SessionReading> reading() {
    return reading.reading();
  }

  TimeLineViewModel timeLine() {
    return timeLine;
  }

  FrictionViewModel friction() {
    return friction;
  }

  /** What the entries are evidence of. */
  LinksViewModel links() {
    return links;
  }

  /** An entry was chosen in the log: the time line marks its place; null for none. */
  void choose(@Nullable LogEntry entry) {
    timeLine.choose(entry == null ? null : Long.valueOf(Math.max(0, log.elapsed(entry.at()))));
  }

  Optional<LogEntry> entry(String id) {
    return log.entry(id);
  }

  String stamp(LogEntry entry) {
    return log.stamp(entry);
  }

  String length(LogEntry entry) {
    return log.length(entry, context.clock().millis());
  }

  void setKind(String entryId, EntryKind kind) {
    tell(
        workspace.change(ShadowSteps.EDIT_ENTRY.label(), tx -> capture.setKind(tx, entryId, kind)));
  }

  /** The same by a letter on the log, easily hit unawares: the notice offers to undo it. */
  void typeKind(LogEntry entry, EntryKind kind) {
    if (kind != entry.kind()) {
      offer(
          workspace.step(
              ShadowSteps.EDIT_ENTRY.label(), tx -> capture.setKind(tx, entry.id(), kind)),
          TEXTS.get("typed.kind", ShadowMarks.name(kind), ShadowMarks.name(entry.kind())));
    }
  }

  /** Friction by a digit on the log: the notice offers to undo it. */
  void typeSeverity(LogEntry entry, int severity) {
    if (severity != entry.severity()) {
      offer(
          workspace.step(
              ShadowSteps.EDIT_ENTRY.label(),
              tx -> change(tx, entry.id(), now -> now.withSeverity(severity))),
          TEXTS.get(
              "typed.severity",
              ShadowMarks.severityName(severity),
              ShadowMarks.severityName(entry.severity())));
    }
  }

  private <T> void offer(CompletableFuture<Stepped<T>> change, String done) {
    Answers.use(
        change,
        context,
        saved -> UndoOffer.offer(context, done, () -> workspace.undo(saved)),
        failure -> refreshed.run());
  }

  /** Friction: 0 for none, 1 to 3. */
  void setSeverity(String entryId, int severity) {
    set(entryId, entry -> entry.withSeverity(severity));
  }

  /** Who interrupted. */
  void setBy(String entryId, InterruptedBy by) {
    set(entryId, entry -> entry.withBy(by));
  }

  /**
   * Moves an entry to an elapsed time of the session.
   *
   * @return why not, for the user; empty if it is done
   */
  Optional<String> setTime(String entryId, String typed) {
    Optional<Long> elapsed = TypedTime.stamp(typed);
    SessionLogViewModel.Head known = head.get();
    if (elapsed.isEmpty() || known == null) {
      return Optional.of(TEXTS.get("time.form"));
    }
    Long endedAt = known.session().endedAt();
    long end = known.time().elapsed(endedAt == null ? context.clock().millis() : endedAt);
    if (elapsed.get() > end) {
      return Optional.of(TEXTS.get("time.late", Elapsed.stamp(end)));
    }
    if (log.entry(entryId).map(this::stamp).filter(typed.strip()::equals).isEmpty()) {
      set(entryId, entry -> entry.withAt(known.time().instant(elapsed.get())));
    }
    return Optional.empty();
  }

  /**
   * Changes one field while it is typed: one step until it is left. Completes after the commit; an
   * entry that is gone takes nothing.
   */
  CompletableFuture<Boolean> edit(String entryId, String field, UnaryOperator<LogEntry> change) {
    return workspace.change(
        ShadowSteps.EDIT_ENTRY.label(), entryId + "/" + field, tx -> change(tx, entryId, change));
  }

  /**
   * Sets what was agreed to, of the session; of its developer where nothing else gets out by it.
   */
  void setConsent(Consent consent) {
    tell(
        workspace.change(
            ShadowSteps.EDIT_SESSION.label(),
            tx ->
                change(
                    tx,
                    session -> {
                      people.answered(
                          tx, session.developerId(), session.id(), session.consent(), consent);
                      return session.withConsent(consent);
                    })));
  }

  /**
   * Sets the team by its name, made if there is none; blank for none.
   *
   * @return why not; always empty
   */
  Optional<String> setTeam(String name) {
    tell(
        workspace.change(
            ShadowSteps.EDIT_SESSION.label(),
            tx -> change(tx, session -> inTeam(tx, session, name))));
    return Optional.empty();
  }

  private ShadowSession inTeam(Tx tx, ShadowSession session, String name) {
    if (name.isBlank()) {
      return session.withTeamId(null);
    }
    String team = people.teamNamed(tx, name).id();
    // A developer whose team came from this session was misheard together with it.
    people
        .developer(tx, session.developerId())
        .filter(developer -> Objects.equals(developer.teamId(), session.teamId()))
        .ifPresent(developer -> people.developerNamed(tx, developer.name(), team));
    return session.withTeamId(team);
  }

  /**
   * Sets a prediction as it is typed, in minutes or mm:ss; blank for none.
   *
   * @return why not, for the user; empty if it is done
   */
  Optional<String> setPrediction(
      String field, String typed, BiFunction<ShadowSession, @Nullable Long, ShadowSession> change) {
    Optional<Long> ms = TypedTime.prediction(typed);
    if (ms.isEmpty() && !typed.isBlank()) {
      return Optional.of(TEXTS.get("start.prediction.form", typed.strip()));
    }
    tell(editSession(field, session -> change.apply(session, ms.orElse(null))));
    return Optional.empty();
  }

  /** Changes one field of the session while it is typed: one step until it is left. */
  CompletableFuture<Boolean> editSession(String field, UnaryOperator<ShadowSession> change) {
    return workspace.change(
        ShadowSteps.EDIT_SESSION.label(), sessionId + "/" + field, tx -> change(tx, change));
  }

  private boolean change(Tx tx, UnaryOperator<ShadowSession> change) {
    Optional<ShadowSession> found = sessions.session(tx, sessionId);
    found.ifPresent(session -> sessions.save(tx, change.apply(session)));
    return found.isPresent();
  }

  private void set(String entryId, UnaryOperator<LogEntry> change) {
    tell(workspace.change(ShadowSteps.EDIT_ENTRY.label(), tx -> change(tx, entryId, change)));
  }

  private boolean change(Tx tx, String entryId, UnaryOperator<LogEntry> change) {
    List<LogEntry> found = sessions.entries(tx, List.of(entryId));
    found.forEach(entry -> capture.change(tx, change.apply(entry)));
    return !found.isEmpty();
  }

  /** Removes an entry; the notice offers to undo it. */
  void remove(String entryId) {
    Answers.use(
        workspace.step(
            ShadowSteps.REMOVE_ENTRY.label(),
            tx -> {
              sessions.removeEntry(tx, entryId);
              return true;
            }),
        context,
        done -> UndoOffer.offer(context, TEXTS.get("entry.removed"), () -> workspace.undo(done)));
  }

  private record Copied(String text, List<String> remarks) {}

  /** Puts the report on the clipboard as Markdown. */
  void copyReport() {
    Answers.use(
        workspace.queryAside(
            tx -> {
              Document report = Exports.document(tx, What.SHADOWING, Format.MD, sessionId);
              return new Copied(report.text(), report.remarks());
            }),
        context,
        copied -> {
          context.desk().copy(copied.text());
          context.notices().say(Told.of(TEXTS.get("report.copied"), copied.remarks()));
        });
  }

  /** A file name for the report. */
  private String reportName() {
    SessionLogViewModel.Head known = head.get();
    String day =
        known == null
            ? ""
            : LocalDate.ofInstant(
                    Instant.ofEpochMilli(known.session().startedAt()), ZoneId.systemDefault())
                .toString();
    return TEXTS.get("report.file", day);
  }

  /** Asks where to and saves the report; nothing is asked for where consent keeps it in. */
  void askAndSaveReport() {
    if (head.get() instanceof SessionLogViewModel.Head known && known.consent() == Consent.NO) {
      context.notices().warn(TEXTS.get("report.refused"), "");
      return;
    }
    context
        .desk()
        .chooseToSave(TEXTS.get("report.save.title"), reportName())
        .ifPresent(this::saveReport);
  }

  /**
   * Saves the report as the ending of the file's name says. A name that says nothing gets the
   * ending of a page, unless that would replace a file that nobody chose.
   */
  void saveReport(Path chosen) {
    Optional<Format> named = Format.of(chosen);
    Format format = named.orElse(Format.HTML);
    SaveAs.target(context, chosen, named.isPresent(), format.code())
        .ifPresent(file -> saveReport(format, file));
  }

  private void saveReport(Format format, Path file) {
    SaveAs.tell(
        context,
        workspace
            .queryAside(tx -> Exports.document(tx, What.SHADOWING, format, sessionId))
            .thenApplyAsync(document -> save(document, file).remarks()),
        file);
  }

  @Override
  public void close() {
    log.close();
    reading.close();
    timeLine.close();
    links.close();
  }

  /** A choice that was not saved is told, and the screen shows again what the file says. */
  private <T> void tell(CompletableFuture<T> change) {
    Answers.use(change, context, done -> {}, failure -> refreshed.run());
  }

  private Document save(Document document, Path file) {
    try {
      document.saveTo(file, workspace.file());
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(
          TEXTS.get("report.failed", file, String.valueOf(e.getMessage())), e);
    }
  }

  private void refresh() {
    head.set(log.head().orElse(null));
    log.head()
        .ifPresent(
            known -> {
              figures.set(log.figures(context.clock().millis()));
              reading.read(known.session(), log.entries(), known.pauses());
            });
    refreshed.run();
  }

  private void show(@Nullable SessionReading read) {
    if (read != null) {
      timeLine.show(read);
      friction.show(read.summary().frictions());
    }
  }
}
