package app.groundwork.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Two test classes run at a time: one that sets what all of them see runs alone. */
class SharedByAllTest {
  private static final Set<String> SETTERS =
      Set.of(
          "java.util.Locale.setDefault",
          "java.util.TimeZone.setDefault",
          "java.lang.System.setOut",
          "java.lang.System.setErr",
          "java.lang.System.setIn",
          "java.lang.System.setProperty");

  private static final ArchRule RULE =
      noClasses()
          .that()
          .areNotAnnotatedWith(Isolated.class)
          .should()
          .callMethodWhere(
              DescribedPredicate.<JavaCall<?>>describe(
                  "sets what all tests share",
                  call ->
                      SETTERS.contains(
                          call.getTargetOwner().getName() + "." + call.getTarget().getName())))
          .because("another test runs at the same time: such a class is @Isolated");

  @Test
  void aTestThatSetsWhatAllSeeRunsAlone() {
    RULE.check(
        new ClassFileImporter()
            .importPath(Path.of("target/test-classes"))
            .that(
                DescribedPredicate.describe(
                    "not planted",
                    (JavaClass one) -> !one.getPackageName().startsWith(planted()))));
  }

  @Test
  void whatIsPlantedBreaksIt() {
    assertThat(
            RULE.evaluate(new ClassFileImporter().importPackages(planted()))
                .getFailureReport()
                .getDetails())
        .singleElement()
        .asString()
        .contains("SetsTheLocale");
  }

  private static String planted() {
    return SharedByAllTest.class.getPackageName() + ".planted";
  }
}
