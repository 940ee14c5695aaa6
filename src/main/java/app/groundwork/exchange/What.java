package app.groundwork.exchange;

import app.groundwork.exchange.shadowing.ShadowingCsv;
import app.groundwork.exchange.shadowing.ShadowingHtml;
import app.groundwork.exchange.shadowing.ShadowingJson;
import app.groundwork.exchange.shadowing.ShadowingMarkdown;
import app.groundwork.model.shared.Coded;
import java.util.Set;

/** What can leave the workspace, and as what: the catalogue, one line for each. */
public enum What implements Coded {
  SHADOWING(
      "shadowing",
      new Shelf<>(new ShadowReports())
          .with(Format.MD, ShadowingMarkdown::write)
          .with(Format.HTML, ShadowingHtml::write)
          .with(Format.CSV, ShadowingCsv::write)
          .with(Format.JSON, ShadowingJson::write));

  private final String code;
  private final transient Shelf<?> shelf;

  What(String code, Shelf<?> shelf) {
    this.code = code;
    this.shelf = shelf;
  }

  @Override
  public String code() {
    return code;
  }

  /** The formats it can have. */
  public Set<Format> formats() {
    return shelf.formats();
  }

  Shelf<?> shelf() {
    return shelf;
  }
}
