package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.RepeatGuard;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.capture.When;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogBook;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Drafts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.CaptureTarget;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the capture line's text into a shadowing session. */
final class CaptureTargetViewModel implements CaptureTarget {
  private static final Texts TEXTS = Texts.in(CaptureTargetViewModel.class);

  private final Workspace workspace;
  private final SessionLogViewModel log;
  private final InstantSource clock;
  private final String sessionId;
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(new PeopleStore(), sessions);
  private final RepeatGuard repeats = new RepeatGuard();
  private final Set<String> tools = new LinkedHashSet<>();

  /**
   * @param clock the session's time
   */
  CaptureTargetViewModel(
      Workspace workspace,
      AreaContext context,
      SessionLogViewModel log,
      InstantSource clock,
      String sessionId) {
    this.workspace = workspace;
    this.log = log;
    this.clock = clock;
    this.sessionId = sessionId;
    Answers.use(workspace.query(sessions::tools), context, tools::addAll);
  }

  /** Where the session's half-typed line is kept. */
  static String draftKey(String sessionId) {
    return "shadowing/" + sessionId;
  }

  @Override
  public CompletableFuture<String> log(String line, long typedAt) {
    return workspace.change(
        ShadowSteps.log(line),
        tx -> {
          LogEntry entry = capture.log(tx, sessionId, line, typedAt);
          // The next line may have been begun already.
          Drafts.remove(tx, draftKey(sessionId), typedAt);
          return stamp(tx, entry);
        });
  }

  @Override
  public CompletableFuture<String> edit(String entryId, String line) {
    long now = clock.millis();
    return workspace.change(
        ShadowSteps.EDIT_ENTRY.label(), tx -> stamp(tx, capture.edit(tx, entryId, line, now)));
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
  public String marked(String line, String code) {
    Mark<EntryKind> mark =
        ShadowMarks.PARSER.parse(code, Long.MAX_VALUE).map(CaptureLine::mark).orElseThrow();
    Optional<String> marked =
        ShadowMarks.PARSER
            .parse(line, Long.MAX_VALUE)
            .map(
                read ->
                    new CaptureLine<>(read.when(), mark, read.text(), read.tool(), read.severity()))
            .map(ShadowMarks.PARSER::format);
    boolean goesOn = line.endsWith(" ") || marked.filter(code::equals).isPresent();
    return marked.map(words -> goesOn ? words + " " : words).orElse(code + " ");
  }

  @Override
  public String codes() {
    return ShadowMarks.TABLE.marks().stream()
        .map(mark -> mark.letter() + " " + mark.kind().code())
        .collect(Collectors.joining("   "));
  }

  @Override
  public Optional<String> meaning(String line) {
    return ShadowMarks.PARSER
        .parse(line, log.elapsed(clock.millis()))
        .map(read -> meaning(read) + time(read.when()));
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

  /** From the file: the line may have moved the start that the screen still shows. */
  private String stamp(Tx tx, LogEntry entry) {
    long startedAt = sessions.session(tx, sessionId).orElseThrow().startedAt();
    return Elapsed.stamp(
        new SessionTime(startedAt, sessions.pauses(tx, sessionId)).elapsed(entry.at()));
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

  /** The time that a late line would get; nothing for one that is not late. */
  private String time(When when) {
    long elapsed =
        switch (when) {
          case When.Now() -> Long.MAX_VALUE;
          case When.Ago(long ms) -> log.elapsed(clock.millis() - ms);
          case When.At(long ms) -> ms;
        };
    if (elapsed == Long.MAX_VALUE) {
      return "";
    }
    return elapsed < 0
        ? TEXTS.get("meaning.early", Elapsed.stamp(-elapsed))
        : TEXTS.get("meaning.at", Elapsed.stamp(elapsed));
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
