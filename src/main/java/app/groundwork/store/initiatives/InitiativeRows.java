package app.groundwork.store.initiatives;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Origin;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.model.initiatives.Tags;
import app.groundwork.model.shared.Coded;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes initiatives of their rows. */
final class InitiativeRows {
  private InitiativeRows() {}

  static Initiative initiative(ResultSet row) throws SQLException {
    return new Initiative(
        row.getString("id"),
        row.getString("title"),
        row.getString("outcome"),
        coded(Origin.class, row.getString("origin")),
        row.getString("owner"),
        Tags.of(row.getString("tags")),
        Coded.of(InitiativeStatus.class, row.getString("status")),
        new Rice(
            number(row.getString("reach")),
            coded(Impact.class, row.getString("impact")),
            coded(Confidence.class, row.getString("confidence")),
            number(row.getString("effort"))),
        new RiceNotes(
            row.getString("reach_note"),
            row.getString("impact_note"),
            row.getString("confidence_note"),
            row.getString("effort_note")),
        kill(row),
        discussion(row));
  }

  private static @Nullable Kill kill(ResultSet row) throws SQLException {
    String reason = row.getString("kill_reason");
    return reason == null
        ? null
        : new Kill(
            reason,
            row.getString("kill_lesson"),
            LocalDate.parse(row.getString("killed_on")),
            Coded.of(InitiativeStatus.class, row.getString("status_before")));
  }

  private static @Nullable Discussion discussion(ResultSet row) throws SQLException {
    DiscussionVerdict verdict = coded(DiscussionVerdict.class, row.getString("discussion"));
    return verdict == null
        ? null
        : new Discussion(
            verdict,
            row.getString("discussion_reason"),
            LocalDate.parse(row.getString("discussed_on")));
  }

  private static @Nullable BigDecimal number(@Nullable String written) {
    return written == null ? null : new BigDecimal(written);
  }

  private static <E extends Enum<E> & Coded> @Nullable E coded(
      Class<E> scale, @Nullable String code) {
    return code == null ? null : Coded.of(scale, code);
  }
}
