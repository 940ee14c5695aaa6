package app.groundwork.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules that hold in every room. */
final class Habits {
  private final String base;

  /** The habits of what lies under the package {@code base}. */
  Habits(String base) {
    this.base = base;
  }

  List<Rule> rules() {
    return List.of(
        new Rule("runLater", runLater()),
        new Rule("stores", stores()),
        new Rule("workspace", workspace()),
        new Rule("view models", viewModels()),
        new Rule("one door", oneDoor()),
        new Rule("one store", oneStore()),
        new Rule("names", names()),
        new Rule("event bus", eventBus()),
        new Rule("injection", injection()),
        new Rule("getInstance", getInstance()),
        new Rule("network", network()),
        new Rule("network calls", networkCalls()),
        new Rule("System.out", systemOut()),
        new Rule("NullMarked", nullMarked()));
  }

  private ArchRule runLater() {
    return noClasses()
        .that(ours())
        .and(not(describe("FxThread", type -> type.getName().equals(base + ".ui.kit.FxThread"))))
        .should()
        .accessTargetWhere(
            describe(
                "Platform.runLater is called",
                access ->
                    access.getName().equals("runLater")
                        && access.getTargetOwner().getName().equals("javafx.application.Platform")))
        .because("FxThread is the one road to the JavaFX thread, and tests stand in for it");
  }

  /** Records, enums and exceptions of the store say how it stands; all else of it does work. */
  private ArchRule stores() {
    DescribedPredicate<JavaClass> works =
        describe(
            "do the store's work",
            type ->
                in("store..").test(type)
                    && !type.getName().equals(workspaceName())
                    && !type.isRecord()
                    && !type.isEnum()
                    && !type.isAssignableTo(Throwable.class));
    return noClasses()
        .that(in("ui.."))
        .and(not(viewModel()))
        .should()
        .dependOnClassesThat(works)
        .because("a view shows what its view model says; only view models ask the file")
        .allowEmptyShould(true);
  }

  private ArchRule workspace() {
    return classes()
        .that(in("ui.."))
        .and(not(viewModel()))
        .should(
            new WorkspaceOnlyHandedOn(
                workspaceName(),
                describe(
                    "doors",
                    type ->
                        in("ui.shell..").test(type)
                            || Outer.of(type).getSimpleName().endsWith("Area"))))
        .because("doors hand the Workspace to view models, name it and close it, and do no more")
        .allowEmptyShould(true);
  }

  private String workspaceName() {
    return base + ".store.Workspace";
  }

  private ArchRule viewModels() {
    return noClasses()
        .that(ours())
        .and(viewModel())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml.."))
        .because("a view model is tested without a screen")
        .allowEmptyShould(true);
  }

  private ArchRule oneDoor() {
    return classes()
        .that(in("ui.*"))
        .and(
            not(
                resideInAnyPackage(
                    base + ".ui.kit",
                    base + ".ui.capture",
                    base + ".ui.following",
                    base + ".ui.shell")))
        .should(new OneDoor())
        .because("an area has one door; what is behind it can change without asking anybody")
        .allowEmptyShould(true);
  }

  private ArchRule oneStore() {
    return classes()
        .that(in("store.*"))
        .should(new OneStore())
        .because("one concrete store an area: no interface with one implementation")
        .allowEmptyShould(true);
  }

  private ArchRule names() {
    return noClasses()
        .that(ours())
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Service)s?(\\$.*)?")
        .because("such a name says nothing; the field has a word for what it is");
  }

  private ArchRule eventBus() {
    return noClasses()
        .that(ours())
        .should()
        .haveNameMatching(".*(EventBus|MessageBus|EventPublisher|EventDispatcher|Mediator)(\\$.*)?")
        .orShould()
        .dependOnClassesThat(
            resideInAnyPackage(
                "com.google.common.eventbus..",
                "org.greenrobot..",
                "net.engio.mbassy..",
                "io.reactivex..",
                "java.beans.."))
        .because("after a bus nobody can tell who hears what; Changed goes one way from the store");
  }

  private ArchRule injection() {
    return noClasses()
        .that(ours())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "javax.inject..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "com.google.inject..",
                    "dagger..",
                    "org.springframework..",
                    "io.micronaut..",
                    "io.avaje..",
                    "com.airhacks..")
                .or(describe("Inject", type -> type.getSimpleName().equals("Inject")))
                .or(
                    describe(
                        "ServiceLoader",
                        type -> type.isEquivalentTo(java.util.ServiceLoader.class))))
        .because("app wires by hand: what needs what is read in one place");
  }

  private ArchRule getInstance() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat(ours())
        .and()
        .areStatic()
        .should(
            com.tngtech.archunit.lang.ArchCondition.from(
                DescribedPredicate.<JavaMethod>describe(
                    "be called getInstance or instance",
                    method -> List.of("getInstance", "instance").contains(method.getName()))))
        .because("what is reached from everywhere is handed in by nobody and replaced by no test")
        .allowEmptyShould(true);
  }

  private ArchRule network() {
    return noClasses()
        .that(ours())
        .should()
        .dependOnClassesThat(
            describe(
                "reach a network",
                type ->
                    resideInAnyPackage(
                                    "java.net..",
                                    "javax.net..",
                                    "java.rmi..",
                                    "javax.naming..",
                                    "sun.net..",
                                    "com.sun.net..",
                                    "javafx.scene.web..")
                                .test(type)
                            && !HARMLESS.contains(type.getName())
                        || type.getPackageName().equals("java.nio.channels")
                            && type.getSimpleName()
                                .matches(".*(Socket|Datagram|Network|Multicast).*")))
        .because("nothing goes over a network: that is a promise to every user");
  }

  /** Names of things, not ways to them. */
  private static final List<String> HARMLESS =
      List.of(
          "java.net.URI",
          "java.net.URL",
          "java.net.URISyntaxException",
          "java.net.MalformedURLException",
          "java.net.URLEncoder",
          "java.net.URLDecoder");

  private ArchRule networkCalls() {
    return noClasses()
        .that(ours())
        .should()
        .accessTargetWhere(
            describe(
                "a URL is opened",
                access ->
                    access.getTargetOwner().isEquivalentTo(java.net.URL.class)
                        && List.of("openConnection", "openStream", "getContent")
                            .contains(access.getName())))
        .because("a URL names a resource here; what it names is read by getResourceAsStream");
  }

  private ArchRule systemOut() {
    return noClasses()
        .that(ours())
        .and(not(in("cli..")))
        .and(not(in("app..")))
        .should()
        .accessTargetWhere(
            describe(
                "the console is written to",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                            && List.of("out", "err").contains(access.getName())
                        || access.getTarget() instanceof CodeUnitAccessTarget target
                            && target.getName().equals("printStackTrace")
                            && target.getRawParameterTypes().isEmpty()))
        .because("standard output carries the data of commands; the rest goes to the log");
  }

  private ArchRule nullMarked() {
    return classes()
        .that(ours())
        .should(new InNullMarkedPackage())
        .because("NullAway checks nothing in a package that is not marked");
  }

  private static DescribedPredicate<JavaClass> viewModel() {
    return describe("view models", type -> Outer.of(type).getSimpleName().endsWith("ViewModel"));
  }

  private DescribedPredicate<JavaClass> ours() {
    return resideInAPackage(base + "..").as("ours");
  }

  private DescribedPredicate<JavaClass> in(String room) {
    return resideInAPackage(base + "." + room).as("in " + room);
  }

  static boolean isPublicTopLevel(JavaClass type) {
    return type.getEnclosingClass().isEmpty()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getSimpleName().equals("package-info");
  }
}
