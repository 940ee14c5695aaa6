package app.groundwork.store;

import org.jspecify.annotations.Nullable;

/**
 * How the file stands.
 *
 * @param savedAt the last commit, UTC epoch ms; 0 if none yet
 * @param failure what went wrong with the last write, for the user; null if it went well
 */
public record SaveState(long savedAt, @Nullable String failure) {}
