package app.groundwork.ui.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a line says.
 *
 * @param mark a word in a chip that stands out; null for none
 */
record CoverageLine(String name, String words, @Nullable String mark) {}
