package app.groundwork.model.interviews;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interview is led by. An interview copies it when it starts, so that editing it changes no
 * interview that began before.
 *
 * @param parts in the order in which they come
 * @param archivedAt when it was put away, UTC epoch ms; null while it is offered
 */
public record Script(String id, String title, List<ScriptPart> parts, @Nullable Long archivedAt) {
  public Script {
    parts = List.copyOf(parts);
  }

  /** True if it is not offered any more. */
  public boolean isArchived() {
    return archivedAt != null;
  }

  /** The budgets of all parts together, in minutes. */
  public int minutes() {
    return parts.stream().mapToInt(ScriptPart::minutes).sum();
  }

  /** How many questions there are to ask: one that is still empty is none. */
  public int written() {
    return (int)
        parts.stream()
            .flatMap(part -> part.questions().stream())
            .filter(question -> !question.text().isBlank())
            .count();
  }

  /** The same, called otherwise. */
  public Script withTitle(String now) {
    return new Script(id, now, parts, archivedAt);
  }

  /** The same with these parts. */
  public Script withParts(List<ScriptPart> now) {
    return new Script(id, title, now, archivedAt);
  }

  /** The same, put away at {@code at} (UTC epoch ms); offered again if null. */
  public Script withArchivedAt(@Nullable Long at) {
    return new Script(id, title, parts, at);
  }
}
