package app.groundwork.exchange.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.Theme;

/**
 * A theme as it leaves the workspace.
 *
 * @param theme without names that may not leave
 * @param painPoints how many are under it
 * @param figures of what stands behind them together
 * @param leftOut true if pieces behind it stay in the workspace because the developer does not
 *     agree
 */
public record ToldTheme(Theme theme, int painPoints, PainFigures figures, boolean leftOut) {}
