package app.groundwork.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** Everything that a class depends on is allowed to it. */
final class OnlyUse extends ArchCondition<JavaClass> {
  private final BiPredicate<JavaClass, JavaClass> allowed;

  /**
   * @param allowed asked with the class and what it uses, arrays as their elements
   */
  OnlyUse(BiPredicate<JavaClass, JavaClass> allowed) {
    super("use only what its room may use");
    this.allowed = allowed;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (Dependency use : type.getDirectDependenciesFromSelf()) {
      if (!allowed.test(type, use.getTargetClass().getBaseComponentType())) {
        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
      }
    }
  }
}
