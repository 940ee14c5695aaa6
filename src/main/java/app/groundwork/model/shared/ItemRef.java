package app.groundwork.model.shared;

/**
 * Points at one item of the workspace from anywhere: a search hit, a link, a line of the palette.
 *
 * @param kind the item's table, such as {@code shadow_session}
 * @param id the item's id in that table
 */
public record ItemRef(String kind, String id) {}
