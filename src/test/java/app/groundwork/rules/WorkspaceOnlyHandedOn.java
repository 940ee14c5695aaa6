package app.groundwork.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Doors are given the workspace, hand it on, name it and close it; others do not see it at all. */
final class WorkspaceOnlyHandedOn extends ArchCondition<JavaClass> {
  private final String workspace;
  private final DescribedPredicate<JavaClass> door;

  WorkspaceOnlyHandedOn(String workspace, DescribedPredicate<JavaClass> door) {
    super("see the Workspace at most to hand it on");
    this.workspace = workspace;
    this.door = door;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!door.test(type)) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        if (use.getTargetClass().getName().equals(workspace)) {
          events.add(SimpleConditionEvent.violated(use, use.getDescription()));
        }
      }
    } else {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        boolean harmless = List.of("file", "close").contains(access.getName());
        if (access.getTargetOwner().getName().equals(workspace) && !harmless) {
          events.add(SimpleConditionEvent.violated(access, access.getDescription()));
        }
      }
    }
  }
}
