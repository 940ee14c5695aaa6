package app.groundwork.ui.capture;

/** A line that was entered and is not in the file yet. */
record UnsavedLine(String text, long typedAt) {}
