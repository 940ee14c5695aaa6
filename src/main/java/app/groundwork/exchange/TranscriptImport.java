package app.groundwork.exchange;

import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.transcripts.Cast;
import app.groundwork.exchange.transcripts.ReadTranscript;
import app.groundwork.exchange.transcripts.Spoken;
import app.groundwork.exchange.transcripts.SpokenLine;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a read transcript into the file, as a new interview or into one that is there. */
final class TranscriptImport {
  /** What stands for a script where there was none. */
  static final String NO_SCRIPT = "transcript";

  private static final Texts TEXTS = Texts.in(TranscriptImport.class);

  private final PeopleStore people = new PeopleStore();
  private final Whose whose = new Whose();
  private final InterviewsStore interviews = new InterviewsStore();
  private final TalkSpans spans = new TalkSpans();
  private final InterviewCapture capture =
      new InterviewCapture(
          interviews, new InterviewScripts(), new Scripts(), spans, new Syntheses());
  private final ZoneId zone = ZoneId.systemDefault();

  TranscriptPlan plan(Tx tx, TranscriptFile file, ImportOptions options) {
    ReadTranscript read = file.transcript();
    String asked = options.interview();
    Optional<Interview> into =
        asked == null ? Optional.empty() : interviews.interview(tx, asked.strip());
    List<String> remarks = new ArrayList<>(read.remarks());
    String developer = Whose.said(options.developer(), read.head().developer());
    String team = Whose.said(options.team(), read.head().team());
    if (into.isPresent()) {
      Preparation known = into.get().preparation();
      developer = people.developer(tx, known.developerId()).map(Developer::name).orElse(developer);
      String teamId = known.teamId();
      team = teamId == null ? null : people.team(tx, teamId).map(Team::name).orElse(null);
      toldOtherwise(read.head().developer(), developer).ifPresent(remarks::add);
      toldOtherwise(read.head().team(), team).ifPresent(remarks::add);
    }
    if (developer == null) {
      developer = speaking(tx, read, options.me());
      if (developer != null) {
        remarks.add(TEXTS.get("developer.speaking", developer));
      }
    }
    Cast cast = Cast.of(read, options.me(), developer, options.others());
    remarks.addAll(cast.remarks());
    Spoken spoken = Spoken.of(read, cast.mine(), cast.leftOut());
    LocalDate day = day(file, options, into);
    long startedAt = startedAt(into, day);
    String refusal = asked == null ? null : refusal(tx, asked, into, options.date());
    if (refusal == null) {
      into.ifPresentOrElse(
          there -> remark(tx, there, spoken, day, remarks),
          () -> {
            if (options.date() == null && read.head().day() == null) {
              remarks.add(TEXTS.get("import.dayGuessed", day.toString()));
            } else {
              remarks.add(TEXTS.get("import.timeGuessed"));
            }
          });
    }
    boolean takes = takesPlace(tx, into, spoken);
    return new TranscriptPlan(
        spoken,
        cast.mine(),
        cast.leftOut(),
        developer == null ? TEXTS.get("developer.unknown") : developer,
        team,
        startedAt,
        day(startedAt),
        takes ? spoken.share() : share(tx, into.orElseThrow()),
        takes ? spoken.source() : into.orElseThrow().talkSource(),
        new KnownTranscripts(tx).sameAs(spoken),
        remarks,
        refusal == null ? cast.refusal() : refusal);
  }

  /**
   * The only developer of the workspace who speaks in it and is not the interviewer: what they
   * agreed to must hold for what they say. Null if it is none or several, or not clear.
   */
  private @Nullable String speaking(Tx tx, ReadTranscript read, @Nullable Collection<String> me) {
    List<ReadTranscript.Voice> voices = read.voices();
    if (me == null && voices.size() > 1) {
      return null;
    }
    List<String> known =
        people.developers(tx).stream()
            .map(Developer::name)
            .filter(name -> voices.stream().anyMatch(one -> NameTrouble.same(one.name(), name)))
            .filter(
                name -> me == null || me.stream().noneMatch(mine -> NameTrouble.same(mine, name)))
            .toList();
    return known.size() == 1 ? known.getFirst() : null;
  }

  /** Its own day if it took place; else what is said, what it was planned for, the file's. */
  private LocalDate day(TranscriptFile file, ImportOptions options, Optional<Interview> into) {
    LocalDate said = options.date();
    LocalDate told = said == null ? file.transcript().head().day() : said;
    if (told != null) {
      return told;
    }
    return into.map(there -> there.preparation().plannedOn())
        .orElseGet(() -> day(Moments.clamped(file.changedAt())));
  }

  private LocalDate day(long at) {
    return Instant.ofEpochMilli(at).atZone(zone).toLocalDate();
  }

  private long startedAt(Optional<Interview> into, LocalDate day) {
    Long started = into.map(Interview::startedAt).orElse(null);
    return started == null
        ? day.atTime(Whose.MORNING).atZone(zone).toInstant().toEpochMilli()
        : started;
  }

  /** The file may be another's: what its head says is not passed over. */
  private static Optional<String> toldOtherwise(@Nullable String told, @Nullable String known) {
    return Optional.ofNullable(told)
        .filter(name -> !name.isBlank() && (known == null || !NameTrouble.same(name, known)))
        .map(name -> TEXTS.get("interview.toldOtherwise", name.strip()));
  }

