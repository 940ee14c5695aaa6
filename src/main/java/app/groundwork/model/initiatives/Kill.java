package app.groundwork.model.initiatives;

import java.time.LocalDate;

/**
 * That an initiative was ended before it was done: a result, kept and shown.
 *
 * @param reason why; not blank
 * @param lesson what was learned; not blank
 * @param before what it was until then
 */
public record Kill(String reason, String lesson, LocalDate on, InitiativeStatus before) {}
