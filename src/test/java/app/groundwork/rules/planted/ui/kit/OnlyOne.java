package app.groundwork.rules.planted.ui.kit;

final class OnlyOne {
  private static final OnlyOne ONE = new OnlyOne();

  static OnlyOne getInstance() {
    return ONE;
  }
}
