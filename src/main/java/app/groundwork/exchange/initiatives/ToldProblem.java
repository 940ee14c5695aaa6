package app.groundwork.exchange.initiatives;

/**
 * A pain point that an initiative is about.
 *
 * @param painPointId its id, as in the ledger's own documents
 * @param title as it may leave
 */
public record ToldProblem(String painPointId, String title) {}
