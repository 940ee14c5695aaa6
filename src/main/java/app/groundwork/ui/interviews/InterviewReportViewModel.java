package app.groundwork.ui.interviews;

import app.groundwork.exchange.Document;
import app.groundwork.exchange.Exports;
import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.SaveAs;
import app.groundwork.ui.kit.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Takes interviews and syntheses out of the workspace: onto the clipboard, or into a file. */
final class InterviewReportViewModel {
  private static final Texts TEXTS = Texts.in(InterviewReportViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final InterviewsStore interviews = new InterviewsStore();

  InterviewReportViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  private record Copied(String text, List<String> remarks) {}

  /**
   * Puts one on the clipboard as Markdown; says why, where consent keeps it in.
   *
   * @param what {@link What#INTERVIEWS} or {@link What#SYNTHESIS}
   */
  void copy(What what, String interviewId) {
    Answers.use(
        workspace.queryAside(
            tx -> {
              Document report = Exports.document(tx, what, Format.MD, interviewId);
              return new Copied(report.text(), report.remarks());
            }),
        context,
        copied -> {
          context.desk().copy(copied.text());
          context.notices().say(Told.of(TEXTS.get("report.copied"), copied.remarks()));
        });
  }

  /**
   * Asks where to and saves one, or all; nothing is asked for where consent keeps it in.
   *
   * @param interviewId all if null
   */
  void askAndSave(What what, @Nullable String interviewId) {
    Answers.use(
        workspace.queryAside(tx -> suggested(tx, what, interviewId)),
        context,
        name ->
            context
                .desk()
                .chooseToSave(TEXTS.get("report.save.title"), name)
                .ifPresent(chosen -> save(what, interviewId, chosen)));
  }

  /** A file name that names nobody. */
  private String suggested(Tx tx, What what, @Nullable String interviewId) {
    String day = today().toString();
    if (interviewId != null) {
      // Refuses here what would be refused once the user has chosen a file.
      Exports.document(tx, what, Format.MD, interviewId);
      day = interviews.interview(tx, interviewId).map(this::day).orElse(today()).toString();
    }
    boolean synthesis = what == What.SYNTHESIS;
    if (interviewId == null) {
      return synthesis
          ? TEXTS.get("report.file.syntheses", day)
          : TEXTS.get("report.file.all", day);
    }
    return synthesis ? TEXTS.get("report.file.synthesis", day) : TEXTS.get("report.file", day);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
  }

  private LocalDate day(Interview interview) {
    Long start = interview.startedAt();
    return start == null
        ? interview.preparation().plannedOn()
        : LocalDate.ofInstant(Instant.ofEpochMilli(start), ZoneId.systemDefault());
  }

  /** Saves as the ending of the file's name says; as a page if it says nothing. */
  void save(What what, @Nullable String interviewId, Path chosen) {
    Optional<Format> named = Format.of(chosen).filter(what.formats()::contains);
    Format format = named.orElse(Format.HTML);
    SaveAs.target(context, chosen, named.isPresent(), format.code())
        .ifPresent(file -> save(what, interviewId, format, file));
  }

  private void save(What what, @Nullable String interviewId, Format format, Path file) {
    CompletableFuture<List<String>> saved =
        workspace
            .queryAside(tx -> Exports.document(tx, what, format, interviewId))
            .thenApplyAsync(document -> write(document, file));
    SaveAs.tell(context, saved, file);
  }

  private List<String> write(Document document, Path file) {
    try {
      document.saveTo(file, workspace.file());
      return document.remarks();
    } catch (IOException e) {
      throw new UncheckedIOException(
          TEXTS.get("report.failed", file, String.valueOf(e.getMessage())), e);
    }
  }
}
