package app.groundwork.ui.interviews;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.QuestionVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch in which one part of the script was asked; times in ms of elapsed time.
 *
 * @param title the part's
 */
record TalkStretch(String title, long from, long until) {
  /** The parts in the order in which they were asked; none where nobody knows. */
  static List<TalkStretch> parts(SynthesisReading reading) {
    Map<String, String> titles = new HashMap<>();
    for (InterviewPart part : reading.talked().parts()) {
      for (InterviewQuestion question : part.questions()) {
        titles.put(question.id(), part.title());
      }
    }
    SessionTime time = reading.time();
    List<TalkStretch> parts = new ArrayList<>();
    for (QuestionVisit visit : reading.talked().visits()) {
      String title = titles.get(visit.questionId());
      TalkStretch last = parts.isEmpty() ? null : parts.getLast();
      if (title == null || last != null && last.title().equals(title)) {
        continue;
      }
      long from = Math.max(0, time.elapsed(visit.at()));
      if (last != null) {
        parts.set(parts.size() - 1, new TalkStretch(last.title(), last.from(), from));
      }
      parts.add(new TalkStretch(title, from, reading.lengthMs()));
    }
    return parts;
  }
}
