package app.groundwork.app;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ledger for the tour in which every text is as long as people make them. */
final class TourEvidence {
  /** Sixty letters without a place to break. */
  private static final String WORD = "Kubernetesclusterzertifikatserneuerungsgenehmigungsverfahren";

  private static final long MINUTE = 60_000;
  private static final long DAY = 86_400_000;
  private static final int NOTES = 4;

  /** So many more speak of each pain point that these stand above the others. */
  private static final int OTHERS = 8;

  private final PeopleStore people = new PeopleStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLinks links = new EvidenceLinks();
  private final DeclinedRequests declined = new DeclinedRequests();

  /**
   * Adds an interview that ended yesterday and others before it, and pain points, themes, an
   * assumption and requests with evidence out of it.
   *
   * @param name of the developer
   * @param text is part of every text
   */
  void add(Tx tx, String name, String team, String text, long now) {
    String long60 = WORD + text;
    LocalDate day = Instant.ofEpochMilli(now).atZone(ZoneOffset.UTC).toLocalDate();
    Assumption assumption = evidence.assumptionStated(tx, "They gave up on the " + long60);
    Theme theme =
        evidence
            .themeNamed(tx, "Everything around the " + long60)
            .withSpace(SpaceDimension.COMMUNICATION);
    evidence.save(tx, theme);
    String id = interview(tx, name, team, "Why " + long60, now - DAY);
    List<String> others = new ArrayList<>();
    for (int other = 1; other <= OTHERS; other++) {
      others.add(
          interview(tx, other + ". " + name, team, "Why " + long60, now - (1 + other) * DAY));
    }
    for (PainStatus status : PainStatus.values()) {
      PainPoint pain =
          new PainPoint(tx.newId(), status.ordinal() + 1 + ". " + long60, theme.id())
              .withDescription(long60 + "\n\n" + long60)
              .withStatus(status)
              .withRejectedBecause("Because " + long60)
              .withSolutionFramed(true)
              .withProblemBehind("Behind it " + long60);
      evidence.save(tx, pain);
      for (int minute = 1; minute <= NOTES; minute++) {
        String said = status.ordinal() + "." + minute + " " + long60;
        long at = now - DAY + (status.ordinal() * NOTES + minute) * MINUTE;
        String note = note(tx, id, at, NoteKind.QUOTE, said, null);
        if (minute < NOTES) {
          links.link(tx, pain.id(), new ItemRef(InterviewsStore.NOTE, note));
        }
      }
      for (int other = 1; other <= OTHERS; other++) {
        long at = now - (1 + other) * DAY + (status.ordinal() + 1) * MINUTE;
        String said = status.ordinal() + " " + long60;
        String note = note(tx, others.get(other - 1), at, NoteKind.QUOTE, said, null);
        links.link(tx, pain.id(), new ItemRef(InterviewsStore.NOTE, note));
      }
      declined.save(
          tx,
          new DeclinedRequest(
              tx.newId(),
              "Asked for " + long60,
              name + " " + WORD,
              null,
              "Because " + long60,
              pain.id(),
              day));
    }
    note(tx, id, now - DAY + 25 * MINUTE, NoteKind.FOR, long60, assumption.id());
    note(tx, id, now - DAY + 26 * MINUTE, NoteKind.AGAINST, long60, assumption.id());
  }

  private String interview(Tx tx, String name, String team, String purpose, long at) {
    Developer developer = people.developerNamed(tx, name, people.teamNamed(tx, team).id());
    Interview interview =
        new Interview(
            tx.newId(),
            new Preparation(
                developer.id(),
                developer.teamId(),
                Instant.ofEpochMilli(at).atZone(ZoneOffset.UTC).toLocalDate(),
                "script",
                "Half an hour",
                purpose,
                Consent.YES,
                false));
    interviews.save(tx, interview.withStartedAt(at).withEndedAt(at + 30 * MINUTE));
    return interview.id();
  }

  private String note(
      Tx tx, String interview, long at, NoteKind kind, String text, @Nullable String assumption) {
    InterviewNote note =
        new InterviewNote(tx.newId(), interview, at, null, kind, text, assumption, null);
    interviews.save(tx, note);
    return note.id();
  }
}
