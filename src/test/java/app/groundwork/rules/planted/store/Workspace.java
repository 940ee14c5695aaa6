package app.groundwork.rules.planted.store;

public final class Workspace {
  public String query() {
    return "asked";
  }

  public void close() {}
}
