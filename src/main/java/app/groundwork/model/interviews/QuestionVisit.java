package app.groundwork.model.interviews;

/**
 * The question that was turned to; it is the current one until the next visit.
 *
 * @param at UTC epoch ms
 */
public record QuestionVisit(String id, String interviewId, String questionId, long at) {}
