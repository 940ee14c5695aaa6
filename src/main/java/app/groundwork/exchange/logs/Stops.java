package app.groundwork.exchange.logs;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches of a session in which its clock stood, as a file tells them. */
final class Stops {
  private final List<ReadSession.Stop> told = new ArrayList<>();
  private boolean unsound;

  /** One more, ms of wall time since the start. */
  void add(long fromMs, long untilMs) {
    told.add(new ReadSession.Stop(fromMs, untilMs));
  }

  /** One more, of which the beginning or the end is not told. */
  void addUnsound() {
    unsound = true;
  }

  /** The time of the session with them, from 0. */
  SessionTime time() {
    return new SessionTime(
        0, told.stream().map(stop -> new Pause("", "", stop.fromMs(), stop.untilMs())).toList());
  }

  /**
   * By time, each within the session and none over another; says if they were not.
   *
   * @param endMs where the session ends, ms of wall time since its start
   * @param session what the user knows the session by
   */
  List<ReadSession.Stop> sound(long endMs, String session, Remarks remarks) {
    told.sort(Comparator.comparingLong(ReadSession.Stop::fromMs));
    List<ReadSession.Stop> sound = new ArrayList<>();
    long free = 0;
    for (ReadSession.Stop stop : told) {
      long from = Math.max(stop.fromMs(), free);
      long until = Math.min(stop.untilMs(), endMs);
      if (until >= from) {
        sound.add(new ReadSession.Stop(from, until));
        free = until;
      }
    }
    if (unsound || !sound.equals(told)) {
      remarks.add("remark.pauses", session);
    }
    return sound;
  }
}
