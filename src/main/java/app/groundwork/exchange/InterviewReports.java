package app.groundwork.exchange;

import app.groundwork.exchange.interviews.Interviews;
import app.groundwork.exchange.interviews.ToldInterview;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewsStore;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads interviews from the file, as far as consent lets them out. All are those that have begun;
 * one that is only prepared is there for who asks for it.
 */
final class InterviewReports implements Shelf.Source<Interviews> {
  private final InterviewsStore interviews = new InterviewsStore();
  private final boolean syntheses;

  private InterviewReports(boolean syntheses) {
    this.syntheses = syntheses;
  }

  /** For what was said in them. */
  static InterviewReports whole() {
    return new InterviewReports(false);
  }

  /** For what was made of them: only those that ended. */
  static InterviewReports syntheses() {
    return new InterviewReports(true);
  }

  @Override
  public List<Listed> list(Tx tx) {
    List<Interview> all = interviews.interviews(tx);
    InterviewReading reading = new InterviewReading(tx, all);
    return all.stream().filter(this::isListed).map(reading::listed).toList();
  }

  private boolean isListed(Interview interview) {
    return !syntheses || interview.isEnded();
  }

  private boolean isOfAll(Interview interview) {
    return syntheses ? interview.isEnded() : !interview.isPrepared();
  }

  @Override
  public Interviews read(Tx tx, @Nullable String idOrName) {
    List<Interview> all = interviews.interviews(tx);
    InterviewReading reading = new InterviewReading(tx, all);
    List<Interview> chosen =
        idOrName == null
            ? all.stream().filter(this::isOfAll).toList()
            : List.of(one(reading, all, idOrName.strip()));
    List<ToldInterview> told = new ArrayList<>();
    int leftOut = 0;
    for (Interview interview : chosen) {
      if (reading.consent(interview) == Consent.NO) {
        leftOut++;
      } else {
        told.add(reading.told(interview));
      }
    }
    if (idOrName != null && leftOut > 0) {
      throw new NotExported(texts().get("consent.refused"));
    }
    long notAsked = told.stream().filter(ToldInterview::isNotAsked).count();
    return new Interviews(
        told,
        reading.ledger(told),
        idOrName != null,
        leftOut,
        reading.renamed(),
        ConsentRemarks.ofInterviews(leftOut, reading.renamed(), notAsked),
        ZoneId.systemDefault());
  }

  /** Of several of one name, those that are further on are meant. */
  private Interview one(InterviewReading reading, List<Interview> all, String idOrName) {
    Lookup<Interview> lookup =
        new Lookup<>(Interview::id, reading::names, reading::listed, new Words());
    Interview byId = lookup.byId(all, idOrName);
    List<Interview> called = byId == null ? lookup.called(all, idOrName) : List.of(byId);
    Predicate<Interview> meant = this::isOfAll;
    if (called.stream().anyMatch(meant)) {
      called = called.stream().filter(meant).toList();
    } else if (syntheses && !called.isEmpty()) {
      throw new NotExported(texts().get("synthesis.notEnded"));
    }
    return lookup.only(called, idOrName);
  }

  private static final class Words implements Lookup.Words {
    @Override
    public String none(String name) {
      return texts().get("interviews.none", name);
    }

    @Override
    public String many(int count, String name, String lines) {
      return texts().get("interviews.many", count, name, lines);
    }
  }

  @Override
  public List<String> remarks(Interviews content, Format format) {
    List<String> remarks = new ArrayList<>(content.remarks());
    if (format == Format.CSV && !syntheses) {
      remarks.add(texts().get("interviews.csv"));
    }
    return remarks;
  }

  private static Texts texts() {
    return Texts.in(InterviewReports.class);
  }
}
