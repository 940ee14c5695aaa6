package app.groundwork.store;

import org.jspecify.annotations.Nullable;

/**
 * What undo and redo would do now.
 *
 * @param undo the label of the step that undo takes back; null if there is none
 * @param redo the label of the step that redo brings again; null if there is none
 */
public record UndoState(@Nullable String undo, @Nullable String redo) {}
