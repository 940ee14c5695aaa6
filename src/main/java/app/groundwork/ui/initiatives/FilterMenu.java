package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Origin;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.TitleWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** What the table may be filtered by beside words: state, origin, owner, tag, evidence. */
final class FilterMenu extends MenuButton {
  private static final Texts TEXTS = Texts.in(FilterMenu.class);

  private final RankingViewModel model;

  FilterMenu(RankingViewModel model) {
    this.model = model;
    setId("ranking-filters");
    getStyleClass().add("small");
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(320);
    setOnShowing(event -> getItems().setAll(items()));
    // A menu that is empty does not open.
    getItems().setAll(items());
    model.filter().subscribe(now -> setText(words(now)));
  }

  private static String words(RankingFilter now) {
    String some =
        Stream.of(
                now.status() == null ? "" : now.status().word(),
                now.origin() == null ? "" : now.origin().word(),
                now.owner() == null ? "" : now.owner(),
                now.tag() == null ? "" : now.tag(),
                now.evidence() == null ? "" : evidence(now.evidence()))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(", "));
    return some.isEmpty() ? TEXTS.get("filter.none") : TEXTS.get("filter.some", some);
  }

  private static String evidence(boolean some) {
    return some ? TEXTS.get("filter.evidence.some") : TEXTS.get("filter.evidence.none");
  }

  private List<MenuItem> items() {
    RankingFilter now = model.filter().get();
    List<MenuItem> items = new ArrayList<>();
    items.add(
        menu(
            TEXTS.get("filter.status"),
            Arrays.stream(InitiativeStatus.values())
                .filter(one -> one != InitiativeStatus.DONE && one != InitiativeStatus.KILLED)
                .toList(),
            InitiativeStatus::word,
            now.status(),
            one -> now.withStatus(one)));
    items.add(
        menu(
            TEXTS.get("filter.origin"),
            List.of(Origin.values()),
            Origin::word,
            now.origin(),
            one -> now.withOrigin(one)));
    items.add(
        menu(
            TEXTS.get("filter.owner"),
            known(one -> Stream.of(one.owner())),
            Function.identity(),
            now.owner(),
            one -> now.withOwner(one)));
    items.add(
        menu(
            TEXTS.get("filter.tag"),
            known(one -> one.tags().stream()),
            Function.identity(),
            now.tag(),
            one -> now.withTag(one)));
    items.add(
        menu(
            TEXTS.get("filter.evidence"),
            List.of(true, false),
            FilterMenu::evidence,
            now.evidence(),
            one -> now.withEvidence(one)));
    items.add(new SeparatorMenuItem());
    MenuItem all = new MenuItem(TEXTS.get("filter.all"));
    all.setDisable(now.isAll());
    all.setOnAction(event -> model.setFilter(RankingFilter.ALL));
    items.add(all);
    return items;
  }

  private List<String> known(Function<Initiative, Stream<String>> names) {
    return model.live().stream()
        .map(InitiativeRow::initiative)
        .flatMap(names)
        .filter(name -> !name.isBlank())
        .distinct()
        .sorted(Comparator.comparing(TitleWords::key))
        .toList();
  }

  private <T> Menu menu(
      String name,
      List<T> values,
      Function<T, String> words,
      @Nullable T chosen,
      Function<@Nullable T, RankingFilter> with) {
    Menu menu = new Menu(name);
    RadioMenuItem any = item(TEXTS.get("filter.any"), chosen == null, with.apply(null));
    menu.getItems().add(any);
    for (T value : values) {
      menu.getItems().add(item(words.apply(value), value.equals(chosen), with.apply(value)));
    }
    menu.setDisable(values.isEmpty());
    return menu;
  }

  private RadioMenuItem item(String words, boolean chosen, RankingFilter then) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(chosen);
    item.setOnAction(event -> model.setFilter(then));
    return item;
  }
}
