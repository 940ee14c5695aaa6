package app.groundwork.ui.capture;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.CaptureParser;
import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.RepeatGuard;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.capture.When;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Drafts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the capture line's text into a session of any method.
 *
 * @param <K> the kinds of its lines
 * @param <R> what a line becomes
 */
public abstract class TargetViewModel<K, R> implements CaptureTarget {
  private static final Texts TEXTS = Texts.in(TargetViewModel.class);

  /** What looks like the code of a kind, also after a time. */
  private static final Pattern CODE =
      Pattern.compile("(?:-?[\\d:]+\\s+)?(\\.\\p{L}{1,2})(?=\\s|\\z)");

  private final Workspace workspace;
  private final InstantSource clock;
  private final String draftKey;
  private final RepeatGuard repeats = new RepeatGuard();

  /**
   * @param clock the session's time
   * @param draftKey where its half-typed line is kept
   */
  protected TargetViewModel(Workspace workspace, InstantSource clock, String draftKey) {
    this.workspace = workspace;
    this.clock = clock;
    this.draftKey = draftKey;
  }

  /** How lines are read here. */
  protected abstract CaptureParser<K> parser();

  /** The kind of a line without a code. */
  protected abstract Mark<K> plain();

  /** What is logged so far, newest first. */
  protected abstract List<R> rows();

  /** Where a row stands among them, from 0; −1 if it is gone. */
  protected abstract int place(String rowId);

  /** The row as the line that would log it. */
  protected abstract EditableLine editable(R row);

  /** The elapsed time of an instant (UTC epoch ms) on screen, in ms. */
  protected abstract long elapsed(long at);

  /** What undo calls logging that line. */
  protected abstract String logStep(String line);

  /** What undo calls an edit. */
  protected abstract String editStep();

  /** Logs a line, inside a change; typing began at {@code typedAt} (UTC epoch ms). */
  protected abstract R log(Tx tx, String line, long typedAt);

  /** Edits a row as a line, inside a change, at {@code now} (UTC epoch ms). */
  protected abstract R edit(Tx tx, String rowId, String line, long now);

  /** When a row is, UTC epoch ms. */
  protected abstract long at(R row);

  /** The session's time by the file: a line may have moved the start that is still on screen. */
  protected abstract SessionTime time(Tx tx);

  /** What a line would become, its time aside, such as "Error". */
  protected abstract String meaning(CaptureLine<K> line);

  @Override
  public final CompletableFuture<String> log(String line, long typedAt) {
    return workspace.change(
        logStep(line),
        tx -> {
          R row = log(tx, line, typedAt);
          // The next line may have been begun already.
          Drafts.remove(tx, draftKey, typedAt);
          return stamp(tx, row);
        });
  }

  @Override
  public final CompletableFuture<String> edit(String rowId, String line) {
    long now = clock.millis();
    return workspace.change(editStep(), tx -> stamp(tx, edit(tx, rowId, line, now)));
  }

  @Override
  public final Optional<String> problem(String rowId, String line) {
    if (line.isBlank()) {
      return Optional.of(TEXTS.get("edit.blank"));
    }
    boolean late = !when(line, Long.MAX_VALUE).equals(when(line, elapsed(clock.millis())));
    return late
        ? Optional.of(TEXTS.get("edit.late", line.strip().split("\\s")[0]))
        : Optional.empty();
  }

  @Override
  public final Optional<EditableLine> before(@Nullable String rowId) {
    return row(rowId == null ? 0 : place(rowId) + 1);
  }

  @Override
  public final Optional<EditableLine> after(String rowId) {
    return row(place(rowId) - 1);
  }

  @Override
  public final CompletableFuture<@Nullable Void> keepDraft(String text, long begunAt) {
    return workspace.drafts().put(draftKey, new Drafts.Draft(text, begunAt));
  }

  @Override
  public final boolean isRepeat(String line, long at) {
    return parser()
        .parse(line, Long.MAX_VALUE)
        .filter(read -> repeats.isRepeat(read, at))
        .isPresent();
  }

  @Override
  public final String marked(String line, String code) {
    Mark<K> mark = parser().parse(code, Long.MAX_VALUE).map(CaptureLine::mark).orElseThrow();
    Optional<String> marked =
        parser()
            .parse(line, Long.MAX_VALUE)
            .map(
                read ->
                    new CaptureLine<>(read.when(), mark, read.text(), read.tool(), read.severity()))
            .map(parser()::format);
    boolean goesOn = line.endsWith(" ") || marked.filter(code::equals).isPresent();
    return marked.map(words -> goesOn ? words + " " : words).orElse(code + " ");
  }

  @Override
  public final Optional<String> meaning(String line) {
    return parser()
        .parse(line, elapsed(clock.millis()))
        .map(read -> meaning(read) + noKind(read) + time(read.when()));
  }

  /** That a code was meant that there is not; nothing for other lines. */
  private String noKind(CaptureLine<K> read) {
    Matcher code = CODE.matcher(read.text());
    return read.mark().equals(plain()) && code.lookingAt()
        ? TEXTS.get("meaning.noKind", code.group(1))
        : "";
  }

  /** The time that a late line would get; nothing for one that is not late. */
  private String time(When when) {
    long elapsed =
        switch (when) {
          case When.Now() -> Long.MAX_VALUE;
          case When.Ago(long ms) -> elapsed(clock.millis() - ms);
          case When.At(long ms) -> ms;
        };
    if (elapsed == Long.MAX_VALUE) {
      return "";
    }
    return elapsed < 0
        ? TEXTS.get("meaning.early", Elapsed.stamp(-elapsed))
        : TEXTS.get("meaning.at", Elapsed.stamp(elapsed));
  }

  private When when(String line, long elapsed) {
    return parser().parse(line, elapsed).<When>map(CaptureLine::when).orElseThrow();
  }

  private String stamp(Tx tx, R row) {
    return Elapsed.stamp(time(tx).elapsed(at(row)));
  }

  private Optional<EditableLine> row(int place) {
    List<R> rows = rows();
    return place < 0 || place >= rows.size()
        ? Optional.empty()
        : Optional.of(editable(rows.get(place)));
  }
}
