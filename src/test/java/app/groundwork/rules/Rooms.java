package app.groundwork.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may enter which room: one rule for each row of the design's table. */
final class Rooms {
  /** Open to all. {@code java.sql} is the store's alone and no part of this. */
  private static final DescribedPredicate<JavaClass> JDK =
      resideInAnyPackage("java..", "javax..", "org.jspecify..", "org.slf4j..", "")
          .and(DescribedPredicate.not(resideInAnyPackage("java.sql..", "javax.sql..")))
          .as("the JDK");

  private static final String[] SCREEN = {
    "javafx..", "atlantafx..", "org.kordamp.ikonli..", "org.controlsfx..", "impl.org.controlsfx.."
  };
  private static final String[] DATABASE = {
    "org.jdbi..", "org.sqlite..", "java.sql..", "javax.sql.."
  };
  private static final String[] FORMATS = {
    "com.fasterxml.jackson..",
    "de.siegmar.fastcsv..",
    "org.dhatim.fastexcel..",
    "org.apache.commons.compress..",
    "org.commonmark..",
    "org.openpdf..",
    "com.lowagie..",
    "com.samskivert.mustache.."
  };
  private static final String COMMANDS = "picocli..";

  private final String base;

  /** The rooms under the package {@code base}. */
  Rooms(String base) {
    this.base = base;
  }

  List<Rule> rules() {
    return List.of(
        new Rule("model", model()),
        new Rule("model order", new AreaOrder(base).model()),
        new Rule("model clock", modelClock()),
        new Rule("store", store()),
        new Rule("store order", new AreaOrder(base).store()),
        new Rule("exchange", exchange()),
        new Rule("catalogue", catalogue()),
        new Rule("ui.kit", kit()),
        new Rule("ui.capture", capture()),
        new Rule("ui.following", following()),
        new Rule("ui.area", areas()),
        new Rule("ui.shell", shell()),
        new Rule("cli", cli()),
        new Rule("app", app()),
        new Rule("app is Main's", appIsMains()),
        new Rule("no cycles", noCycles()));
  }

  private ArchRule model() {
    return room("model..", ours("model.."))
        .because("records and rules outlive every window and every file format");
  }

  private ArchRule modelClock() {
    return noClasses()
        .that(in("model.."))
        .should()
        .callMethodWhere(
            describe(
                "the time is asked for",
                call ->
                    call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.time")
                        || call.getTargetOwner().isEquivalentTo(System.class)
                            && List.of("currentTimeMillis", "nanoTime").contains(call.getName())
                        || call.getTargetOwner().isAssignableTo(java.time.InstantSource.class)
                            && call.getName().startsWith("system")))
        .because("time comes in as an argument, so that a rule says the same thing twice")
        .allowEmptyShould(true);
  }

  private ArchRule store() {
    return room("store..", ours("model..", "store.."), DATABASE)
        .because("the file knows the model and the database, and nobody else does");
  }

  private ArchRule exchange() {
    return room("exchange..", ours("model..", "exchange..", "store.."), FORMATS)
        .because("a format is a way to write the model down: no screen, no SQL");
  }

  /** The catalogue is the room itself; what reads and writes a format lies in rooms below it. */
  private ArchRule catalogue() {
    return noClasses()
        .that(in("exchange.*.."))
        .should()
        .dependOnClassesThat(in("store.."))
        .because("only the catalogue asks the file; readers and writers are given what they write")
        .allowEmptyShould(true);
  }

  private ArchRule kit() {
    return room("ui.kit..", ours("ui.kit..", "model.shared.."), SCREEN)
        .because("what two screens share knows neither of them, nor the file");
  }

  private ArchRule capture() {
    String[] allowed = {"ui.capture..", "ui.kit..", "model.capture..", "model.shared..", "store"};
    return room("ui.capture..", ours(allowed), SCREEN)
        .because("shadowing and interviews both stand on it, so it knows neither");
  }

  private ArchRule following() {
    return room(
            "ui.following..",
            ours("ui.following..", "ui.kit..", "store", "exchange", "model.shared.."),
            SCREEN)
        .because("every list screen stands on it, so it knows none of them");
  }

  private ArchRule areas() {
    DescribedPredicate<JavaClass> shared =
        ours("ui.kit..", "ui.capture..", "ui.following..", "model..", "store..", "exchange..");
    return classes()
        .that(areArea())
        .should(
            new OnlyUse(
                (from, to) ->
                    JDK.test(to)
                        || shared.test(to)
                        || resideInAnyPackage(SCREEN).test(to)
                        || area(from).equals(area(to))))
        .because("areas meet through ItemRef, Navigator, ItemPicker and the file, never directly")
        .allowEmptyShould(true);
  }

  private ArchRule shell() {
    DescribedPredicate<JavaClass> doors =
        areArea().and(describe("an XArea", type -> type.getSimpleName().endsWith("Area")));
    return room(
            "ui.shell..",
            ours("ui.shell..", "ui.kit..", "store..", "exchange..", "model..").or(doors),
            SCREEN)
        .because("the window knows of an area its door and nothing behind it");
  }

  private ArchRule cli() {
    return room("cli..", ours("cli..", "store..", "exchange..", "model.."), COMMANDS)
        .because("a command runs where there is no screen; for windows it declares Desktop");
  }

  private ArchRule app() {
    String[] libraries =
        Stream.of(SCREEN, new String[] {COMMANDS, "org.tinylog.."})
            .flatMap(Stream::of)
            .toArray(String[]::new);
    return room("app..", ours(".."), libraries)
        .because("it wires the rooms and does none of their work: no SQL, no formats");
  }

  private ArchRule appIsMains() {
    return noClasses()
        .that(ours("..").and(DescribedPredicate.not(in("app.."))))
        .should()
        .dependOnClassesThat(in("app.."))
        .because("what is wired does not know who wires it; only Main, the entrance, uses app")
        .allowEmptyShould(true);
  }

  private ArchRule noCycles() {
    return slices()
        .matching(base + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("two rooms that need each other are one room")
        .allowEmptyShould(true);
  }

  private ArchRule room(String room, DescribedPredicate<JavaClass> ours, String... libraries) {
    return classes()
        .that(in(room))
        .should(
            new OnlyUse(
                (from, to) ->
                    JDK.test(to) || ours.test(to) || resideInAnyPackage(libraries).test(to)))
        .allowEmptyShould(true);
  }

  /** Areas: what lies under ui and is neither kit, capture nor shell. */
  private DescribedPredicate<JavaClass> areArea() {
    return describe(
        "are in a ui area",
        type ->
            in("ui.*..").test(type)
                && !List.of("kit", "capture", "following", "shell").contains(area(type)));
  }

  private String area(JavaClass type) {
    return AreaOrder.after(base + ".ui.", type);
  }

  private DescribedPredicate<JavaClass> in(String room) {
    return resideInAPackage(base + "." + room).as("in " + room);
  }

  private DescribedPredicate<JavaClass> ours(String... rooms) {
    return resideInAnyPackage(
        Stream.of(rooms)
            .map(room -> room.equals("..") ? base + ".." : base + "." + room)
            .toArray(String[]::new));
  }
}
