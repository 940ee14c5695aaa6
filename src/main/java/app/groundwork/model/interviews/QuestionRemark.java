package app.groundwork.model.interviews;

/**
 * What is remarked on in a question.
 *
 * @param why says so to the user, in one or two sentences
 * @param rewording the question asked openly, whole: no remark is made on it
 */
public record QuestionRemark(QuestionFlag flag, String why, String rewording) {}
