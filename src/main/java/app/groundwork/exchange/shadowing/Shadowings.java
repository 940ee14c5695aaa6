package app.groundwork.exchange.shadowing;

import app.groundwork.model.shadowing.ShadowReport;
import java.time.ZoneId;
import java.util.List;

/**
 * Shadowing sessions on their way out.
 *
 * @param reports the sessions that consent lets out, newest first; people already called as they
 *     allow, in every text, and the consent of each session the stricter of its own and the
 *     developer's current
 * @param leftOut how many were left out because the developer does not agree
 * @param renamed true if somebody is called otherwise than in the workspace
 * @param zone where the days and hours of a report for people are told
 */
public record Shadowings(List<ShadowReport> reports, int leftOut, boolean renamed, ZoneId zone) {
  public Shadowings {
    reports = List.copyOf(reports);
  }
}
