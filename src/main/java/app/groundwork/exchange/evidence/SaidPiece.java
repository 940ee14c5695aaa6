package app.groundwork.exchange.evidence;

/**
 * A piece of evidence.
 *
 * @param when the day of its session or interview and the time in it
 * @param what its kind and how it was found
 * @param text its words; what made it hard or the tool if it has none
 * @param hard what made it hard, where the words do not say it already; may be empty
 * @param who the developer and their team
 */
record SaidPiece(String when, String what, String text, String hard, String who, boolean quoted) {}
