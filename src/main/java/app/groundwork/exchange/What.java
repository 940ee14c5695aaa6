package app.groundwork.exchange;

import app.groundwork.exchange.evidence.EvidenceCsv;
import app.groundwork.exchange.evidence.EvidenceHtml;
import app.groundwork.exchange.evidence.EvidenceJson;
import app.groundwork.exchange.evidence.EvidenceMarkdown;
import app.groundwork.exchange.initiatives.RiceCsv;
import app.groundwork.exchange.initiatives.RiceHtml;
import app.groundwork.exchange.initiatives.RiceJson;
import app.groundwork.exchange.initiatives.RiceMarkdown;
import app.groundwork.exchange.initiatives.RiceXlsx;
import app.groundwork.exchange.interviews.InterviewsHtml;
import app.groundwork.exchange.interviews.InterviewsJson;
import app.groundwork.exchange.interviews.InterviewsMarkdown;
import app.groundwork.exchange.interviews.QuotesCsv;
import app.groundwork.exchange.interviews.SynthesisCsv;
import app.groundwork.exchange.interviews.SynthesisJson;
import app.groundwork.exchange.interviews.SynthesisMarkdown;
import app.groundwork.exchange.shadowing.ShadowingCsv;
import app.groundwork.exchange.shadowing.ShadowingHtml;
import app.groundwork.exchange.shadowing.ShadowingJson;
import app.groundwork.exchange.shadowing.ShadowingMarkdown;
import app.groundwork.model.shared.Coded;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can leave the workspace, and as what: the catalogue, one line for each. */
public enum What implements Coded {
  SHADOWING(
      "shadowing",
      Item.SESSION,
      new Shelf<>(new ShadowReports())
          .with(Format.MD, ShadowingMarkdown::write)
          .with(Format.HTML, ShadowingHtml::write)
          .with(Format.CSV, ShadowingCsv::write)
          .with(Format.JSON, ShadowingJson::write)),
  INTERVIEWS(
      "interviews",
      Item.INTERVIEW,
      new Shelf<>(InterviewReports.whole())
          .with(Format.MD, InterviewsMarkdown::write)
          .with(Format.HTML, InterviewsHtml::write)
          .with(Format.CSV, QuotesCsv::write)
          .with(Format.JSON, InterviewsJson::write)),
  SYNTHESIS(
      "synthesis",
      Item.INTERVIEW,
      new Shelf<>(InterviewReports.syntheses())
          .with(Format.MD, SynthesisMarkdown::write)
          .with(Format.HTML, InterviewsHtml::writeSyntheses)
          .with(Format.CSV, SynthesisCsv::write)
          .with(Format.JSON, SynthesisJson::write)),
  /** The whole ledger: it is one item. */
  EVIDENCE(
      "evidence",
      null,
      new Shelf<>(new EvidenceReports())
          .with(Format.MD, EvidenceMarkdown::write)
          .with(Format.HTML, EvidenceHtml::write)
          .with(Format.CSV, EvidenceCsv::write)
          .with(Format.JSON, EvidenceJson::write)),
  /** All initiatives with both orders: they are one item. */
  RICE(
      "rice",
      null,
      new Shelf<>(new RiceReports())
          .with(Format.CSV, (content, out) -> RiceCsv.write(content.table(), out))
          .with(Format.XLSX, (content, out) -> RiceXlsx.write(content.table(), out))
          .with(Format.MD, RiceMarkdown::write)
          .with(Format.HTML, RiceHtml::write)
          .with(Format.JSON, RiceJson::write));

  /** What one of them is called; its code is the command line’s option for it. */
  public enum Item implements Coded {
    SESSION("session"),
    INTERVIEW("interview");

    private final String code;

    Item(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private final String code;
  private final @Nullable Item item;
  private final transient Shelf<?> shelf;

  What(String code, @Nullable Item item, Shelf<?> shelf) {
    this.code = code;
    this.item = item;
    this.shelf = shelf;
  }

  /** What one of them is asked for as; null if it leaves as a whole only. */
  public @Nullable Item item() {
    return item;
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
