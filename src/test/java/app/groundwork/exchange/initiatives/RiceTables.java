package app.groundwork.exchange.initiatives;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Rice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Initiatives for tests. */
final class RiceTables {
  private RiceTables() {}

  static Initiative scored(
      String title, String reach, Impact impact, Confidence confidence, String effort) {
    return new Initiative(title, title)
        .withStatus(InitiativeStatus.CANDIDATE)
        .withRice(new Rice(new BigDecimal(reach), impact, confidence, new BigDecimal(effort)));
  }

  /** One of each kind, in an order that is not RICE's. */
  static RiceTable mixed() {
    Initiative killed =
        scored("Multi-cloud", "40", Impact.HIGH, Confidence.LOW, "5")
            .killed(
                new Kill(
                    "Nobody asked for it.",
                    "Ask first.",
                    LocalDate.of(2026, 5, 20),
                    InitiativeStatus.IN_PROGRESS));
    return RiceTable.of(
        List.of(
            killed,
            scored("Mesh", "200", Impact.MEDIUM, Confidence.LOW, "6"),
            scored("=HYPERLINK(\"x\")", "80.5", Impact.MINIMAL, Confidence.HIGH, "0.25"),
            new Initiative("portal", "Portal; v2")
                .withRice(Rice.NONE.withReach(new BigDecimal("30")).withImpact(Impact.LOW)),
            scored("Docs", "20", Impact.HIGH, Confidence.HIGH, "4")
                .withStatus(InitiativeStatus.DONE),
            scored("Faster CI, at last", "200", Impact.HIGH, Confidence.MEDIUM, "2")
                .withStatus(InitiativeStatus.IN_PROGRESS)),
        Map.of(
            "Mesh",
            new InitiativeFigures(
                new PainFigures(9, 5, 3, 96 * 60_000L, null, null), 2, Set.of("a", "b", "c"))));
  }
}
