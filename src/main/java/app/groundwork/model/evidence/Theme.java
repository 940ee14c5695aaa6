package app.groundwork.model.evidence;

/** What several pain points have in common. */
public record Theme(String id, String name) {}
