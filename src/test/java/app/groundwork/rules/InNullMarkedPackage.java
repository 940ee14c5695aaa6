package app.groundwork.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The class's package has a package-info with {@link NullMarked}. */
final class InNullMarkedPackage extends ArchCondition<JavaClass> {
  InNullMarkedPackage() {
    super("be in a @NullMarked package");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no marked package"));
    }
  }
}
