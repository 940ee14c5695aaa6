package app.groundwork.exchange;

import java.time.LocalDate;

/**
 * One line of a listing.
 *
 * @param date the day it took place, where the user is
 * @param title short; names nobody who asked not to be named
 */
public record Listed(String id, LocalDate date, String title) {}
