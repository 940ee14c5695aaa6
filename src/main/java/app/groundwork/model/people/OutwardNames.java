package app.groundwork.model.people;

import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What developers may be called in whatever leaves the workspace: the one rule for all exports and
 * copies. Who agreed to a pseudonym only is called by it, in every text; who agreed to nothing is
 * “somebody” there.
 */
public final class OutwardNames {
  /** By their ids; who they are now comes first. */
  private final Map<String, List<Called>> called = new LinkedHashMap<>();

  /** One for all sessions: a mask each took megabytes for every developer. */
  private @Nullable NameMask mask;

  /**
   * A developer and what they are called when not by name.
   *
   * @param pseudonym such as "Developer 3"
   */
  public record Called(Developer developer, String pseudonym) {
    private NameMask.Person told() {
      return developer.consent().letsName()
          ? new NameMask.Person(developer.name(), null)
          : hidden();
    }

    /** Who does not agree at all is not even told apart from others. */
    private NameMask.Person hidden() {
      boolean no = developer.consent() == Consent.NO;
      String instead = no ? Texts.in(OutwardNames.class).get("outward.somebody") : pseudonym;
      return new NameMask.Person(developer.name(), instead);
    }
  }

  /**
   * For the developers of one workspace. One may be in it by several names: the first is what they
   * are called now, the others are looked for in texts as their own consent says.
   */
  public OutwardNames(List<Called> all) {
    for (Called one : all) {
      called.computeIfAbsent(one.developer.id(), id -> new ArrayList<>()).add(one);
    }
  }

  /**
   * What holds for a session with a developer: the stricter of what they agreed to then and since.
   */
  public Consent consent(String developerId, Consent ofSession) {
    Called one = now(developerId);
    return ofSession.since(one == null ? null : one.developer);
  }

  /** What the developer of such a session is called; empty if they are gone. */
  public String called(String developerId, Consent ofSession) {
    Called one = now(developerId);
    if (one == null) {
      return "";
    }
    return consent(developerId, ofSession).letsName() ? one.developer.name() : one.pseudonym;
  }

  /**
   * What they are called on a screen that is shown to others, such as the ledger's: who does not
   * agree at all is “somebody”. Empty if they are gone.
   */
  public String shown(String developerId, Consent ofSession) {
    Called one = now(developerId);
    return one != null && consent(developerId, ofSession) == Consent.NO
        ? Texts.in(OutwardNames.class).get("outward.somebody")
        : called(developerId, ofSession);
  }

  /** True if the developer of such a session is called otherwise than here. */
  public boolean renamed(String developerId, Consent ofSession) {
    Called one = now(developerId);
    return one != null && !called(developerId, ofSession).equals(one.developer.name());
  }

  /** Takes the names out of the texts of such a session that may not be in them. */
  public NameMask mask(String developerId, Consent ofSession) {
    NameMask all = mask;
    if (all == null) {
      all =
          NameMask.ofAll(called.values().stream().flatMap(List::stream).map(Called::told).toList());
      mask = all;
    }
    List<Called> own = called.getOrDefault(developerId, List.of());
    boolean named = consent(developerId, ofSession).letsName();
    // A first name that two share means the session's own developer.
    return all.meaning(own.stream().map(one -> named ? one.told() : one.hidden()).toList());
  }

  private @Nullable Called now(String developerId) {
    List<Called> names = called.get(developerId);
    return names == null ? null : names.getFirst();
  }
}
