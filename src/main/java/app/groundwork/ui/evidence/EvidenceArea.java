package app.groundwork.ui.evidence;

import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.ui.following.ReportViewModel;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.PageDeck;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Evidence: the ledger of pain points, themes, assumptions, coverage and declined requests. */
public final class EvidenceArea implements Area {
  private static final Texts TEXTS = Texts.in(EvidenceArea.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final ReportViewModel report;
  private final PageDeck<PageName> deck =
      new PageDeck<>(PageName.LEDGER, TEXTS.get("page.tabs"), PageName::words, this::make);

  /** The area over an open workspace; a page reads the file when it is first shown. */
  public EvidenceArea(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    this.report = new ReportViewModel(workspace, context, What.EVIDENCE, Format.HTML);
    deck.view()
        .getStylesheets()
        .add(String.valueOf(EvidenceArea.class.getResource("evidence.css")));
    deck.view().getStyleClass().add("evidence");
  }

  @Override
  public String id() {
    return "evidence";
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
    return Feather.LINK;
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
    return PageName.of(kind).isPresent();
  }

  @Override
  public void open(ItemRef item) {
    PageName.of(item.kind()).ifPresent(page -> deck.show(page).open(item));
  }

  @Override
  public void open(ItemRef item, ItemRef part) {
    PageName.of(item.kind()).ifPresent(page -> deck.show(page).open(item, part));
  }

  /** Shows that page. */
  void openPage(PageName name) {
    deck.open(name);
  }

  private AreaPage make(PageName name) {
    return switch (name) {
      case LEDGER -> ledger();
      case THEMES -> new ThemesPage(new ThemesViewModel(workspace, context));
      case ASSUMPTIONS -> new AssumptionsPage(new AssumptionsViewModel(workspace, context));
      case COVERAGE ->
          new CoveragePage(new CoverageViewModel(workspace, context, ZoneId.systemDefault()));
      case DECLINED -> new DeclinedPage(new DeclinedViewModel(workspace, context));
    };
  }

  private LedgerPage ledger() {
    ChosenPain chosen = new ChosenPain();
    PainBookViewModel book = new PainBookViewModel(workspace, context);
    OffersViewModel offers = new OffersViewModel(workspace, context, book);
    return new LedgerPage(
        chosen,
        new InboxViewModel(workspace, context, book, offers),
        new PainPointsViewModel(workspace, context, chosen, book),
        new PainPointViewModel(workspace, context, chosen),
        report);
  }

  @Override
  public List<Action> actions() {
    List<Action> all = new ArrayList<>();
    for (PageName page : PageName.values()) {
      all.add(
          new Action(
              "evidence.page." + page.name(),
              TEXTS.get("page.open", page.words()),
              null,
              () -> true,
              () -> {
                context.navigator().openArea(id());
                openPage(page);
              }));
    }
    all.add(turn("evidence.page.next", TEXTS.get("page.next"), KeyCode.PAGE_DOWN, 1));
    all.add(turn("evidence.page.before", TEXTS.get("page.before"), KeyCode.PAGE_UP, -1));
    all.addAll(EvidenceReportTools.actions(report));
    deck.front().ifPresent(front -> all.addAll(front.actions()));
    return all;
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
    for (PageName page : PageName.values()) {
      stops.add(new Stop(page.name().toLowerCase(Locale.ROOT), "", () -> openPage(page)));
    }
    return stops;
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
  }
}
