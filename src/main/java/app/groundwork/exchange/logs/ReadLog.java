package app.groundwork.exchange.logs;

import app.groundwork.model.shadowing.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that a file tells, read and sound, not yet in the workspace.
 *
 * @param behaviours what BORIS calls the kinds; empty for other formats
 * @param remarks what the user should know of how it was read; often empty
 */
public record ReadLog(
    LogFormat format,
    List<ReadSession> sessions,
    List<Behaviour> behaviours,
    List<String> remarks) {

  public ReadLog {
    sessions = List.copyOf(sessions);
    behaviours = List.copyOf(behaviours);
    remarks = List.copyOf(remarks);
  }

  /** The same, with the behaviour of that code as another kind. */
  public ReadLog with(String behaviour, EntryKind kind) {
    List<Behaviour> changed =
        behaviours.stream()
            .map(each -> each.code().equals(behaviour) ? each.as(kind) : each)
            .toList();
    return new ReadLog(format, sessions, changed, remarks);
  }

  /** How many entries all its sessions have. */
  public int entries() {
    return sessions.stream().mapToInt(session -> session.log().size()).sum();
  }

  /** The same, with every behaviour made the kind that it stands for. */
  public ReadLog settled() {
    if (behaviours.isEmpty()) {
      return this;
    }
    Map<String, EntryKind> kinds =
        behaviours.stream().collect(Collectors.toMap(Behaviour::code, Behaviour::kind));
    return new ReadLog(
        format, sessions.stream().map(session -> session.as(kinds)).toList(), List.of(), remarks);
  }

  /** The same, with one more remark, the first. */
  ReadLog remarking(String remark) {
    List<String> more = new ArrayList<>(remarks);
    more.addFirst(remark);
    return new ReadLog(format, sessions, behaviours, more);
  }
}
