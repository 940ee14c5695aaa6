package app.groundwork.exchange;

import app.groundwork.exchange.shadowing.SessionTableCsv;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.shadowing.Nameless;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of the table of sessions on their way out: as far as consent lets them, developers called as
 * they allow, exactly as every other export does it.
 *
 * @param rows in the order given, without those whose developer does not agree
 * @param remarks what the user must know, such as rows left out; often empty
 */
public record OutgoingSessions(List<SessionRow> rows, List<String> remarks) {
  public OutgoingSessions {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /** The rows as they may leave. */
  public static OutgoingSessions of(Tx tx, List<SessionRow> rows) {
    PeopleStore people = new PeopleStore();
    OutwardNames names = people.outwardNames(tx);
    Set<String> here =
        people.developers(tx).stream().map(Developer::id).collect(Collectors.toSet());
    List<SessionRow> out = new ArrayList<>();
    int leftOut = 0;
    int notAsked = 0;
    int running = 0;
    boolean renamed = false;
    for (SessionRow row : rows) {
      ShadowSession session = row.session();
      String developer = session.developerId();
      if (!here.contains(developer)) {
        // Removed since the table was read, and the session with them.
        continue;
      }
      Consent consent = names.consent(developer, session.consent());
      if (consent == Consent.NO) {
        leftOut++;
        continue;
      }
      notAsked += consent == Consent.NOT_ASKED ? 1 : 0;
      running += session.isRunning() ? 1 : 0;
      Nameless nameless = new Nameless(names.mask(developer, session.consent()));
      SessionRow told =
          new SessionRow(
              nameless.session(session),
              names.called(developer, session.consent()),
              nameless.text(row.team()),
              row.figures());
      renamed |= !told.equals(row);
      out.add(told);
    }
    List<String> remarks = ConsentRemarks.ofSessions(leftOut, renamed, notAsked);
    if (running > 0) {
      remarks.add(Texts.in(OutgoingSessions.class).get("table.running"));
    }
    return new OutgoingSessions(out, remarks);
  }

  /** The table with these columns as CSV. */
  public Document csv(List<SessionColumn> columns, ZoneId zone) {
    return new Document(out -> SessionTableCsv.write(rows, columns, zone, out), remarks);
  }
}
