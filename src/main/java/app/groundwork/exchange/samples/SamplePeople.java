package app.groundwork.exchange.samples;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.ProductTrio;
import app.groundwork.model.people.Team;
import java.util.List;

/**
 * The people of the sample, not yet in a file: each with an id, developers with that of their team.
 *
 * @param teams in the order in which they are told
 * @param developers in the order in which they are told, which numbers their pseudonyms
 */
public record SamplePeople(List<Team> teams, List<Developer> developers, ProductTrio trio) {
  public SamplePeople {
    teams = List.copyOf(teams);
    developers = List.copyOf(developers);
  }
}
