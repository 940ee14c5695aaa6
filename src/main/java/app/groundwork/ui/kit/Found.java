package app.groundwork.ui.kit;

import app.groundwork.model.shared.ItemRef;

/**
 * An item found by name.
 *
 * @param title its name
 * @param meta what tells it from others of that name: kind, date, team; may be empty
 */
public record Found(ItemRef item, String title, String meta) {}
