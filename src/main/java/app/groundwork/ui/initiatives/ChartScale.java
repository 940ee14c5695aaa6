package app.groundwork.ui.initiatives;

import java.util.ArrayList;
import java.util.List;

/**
 * From 0 to a round number that leaves nothing out.
 *
 * @param most the end of the scale, above 0
 * @param step between two ticks
 */
record ChartScale(double most, double step) {
  private static final int TICKS = 5;

  /** That of numbers up to {@code largest}; of nothing, from 0 to 1. */
  static ChartScale of(double largest) {
    double rough = (largest > 0 ? largest : 1) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = power;
    for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
      step = factor * power;
      if (step >= rough) {
        break;
      }
    }
    return new ChartScale(step * Math.ceil((largest > 0 ? largest : 1) / step), step);
  }

  /** What is written beside the scale, from 0 on. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i * step <= most * 1.000_001; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** Where {@code number} lies, as a share of the whole. */
  double share(double number) {
    return number / most;
  }
}
