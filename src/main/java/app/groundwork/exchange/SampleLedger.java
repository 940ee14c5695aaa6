package app.groundwork.exchange;

import app.groundwork.exchange.samples.SampleEvidence;
import app.groundwork.exchange.samples.SampleEvidence.Declined;
import app.groundwork.exchange.samples.SampleEvidence.Finding;
import app.groundwork.exchange.samples.SampleEvidence.Pain;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Puts the sample's ledger into a workspace that has its sessions and interviews already. */
final class SampleLedger {
  private final PeopleStore people;
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLinks links = new EvidenceLinks();
  private final DeclinedRequests requests = new DeclinedRequests();
  private final Map<Finding, ItemRef> found = new HashMap<>();

  SampleLedger(PeopleStore people) {
    this.people = people;
  }

  void add(Tx tx, SampleEvidence sample) {
    sessions(tx);
    interviews(tx);
    sample
        .themes()
        .forEach(
            theme ->
                evidence.save(tx, evidence.themeNamed(tx, theme.name()).withSpace(theme.space())));
    Map<String, String> painIds = new HashMap<>();
    sample.pains().forEach(pain -> painIds.put(pain.title(), add(tx, pain)));
    sample.dismissed().forEach(finding -> links.dismiss(tx, source(finding)));
    sample.untested().forEach(statement -> evidence.assumptionStated(tx, statement));
    for (Declined one : sample.declined()) {
      String developer = one.developer() == null ? null : developer(tx, one.developer());
      requests.save(
          tx,
          new DeclinedRequest(
              tx.newId(),
              one.request(),
              one.askedBy(),
              developer,
              one.because(),
              one.pain() == null ? null : Objects.requireNonNull(painIds.get(one.pain())),
              one.day()));
    }
  }

  private String add(Tx tx, Pain sample) {
    PainPoint pain =
        evidence
            .painPointTitled(tx, sample.title(), sample.theme())
            .withDescription(sample.description())
            .withStatus(sample.status())
            .withRejectedBecause(sample.rejectedBecause())
            .withSolutionFramed(!sample.problemBehind().isEmpty())
            .withProblemBehind(sample.problemBehind());
    Finding strongest = sample.strongest();
    evidence.save(tx, strongest == null ? pain : pain.withStrongestId(source(strongest).id()));
    sample.evidence().forEach(finding -> links.link(tx, pain.id(), source(finding)));
    return pain.id();
  }

  private String developer(Tx tx, String name) {
    return people.developers(tx).stream()
        .filter(developer -> developer.name().equals(name))
        .map(Developer::id)
        .findFirst()
        .orElseThrow();
  }

  private void sessions(Tx tx) {
    ShadowingStore store = new ShadowingStore();
    for (ShadowSession session : store.sessions(tx)) {
      SessionTime time = new SessionTime(session.startedAt(), store.pauses(tx, session.id()));
      LocalDate day = day(session.startedAt());
      for (LogEntry entry : store.log(tx, session.id())) {
        found.putIfAbsent(
            new Finding(Method.SHADOWING, day, time.elapsed(entry.at())),
            new ItemRef(ShadowingStore.ENTRY, entry.id()));
      }
    }
  }

  private void interviews(Tx tx) {
    InterviewsStore store = new InterviewsStore();
    for (Interview interview : store.interviews(tx)) {
      long start = Objects.requireNonNull(interview.startedAt());
      SessionTime time = new SessionTime(start, store.pauses(tx, interview.id()));
      for (InterviewNote note : store.notes(tx, interview.id())) {
        found.putIfAbsent(
            new Finding(Method.INTERVIEW, day(start), time.elapsed(note.at())),
            new ItemRef(InterviewsStore.NOTE, note.id()));
      }
    }
  }

  private static LocalDate day(long at) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(at), ZoneOffset.UTC);
  }

  private ItemRef source(Finding finding) {
    return Objects.requireNonNull(found.get(finding), () -> "no line for " + finding);
  }
}
