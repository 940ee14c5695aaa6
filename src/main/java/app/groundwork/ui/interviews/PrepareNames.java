package app.groundwork.ui.interviews;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The known names that the form before an interview offers while one types.
 *
 * @param read what the file says; null until it was read: then there are none
 */
record PrepareNames(@Nullable PrepareRead read) {
  /** Names that hold what is typed. */
  List<String> developersLike(String typed) {
    return read == null ? List.of() : like(typed, read.developers().stream().map(Developer::name));
  }

  /** Names that hold what is typed. */
  List<String> teamsLike(String typed) {
    return read == null ? List.of() : like(typed, read.teams().stream().map(Team::name));
  }

  /** Statements that hold what is typed, without those that are tested here already. */
  List<String> assumptionsLike(String typed) {
    if (read == null) {
      return List.of();
    }
    List<String> here = new ArrayList<>();
    for (int number = 1; number <= TestedAssumption.MOST; number++) {
      here.add(read.value(PrepareField.assumption(number)));
    }
    return like(
        typed,
        read.assumptions().stream()
            .map(Assumption::statement)
            .filter(statement -> !here.contains(statement)));
  }

  private static List<String> like(String typed, Stream<String> all) {
    String wanted = typed.strip().toLowerCase(Locale.getDefault());
    return all.filter(one -> one.toLowerCase(Locale.getDefault()).contains(wanted)).toList();
  }
}
