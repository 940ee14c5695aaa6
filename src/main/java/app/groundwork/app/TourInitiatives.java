package app.groundwork.app;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.store.Tx;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.initiatives.OwnOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Initiatives for the tour: with every text as long as people make them, or very many. */
final class TourInitiatives {
  private static final int MANY = 3_000;

  private final InitiativesStore initiatives = new InitiativesStore();

  /**
   * Adds one of each state, ahead of those that are there.
   *
   * @param text is part of every text
   */
  void addLong(Tx tx, String name, String text, long now) {
    LocalDate day = Instant.ofEpochMilli(now).atZone(ZoneOffset.UTC).toLocalDate();
    List<String> ids = new ArrayList<>();
    String first = new OwnOrder().ids(tx).stream().findFirst().orElse(null);
    for (InitiativeStatus status : InitiativeStatus.values()) {
      Initiative one =
          new Initiative(tx.newId(), status.ordinal() + 1 + ". Renew the certificates" + text)
              .withOutcome("Nobody waits any more" + text)
              .withOwner(name)
              .withTags(List.of("a tag as long as a sentence of five words", "delivery", "cost"))
              .withRice(rice(123_456_789, Impact.MINIMAL, Confidence.MEDIUM, 123_456))
              .withNotes(new RiceNotes("Counted" + text, text.strip(), text.strip(), text.strip()))
              .withDiscussion(
                  new Discussion(DiscussionVerdict.CONTEXT_MISSING, "Argued" + text, day));
      initiatives.save(
          tx,
          status == InitiativeStatus.KILLED
              ? one.killed(
                  new Kill("Because" + text, "Next time" + text, day, InitiativeStatus.PLANNED))
              : one.withStatus(status));
      ids.add(one.id());
    }
    new OwnOrder().move(tx, ids, first);
  }

  /** Adds thousands; the same every time, so that the pictures are. */
  void addMany(Tx tx) {
    Random random = new Random(1);
    for (int i = 1; i <= MANY; i++) {
      initiatives.save(
          tx,
          new Initiative(tx.newId(), "Initiative " + i)
              .withStatus(InitiativeStatus.CANDIDATE)
              .withRice(
                  rice(
                      1 + random.nextInt(400),
                      Impact.values()[random.nextInt(Impact.values().length)],
                      Confidence.values()[random.nextInt(Confidence.values().length)],
                      1 + random.nextInt(90))));
    }
  }

  /**
   * Inputs.
   *
   * @param tenths of a person-month
   */
  private static Rice rice(int reach, Impact impact, Confidence confidence, int tenths) {
    return new Rice(BigDecimal.valueOf(reach), impact, confidence, BigDecimal.valueOf(tenths, 1));
  }
}
