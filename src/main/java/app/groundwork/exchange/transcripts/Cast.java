package app.groundwork.exchange.transcripts;

import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.shared.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the names in a transcript are the interviewer's; all others are the interviewed.
 *
 * @param mine as the transcript spells them
 * @param remark how that was found, if nobody said it in so many words; null if somebody did
 * @param refusal what must be said first, with the names to choose from; null if it is clear
 */
public record Cast(Set<String> mine, @Nullable String remark, @Nullable String refusal) {
  private static final Texts TEXTS = Texts.in(Cast.class);

  /** What interviewers are called who have no name. */
  private static final Set<String> INTERVIEWER = Set.of("me", "i", "interviewer");

  public Cast {
    mine = Set.copyOf(mine);
  }

  /**
   * Who is who. A name counts in any case, and if it is the only one with that word in it. If
   * nobody says who the interviewer is, that is clear only if a name says so, if one alone speaks
   * (the interviewed), or if of two one is the developer.
   *
   * @param me the interviewer's names; null if nobody said; empty for none of them
   * @param developer who is interviewed; null if not known
   */
  public static Cast of(
      ReadTranscript transcript, @Nullable Collection<String> me, @Nullable String developer) {
    List<String> names = transcript.voices().stream().map(ReadTranscript.Voice::name).toList();
    return me == null ? found(names, developer) : said(names, me);
  }

  private static Cast said(List<String> names, Collection<String> me) {
    Set<String> mine = new LinkedHashSet<>();
    String remark = null;
    for (String name : me) {
      Optional<String> known = match(names, name);
      if (known.isEmpty()) {
        return refused(TEXTS.get("me.unknown", name.strip(), told(names)));
      }
      if (!NameTrouble.same(known.get(), name)) {
        remark = TEXTS.get("me.taken", known.get());
      }
      mine.add(known.get());
    }
    return mine.isEmpty() && names.size() > 1
        ? refused(TEXTS.get("me.missing", told(names)))
        : new Cast(mine, remark, null);
  }

  private static Cast found(List<String> names, @Nullable String developer) {
    List<String> called =
        names.stream().filter(name -> INTERVIEWER.contains(NameTrouble.key(name))).toList();
    if (called.size() == 1) {
      return taken(called.getFirst());
    }
    if (names.size() == 1) {
      return new Cast(Set.of(), TEXTS.get("me.alone", names.getFirst()), null);
    }
    Optional<String> them =
        developer == null || names.size() != 2 ? Optional.empty() : match(names, developer);
    return them.map(name -> taken(names.get(1 - names.indexOf(name))))
        .orElseGet(() -> refused(TEXTS.get("me.missing", told(names))));
  }

  private static Cast taken(String name) {
    return new Cast(Set.of(name), TEXTS.get("me.taken", name), null);
  }

  private static Cast refused(String why) {
    return new Cast(Set.of(), null, why);
  }

  /** The name that is the same, or else the only one that shares all words of the shorter. */
  private static Optional<String> match(List<String> names, String wanted) {
    Optional<String> same =
        names.stream().filter(name -> NameTrouble.same(name, wanted)).findFirst();
    if (same.isPresent() || wanted.isBlank()) {
      return same;
    }
    List<String> like = names.stream().filter(name -> shares(name, wanted)).toList();
    return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
  }

  private static boolean shares(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static Set<String> words(String name) {
    return Arrays.stream(NameTrouble.key(name).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String told(List<String> names) {
    return String.join(" · ", names);
  }
}
