package app.groundwork.ui.interviews;

/** A place in the synthesis that a line can be pulled to. */
sealed interface LinePlace {
  /** What a line is marked with that is there. */
  String sign();

  /**
   * A top pain point.
   *
   * @param number 1 to 3
   */
  record Pain(String topPainId, int number, String title) implements LinePlace {
    @Override
    public String sign() {
      return Integer.toString(number);
    }
  }

  /** A pain point that is not there yet. */
  record NewPain() implements LinePlace {
    @Override
    public String sign() {
      return "N";
    }
  }

  /** The surprises. */
  record Surprises() implements LinePlace {
    @Override
    public String sign() {
      return "S";
    }
  }

  /** The actions. */
  record Actions() implements LinePlace {
    @Override
    public String sign() {
      return "A";
    }
  }

  /**
   * One side of a tested assumption.
   *
   * @param number 1 to 3
   * @param confirming for it, or against it
   */
  record Evidence(String assumptionId, int number, boolean confirming, String statement)
      implements LinePlace {
    @Override
    public String sign() {
      return number + (confirming ? "+" : "−");
    }
  }
}
