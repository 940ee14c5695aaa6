package app.groundwork.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;

/** A package has exactly one class called {@code XStore}, and it is concrete. */
final class OneStore extends ArchCondition<JavaClass> {
  private final TreeMap<String, TreeSet<String>> stores = new TreeMap<>();

  OneStore() {
    super("be beside exactly one concrete XStore");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    stores.clear();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    TreeSet<String> ofPackage =
        stores.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>());
    if (type.getSimpleName().endsWith("Store")) {
      ofPackage.add(type.getSimpleName());
      if (type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " is not concrete"));
      }
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    stores.forEach(
        (name, types) -> {
          if (types.size() != 1) {
            events.add(SimpleConditionEvent.violated(name, name + " has the stores " + types));
          }
        });
  }
}
