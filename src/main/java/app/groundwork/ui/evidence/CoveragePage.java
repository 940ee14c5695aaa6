package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.NextToHear;
import app.groundwork.model.evidence.ResearchCoverage;
import app.groundwork.model.evidence.RoleHeard;
import app.groundwork.model.evidence.TeamHeard;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.ToolButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Coverage: the cadence of research beside its goals, whom to see next, who was heard when. */
final class CoveragePage implements AreaPage {
  private static final Texts TEXTS = Texts.in(CoveragePage.class);
  private static final double GAP = 16;

  /** A column is not narrower. */
  private static final double NARROWEST = 280;

  /** So many lines are shown at once; the others are scrolled to. */
  private static final int LINES = 10;

  private static final int NEXT_LINES = 6;

  private final CoverageViewModel model;
  private final StackPane root = new StackPane();
  private final ScrollPane content = new ScrollPane();
  private final CoverageGauge month = new CoverageGauge("coverage-month");
  private final CoverageGauge quarter = new CoverageGauge("coverage-quarter");
  private final CoverageGauge shadowed = new CoverageGauge("coverage-shadowed");
  private final CoverageList<NextToHear> next;
  private final CoverageList<TeamHeard> teams;
  private final CoverageList<RoleHeard> roles;
  private final Subscription follows;
  private @Nullable EmptyState empty;

  /** It came to the front before the file had answered. */
  private boolean awaitsFocus;

  CoveragePage(CoverageViewModel model) {
    this.model = model;
    next =
        new CoverageList<>("coverage-next", NEXT_LINES, CoveragePage::id, this::line, model::open);
    teams =
        new CoverageList<>(
            "coverage-teams",
            LINES,
            heard -> heard.team().id(),
            this::line,
            heard -> model.openTeam(heard.team()));
    roles =
        new CoverageList<>(
            "coverage-roles",
            LINES,
            CoveragePage::id,
            this::line,
            heard -> model.openDeveloper(heard.developers().getFirst()));
    VBox all = new VBox(row(month, quarter, shadowed), row(next), row(teams, roles));
    all.getStyleClass().add("coverage");
    content.setContent(all);
    content.setFitToWidth(true);
    content.setFocusTraversable(false);
    root.sceneProperty().addListener((observed, before, now) -> model.setLooking(now != null));
    follows = model.coverage().subscribe(this::show);
  }

  /** So many beside each other as there is room for. */
  private static FlowPane row(Region... columns) {
    FlowPane row = new FlowPane(GAP, GAP, columns);
    row.widthProperty()
        .subscribe(
            width -> {
              double room = width.doubleValue();
              int beside = Math.clamp((long) ((room + GAP) / (NARROWEST + GAP)), 1, columns.length);
              double each = Math.floor((room - (beside - 1) * GAP) / beside);
              Stream.of(columns).forEach(column -> column.setPrefWidth(Math.max(0, each)));
            });
    return row;
  }

  private void show(@Nullable ResearchCoverage now) {
    if (now == null) {
      return;
    }
    if (now.isEmpty()) {
      root.getChildren().setAll(empty());
      return;
    }
    if (!root.getChildren().contains(content)) {
      root.getChildren().setAll(content);
    }
    month.show(
        CoverageWords.month(now),
        now.monthInterviewed(),
        TEXTS.get("coverage.of", ResearchCoverage.A_MONTH),
        ResearchCoverage.A_MONTH,
        CoverageWords.monthRemark(now));
    quarter.show(
        CoverageWords.quarter(now),
        now.quarterInterviewed(),
        TEXTS.get("coverage.range", ResearchCoverage.A_QUARTER, ResearchCoverage.A_GOOD_QUARTER),
        ResearchCoverage.A_QUARTER,
        CoverageWords.quarterRemark(now));
    shadowed.show(
        CoverageWords.shadowed(now),
        now.shadowed().size(),
        TEXTS.get("coverage.teams.of", ResearchCoverage.TEAMS_A_QUARTER),
        ResearchCoverage.TEAMS_A_QUARTER,
        CoverageWords.shadowedRemark(now));
    long never = now.teams().stream().filter(TeamHeard::isNever).count();
    teams.show(
        TEXTS.get("coverage.teams"),
        TEXTS.get("coverage.teams.sum", now.teams().size(), never),
        now.teams(),
        TEXTS.get("coverage.teams.none"));
    long unheard = now.roles().stream().filter(RoleHeard::isNever).count();
    roles.show(
        TEXTS.get("coverage.roles"),
        TEXTS.get("coverage.roles.sum", now.roles().size(), unheard),
        now.roles(),
        TEXTS.get("coverage.roles.none"));
    long gaps = now.next().stream().filter(one -> !(one instanceof NextToHear.Again)).count();
    long due = now.contacts().stream().filter(one -> one.isDue(now.today())).count();
    next.show(
        TEXTS.get("coverage.next"),
        TEXTS.get("coverage.next.sum", gaps, due, now.notAsked()),
        now.next(),
        TEXTS.get("coverage.next.none"));
    if (awaitsFocus) {
      awaitsFocus = false;
      focusLists();
    }
  }

  private EmptyState empty() {
    EmptyState shown = empty;
    if (shown == null) {
      shown =
          new EmptyState(
              Feather.COMPASS,
              TEXTS.get("coverage.empty.title"),
              TEXTS.get("coverage.empty.text"),
              ToolButton.primary(
                  "coverage-people", TEXTS.get("coverage.empty.step"), model::openPeople));
      empty = shown;
    }
    return shown;
  }

  private static String id(NextToHear one) {
    return switch (one) {
      case NextToHear.OfRole role -> "role " + id(role.heard());
      case NextToHear.OfTeam team -> team.team().id();
      case NextToHear.Again again -> again.contact().developer().id();
    };
  }

  /** However it is spelled. */
  private static String id(RoleHeard heard) {
    return heard.role().toLowerCase(Locale.ROOT);
  }

  private CoverageLine line(TeamHeard heard) {
    return new CoverageLine(
        heard.team().name(),
        CoverageWords.team(heard, model.now()),
        heard.isNever() ? TEXTS.get("coverage.mark.never") : null);
  }

  private CoverageLine line(RoleHeard heard) {
    return new CoverageLine(
        heard.role(),
        CoverageWords.role(heard, model.now()),
        heard.isNever() ? TEXTS.get("coverage.mark.never") : null);
  }

  private CoverageLine line(NextToHear one) {
    LocalDate today = model.today();
    String words = CoverageWords.next(one, today, model.now());
    String never = TEXTS.get("coverage.mark.never");
    return switch (one) {
      case NextToHear.OfRole role -> new CoverageLine(role.heard().role(), words, never);
      case NextToHear.OfTeam team -> new CoverageLine(team.team().name(), words, never);
      case NextToHear.Again again ->
          new CoverageLine(
              again.contact().developer().name(),
              words,
              again.contact().isDue(today) ? TEXTS.get("coverage.mark.due") : null);
    };
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public List<Node> tools() {
    return List.of();
  }

  @Override
  public void focus() {
    model.setLooking(true);
    awaitsFocus = model.coverage().get() == null;
    focusLists();
  }

  private void focusLists() {
    // The lists are in the scene only once the pane round them is laid out.
    root.applyCss();
    root.layout();
    if (!next.focus() && !teams.focus()) {
      roles.focus();
    }
  }

  @Override
  public void close() {
    follows.unsubscribe();
    model.close();
  }
}
