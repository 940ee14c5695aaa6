package app.groundwork.rules.planted.model.shared;

final class Prints {
  void say() {
    System.out.println("said");
  }
}
