package app.groundwork.ui.interviews;

import org.jspecify.annotations.Nullable;

/**
 * Where a transcript can go.
 *
 * @param interviewId null for a new interview
 * @param title what it is, for the user
 * @param dated true if its day is fixed, because it took place
 */
record TranscriptTarget(@Nullable String interviewId, String title, boolean dated) {}
