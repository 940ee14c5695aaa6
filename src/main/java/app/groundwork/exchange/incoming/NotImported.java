package app.groundwork.exchange.incoming;

import app.groundwork.model.shared.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** A file that is not imported, no part of it, and why; for the user. */
public final class NotImported extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;
  private final int more;

  /**
   * @param problems what is wrong, in the order of the file
   * @param more how many there are besides
   */
  public NotImported(List<Problem> problems, int more) {
    super(told(problems, more));
    this.problems = List.copyOf(problems);
    this.more = more;
  }

  /** Because of the file as a whole. */
  public NotImported(String why) {
    this(List.of(new Problem(0, why)), 0);
  }

  /** What is wrong, in the order of the file; the first ones if there are many. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many mistakes there are besides. */
  public int more() {
    return more;
  }

  private static String told(List<Problem> problems, int more) {
    String all = problems.stream().map(Problem::told).collect(Collectors.joining("\n"));
    return more == 0 ? all : all + "\n" + Texts.in(NotImported.class).get("problem.more", more);
  }
}
