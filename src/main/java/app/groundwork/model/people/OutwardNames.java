package app.groundwork.model.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What developers may be called in whatever leaves the workspace: the one rule for all exports and
 * copies. Who agreed to a pseudonym only, or to nothing, is called by it, in every text.
 */
public final class OutwardNames {
  private final List<Called> all;
  private final Map<String, Called> called = new HashMap<>();
  private final Map<String, NameMask> masks = new HashMap<>();
  private final NameForms forms = new NameForms();

  /**
   * A developer and what they are called when not by name.
   *
   * @param pseudonym such as "Developer 3"
   */
  public record Called(Developer developer, String pseudonym) {}

  /**
   * For the developers of one workspace. One may come again with other names that texts have for
   * them; they are called by the first.
   */
  public OutwardNames(List<Called> all) {
    this.all = List.copyOf(all);
    all.forEach(one -> called.putIfAbsent(one.developer.id(), one));
  }

  /**
   * What holds for a session with a developer: the stricter of what they agreed to then and since.
   */
  public Consent consent(String developerId, Consent ofSession) {
    Called one = called.get(developerId);
    return one == null ? ofSession : ofSession.stricter(one.developer.consent());
  }

  /** What the developer of such a session is called; empty if they are gone. */
  public String called(String developerId, Consent ofSession) {
    Called one = called.get(developerId);
    if (one == null) {
      return "";
    }
    return consent(developerId, ofSession).letsName() ? one.developer.name() : one.pseudonym;
  }

  /** True if the developer of such a session is called otherwise than here. */
  public boolean renamed(String developerId, Consent ofSession) {
    Called one = called.get(developerId);
    return one != null && !called(developerId, ofSession).equals(one.developer.name());
  }

  /** Takes the names out of the texts of such a session that may not be in them. */
  public NameMask mask(String developerId, Consent ofSession) {
    boolean named = consent(developerId, ofSession).letsName();
    return masks.computeIfAbsent(named + developerId, key -> mask(developerId, named));
  }

  private NameMask mask(String developerId, boolean named) {
    List<NameMask.Person> people = new ArrayList<>();
    int ownNames = 0;
    for (Called one : all) {
      boolean own = one.developer.id().equals(developerId);
      boolean stays = own ? named : one.developer.consent().letsName();
      // A first name that two share means the session's own developer.
      people.add(
          own ? ownNames++ : people.size(),
          new NameMask.Person(one.developer.name(), stays ? null : one.pseudonym));
    }
    return NameMask.ofPeople(people, forms);
  }
}
