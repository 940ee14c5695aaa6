package app.groundwork.model.initiatives;

import org.jspecify.annotations.Nullable;

/**
 * That an input of an initiative became another one. The past is never rewritten: an undo is a
 * change like any other.
 *
 * @param at UTC epoch ms
 * @param before as it stands in the file; null if it was unknown
 * @param after the same; null if it is unknown since
 */
public record RiceChange(
    long at, RiceInput input, @Nullable String before, @Nullable String after) {}
