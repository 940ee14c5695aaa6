package app.groundwork.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a listing.
 *
 * @param date the day it took place, where the user is; null if nothing tells one
 * @param title short; names nobody who asked not to be named
 */
public record Listed(String id, @Nullable LocalDate date, String title) {}
