package app.groundwork.exchange.initiatives;

import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.priorities.Agreement;
import app.groundwork.model.priorities.AgreementReading;
import app.groundwork.model.priorities.Candidate;
import app.groundwork.model.priorities.Firmness;
import app.groundwork.model.priorities.Moves;
import app.groundwork.model.priorities.Ranked;
import app.groundwork.model.priorities.Ranking;
import app.groundwork.model.priorities.RiceFlag;
import app.groundwork.model.priorities.Simulation;
import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the two orders tell beside each other, in words. Nothing is escaped here. */
final class RiceFindings {
  /** So many first places are asked whether they are solid. */
  private static final int TOP = 10;

  /** The same draws in each document of the same initiatives. */
  private static final long SEED = 1;

  /** A long list takes no longer to draw than a short one. */
  private static final int MOST_DRAWN = 4_000_000;

  private final RiceTable table;
  private final Map<String, RiceRow> rows = new HashMap<>();
  private final Texts texts = Texts.in(RiceFindings.class);

  RiceFindings(RiceTable table) {
    this.table = table;
    table.inOwnOrder().forEach(row -> rows.put(row.initiative().id(), row));
  }

  /** A place and who stands there by either order. */
  record Place(String number, String own, String rice) {}

  /** Both orders, place by place. What shares a rank stands under it one after the other. */
  List<Place> places() {
    Ranking ranking = table.ranking();
    List<Ranked> own = ranking.ranked();
    List<Ranked> rice = ranking.byRice();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Ranked first = rice.get(i);
      boolean shared =
          first.riceRank() != i + 1 || i + 1 < rice.size() && rice.get(i + 1).riceRank() == i + 1;
      places.add(
          new Place(
              RiceWords.count(i + 1),
              title(own.get(i)),
              shared
                  ? texts.get(
                      "place.shared",
                      title(first),
                      RiceWords.score(first.score()),
                      RiceWords.count(first.riceRank()))
                  : texts.get("place", title(first), RiceWords.score(first.score()))));
    }
    return places;
  }

  private String title(Ranked one) {
    RiceRow row = rows.get(one.id());
    return row == null ? "" : row.initiative().title();
  }

  /** How far the two orders agree, and what the biggest disagreement is each way. */
  List<String> disagreements() {
    Ranking ranking = table.ranking();
    List<String> sentences = new ArrayList<>();
    OptionalDouble tau = Agreement.of(ranking);
    sentences.add(
        tau.isEmpty()
            ? texts.get("agreement.none")
            : texts.get(
                "agreement",
                signed(tau.getAsDouble()),
                AgreementReading.of(tau.getAsDouble()).words()));
    Optional<Ranked> raised = ranking.mostRaised();
    Optional<Ranked> lowered = ranking.mostLowered();
    raised.ifPresent(one -> sentences.add(disagreement("disagreement.raised", one)));
    lowered.ifPresent(one -> sentences.add(disagreement("disagreement.lowered", one)));
    return sentences;
  }

  private String disagreement(String key, Ranked one) {
    int apart = Math.abs(one.difference());
    String sentence =
        texts.get(
            key,
            title(one),
            RiceWords.count(one.riceRank()),
            RiceWords.count(one.ownRank()),
            apart,
            RiceWords.count(apart));
    Discussion discussion = Objects.requireNonNull(rows.get(one.id())).initiative().discussion();
    return sentence
        + " "
        + (discussion == null ? texts.get("discussion.none") : RiceWords.discussed(discussion));
  }

  private static String signed(double tau) {
    return BigDecimal.valueOf(tau)
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString()
        .replace('-', '−');
  }

  /** How solid the first places are; empty if nothing is ranked. */
  String firmness() {
    List<Candidate> candidates =
        table.ranked().stream()
            .map(row -> new Candidate(row.initiative().id(), row.initiative().rice()))
            .toList();
    int draws = Math.clamp(MOST_DRAWN / Math.max(1, candidates.size()), 1, Simulation.DRAWS);
    List<Double> cuts = Simulation.of(candidates, TOP, Moves.USUAL, draws, SEED).cuts();
    String sentence = Firmness.of(cuts).sentence();
    return sentence.isEmpty()
        ? ""
        : texts.get(
            "firmness",
            Moves.USUAL.share().movePointRight(2).stripTrailingZeros().toPlainString(),
            sentence);
  }

  /** What makes scores look surer than they are, a line each. */
  List<String> flags() {
    List<String> flags = new ArrayList<>();
    for (RiceRow row : table.inOwnOrder()) {
      if (row.initiative().isLive()) {
        RiceFlag.of(
                row.initiative().rice(),
                row.figures().evidence().pieces(),
                row.figures().interviews())
            .forEach(
                flag -> flags.add(texts.get("titled", row.initiative().title(), flag(flag, row))));
      }
    }
    return flags;
  }

  private String flag(RiceFlag flag, RiceRow row) {
    int interviews = row.figures().interviews();
    return switch (flag) {
      case SURE_WITHOUT_EVIDENCE -> texts.get("flag.sure");
      case LARGE_WITH_FEW_INTERVIEWS ->
          texts.get(
              "flag.large",
              row.cell(RiceColumn.EFFORT),
              interviews,
              RiceWords.count(interviews),
              RiceWords.count(RiceFlag.ENOUGH));
    };
  }
}
