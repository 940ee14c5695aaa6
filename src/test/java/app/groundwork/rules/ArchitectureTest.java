package app.groundwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the program to its rules, and every rule to what is planted to break it. */
class ArchitectureTest {
  private static final String BASE = "app.groundwork";
  private static final String PLANTED = "app.groundwork.rules.planted";

  /** What is planted against each rule. */
  private static final Map<String, List<String>> CULPRITS =
      Map.ofEntries(
          Map.entry("model", List.of("model.people.AsksTheFile", "model.people.AsksTheDatabase")),
          Map.entry("model order", List.of("model.people.LooksAhead")),
          Map.entry("model clock", List.of("model.people.AsksTheClock")),
          Map.entry("store", List.of("store.WritesJson")),
          Map.entry("store order", List.of("store.KnowsAnArea")),
          Map.entry("exchange", List.of("exchange.Paints")),
          Map.entry("catalogue", List.of("exchange.text.ReadsTheFile")),
          Map.entry("ui.kit", List.of("ui.kit.KnowsAnArea")),
          Map.entry("ui.capture", List.of("ui.capture.KnowsAnArea")),
          Map.entry("ui.following", List.of("ui.following.KnowsAnArea")),
          Map.entry("ui.area", List.of("ui.people.VisitsEvidence")),
          Map.entry("ui.shell", List.of("ui.shell.LooksBehind")),
          Map.entry("cli", List.of("cli.ShowsWindow", "cli.RunsApp")),
          Map.entry("app", List.of("app.AsksTheDatabase")),
          Map.entry("app is Main's", List.of("cli.RunsApp")),
          Map.entry("no cycles", List.of("cli.RunsApp", "app.Wiring")),
          Map.entry("runLater", List.of("ui.kit.RunsLater")),
          Map.entry("stores", List.of("ui.people.PeopleView")),
          Map.entry(
              "workspace",
              List.of(
                  "ui.people.HoldsWorkspace", "ui.evidence.EvidenceArea", "ui.shell.AsksTheFile")),
          Map.entry("view models", List.of("ui.people.ShowsViewModel")),
          Map.entry("one door", List.of("ui.canvas is entered by [CanvasArea, CanvasView]")),
          Map.entry("one store", List.of("store.evidence.EvidenceStore", "store.canvas has")),
          Map.entry("names", List.of("model.shared.KeptManager")),
          Map.entry("event bus", List.of("ui.kit.EventBus")),
          Map.entry("injection", List.of("app.Injects")),
          Map.entry("getInstance", List.of("ui.kit.OnlyOne")),
          Map.entry("network", List.of("exchange.Uploads")),
          Map.entry("network calls", List.of("exchange.Fetches")),
          Map.entry("System.out", List.of("model.shared.Prints", "model.shared.Traces.say")),
          Map.entry("NullMarked", List.of("")));

  private static JavaClasses program;
  private static JavaClasses planted;

  @BeforeAll
  static void readClasses() {
    program = new ClassFileImporter().importPath(Path.of("target/classes"));
    planted =
        new ClassFileImporter()
            .importPath(Path.of("target/test-classes", PLANTED.replace('.', '/')));
  }

  @TestFactory
  Stream<DynamicTest> theProgramKeeps() {
    return rules(BASE)
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check().check(program)));
  }

  /** Each rule speaks of every class planted against it, and of no other. */
  @TestFactory
  Stream<DynamicTest> whatIsPlantedBreaks() {
    return rules(PLANTED)
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> {
                      List<String> culprits = CULPRITS.getOrDefault(rule.name(), List.of());
                      List<String> found =
                          rule.check().evaluate(planted).getFailureReport().getDetails();

                      assertThat(culprits).as("planted against it").isNotEmpty();
                      assertThat(culprits)
                          .allSatisfy(
                              name ->
                                  assertThat(found)
                                      .anyMatch(line -> line.contains(PLANTED + "." + name)));
                      assertThat(found)
                          .allSatisfy(
                              line ->
                                  assertThat(culprits)
                                      .anyMatch(name -> line.contains(PLANTED + "." + name)));
                    }));
  }

  private static Stream<Rule> rules(String base) {
    return Stream.concat(new Rooms(base).rules().stream(), new Habits(base).rules().stream());
  }
}
