package app.groundwork.exchange;

import app.groundwork.exchange.transcripts.Spoken;
import app.groundwork.exchange.transcripts.SpokenLine;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewsStore;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The transcripts that the file has already, to tell what an import would bring twice. */
final class KnownTranscripts {
  /** So much of its lines must be in an interview word for word; the rest may have been edited. */
  private static final double MOST = 0.8;

  private final InterviewsStore interviews = new InterviewsStore();
  private final Tx tx;

  KnownTranscripts(Tx tx) {
    this.tx = tx;
  }

  /** True if it came with a transcript, whatever it was marked as since. */
  static boolean isSpoken(InterviewNote note) {
    return note.kind() == NoteKind.SAID || note.speaker() != null;
  }

  /** The id of the interview that has most of its lines; null if there is none. */
  @Nullable String sameAs(Spoken spoken) {
    if (spoken.lines().isEmpty()) {
      return null;
    }
    double least = MOST * spoken.lines().size();
    Map<String, Integer> said = new HashMap<>();
    for (SpokenLine line : spoken.lines()) {
      said.merge(line.text(), 1, Integer::sum);
    }
    for (Map.Entry<String, Integer> each : interviews.noteCounts(tx).entrySet()) {
      if (each.getValue() >= least && shared(each.getKey(), new HashMap<>(said)) >= least) {
        return each.getKey();
      }
    }
    return null;
  }

  private int shared(String interviewId, Map<String, Integer> left) {
    int shared = 0;
    for (InterviewNote note : interviews.notes(tx, interviewId)) {
      if (isSpoken(note) && left.merge(note.text(), -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }
}
