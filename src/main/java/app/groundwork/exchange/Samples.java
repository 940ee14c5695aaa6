package app.groundwork.exchange;

import app.groundwork.exchange.samples.EvidenceReader;
import app.groundwork.exchange.samples.InitiativeReader;
import app.groundwork.exchange.samples.InterviewReader;
import app.groundwork.exchange.samples.PeopleReader;
import app.groundwork.exchange.samples.SampleEvidence;
import app.groundwork.exchange.samples.SampleInitiative;
import app.groundwork.exchange.samples.SampleInterview;
import app.groundwork.exchange.samples.SampleLine;
import app.groundwork.exchange.samples.SamplePeople;
import app.groundwork.exchange.samples.SampleReader;
import app.groundwork.exchange.samples.SampleSession;
import app.groundwork.exchange.samples.SampleSession.Stop;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Puts the sample into a workspace, through the same door as live capture. */
public final class Samples {
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(people, sessions);

  private Samples() {}

  /** Makes a workspace with the sample in it, closed again. */
  public static void create(Path file, Setup setup) throws Refusal {
    List<SampleSession> all = SampleReader.all();
    List<SampleInterview> talks = InterviewReader.all();
    SampleEvidence ledger = EvidenceReader.brought();
    List<SampleInitiative> initiatives = InitiativeReader.brought();
    try (Workspace workspace = Workspace.create(file, setup)) {
      // For good: the sample is the ground, not a step that undo would take away.
      workspace
          .forget(
              Long.MAX_VALUE,
              tx -> {
                Samples samples = new Samples();
                samples.add(tx, PeopleReader.brought(tx::newId));
                all.forEach(session -> samples.add(tx, session));
                SampleInterviews interviews = new SampleInterviews(samples.people);
                talks.forEach(talk -> interviews.add(tx, talk));
                new SampleLedger(samples.people).add(tx, ledger);
                new SampleInitiatives().add(tx, initiatives);
                return all.size();
              })
          .join();
    }
  }

  /**
   * Makes {@code file} the user's own copy of the sample; one that is there stays as they left it.
   * Made aside, so that a copy that was broken off is none.
   *
   * @throws IOException if its folder cannot be made or written
   */
  public static void createOnce(Path file, Setup setup) throws Refusal, IOException {
    if (Files.exists(file)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path aside = Files.createTempDirectory(folder, ".sample");
    try {
      Path made = aside.resolve(file.getFileName());
      create(made, setup);
      Files.move(made, file);
    } finally {
      try (Stream<Path> left = Files.walk(aside)) {
        for (Path one : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private void add(Tx tx, SamplePeople known) {
    known.teams().forEach(team -> people.save(tx, team));
    known.developers().forEach(developer -> people.save(tx, developer));
    known.trio().holders().forEach((role, holder) -> people.setHolder(tx, role, holder));
  }

  private void add(Tx tx, SampleSession sample) {
    String id = capture.start(tx, start(sample), sample.startedAt()).id();
    Deque<Stop> pauses = new ArrayDeque<>(sample.pauses());
    for (SampleLine line : sample.log()) {
      pauseUntil(tx, id, pauses, line.at());
      LogEntry entry = capture.log(tx, id, line.typed(), line.at());
      if (line.friction() != null || line.whom() != null || line.place() != null) {
        sessions.save(tx, entry.withFriction(line.friction()).withAsked(line.whom(), line.place()));
      }
    }
    pauseUntil(tx, id, pauses, sample.endedAt());
    capture.stop(tx, id, sample.endedAt());
  }

  private void pauseUntil(Tx tx, String id, Deque<Stop> pauses, long at) {
    while (!pauses.isEmpty() && pauses.getFirst().from() <= at) {
      Stop stop = pauses.removeFirst();
      capture.pause(tx, id, stop.from());
      capture.resume(tx, id, stop.until());
    }
  }

  private static ShadowCapture.Start start(SampleSession sample) {
    return new ShadowCapture.Start(
        sample.developer(),
        sample.team(),
        sample.workflow(),
        sample.purpose(),
        sample.consent(),
        sample.task(),
        sample.observerPredictionMs(),
        sample.developerPredictionMs());
  }
}
