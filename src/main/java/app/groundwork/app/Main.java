package app.groundwork.app;

/** Starts Groundwork. */
public final class Main {
  private Main() {}

  /** Runs one command line. */
  public static void main(String[] args) {}
}
