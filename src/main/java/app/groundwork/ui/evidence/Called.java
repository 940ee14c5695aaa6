package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Held;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.people.OutwardNames;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the developers of sessions and interviews are called here: these pages are shown around. */
final class Called {
  private final OutwardNames names;
  private final Map<String, Held> held;

  Called(OutwardNames names, Collection<Held> all) {
    this.names = names;
    held = all.stream().collect(Collectors.toMap(Held::id, Function.identity()));
  }

  /** The developer of that session or interview; empty if it is gone. */
  String who(String meetingId) {
    Held one = held.get(meetingId);
    return one == null ? "" : names.shown(one.developerId(), one.consent());
  }

  /** What a piece says, without names that may not be in it. */
  String words(Piece piece) {
    Held one = held.get(piece.meetingId());
    return one == null
        ? piece.words()
        : names.mask(one.developerId(), one.consent()).replace(piece.words());
  }
}
