package app.groundwork.ui.interviews;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.shared.Elapsed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of an interview under their questions. */
final class LineRows {
  private LineRows() {}

  /** The lines that {@code filter} lets through, each question before the lines that answer it. */
  static List<LineRow> of(SynthesisReading reading, LineFilter filter) {
    Map<String, List<LinePlace>> places = places(reading);
    Map<String, String> questions =
        reading.talked().parts().stream()
            .flatMap(part -> part.questions().stream())
            .collect(Collectors.toMap(question -> question.id(), question -> question.text()));
    SessionTime time = reading.time();
    List<LineRow> rows = new ArrayList<>();
    @Nullable String asked = null;
    for (InterviewNote note : reading.lines()) {
      List<LinePlace> its = places.getOrDefault(note.id(), List.of());
      if (!lets(filter, note, its)) {
        continue;
      }
      String question = note.questionId();
      if (!Objects.equals(question, asked)) {
        asked = question;
        String text = question == null ? null : questions.get(question);
        if (text != null) {
          rows.add(new LineRow.Heading(question + "@" + note.id(), text));
        }
      }
      rows.add(new LineRow.Said(note, Elapsed.stamp(time.elapsed(note.at())), its));
    }
    return rows;
  }

  private static boolean lets(LineFilter filter, InterviewNote note, List<LinePlace> places) {
    return switch (filter) {
      case ALL -> true;
      case QUOTES -> note.isQuote();
      case UNPULLED -> places.isEmpty();
    };
  }

  /** Where each line is; those that are nowhere are not in it. */
  private static Map<String, List<LinePlace>> places(SynthesisReading reading) {
    Map<String, List<LinePlace>> places = new HashMap<>();
    Synthesis synthesis = reading.synthesis();
    for (LinePlace place : all(reading)) {
      List<String> ids =
          switch (place) {
            case LinePlace.Pain pain -> ids(synthesis.pains().get(pain.number() - 1).lines());
            case LinePlace.NewPain none -> List.<String>of();
            case LinePlace.Surprises surprises -> ids(synthesis.surprises());
            case LinePlace.Actions actions ->
                synthesis.actions().stream()
                    .map(InterviewAction::noteId)
                    .filter(Objects::nonNull)
                    .toList();
            case LinePlace.Evidence evidence ->
                synthesis.assumptions().stream()
                    .filter(one -> one.tested().assumptionId().equals(evidence.assumptionId()))
                    .flatMap(
                        one ->
                            ids(evidence.confirming() ? one.confirming() : one.against()).stream())
                    .toList();
          };
      ids.forEach(id -> places.computeIfAbsent(id, note -> new ArrayList<>()).add(place));
    }
    return places;
  }

  private static List<String> ids(List<Synthesis.Line> lines) {
    return lines.stream().map(line -> line.note().id()).toList();
  }

  /** All places that a line can be pulled to now, as they stand on the right. */
  static List<LinePlace> all(SynthesisReading reading) {
    List<LinePlace> all = new ArrayList<>();
    Synthesis synthesis = reading.synthesis();
    for (Synthesis.Pain pain : synthesis.pains()) {
      all.add(
          new LinePlace.Pain(
              pain.top().id(), all.size() + 1, reading.painTitle(pain.top().painPointId())));
    }
    if (all.size() < TopPain.MOST) {
      all.add(new LinePlace.NewPain());
    }
    all.add(new LinePlace.Surprises());
    for (Synthesis.Tested one : synthesis.assumptions()) {
      String id = one.tested().assumptionId();
      int number = one.tested().number();
      all.add(new LinePlace.Evidence(id, number, true, reading.statement(id)));
      all.add(new LinePlace.Evidence(id, number, false, reading.statement(id)));
    }
    all.add(new LinePlace.Actions());
    return all;
  }
}
