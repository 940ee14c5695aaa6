package app.groundwork.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text of the file in which somebody may be named is forgotten. */
class NamedTextsTest {
  /** TEXT columns in which no words of the user's are. */
  private static final Set<String> CODES =
      Set.of(
          "team.id",
          "team.adopted_since",
          "team.adoption",
          "developer.id",
          // Sought by id.
          "developer.name",
          "developer.team_id",
          "developer.consent",
          "developer.contact_again",
          "shadow_session.id",
          "shadow_session.developer_id",
          "shadow_session.team_id",
          "shadow_session.consent",
          "log_entry.id",
          "log_entry.session_id",
          "log_entry.kind",
          "log_entry.interrupted_by",
          "shadow_pause.id",
          "shadow_pause.session_id",
          "theme.space",
          "pain_point.status",
          "pain_point.strongest_id",
          "evidence.id",
          "evidence.pain_point_id",
          "evidence.log_entry_id",
          "evidence.note_id",
          "dismissed_finding.id",
          "dismissed_finding.log_entry_id",
          "dismissed_finding.note_id",
          "declined_request.id",
          "declined_request.developer_id",
          "declined_request.pain_point_id",
          "declined_request.declined_on",
          "initiative.id",
          "initiative.origin",
          "initiative.status",
          "initiative.reach",
          "initiative.impact",
          "initiative.confidence",
          "initiative.effort",
          "initiative.killed_on",
          "initiative.status_before",
          "initiative.discussion",
          "initiative.discussed_on",
          "success_criterion.id",
          "success_criterion.initiative_id",
          "initiative_pain_point.id",
          "initiative_pain_point.initiative_id",
          "initiative_pain_point.pain_point_id",
          "rice_change.initiative_id",
          "rice_change.input",
          "rice_change.before",
          "rice_change.after",
          "interview.id",
          "interview.developer_id",
          "interview.team_id",
          "interview.planned_on",
          "interview.script_id",
          "interview.consent",
          "interview.talk_source",
          // Follows its name.
          "interview_slot.id",
          "interview_slot.interview_id",
          "interview_part.id",
          "interview_part.interview_id",
          "interview_part.kind",
          "interview_question.id",
          "interview_question.interview_id",
          "interview_question.part_id",
          "interview_question.origin",
          "question_visit.id",
          "question_visit.interview_id",
          "question_visit.question_id",
          "interview_pause.id",
          "interview_pause.interview_id",
          "talk_span.id",
          "talk_span.interview_id",
          "talk_span.speaker",
          "interview_assumption.id",
          "interview_assumption.interview_id",
          "interview_assumption.assumption_id",
          "interview_assumption.verdict",
          "interview_note.id",
          "interview_note.interview_id",
          "interview_note.question_id",
          "interview_note.kind",
          "interview_note.assumption_id",
          "interview_note.speaker",
          "interview_pain.id",
          "interview_pain.interview_id",
          "interview_pain.pain_point_id",
          "interview_finding.id",
          "interview_finding.interview_id",
          "interview_finding.note_id",
          "interview_finding.role",
          "interview_finding.pain_id",
          "interview_finding.assumption_id",
          "interview_action.id",
          "interview_action.interview_id",
          "interview_action.note_id",
          "interview_action.purpose",
          "interview_action.due",
          "script.id",
          "script_part.id",
          "script_part.script_id",
          "script_part.kind",
          "script_question.id",
          "script_question.part_id",
          "assumption.id",
          "pain_point.id",
          "pain_point.theme_id",
          "theme.id",
          "product_trio.role",
          "draft.key",
          "ui_state.key",
          "former_name.id",
          // FormerNames empties it.
          "former_name.name",
          "former_name.consent",
          "former_name.developer_id",
          // Emptied.
          "journal.tbl",
          "journal.op",
          "journal_step.label",
          // Follows by its triggers.
          "search_doc.kind",
          "search_doc.id",
          "search_doc.parent",
          "search_doc.title",
          "search_doc.body",
          "search_doc.people");

  @TempDir Path folder;

  @Test
  void knowsEveryColumnOfTheFile() throws Exception {
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread())) {
      List<String> columns =
          workspace
              .query(
                  tx ->
                      tx.handle()
                          .select(
                              "SELECT t.name || '.' || c.name FROM pragma_table_list AS t,"
                                  + " pragma_table_info(t.name) AS c WHERE t.schema = 'main'"
                                  + " AND t.type = 'table' AND c.type = 'TEXT'"
                                  + " AND t.name NOT LIKE 'sqlite%'")
                          .mapTo(String.class)
                          .list())
              .join();
      Set<String> known = new TreeSet<>(CODES);
      NamedTexts.PLACES.forEach(place -> known.add(place.table() + "." + place.column()));
      assertThat(columns).containsExactlyInAnyOrderElementsOf(known);
    }
  }
}
