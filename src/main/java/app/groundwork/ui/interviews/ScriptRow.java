package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Script;

/** A row of the list of scripts. */
sealed interface ScriptRow {
  /** A script. */
  record Of(Script script) implements ScriptRow {}

  /** The head of those put away, which folds them. */
  record Archive(int count, boolean open) implements ScriptRow {}
}
