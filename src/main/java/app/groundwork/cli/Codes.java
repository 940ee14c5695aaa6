package app.groundwork.cli;

import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of a closed scale from the command line. */
final class Codes {
  private Codes() {}

  /** The member of {@code scale} that {@code word} names; else an error that lists them all. */
  static <E extends Enum<E> & Coded> E parse(Class<E> scale, String word) {
    for (E member : scale.getEnumConstants()) {
      if (member.code().equalsIgnoreCase(word)) {
        return member;
      }
    }
    String known =
        Arrays.stream(scale.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    throw new TypeConversionException(Texts.in(Codes.class).get("code.unknown", word, known));
  }
}
