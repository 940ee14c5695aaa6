package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Setup;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleMerge;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who did not agree to be named is not named either once no developer has the name. */
class OutgoingFormerNamesTest {
  private static final String REPLACED =
      "People who did not agree to be named are called by a pseudonym, in the texts too.";
  private static final long START = 1_750_000_000_000L;
  private static final String SEEN = "deploy; Priya Nair was cross, so was Priyanka Nayyar";

  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final PeopleMerge merge = new PeopleMerge(people);
  private final ShadowCapture capture = new ShadowCapture(people, new ShadowingStore());
  private final Setup setup = Setup.standard().sameThread();
  private Workspace workspace;
  private ShadowSession nora;

  @BeforeEach
  void fill() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), setup);
    // Number 1; nobody else is a developer yet.
    nora = session("Nora Named", Consent.YES);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Consent.class,
      names = {"NO", "PSEUDONYM_ONLY"})
  void removedTheyStayHiddenAlsoAfterUndoRedoAndAnotherStart(Consent consent) throws Exception {
    String hidden =
        (consent == Consent.NO ? "somebody" : "Developer 2") + " was cross, so was Priyanka Nayyar";
    String priya = developer("Priya Nair", consent);
    assertHidden(hidden);
    remove(priya);
    assertHidden(hidden);
    workspace.undo().join();
    assertThat(formerNames()).isEmpty();
    assertHidden(hidden);
    workspace.redo().join();
    workspace.close();
    workspace = Workspace.open(folder.resolve("w.groundwork"), setup);
    assertThat(formerNames()).containsExactly(Map.entry("Priya Nair", "Developer 2"));
    assertHidden(hidden);
  }

  @ParameterizedTest
  @EnumSource(
      value = Consent.class,
      names = {"YES", "NOT_ASKED"})
  void theNameOfOneWhoMayBeNamedIsNotKept(Consent consent) {
    remove(developer("Priya Nair", consent));
    assertThat(formerNames()).isEmpty();
    assertAsTyped();
  }

  @Test
  void undoOfWhatMadeThemLeavesNoNameBehind() {
    developer("Priya Nair", Consent.NO);
    workspace.undo().join();
    assertThat(formerNames()).isEmpty();
    assertAsTyped();
  }

  @Test
  void mergedTheyAreHiddenAsTheOneWhoStays() {
    String kept = developer("Priya Nair", Consent.PSEUDONYM_ONLY);
    String gone = developer("Priyanka Nayyar", Consent.NO);
    change(tx -> merge.developers(tx, kept, gone));
    assertHidden("somebody was cross, so was somebody");
    consents(kept, Consent.YES);
    assertAsTyped();
    workspace.undo().join();
    workspace.undo().join();
    assertThat(formerNames()).isEmpty();
    assertHidden("Developer 2 was cross, so was somebody");
    workspace.redo().join();
    assertHidden("somebody was cross, so was somebody");
  }

  @Test
  void mergedIntoOneWhoMayBeNamedTheyAreHiddenOnceThatIsTakenBack() {
    String kept = developer("Priya Nair", Consent.YES);
    String gone = developer("Priyanka Nayyar", Consent.YES);
    change(tx -> merge.developers(tx, kept, gone));
    assertAsTyped();
    consents(kept, Consent.NO);
    assertHidden("somebody was cross, so was somebody");
    remove(kept);
    assertHidden("somebody was cross, so was somebody");
    workspace.undo().join();
    consents(kept, Consent.YES);
    remove(kept);
    assertThat(formerNames()).isEmpty();
    assertAsTyped();
  }

  @Test
  void whoIsMergedTwiceGoesOnAsTheLast() {
    String first = developer("Priyanka Nayyar", Consent.YES);
    String second = developer("Priya Nair", Consent.PSEUDONYM_ONLY);
    String last = developer("Pia", Consent.YES);
    change(tx -> merge.developers(tx, second, first));
    change(tx -> merge.developers(tx, last, second));
    assertHidden("Developer 4 was cross, so was Developer 4");
  }

  @Test
  void theirOwnSessionHidesTheFormerNameAsTheirOwn() {
    String gone = developer("Priyanka Nayyar", Consent.YES);
    ShadowSession own = session("Priya Nair", Consent.PSEUDONYM_ONLY);
    change(tx -> merge.developers(tx, own.developerId(), gone));
    // What holds for the session stays the stricter one.
    consents(own.developerId(), Consent.YES);
    Document out = query(tx -> Exports.document(tx, What.SHADOWING, Format.CSV, own.id()));
    assertThat(out.text()).contains("Developer 3 was cross, so was Developer 3");
    assertThat(out.text()).doesNotContain("Priya", "Nayyar", "Developer 2");
  }

  @Test
  void whoComesBackUnaskedIsHiddenAndWhoAgreesNowIsNot() {
    remove(developer("Priya Nair", Consent.NO));
    Developer back = change(tx -> people.developerNamed(tx, "priya nair", null));
    assertThat(back.consent()).isEqualTo(Consent.NO);
    assertHidden("somebody was cross, so was Priyanka Nayyar");
    consents(back.id(), Consent.YES);
    assertAsTyped();
    // The later answer counts, also once they are gone.
    remove(back.id());
    assertThat(formerNames()).isEmpty();
    assertAsTyped();
  }

  @Test
  void aPseudonymIsNoNameToHide() {
    String gone = developer("Developer 2", Consent.NO);
    change(
        tx -> tx.handle().execute("UPDATE developer SET pseudonymised_at = 5 WHERE id = ?", gone));
    remove(gone);
    assertThat(formerNames()).isEmpty();
  }

  private void assertHidden(String words) {
    Document out = query(tx -> Exports.document(tx, What.SHADOWING, Format.CSV, nora.id()));
    assertThat(out.text()).contains(words);
    assertThat(out.remarks()).containsExactly(REPLACED);
  }

  private void assertAsTyped() {
    Document out = query(tx -> Exports.document(tx, What.SHADOWING, Format.CSV, nora.id()));
    assertThat(out.text()).contains("Priya Nair was cross, so was Priyanka Nayyar");
    assertThat(out.remarks()).isEmpty();
  }

  private Map<String, String> formerNames() {
    return query(people::formerNames);
  }

  private ShadowSession session(String developer, Consent consent) {
    return change(
        tx -> {
          ShadowSession session =
              capture.start(
                  tx,
                  new ShadowCapture.Start(developer, null, "deploy", "", consent, null, null, null),
                  START);
          capture.log(tx, session.id(), SEEN, START + 60_000);
          capture.stop(tx, session.id(), START + 120_000);
          return session;
        });
  }

  private String developer(String name, Consent consent) {
    return change(tx -> people.save(tx, new Developer(tx.newId(), name, null, consent))).id();
  }

  private void consents(String id, Consent consent) {
    change(
        tx -> {
          people.setConsent(tx, id, consent);
          return List.of();
        });
  }

  private void remove(String id) {
    change(
        tx -> {
          people.removeDeveloper(tx, id);
          return List.of();
        });
  }

  private <T> T change(Work<T> work) {
    return workspace.change("test", work).join();
  }

  private <T> T query(Work<T> work) {
    return workspace.query(work).join();
  }
}
