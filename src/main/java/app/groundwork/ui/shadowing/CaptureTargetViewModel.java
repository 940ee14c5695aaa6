package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.CaptureParser;
import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogBook;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.TargetViewModel;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the capture line's text into a shadowing session. */
final class CaptureTargetViewModel extends TargetViewModel<EntryKind, LogEntry> {
  private static final Texts TEXTS = Texts.in(CaptureTargetViewModel.class);

  private final SessionLogViewModel log;
  private final String sessionId;
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(new PeopleStore(), sessions);
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
    super(workspace, clock, draftKey(sessionId));
    this.log = log;
    this.sessionId = sessionId;
    Answers.use(workspace.query(sessions::tools), context, tools::addAll);
  }

  /** Where the session's half-typed line is kept. */
  static String draftKey(String sessionId) {
    return "shadowing/" + sessionId;
  }

  @Override
  protected CaptureParser<EntryKind> parser() {
    return ShadowMarks.PARSER;
  }

  @Override
  protected Mark<EntryKind> plain() {
    return ShadowMarks.TABLE.plain();
  }

  @Override
  protected List<LogEntry> rows() {
    return log.entries();
  }

  @Override
  protected int place(String entryId) {
    return log.entry(entryId).map(log.entries()::indexOf).orElse(-1);
  }

  /** The entry as the line that would log it. */
  @Override
  protected EditableLine editable(LogEntry entry) {
    return new EditableLine(entry.id(), log.stamp(entry), LogBook.line(entry));
  }

  @Override
  protected long elapsed(long at) {
    return log.elapsed(at);
  }

  @Override
  protected String logStep(String line) {
    return ShadowSteps.log(line);
  }

  @Override
  protected String editStep() {
    return ShadowSteps.EDIT_ENTRY.label();
  }

  @Override
  protected LogEntry log(Tx tx, String line, long typedAt) {
    return capture.log(tx, sessionId, line, typedAt);
  }

  @Override
  protected LogEntry edit(Tx tx, String entryId, String line, long now) {
    return capture.edit(tx, entryId, line, now);
  }

  @Override
  protected long at(LogEntry entry) {
    return entry.at();
  }

  @Override
  protected SessionTime time(Tx tx) {
    long startedAt = sessions.session(tx, sessionId).orElseThrow().startedAt();
    return new SessionTime(startedAt, sessions.pauses(tx, sessionId));
  }

  @Override
  public String codes() {
    return ShadowMarks.TABLE.marks().stream()
        .map(mark -> mark.letter() + " " + mark.kind().code())
        .collect(Collectors.joining("   "));
  }

  @Override
  public List<String> tools() {
    log.entries().stream().limit(1).map(LogEntry::tool).forEach(this::remember);
    return List.copyOf(tools);
  }

  private void remember(@Nullable String tool) {
    if (tool != null) {
      tools.add(tool);
    }
  }

  @Override
  protected String meaning(CaptureLine<EntryKind> line) {
    String kind = ShadowMarks.name(line.mark().kind());
    return line.severity() == 0
        ? kind
        : TEXTS.get("meaning.friction", kind, ShadowMarks.severityName(line.severity()));
  }
}
