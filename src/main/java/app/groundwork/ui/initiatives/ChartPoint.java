package app.groundwork.ui.initiatives;

/**
 * An initiative in the chart.
 *
 * @param effort person-months
 * @param value reach × impact × confidence
 */
record ChartPoint(InitiativeRow row, double effort, double value) {}
