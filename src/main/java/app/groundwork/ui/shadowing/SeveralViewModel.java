package app.groundwork.ui.shadowing;

import app.groundwork.exchange.OutgoingEntries;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Told;
import app.groundwork.ui.kit.UndoOffer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is done to several entries of a stopped session at once: each gesture is one step. */
final class SeveralViewModel {
  private static final Texts TEXTS = Texts.in(SeveralViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final String sessionId;
  private final Runnable failed;
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(new PeopleStore(), sessions);

  /**
   * @param failed called when a change could not be saved
   */
  SeveralViewModel(Workspace workspace, AreaContext context, String sessionId, Runnable failed) {
    this.workspace = workspace;
    this.context = context;
    this.sessionId = sessionId;
    this.failed = failed;
  }

  /**
   * The value that all entries have.
   *
   * @return empty if they differ, or if there are none
   */
  static <T> Optional<T> common(List<LogEntry> entries, Function<LogEntry, T> value) {
    List<T> values = entries.stream().map(value).distinct().limit(2).toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  /** Gives all of them that kind. */
  void setKind(List<LogEntry> entries, EntryKind kind) {
    List<String> ids = others(entries, entry -> entry.kind() != kind);
    step(
        ShadowSteps.EDIT_ENTRY,
        ids,
        TEXTS.get("several.kind", ids.size(), ShadowMarks.name(kind)),
        (tx, chosen) -> capture.setKind(tx, sessionId, chosen, kind));
  }

  /** Gives all of them that friction: 0 for none, 1 to 3. */
  void setSeverity(List<LogEntry> entries, int severity) {
    List<String> ids = others(entries, entry -> entry.severity() != severity);
    step(
        ShadowSteps.EDIT_ENTRY,
        ids,
        TEXTS.get("several.severity", ids.size(), ShadowMarks.severityName(severity)),
        (tx, chosen) -> change(tx, chosen, entry -> entry.withSeverity(severity)));
  }

  /** Gives all of them that tool; blank for none. */
  void setTool(List<LogEntry> entries, String tool) {
    List<String> ids = others(entries, entry -> !entry.withTool(tool).equals(entry));
    step(
        ShadowSteps.EDIT_ENTRY,
        ids,
        TEXTS.get("several.tool", ids.size()),
        (tx, chosen) -> change(tx, chosen, entry -> entry.withTool(tool)));
  }

  /** Says what made those of them hard that are friction points; blank for not said. */
  void setFriction(List<LogEntry> entries, String line) {
    List<String> ids =
        others(entries, entry -> entry.severity() > 0 && !entry.withFriction(line).equals(entry));
    step(
        ShadowSteps.EDIT_ENTRY,
        ids,
        TEXTS.get("several.friction", ids.size()),
        (tx, chosen) -> change(tx, chosen, entry -> entry.withFriction(line)));
  }

  /** Removes all of them. */
  void remove(List<LogEntry> entries) {
    List<String> ids = others(entries, entry -> true);
    step(
        ShadowSteps.REMOVE_ENTRY,
        ids,
        TEXTS.get("several.removed", ids.size()),
        sessions::removeEntries);
  }

  /**
   * Puts them on the clipboard, a line each, people called as they allow.
   *
   * @param stamp an entry's elapsed time in words
   */
  void copy(List<LogEntry> entries, Function<LogEntry, String> stamp) {
    if (entries.isEmpty()) {
      return;
    }
    List<LogEntry> chosen = List.copyOf(entries);
    Answers.use(
        workspace.query(
            tx ->
                sessions
                    .session(tx, sessionId)
                    .map(session -> OutgoingEntries.of(tx, session, chosen))),
        context,
        found -> found.ifPresent(out -> copy(out, stamp)));
  }

  private void copy(OutgoingEntries out, Function<LogEntry, String> stamp) {
    int count = out.entries().size();
    context
        .desk()
        .copy(
            out.entries().stream()
                .map(entry -> line(entry, stamp.apply(entry)))
                .collect(Collectors.joining("\n")));
    String copied =
        count == 1 ? TEXTS.get("several.copied.one") : TEXTS.get("several.copied", count);
    context.notices().say(Told.of(copied, out.remarks()));
  }

  /** {@code 12:40 Error certificate refused #kubectl}. */
  private static String line(LogEntry entry, String stamp) {
    String tool = entry.tool() == null ? "" : " #" + entry.tool();
    return (stamp + "  " + ShadowMarks.name(entry.kind()) + "  " + (entry.text() + tool).strip())
        .strip();
  }

  private void change(Tx tx, List<String> ids, UnaryOperator<LogEntry> change) {
    capture.change(tx, sessionId, ids, change);
  }

  /** Nothing to change is no step. */
  private void step(
      ShadowSteps step, List<String> ids, String done, BiConsumer<Tx, List<String>> work) {
    if (ids.isEmpty()) {
      return;
    }
    Answers.use(
        workspace.step(
            step.label(ids.size()),
            tx -> {
              work.accept(tx, ids);
              return true;
            }),
        context,
        saved -> UndoOffer.offer(context, done, () -> workspace.undo(saved)),
        failure -> failed.run());
  }

  private static List<String> others(List<LogEntry> entries, Predicate<LogEntry> touched) {
    return entries.stream().filter(touched).map(LogEntry::id).toList();
  }
}
