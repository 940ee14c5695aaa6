package app.groundwork.store;

import org.jspecify.annotations.Nullable;

/**
 * What a step gave, and which step it was, so that this one alone can be undone.
 *
 * @param result what its work gave
 * @param step for {@link Workspace#undo(Stepped)}; negative if nothing was touched, so that there
 *     is no step
 */
public record Stepped<T extends @Nullable Object>(T result, long step) {}
