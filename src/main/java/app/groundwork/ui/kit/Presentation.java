package app.groundwork.ui.kit;

import javafx.scene.Parent;

/**
 * What an area shows to a room of people: large, nothing to edit, no names of people whom it was
 * learnt from. The window takes its own frame away meanwhile, and does nothing but leave by Esc and
 * F11: all other keys are the view's.
 *
 * @param title what it is, for a screen reader
 * @param view fills the screen and takes the focus; laid out for a room of 1280 × 720 px or more,
 *     whatever the screen, and drawn to its size
 */
public record Presentation(String title, Parent view) {}
