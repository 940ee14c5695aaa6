package app.groundwork.model.shadowing;

import app.groundwork.model.people.NameMask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions and entries without the names that a mask knows; whatever has none stays as it is. */
public final class Nameless {
  private final NameMask mask;

  /** Takes out what {@code mask} finds. */
  public Nameless(NameMask mask) {
    this.mask = mask;
  }

  /** A text without the names; null stays null. */
  public @Nullable String text(@Nullable String text) {
    return text == null ? null : mask.replace(text);
  }

  /** What was said of a session. */
  public ShadowSession session(ShadowSession session) {
    return session
        .withWorkflow(mask.replace(session.workflow()))
        .withPurpose(mask.replace(session.purpose()))
        .withTask(text(session.task()));
  }

  /** A whole log, in its order. */
  public List<LogEntry> log(List<LogEntry> log) {
    return log.stream().map(this::entry).toList();
  }

  /** Every word of an entry. */
  public LogEntry entry(LogEntry entry) {
    String whom = entry.whom();
    LogEntry nameless =
        new LogEntry(
            entry.id(),
            entry.sessionId(),
            entry.at(),
            entry.until(),
            entry.kind(),
            mask.replace(entry.text()),
            entry.tool(),
            entry.severity(),
            text(entry.friction()),
            whom == null ? null : mask.replaceName(whom),
            text(entry.place()),
            entry.by());
    String tool = text(entry.tool());
    return tool == null || tool.equals(entry.tool()) ? nameless : nameless.withTool(tool);
  }
}
