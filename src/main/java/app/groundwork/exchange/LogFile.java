package app.groundwork.exchange;

import app.groundwork.exchange.logs.ReadLog;
import app.groundwork.model.shadowing.EntryKind;

/**
 * A log that was read and can be imported.
 *
 * @param name the file's name, without its folder
 * @param log all that it tells
 * @param changedAt when the file was last changed, UTC epoch ms
 */
public record LogFile(String name, ReadLog log, long changedAt) implements ImportFile {
  /** The same, with that behaviour of BORIS as another kind. */
  public LogFile with(String behaviour, EntryKind kind) {
    return new LogFile(name, log.with(behaviour, kind), changedAt);
  }
}
