package app.groundwork.exchange;

import app.groundwork.exchange.interviews.InterviewSheet;
import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NamelessInterview;
import app.groundwork.model.interviews.PlannedScript;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.Slots;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.people.Team;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet to print before an interview; developers are called as they allow. */
public final class InterviewSheets {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

  /** The id of what is on the sheet only. */
  private static final String NOBODY = "sheet";

  private final PeopleStore people = new PeopleStore();
  private final Tx tx;
  private final Interview interview;
  private final OutwardNames names;
  private final NameMask mask;
  private final OutwardLedger ledger;
  private boolean renamed;

  private InterviewSheets(Tx tx, Interview interview) {
    Preparation known = interview.preparation();
    this.tx = tx;
    this.interview = interview;
    this.names = people.outwardNames(tx);
    this.mask = names.mask(known.developerId(), known.consent());
    this.ledger = new OutwardLedger(tx, names, new InterviewsStore().interviews(tx));
    this.renamed = names.renamed(known.developerId(), known.consent());
  }

  /** The sheet of a prepared interview; empty if it is gone. */
  public static Optional<Document> document(Tx tx, String interviewId) {
    return new InterviewsStore()
        .interview(tx, interviewId)
        .map(interview -> new InterviewSheets(tx, interview).sheet())
        .map(sheet -> new Document(sheet::write, sheet.remarks()));
  }

  /**
   * What a sheet is told by.
   *
   * @param developer as on the sheet; empty if they may not be called at all
   */
  public record Named(String developer, LocalDate day) {}

  /** What the sheet of an interview is told by; empty if it is gone. */
  public static Optional<Named> named(Tx tx, String interviewId) {
    return new InterviewsStore()
        .interview(tx, interviewId)
        .map(Interview::preparation)
        .map(
            known ->
                new Named(called(new PeopleStore().outwardNames(tx), known), known.plannedOn()));
  }

  private static String called(OutwardNames names, Preparation known) {
    return names.consent(known.developerId(), known.consent()) == Consent.NO
        ? ""
        : names.called(known.developerId(), known.consent());
  }

  private InterviewSheet sheet() {
    Preparation known = interview.preparation();
    Consent consent = names.consent(known.developerId(), known.consent());
    String team =
        Optional.ofNullable(known.teamId())
            .flatMap(id -> people.team(tx, id))
            .map(Team::name)
            .orElse("");
    String nameless = nameless(team);
    String purpose = nameless(ledger.typed(known.purpose()));
    String script = nameless(ledger.typed(known.scriptTitle()));
    List<String> assumptions = assumptions();
    List<InterviewPart> asked = parts();
    List<InterviewPart> parts = new NamelessInterview(mask, ledger::typed).parts(asked);
    renamed |= ledger.renamed() || !parts.equals(asked);
    return new InterviewSheet(
        called(names, known),
        nameless,
        DAY.format(known.plannedOn()),
        purpose,
        script,
        known.practice(),
        assumptions,
        parts,
        ConsentRemarks.ofInterviews(0, renamed, consent == Consent.NOT_ASKED ? 1 : 0));
  }

  /** They are other interviews' too: one may be in the very words of who does not agree. */
  private List<String> assumptions() {
    EvidenceStore evidence = new EvidenceStore();
    return new Syntheses()
        .assumptions(tx, interview.id()).stream()
            .flatMap(tested -> evidence.assumption(tx, tested.assumptionId()).stream())
            .map(Assumption::statement)
            .map(statement -> nameless(ledger.nameless(statement)))
            .toList();
  }

  private String nameless(String text) {
    String said = mask.replace(text);
    renamed |= !said.equals(text);
    return said;
  }

  private List<InterviewPart> parts() {
    InterviewScripts asked = new InterviewScripts();
    if (!interview.isPrepared()) {
      return asked.parts(tx, interview.id());
    }
    Map<String, String> slots = asked.slots(tx, interview.id());
    List<InterviewQuestion> own = new ArrayList<>();
    for (String text :
        new InterviewPreparation(new PeopleStore(), new InterviewsStore())
            .own(tx, interview.id())) {
      if (!text.isBlank()) {
        own.add(new InterviewQuestion(NOBODY, Slots.fill(text, slots), QuestionOrigin.OWN, false));
      }
    }
    return new Scripts()
        .script(tx, interview.preparation().scriptId())
        .map(script -> PlannedScript.of(script, own, text -> Slots.fill(text, slots), () -> NOBODY))
        .orElse(List.of());
  }
}
