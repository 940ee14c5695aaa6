package app.groundwork.ui.capture;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.capture.CaptureTarget.EditableLine;
import app.groundwork.ui.kit.Cause;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The capture line: remembers when typing began, keeps every key as a draft, logs on Enter, and
 * holds on to what could not be saved until it is. Field and strip show the same one.
 */
public final class CaptureViewModel {
  private static final Texts TEXTS = Texts.in(CaptureViewModel.class);

  /** What failed is tried again at every so many ticks. */
  private static final int RETRY_TICKS = 4;

  private final CaptureTarget target;
  private final InstantSource clock;
  private final Executor ui;
  private final DraftWriter drafts;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable EditableLine> editing =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canRetry = new ReadOnlyBooleanWrapper();
  private final Deque<UnsavedLine> unsaved = new ArrayDeque<>();
  private @Nullable CompletableFuture<@Nullable Void> sending;
  private @Nullable UnsavedLine cleared;
  private String lineProblem = "";
  private String editProblem = "";
  private String setAside = "";
  private boolean quiet;
  private boolean leaveAsked;
  private long begunAt;
  private int ticks;

  /**
   * @param clock the session's time
   * @param ui the JavaFX thread
   */
  public CaptureViewModel(CaptureTarget target, InstantSource clock, Executor ui) {
    this.target = target;
    this.clock = clock;
    this.ui = ui;
    this.drafts = new DraftWriter(target::keepDraft, ui);
    text.addListener((observed, before, now) -> typed(before, now));
  }

  /** What stands in the field. */
  public StringProperty text() {
    return text;
  }

  /** The last acknowledgement, such as "saved 41:55"; empty at first. */
  public ReadOnlyStringProperty saved() {
    return saved.getReadOnlyProperty();
  }

  /** What is wrong and what to do; empty if nothing is. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** True while a line waits that could not be saved. */
  public ReadOnlyBooleanProperty canRetry() {
    return canRetry.getReadOnlyProperty();
  }

  /** The entry that the field changes; null while it logs new ones. */
  public ReadOnlyObjectProperty<@Nullable EditableLine> editing() {
    return editing.getReadOnlyProperty();
  }

  /** Puts a half-typed line back after a crash; what was typed since goes on from it. */
  public void restore(String draft, long typedAt) {
    String since = text.get();
    quietly(draft + since);
    begunAt = typedAt;
    if (!since.isEmpty()) {
      drafts.keep(draft + since, typedAt);
    }
  }

  /** Enter: logs the line, or saves the entry being changed; on an empty line tries again. */
  public void enter() {
    // A failure is told by the problem.
    var _ = enterNow();
  }

  /**
   * Enters what stands in the field and saves all that was entered; fails, in words for the user,
   * if something cannot be saved.
   */
  public CompletableFuture<@Nullable Void> finish() {
    // After an edit the line that was set aside for it is back in the field.
    return enterNow().thenCompose(done -> enterNow());
  }

  /** Twice a second: now and then tries again to save what could not be saved. */
  public void tick() {
    ticks++;
    if (ticks % RETRY_TICKS == 0) {
      drafts.retry();
      retry();
    }
  }

  /** Tries again at once to save what could not be saved. */
  public void retry() {
    var _ = send();
  }

  /** The screen closes: hands over whatever waits, the last chance. */
  public void close() {
    drafts.flush();
    unsaved.stream()
        .skip(sending == null ? 0 : 1)
        .forEach(line -> target.log(line.text(), line.typedAt()));
    unsaved.clear();
  }

  /** The lines that were entered and are not in the file yet, in words; empty if there are none. */
  public Optional<String> unsaved() {
    return unsaved.isEmpty()
        ? Optional.empty()
        : Optional.of(TEXTS.get("unsaved.lines", unsaved.size(), unsavedTexts()));
  }

  private CompletableFuture<@Nullable Void> enterNow() {
    EditableLine edited = editing.get();
    String line = text.get();
    if (edited != null) {
      return save(edited, line);
    }
    if (line.isBlank() || target.isRepeat(line, clock.millis())) {
      text.set("");
      cleared = null;
    } else {
      unsaved.add(new UnsavedLine(line, begunAt));
      empty();
    }
    return send();
  }

  /** Up: takes the entry before into the field, to change it in place. */
  public void up() {
    EditableLine now = editing.get();
    if (now != null || text.get().isBlank()) {
      target.before(now == null ? null : now.entryId()).ifPresent(this::edit);
    }
  }

  /** Down: the entry after; past the newest the field is free again. */
  public void down() {
    EditableLine now = editing.get();
    if (now != null) {
      target.after(now.entryId()).ifPresentOrElse(this::edit, this::leave);
    }
  }

  /** Takes that entry into the field, to change it in place. */
  public void edit(EditableLine entry) {
    if (editing.get() == null) {
      setAside = text.get();
    }
    editing.set(entry);
    quietly(entry.line());
    say(lineProblem, "");
  }

  /** Leaves the entry as it was; false if none was being changed. */
  public boolean leave() {
    if (editing.get() == null) {
      return false;
    }
    editing.set(null);
    quietly(setAside);
    setAside = "";
    say(lineProblem, "");
    return true;
  }

  /** Goes on typing where the line ends: letters that were typed while the focus was elsewhere. */
  public void type(String letters) {
    text.set(text.get() + letters);
  }

  /**
   * Esc wants to leave the screen: false once, with words for the user, while something stands in
   * the line; then true, until more is typed. What stands in it is kept either way.
   */
  public boolean mayLeave(Consumer<String> say) {
    boolean may = leaveAsked || text.get().isBlank();
    leaveAsked = !may;
    if (!may) {
      say.accept(TEXTS.get("leave.again"));
    }
    return may;
  }

