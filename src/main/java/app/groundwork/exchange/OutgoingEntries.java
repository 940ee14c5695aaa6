package app.groundwork.exchange;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.Nameless;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.people.PeopleStore;
import java.util.List;

/**
 * Entries of one session on their way out: people are called in them as they allow, exactly as in
 * every other export.
 *
 * @param entries in the order given
 * @param remarks what the user must know, such as names replaced; often empty
 */
public record OutgoingEntries(List<LogEntry> entries, List<String> remarks) {
  public OutgoingEntries {
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
  }

  /**
   * The entries as they may leave.
   *
   * @throws NotExported if the developer does not agree
   */
  public static OutgoingEntries of(Tx tx, ShadowSession session, List<LogEntry> entries) {
    Texts texts = Texts.in(OutgoingEntries.class);
    OutwardNames names = new PeopleStore().outwardNames(tx);
    String developer = session.developerId();
    if (names.consent(developer, session.consent()) == Consent.NO) {
      throw new NotExported(texts.get("consent.notCopied"));
    }
    List<LogEntry> nameless = new Nameless(names.mask(developer, session.consent())).log(entries);
    return new OutgoingEntries(
        nameless, nameless.equals(entries) ? List.of() : List.of(texts.get("names.replaced")));
  }
}
