package app.groundwork.exchange.logs;

import app.groundwork.model.shadowing.EntryKind;

/**
 * What BORIS calls a kind, and the kind of ours that it becomes.
 *
 * @param code BORIS's name for it
 * @param lasts true if it is a state with a beginning and an end
 * @param times how often it was seen
 */
public record Behaviour(String code, boolean lasts, int times, EntryKind kind) {
  /** The same, as another kind. */
  Behaviour as(EntryKind other) {
    return new Behaviour(code, lasts, times, other);
  }
}
