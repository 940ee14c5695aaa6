package app.groundwork.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;

/** A package has exactly one public type, called after it: {@code XArea} for {@code ui.x}. */
final class OneDoor extends ArchCondition<JavaClass> {
  private final TreeMap<String, TreeSet<String>> doors = new TreeMap<>();

  OneDoor() {
    super("be behind exactly one public type, the package's Area");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    doors.clear();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    TreeSet<String> ofPackage =
        doors.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>());
    if (Habits.isPublicTopLevel(type)) {
      ofPackage.add(type.getSimpleName());
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    doors.forEach(
        (name, types) -> {
          String area = name.substring(name.lastIndexOf('.') + 1) + "area";
          boolean right = types.size() == 1 && types.first().equalsIgnoreCase(area);
          // A room that is laid out but still empty has no door yet.
          if (!right && !types.isEmpty()) {
            events.add(SimpleConditionEvent.violated(name, name + " is entered by " + types));
          }
        });
  }
}
