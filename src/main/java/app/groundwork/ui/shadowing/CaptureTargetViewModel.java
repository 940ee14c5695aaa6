package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.RepeatGuard;
import app.groundwork.model.capture.When;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogBook;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Drafts;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.CaptureTarget;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Takes the capture line's text into a shadowing session. */
final class CaptureTargetViewModel implements CaptureTarget {
  private static final Texts TEXTS = Texts.in(CaptureTargetViewModel.class);

  private final Workspace workspace;
  private final SessionLogViewModel log;
  private final InstantSource clock;
  private final String sessionId;
  private final ShadowCapture capture = new ShadowCapture(new PeopleStore(), new ShadowingStore());
  private final RepeatGuard repeats = new RepeatGuard();
  private final Set<String> tools = new LinkedHashSet<>();

  /**
   * @param clock the session's time
   */
  CaptureTargetViewModel(
      Workspace workspace,
      Executor ui,
      SessionLogViewModel log,
      InstantSource clock,
      String sessionId) {
    this.workspace = workspace;
    this.log = log;
    this.clock = clock;
    this.sessionId = sessionId;
    workspace.query(tx -> new ShadowingStore().tools(tx)).thenAcceptAsync(tools::addAll, ui);
  }

  /** Where the session's half-typed line is kept. */
  static String draftKey(String sessionId) {
    return "shadowing/" + sessionId;
  }

  @Override
  public CompletableFuture<String> log(String line, long typedAt) {
    return workspace
        .change(
            ShadowSteps.log(line),
            tx -> {
              LogEntry entry = capture.log(tx, sessionId, line, typedAt);
              Drafts.remove(tx, draftKey(sessionId));
              return entry;
            })
        .thenApply(log::stamp);
  }

  @Override
  public CompletableFuture<String> edit(String entryId, String line) {
    long now = clock.millis();
    return workspace
        .change(ShadowSteps.EDIT_ENTRY.label(), tx -> capture.edit(tx, entryId, line, now))
        .thenApply(log::stamp);
  }

  @Override
  public Optional<String> problem(String entryId, String line) {
    if (line.isBlank()) {
      return Optional.of(TEXTS.get("edit.blank"));
    }
    boolean late = !when(line, Long.MAX_VALUE).equals(when(line, log.elapsed(clock.millis())));
    return late
        ? Optional.of(TEXTS.get("edit.late", line.strip().split("\\s")[0]))
        : Optional.empty();
  }

  @Override
  public Optional<EditableLine> before(@Nullable String entryId) {
    return at(entryId == null ? 0 : place(entryId) + 1);
  }

  @Override
  public Optional<EditableLine> after(String entryId) {
    return at(place(entryId) - 1);
  }

  @Override
  public CompletableFuture<@Nullable Void> keepDraft(String text, long begunAt) {
    return workspace.drafts().put(draftKey(sessionId), new Drafts.Draft(text, begunAt));
  }

  @Override
  public boolean isRepeat(String line, long at) {
    return ShadowMarks.PARSER
        .parse(line, Long.MAX_VALUE)
        .filter(read -> repeats.isRepeat(read, at))
        .isPresent();
  }

  @Override
  public Optional<String> meaning(String line) {
    return ShadowMarks.PARSER
        .parse(line, log.elapsed(clock.millis()))
        .map(CaptureTargetViewModel::meaning);
  }

  @Override
  public List<String> tools() {
    log.entries().stream().limit(1).map(LogEntry::tool).forEach(this::remember);
    return List.copyOf(tools);
  }

  /** The entry as the line that would log it. */
  EditableLine editable(LogEntry entry) {
    return new EditableLine(entry.id(), log.stamp(entry), LogBook.line(entry));
  }

  private void remember(@Nullable String tool) {
    if (tool != null) {
      tools.add(tool);
    }
  }

  private static When when(String line, long elapsed) {
    return ShadowMarks.PARSER.parse(line, elapsed).<When>map(CaptureLine::when).orElseThrow();
  }

  private static String meaning(CaptureLine<EntryKind> line) {
    String kind = ShadowMarks.name(line.mark().kind());
    return line.severity() == 0
        ? kind
        : TEXTS.get("meaning.friction", kind, ShadowMarks.severityName(line.severity()));
  }

  private int place(String entryId) {
    return log.entry(entryId).map(log.entries()::indexOf).orElse(-1);
  }

  private Optional<EditableLine> at(int place) {
    List<LogEntry> entries = log.entries();
    return place < 0 || place >= entries.size()
        ? Optional.empty()
        : Optional.of(editable(entries.get(place)));
  }
}
