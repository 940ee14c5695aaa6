package app.groundwork.ui.initiatives;

import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.ui.following.ReportViewModel;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.PageDeck;
import app.groundwork.ui.kit.Presentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Initiatives: ranked by RICE beside the team's own order. */
public final class InitiativesArea implements Area {
  private static final Texts TEXTS = Texts.in(InitiativesArea.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final ChosenInitiative chosen = new ChosenInitiative();
  private final InitiativeBookViewModel book;
  private final RankingViewModel ranking;
  private final ReportViewModel report;
  private final PageDeck<InitiativesPageName> deck =
      new PageDeck<>(
          InitiativesPageName.RANKING,
          TEXTS.get("page.tabs"),
          InitiativesPageName::words,
          this::make);

  /** The area over an open workspace; the file is read when a page is first shown. */
  public InitiativesArea(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.book = new InitiativeBookViewModel(workspace, context);
    this.ranking = new RankingViewModel(workspace, context, chosen, book);
    this.report = new ReportViewModel(workspace, context, What.RICE, Format.XLSX);
    deck.view()
        .getStylesheets()
        .add(String.valueOf(InitiativesArea.class.getResource("initiatives.css")));
    deck.view().getStyleClass().add("initiatives");
    deck.view().sceneProperty().subscribe(scene -> book.setShown(scene != null));
  }

  @Override
  public String id() {
    return "initiatives";
  }

  @Override
  public String title() {
    return TEXTS.get("area");
  }

  @Override
  public String group() {
    return TEXTS.get("area.group");
  }

  @Override
  public Ikon icon() {
    return Feather.BAR_CHART_2;
  }

  @Override
  public Parent view() {
    return deck.view();
  }

  @Override
  public ObservableList<Node> tools() {
    return deck.tools();
  }

  @Override
  public boolean shows(String kind) {
    return kind.equals(InitiativesStore.INITIATIVE);
  }

  @Override
  public void open(ItemRef item) {
    deck.show(InitiativesPageName.RANKING).open(item);
  }

  private void openInTable(String initiativeId) {
    AreaPage page = deck.show(InitiativesPageName.RANKING);
    page.open(new ItemRef(InitiativesStore.INITIATIVE, initiativeId));
  }

  private Presentation presented() {
    return new Presentation(
        TEXTS.get("present.title"),
        new PresentedRanking(new PresentedRankingViewModel(workspace, context, ranking)));
  }

  private AreaPage make(InitiativesPageName name) {
    return switch (name) {
      case RANKING -> new RankingPage(ranking, report, this::presented);
      case CHART -> new ChartPage(ranking, this::openInTable);
    };
  }

  @Override
  public List<Action> actions() {
    List<Action> all = new ArrayList<>();
    for (InitiativesPageName page : InitiativesPageName.values()) {
      all.add(
          new Action(
              "initiatives.page." + page.name(),
              TEXTS.get("page.open", page.words()),
              null,
              () -> true,
              () -> {
                context.navigator().openArea(id());
                deck.open(page);
              }));
    }
    all.add(turn("initiatives.page.next", TEXTS.get("page.next"), KeyCode.PAGE_DOWN, 1));
    all.add(turn("initiatives.page.before", TEXTS.get("page.before"), KeyCode.PAGE_UP, -1));
    all.add(report("export", TEXTS.get("report.export.do"), report::askAndSave));
    all.add(report("copy", TEXTS.get("report.copy"), report::copy));
    deck.front().ifPresent(front -> all.addAll(front.actions()));
    return all;
  }

  private static Action report(String id, String name, Runnable run) {
    return new Action("initiatives.report." + id, name, null, () -> true, run);
  }

  private Action turn(String id, String name, KeyCode code, int step) {
    return new Action(
        id, name, Keys.ctrl(code), () -> deck.view().getScene() != null, () -> deck.turn(step));
  }

  @Override
  public List<KeyHint> keyHints() {
    List<KeyHint> hints = new ArrayList<>();
    hints.add(new KeyHint(TEXTS.get("hint.pages.keys"), TEXTS.get("hint.pages")));
    deck.front().ifPresent(front -> hints.addAll(front.keyHints()));
    return hints;
  }

  @Override
  public List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    for (InitiativesPageName page : InitiativesPageName.values()) {
      stops.add(new Stop(page.name().toLowerCase(Locale.ROOT), "", () -> deck.open(page)));
    }
    stops.add(
        new Stop(
            "ranking",
            "hidden",
            () -> {
              deck.open(InitiativesPageName.RANKING);
              deck.front().ifPresent(page -> ((RankingPage) page).hide());
            }));
    stops.add(
        new Stop(
            "ranking",
            "presented",
            () -> {
              deck.open(InitiativesPageName.RANKING);
              deck.view().setTop(null);
              deck.view().setCenter(presented().view());
            }));
    return stops;
  }

  @Override
  public Optional<String> notPresented() {
    return deck.front().flatMap(AreaPage::notPresented);
  }

  @Override
  public Optional<Presentation> presentation() {
    return deck.front().flatMap(AreaPage::presentation);
  }

  @Override
  public boolean back() {
    return deck.front().filter(AreaPage::back).isPresent();
  }

  @Override
  public boolean backInside() {
    return deck.front().filter(AreaPage::backInside).isPresent();
  }

  @Override
  public boolean putQuestionAway() {
    return deck.front().filter(AreaPage::putQuestionAway).isPresent();
  }

  @Override
  public void shown() {
    deck.shown();
  }

  @Override
  public void close() {
    deck.close();
    ranking.close();
    book.close();
  }
}
