package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.SynthesisSteps;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.PlaceLinks;
import app.groundwork.store.interviews.SynthesisBook;
import app.groundwork.store.interviews.SynthesisBook.Outcome;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.capture.LinksViewModel;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.MendedRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The lines of an interview: which are shown, and what is set right in them. */
final class LinesViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(LinesViewModel.class);
  private static final String PLACE = "interviews.synthesis";

  private final Workspace workspace;
  private final AreaContext context;
  private final String interviewId;
  private final SynthesisBook book = new SynthesisBook();
  private final PeopleStore people = new PeopleStore();
  private final SynthesisOutcomesViewModel outcomes;
  private final ObservableList<LineRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<LineFilter> filter = new SimpleObjectProperty<>(LineFilter.ALL);
  private final LinksViewModel links;
  private Runnable refreshed = () -> {};
  private boolean mending;
  private @Nullable SynthesisReading reading;
  private String chosen = "";
  private String kept = "";

  /** Somebody was led to a line: where the screen was left does not matter any more. */
  private boolean sent;

  LinesViewModel(Workspace workspace, AreaContext context, String interviewId) {
    this.workspace = workspace;
    this.context = context;
    this.outcomes = new SynthesisOutcomesViewModel(workspace, context);
    this.interviewId = interviewId;
    PlaceLinks ledger = new PlaceLinks();
    this.links =
        new LinksViewModel(
            workspace,
            context,
            new LinksViewModel.Source(
                tx -> ledger.of(tx, interviewId),
                ledger::painPoints,
                PlaceLinks::isTouchedBy,
                ledger::link,
                ledger::linkToTitled));
    filter.addListener(observed -> lay());
    Answers.use(workspace.place().get(PLACE), context, found -> found.ifPresent(this::recall));
  }

  /** Called whenever the rows are in step with the file again. */
  void setOnRefreshed(Runnable listener) {
    refreshed = listener;
  }

  /** What the lines are evidence of, beside what the synthesis pulls them to. */
  LinksViewModel links() {
    return links;
  }

  /** True while rows are moved to be in step with the file. */
  boolean isMending() {
    return mending;
  }

  /** Lines and the questions between them. */
  ObservableList<LineRow> rows() {
    return rows;
  }

  /** Which lines are shown. */
  ObjectProperty<LineFilter> filter() {
    return filter;
  }

  /** True if the interview has no line at all. */
  boolean isEmpty() {
    return reading == null || reading.lines().isEmpty();
  }

  void show(@Nullable SynthesisReading now) {
    reading = now;
    lay();
  }

  private void lay() {
    mending = true;
    MendedRows.mend(
        rows, reading == null ? List.of() : LineRows.of(reading, filter.get()), LineRow::id);
    mending = false;
    refreshed.run();
  }

  /** All places that a line can be pulled to now. */
  List<LinePlace> places() {
    return reading == null ? List.of() : LineRows.all(reading);
  }

  /** A line as the file has it now. */
  Optional<InterviewNote> note(String id) {
    return reading == null
        ? Optional.empty()
        : reading.lines().stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /** Chooses a line; lets every line be shown if it would not be. */
  void jumpTo(String noteId) {
    sent = true;
    chosen = noteId;
    if (rows.stream().noneMatch(row -> row.id().equals(noteId))) {
      filter.set(LineFilter.ALL);
    }
  }

  /** The line that is chosen, or was when the screen was left; empty for none. */
  String chosen() {
    return chosen;
  }

  void choose(String noteId) {
    chosen = noteId;
  }

  /** Changes the words while they are typed: one step until they are left. */
  CompletableFuture<Outcome> editText(String noteId, String text) {
    return outcomes.tell(
        workspace.change(
            SynthesisSteps.EDIT_LINE.label(),
            noteId + "/text",
            tx -> book.changeNotes(tx, interviewId, List.of(noteId), note -> note.withText(text))));
  }

  /** Makes a line another kind; one that speaks of an assumption is pulled to it instead. */
  void setKind(String noteId, NoteKind kind) {
    if (!kind.isEvidence()) {
      var _ =
          outcomes.tell(
              workspace.change(
                  SynthesisSteps.EDIT_LINE.label(),
                  tx -> book.changeNotes(tx, interviewId, List.of(noteId), to(kind))));
    }
  }

  private static UnaryOperator<InterviewNote> to(NoteKind kind) {
    return note -> note.kind() == kind ? note : note.withKind(kind);
  }

  /**
   * Marks lines as said word for word; if all are, takes that back. Offers to undo it. What has a
   * meaning of its own, such as a surprise, would lose it and stays what it is; that is told.
   */
  void toggleQuote(List<InterviewNote> chosen) {
    List<InterviewNote> notes = chosen.stream().filter(LinesViewModel::canBeQuote).toList();
    if (notes.isEmpty()) {
      boolean mine = chosen.stream().allMatch(note -> note.speaker() == Speaker.ME);
      context.notices().say(TEXTS.get(mine ? "synthesis.quote.mine" : "synthesis.quote.kept"));
      return;
    }
    boolean all = notes.stream().allMatch(note -> note.kind() == NoteKind.QUOTE);
    UnaryOperator<InterviewNote> change =
        note ->
            all
                ? note.withKind(note.speaker() == null ? NoteKind.NOTE : NoteKind.SAID)
                : to(NoteKind.QUOTE).apply(note);
    outcomes.offer(
        workspace.step(
            SynthesisSteps.MARK_QUOTE.label(),
            tx -> book.changeNotes(tx, interviewId, ids(notes), change)),
        TEXTS.get(all ? "synthesis.quote.unmarked" : "synthesis.quote.marked", notes.size()));
  }

  /** What I said myself is no quote; it can only stop being marked as one. */
  static boolean canBeQuote(InterviewNote note) {
    return switch (note.kind()) {
      case NOTE, SAID -> note.speaker() != Speaker.ME;
      case QUOTE -> true;
      case SURPRISE, ACTION, FOR, AGAINST -> false;
    };
  }

  /** Removes lines; the notice offers to undo it. */
  void remove(List<InterviewNote> notes) {
    outcomes.offer(
        workspace.step(
            SynthesisSteps.REMOVE_LINE.label(),
            tx -> book.removeNotes(tx, interviewId, ids(notes))),
        TEXTS.get("synthesis.line.removed", notes.size()));
  }

  private static List<String> ids(List<InterviewNote> notes) {
    return notes.stream().map(InterviewNote::id).toList();
  }

  /** Puts lines on the clipboard, as far as their developer agrees and by the names that may be. */
  void copy(Collection<LineRow.Said> lines) {
    SynthesisReading now = reading;
    if (now == null || lines.isEmpty()) {
      return;
    }
    String developer = now.interview().preparation().developerId();
    Consent then = now.interview().preparation().consent();
    Answers.use(
        workspace.queryAside(people::outwardNames),
        context,
        names -> copy(lines, developer, then, names));
  }

  private void copy(
      Collection<LineRow.Said> lines, String developer, Consent then, OutwardNames names) {
    if (names.consent(developer, then) == Consent.NO) {
      context.notices().warn(TEXTS.get("synthesis.copy.refused"), "");
      return;
    }
    NameMask mask = names.mask(developer, then);
    boolean replaced = lines.stream().anyMatch(line -> mask.isIn(line.note().text()));
    context.desk().copy(String.join("\n", lines.stream().map(line -> copied(line, mask)).toList()));
    context
        .notices()
        .say(TEXTS.get(replaced ? "synthesis.copied.nameless" : "synthesis.copied", lines.size()));
  }

  private static String copied(LineRow.Said line, NameMask mask) {
    String text = mask.replace(line.note().text());
    return line.stamp()
        + "  "
        + (line.note().isQuote() ? TEXTS.get("synthesis.quoted", text) : text);
  }

  private void recall(String place) {
    kept = place;
    String[] parts = place.split(" ", -1);
    if (!sent && parts.length == 3 && parts[0].equals(interviewId)) {
      chosen = parts[1];
      filter.set(LineFilter.of(parts[2]));
      refreshed.run();
    }
  }

  /** Remembers what was chosen. */
  @Override
  public void close() {
    links.close();
    String place = interviewId + " " + chosen + " " + filter.get().code();
    if (!place.equals(kept)) {
      var _ = workspace.place().put(PLACE, place);
    }
  }
}
