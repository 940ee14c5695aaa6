package app.groundwork.model.initiatives;

import java.math.BigDecimal;

/** A step of one of RICE's two closed scales; the enum lists them from the highest down. */
public interface RiceScale {
  /** What it is called in the file. */
  String code();

  /** What it counts in the score; above 0. */
  BigDecimal factor();

  /** What people call it, in the language of the locale. */
  String word();
}
