package app.groundwork.ui.kit;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What the shell hands to every area.
 *
 * @param ui the JavaFX thread; the caller's own in tests of view models
 * @param clock the time
 */
public record AreaContext(
    Executor ui, InstantSource clock, Navigator navigator, Notices notices, Desk desk) {}
