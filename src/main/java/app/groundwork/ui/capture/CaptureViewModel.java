package app.groundwork.ui.capture;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.capture.CaptureTarget.EditableLine;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
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

  private final CaptureTarget target;
  private final InstantSource clock;
  private final Executor ui;
  private final DraftWriter drafts;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable EditableLine> editing =
      new ReadOnlyObjectWrapper<>();
  private final Deque<UnsavedLine> unsaved = new ArrayDeque<>();
  private boolean saving;
  private boolean quiet;
  private long begunAt;
  private String cleared = "";
  private String setAside = "";

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

  /** The entry that the field changes; null while it logs new ones. */
  public ReadOnlyObjectProperty<@Nullable EditableLine> editing() {
    return editing.getReadOnlyProperty();
  }

  /** Puts a half-typed line back after a crash. */
  public void restore(String draft, long typedAt) {
    quietly(draft);
    begunAt = typedAt;
  }

  /** Enter: logs the line, or saves the entry being changed; on an empty line tries again. */
  public void enter() {
    EditableLine edited = editing.get();
    String line = text.get();
    if (edited != null) {
      save(edited, line);
    } else if (line.isBlank()) {
      quietly("");
      sendNext();
    } else if (target.isRepeat(line, clock.millis())) {
      empty();
    } else {
      unsaved.add(new UnsavedLine(line, begunAt));
      empty();
      sendNext();
    }
  }

  /** Tries again to save what could not be saved. */
  public void retry() {
    if (!unsaved.isEmpty()) {
      sendNext();
    }
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
    problem.set("");
  }

  /** Leaves the entry as it was; false if none was being changed. */
  public boolean leave() {
    if (editing.get() == null) {
      return false;
    }
    editing.set(null);
    problem.set("");
    quietly(setAside);
    return true;
  }

  /** Undo within the line: clears it; false if there is nothing to clear. */
  public boolean clear() {
    if (leave()) {
      return true;
    }
    if (text.get().isEmpty()) {
      return false;
    }
    String typed = text.get();
    text.set("");
    cleared = typed;
    return true;
  }

  /** Redo within the line: brings back what {@link #clear} took; false if there is nothing. */
  public boolean unclear() {
    if (cleared.isEmpty() || !text.get().isEmpty()) {
      return false;
    }
    text.set(cleared);
    return true;
  }

  /** Off the record: forgets what was typed and not logged. */
  public void forget() {
    editing.set(null);
    setAside = "";
    empty();
    cleared = "";
    unsaved.clear();
    problem.set("");
  }

  /** Gives the line another kind's code, such as {@code .e}; goes on typing. */
  public void mark(String code) {
    String line = text.get();
    boolean coded =
        line.length() >= 2 && line.charAt(0) == '.' && Character.isLetter(line.charAt(1));
    String words = coded ? line.substring(2).stripLeading() : line;
    text.set(code + " " + words);
  }

  /** What Enter would log, or how to type, in a few words. */
  public String hint(int caret) {
    List<String> tools = offers(caret);
    if (!tools.isEmpty()) {
      return TEXTS.get("hint.tools", "#" + String.join("  #", tools));
    }
    Optional<String> meaning = target.meaning(text.get());
    if (editing.get() instanceof EditableLine edited) {
      return TEXTS.get("hint.editing", edited.stamp());
    }
    return meaning
        .map(kind -> TEXTS.get("hint.kind", kind))
        .orElseGet(() -> TEXTS.get("hint.empty"));
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
    if (quiet || editing.get() != null) {
      return;
    }
    if (before.isEmpty() && !now.isEmpty()) {
      begunAt = clock.millis();
    }
    if (!now.isEmpty()) {
      cleared = "";
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

  private void sendNext() {
    UnsavedLine line = unsaved.peek();
    if (saving || line == null) {
      return;
    }
    saving = true;
    target
        .log(line.text(), line.typedAt())
        .handleAsync(
            (stamp, failure) -> {
              saving = false;
              if (failure == null) {
                unsaved.remove();
                acknowledge(stamp);
                sendNext();
              } else {
                problem.set(TEXTS.get("unsaved", unsaved.size(), line.text(), words(failure)));
              }
              return null;
            },
            ui);
  }

  private void save(EditableLine edited, String line) {
    Optional<String> wrong = target.problem(edited.entryId(), line);
    if (wrong.isPresent()) {
      problem.set(wrong.get());
      return;
    }
    target
        .edit(edited.entryId(), line)
        .handleAsync(
            (stamp, failure) -> {
              if (failure == null) {
                acknowledge(stamp);
                leaveIf(edited, line);
              } else {
                problem.set(TEXTS.get("unsaved.edit", words(failure)));
              }
              return null;
            },
            ui);
  }

  private void leaveIf(EditableLine edited, String line) {
    if (edited.equals(editing.get()) && text.get().equals(line)) {
      leave();
    }
  }

  private void acknowledge(String stamp) {
    problem.set("");
    saved.set(TEXTS.get("saved", stamp));
  }

  private static String words(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
