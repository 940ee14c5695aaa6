package app.groundwork.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * The order of the areas: each may use those of an earlier line, none those of its own or later.
 */
final class AreaOrder {
  private static final List<List<String>> ORDER =
      List.of(
          List.of("shared"),
          List.of("people"),
          List.of("capture"),
          List.of("shadowing", "interviews"),
          List.of("evidence"),
          List.of("initiatives"),
          List.of("canvas", "priorities", "roadmap"),
          List.of("impactmap", "metrics", "outreach", "practice"));

  private final String base;

  AreaOrder(String base) {
    this.base = base;
  }

  ArchRule model() {
    return ordered("model").because("an area builds on those before it; the order has no way back");
  }

  ArchRule store() {
    return ordered("store").because("the file's areas stand in the same order as the model's");
  }

  private ArchRule ordered(String layer) {
    return classes()
        .that(resideInAPackage(base + "." + layer + ".."))
        .should(new OnlyUse((from, to) -> mayUse(layer, from, to)))
        .allowEmptyShould(true);
  }

  /** A class in no area, as the workspace itself, may use no area but shared. */
  private boolean mayUse(String layer, JavaClass from, JavaClass to) {
    String used = areaOf(to);
    String user = after(base + "." + layer + ".", from);
    return used.isEmpty()
        || used.equals(user)
        || place(used) >= 0 && place(used) < Math.max(place(user), user.isEmpty() ? 1 : -1);
  }

  private String areaOf(JavaClass type) {
    String model = after(base + ".model.", type);
    return model.isEmpty() ? after(base + ".store.", type) : model;
  }

  /** The line of an area; −1 for one that has no place in the order yet. */
  private static int place(String area) {
    for (int i = 0; i < ORDER.size(); i++) {
      if (ORDER.get(i).contains(area)) {
        return i;
      }
    }
    return -1;
  }

  /** The part of the package that follows {@code prefix}; empty if it is elsewhere. */
  static String after(String prefix, JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.")[0] : "";
  }
}
