package app.groundwork.model.initiatives;

/**
 * By what it is told whether an initiative was worth it, set before it begins.
 *
 * @param criterion what is looked at, such as “median build time”
 * @param target what it should become, such as “under 5 min”; may be empty
 */
public record SuccessCriterion(String id, String initiativeId, String criterion, String target) {}
