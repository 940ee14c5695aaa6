package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pieces of evidence as they may be shown to others: with whom and when, by outward names. */
public final class ToldPieces {
  private final PeopleStore people = new PeopleStore();

  /** A session or interview: what was agreed to then, and its beginning. */
  private record Meeting(Consent consent, long startedAt) {}

  /** These, in their order. One whose session or interview is gone is left out. */
  public List<ToldPiece> of(Tx tx, Collection<Piece> pieces) {
    if (pieces.isEmpty()) {
      return List.of();
    }
    Map<String, Meeting> meetings = meetings(tx, pieces);
    Map<String, String> teams =
        people.teams(tx).stream().collect(Collectors.toMap(Team::id, Team::name));
    OutwardNames names = people.outwardNames(tx);
    Map<String, NameMask> masks = new HashMap<>();
    return pieces.stream()
        .filter(piece -> meetings.containsKey(piece.meetingId()))
        .map(piece -> told(piece, meetings, teams, names, masks))
        .toList();
  }

  private static ToldPiece told(
      Piece piece,
      Map<String, Meeting> meetings,
      Map<String, String> teams,
      OutwardNames names,
      Map<String, NameMask> masks) {
    Meeting meeting = meetings.getOrDefault(piece.meetingId(), new Meeting(Consent.NO, 0));
    String developer = piece.developerId();
    NameMask mask =
        masks.computeIfAbsent(piece.meetingId(), id -> names.mask(developer, meeting.consent));
    String team = piece.teamId() == null ? "" : teams.getOrDefault(piece.teamId(), "");
    return new ToldPiece(
        piece.toldAs(
            mask.replace(piece.text()),
            replaced(mask, piece.tool()),
            replaced(mask, piece.friction())),
        names.shown(developer, meeting.consent),
        mask.replace(team),
        LocalDate.ofInstant(Instant.ofEpochMilli(meeting.startedAt), ZoneId.systemDefault()),
        names.consent(developer, meeting.consent) != Consent.NO);
  }

  private static @Nullable String replaced(NameMask mask, @Nullable String text) {
    return text == null ? null : mask.replace(text);
  }

  private static Map<String, Meeting> meetings(Tx tx, Collection<Piece> pieces) {
    Set<String> ids = new HashSet<>();
    pieces.forEach(piece -> ids.add(piece.meetingId()));
    Map<String, Meeting> meetings = new HashMap<>();
    tx.handle()
        .createQuery(
            "SELECT id, consent, started_at FROM shadow_session"
                + " WHERE id IN (SELECT value FROM json_each(:ids))"
                + " UNION ALL SELECT id, consent, started_at FROM interview"
                + " WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Ids.json(ids))
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("id"),
                    new Meeting(
                        Coded.of(Consent.class, row.getString("consent")),
                        row.getLong("started_at"))))
        .forEach(one -> meetings.put(one.getKey(), one.getValue()));
    return meetings;
  }
}
