package app.groundwork.rules;

import com.tngtech.archunit.core.domain.JavaClass;

/** The class that a source file is named after. */
final class Outer {
  private Outer() {}

  /** The outermost class around {@code type}, or {@code type} itself. */
  static JavaClass of(JavaClass type) {
    return type.getEnclosingClass().map(Outer::of).orElse(type);
  }
}