  private @Nullable String refusal(
      Tx tx, String asked, Optional<Interview> into, @Nullable LocalDate date) {
    if (into.isEmpty()) {
      return TEXTS.get("interview.none", asked.strip());
    }
    if (into.get().isRunning()) {
      return TEXTS.get("interview.running");
    }
    Long startedAt = into.get().startedAt();
    if (date != null && startedAt != null && !date.equals(day(startedAt))) {
      return TEXTS.get("interview.otherDay", day(startedAt).toString(), date.toString());
    }
    boolean transcribed =
        into.get().talkSource() != TalkSource.KEYS
            || interviews.notes(tx, into.get().id()).stream().anyMatch(KnownTranscripts::isSpoken);
    return transcribed ? TEXTS.get("interview.transcribed") : null;
  }

  private void remark(Tx tx, Interview there, Spoken spoken, LocalDate day, List<String> remarks) {
    if (there.isPrepared()) {
      remarks.add(TEXTS.get("interview.prepared", day.toString()));
      return;
    }
    if (!interviews.pauses(tx, there.id()).isEmpty()) {
      remarks.add(TEXTS.get("interview.paused"));
    }
    int notes = interviews.notes(tx, there.id()).size();
    remarks.add(TEXTS.get("interview.notes", notes));
    if (!spans.of(tx, there.id()).isEmpty()) {
      boolean replaced = takesPlace(tx, Optional.of(there), spoken);
      remarks.add(replaced ? TEXTS.get("interview.replaced") : TEXTS.get("interview.kept"));
    }
  }

  /** Exact is better than estimated; of two estimates, the one made while it ran. */
  private boolean takesPlace(Tx tx, Optional<Interview> into, Spoken spoken) {
    return spoken.source() == TalkSource.CUES
        || into.filter(there -> !spans.of(tx, there.id()).isEmpty()).isEmpty();
  }

  private TalkShare share(Tx tx, Interview there) {
    Long start = there.startedAt();
    Long end = there.endedAt();
    return start == null || end == null
        ? TalkShare.NONE
        : TalkShare.of(spans.of(tx, there.id()), time(tx, there, start), end);
  }

  private SessionTime time(Tx tx, Interview interview, long start) {
    return new SessionTime(start, interviews.pauses(tx, interview.id()));
  }

  /** Writes what the plan says. */
  Imported write(Tx tx, TranscriptFile file, ImportOptions options) {
    // Once more: another change may have come between.
    TranscriptPlan plan = plan(tx, file, options);
    if (plan.refusal() != null) {
      throw new NotImported(plan.refusal());
    }
    if (plan.known() != null && !options.anyway()) {
      throw new NotImported(TEXTS.get("import.transcriptKnown", plan.known()));
    }
    String asked = options.interview();
    Interview before =
        asked == null ? fresh(tx, plan) : interviews.interview(tx, asked.strip()).orElseThrow();
    if (asked != null && before.isPrepared()) {
      capture.takeScript(tx, before);
    }
    boolean takes = takesPlace(tx, Optional.of(before), plan.spoken());
    long start = plan.startedAt();
    SessionTime time = time(tx, before, start);
    long end = time.instant(plan.spoken().lengthMs());
    Long ended = before.endedAt();
    Interview after =
        before
            .withPreparation(on(before, plan.date()))
            .withStartedAt(start)
            .withEndedAt(ended == null ? end : Math.max(ended, end))
            .withTalkSource(plan.source());
    interviews.save(tx, after);
    interviews.save(
        tx, plan.spoken().lines().stream().map(line -> note(tx, after.id(), time, line)).toList());
    if (takes) {
      spans.clear(tx, after.id());
      spans.save(tx, plan.spoken().spans(after.id(), time, tx::newId));
    }
    return new Imported(after.id(), plan.spoken().lines().size(), plan.title(), plan.date());
  }

  private Interview fresh(Tx tx, TranscriptPlan plan) {
    String team = plan.team();
    String teamId = team == null ? null : people.teamNamed(tx, team).id();
    Developer developer = whose.developer(tx, Optional.empty(), plan.developer(), teamId);
    return new Interview(
        tx.newId(),
        new Preparation(
            developer.id(),
            teamId == null ? developer.teamId() : teamId,
            plan.date(),
            NO_SCRIPT,
            TEXTS.get("script.transcript"),
            "",
            developer.consent(),
            false));
  }

  /** One that took place keeps the day that it was planned for. */
  private static Preparation on(Interview before, LocalDate day) {
    Preparation known = before.preparation();
    return new Preparation(
        known.developerId(),
        known.teamId(),
        before.isPrepared() ? day : known.plannedOn(),
        known.scriptId(),
        known.scriptTitle(),
        known.purpose(),
        known.consent(),
        known.practice());
  }

  private static InterviewNote note(Tx tx, String interviewId, SessionTime time, SpokenLine line) {
    return new InterviewNote(
        tx.newId(),
        interviewId,
        time.instant(line.atMs()),
        null,
        NoteKind.SAID,
        line.text(),
        null,
        line.speaker());
  }
}