  /** Undo within the line: clears it; false if there is nothing to clear. */
  public boolean clear() {
    if (leave()) {
      return true;
    }
    if (text.get().isEmpty()) {
      return false;
    }
    UnsavedLine typed = new UnsavedLine(text.get(), begunAt);
    text.set("");
    cleared = typed;
    return true;
  }

  /** Redo within the line: brings back what {@link #clear} took; false if there is nothing. */
  public boolean unclear() {
    UnsavedLine back = cleared;
    if (back == null || !text.get().isEmpty() || editing.get() != null) {
      return false;
    }
    quietly(back.text());
    begunAt = back.typedAt();
    cleared = null;
    drafts.keep(back.text(), begunAt);
    return true;
  }

  /** Off the record: forgets what was begun at or after {@code since} and is not logged. */
  public void forget(long since) {
    editing.set(null);
    setAside = "";
    empty();
    cleared = null;
    unsaved.removeIf(line -> line.typedAt() >= since);
    say(unsaved.isEmpty() ? "" : lineProblem, "");
  }

  /** Gives the line another kind's code, such as {@code .e}; goes on typing. */
  public void mark(String code) {
    text.set(target.marked(text.get(), code));
  }

  /** What the empty field asks for. */
  String prompt() {
    return target.prompt();
  }

  /** What Enter would log, or how to type, in a few words. */
  public String hint(int caret) {
    List<String> tools = offers(caret);
    if (!tools.isEmpty()) {
      return TEXTS.get("hint.tools", "#" + String.join("  #", tools));
    }
    if (text.get().equals(".")) {
      return target.codes();
    }
    Optional<String> meaning = target.meaning(text.get());
    if (editing.get() instanceof EditableLine edited) {
      return TEXTS.get("hint.editing", edited.stamp());
    }
    return meaning.map(kind -> TEXTS.get("hint.kind", kind)).orElseGet(target::howTo);
  }

  /**
   * Completes the tool before {@code caret}; the new caret, or −1 if there is nothing to complete.
   */
  public int complete(int caret) {
    List<String> tools = offers(caret);
    if (tools.isEmpty()) {
      return -1;
    }
    ToolCompletion.Completed done = ToolCompletion.complete(text.get(), caret, tools.getFirst());
    text.set(done.text());
    return done.caret();
  }

  private List<String> offers(int caret) {
    int at = Math.min(caret, text.get().length());
    return ToolCompletion.offers(text.get(), at, target.tools());
  }

  private void typed(String before, String now) {
    leaveAsked = false;
    if (quiet || editing.get() != null) {
      return;
    }
    if (before.isEmpty() && !now.isEmpty()) {
      begunAt = clock.millis();
      target.begun(begunAt);
    }
    if (!now.isEmpty()) {
      cleared = null;
    }
    drafts.keep(now, begunAt);
  }

  /** Empties the field for the next line: logging removes the draft in its own transaction. */
  private void empty() {
    drafts.drop();
    quietly("");
  }

  private void quietly(String line) {
    quiet = true;
    text.set(line);
    quiet = false;
  }

  /** Saves what was entered, one line after the other; completes when nothing waits any more. */
  private CompletableFuture<@Nullable Void> send() {
    CompletableFuture<@Nullable Void> now = sending;
    if (now == null) {
      now = new CompletableFuture<>();
      sending = now;
      sendNext(now);
    }
    return now;
  }

  private void sendNext(CompletableFuture<@Nullable Void> all) {
    UnsavedLine line = unsaved.peek();
    if (line == null) {
      sending = null;
      say("", editProblem);
      all.complete(null);
      return;
    }
    target
        .log(line.text(), line.typedAt())
        .handleAsync(
            (stamp, failure) -> {
              if (failure == null) {
                // Not the head: meanwhile the line may have been forgotten.
                unsaved.remove(line);
                saved.set(TEXTS.get("saved", stamp));
                sendNext(all);
              } else {
                sending = null;
                say(unsaved.isEmpty() ? "" : unsaved(failure), editProblem);
                all.completeExceptionally(failure);
              }
              return null;
            },
            ui);
  }

  private CompletableFuture<@Nullable Void> save(EditableLine edited, String line) {
    Optional<String> wrong = target.problem(edited.entryId(), line);
    if (wrong.isPresent()) {
      say(lineProblem, wrong.get());
      return CompletableFuture.failedFuture(new IllegalStateException(wrong.get()));
    }
    CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    target
        .edit(edited.entryId(), line)
        .handleAsync(
            (stamp, failure) -> {
              if (failure == null) {
                saved.set(TEXTS.get("saved", stamp));
                leaveIf(edited, line);
                done.complete(null);
              } else {
                if (editing.get() != null) {
                  say(lineProblem, TEXTS.get("unsaved.edit", words(failure)));
                }
                done.completeExceptionally(failure);
              }
              return null;
            },
            ui);
    return done;
  }

  private void leaveIf(EditableLine edited, String line) {
    if (edited.equals(editing.get()) && text.get().equals(line)) {
      leave();
    }
  }

  /** What is wrong with the entry being changed comes before what waits. */
  private void say(String ofLines, String ofEdit) {
    lineProblem = ofLines;
    editProblem = ofEdit;
    problem.set(ofEdit.isEmpty() ? ofLines : ofEdit);
    canRetry.set(!ofLines.isEmpty());
  }

  private String unsaved(Throwable failure) {
    return TEXTS.get("unsaved", unsaved.size(), unsavedTexts(), words(failure));
  }

  private String unsavedTexts() {
    return unsaved.stream().map(UnsavedLine::text).collect(Collectors.joining("”, “"));
  }

  private static String words(Throwable failure) {
    Throwable cause = Cause.of(failure);
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
