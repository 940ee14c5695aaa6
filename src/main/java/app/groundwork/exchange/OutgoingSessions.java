package app.groundwork.exchange;

import app.groundwork.exchange.shadowing.SessionTableCsv;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    Map<String, Developer> developers =
        people.developers(tx).stream()
            .collect(Collectors.toMap(Developer::id, Function.identity()));
    List<SessionRow> out = new ArrayList<>();
    int leftOut = 0;
    int notAsked = 0;
    int running = 0;
    for (SessionRow row : rows) {
      Developer developer = developers.get(row.session().developerId());
      if (developer == null) {
        // Removed since the table was read, and the session with them.
        continue;
      }
      Consent consent = ShadowReports.stricter(row.session().consent(), developer.consent());
      if (consent == Consent.NO) {
        leftOut++;
        continue;
      }
      notAsked += consent == Consent.NOT_ASKED ? 1 : 0;
      running += row.session().isRunning() ? 1 : 0;
      String called =
          consent == Consent.PSEUDONYM_ONLY
              ? people.pseudonym(tx, developer.id())
              : developer.name();
      out.add(new SessionRow(row.session(), called, row.team(), row.figures()));
    }
    return new OutgoingSessions(out, remarks(leftOut, notAsked, running));
  }

  /** The table with these columns as CSV. */
  public Document csv(List<SessionColumn> columns, ZoneId zone) {
    return new Document(out -> SessionTableCsv.write(rows, columns, zone, out), remarks);
  }

  private static List<String> remarks(int leftOut, int notAsked, int running) {
    Texts texts = Texts.in(OutgoingSessions.class);
    List<String> remarks = new ArrayList<>();
    if (leftOut > 0) {
      remarks.add(texts.get("consent.leftOut", leftOut));
    }
    if (notAsked > 0) {
      remarks.add(texts.get("consent.notAsked", notAsked));
    }
    if (running > 0) {
      remarks.add(texts.get("table.running"));
    }
    return remarks;
  }
}
