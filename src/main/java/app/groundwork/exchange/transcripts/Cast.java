package app.groundwork.exchange.transcripts;

import app.groundwork.model.people.NameTrouble;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the names in a transcript are the interviewer's and which are left out; all others are
 * the interviewed.
 *
 * @param mine as the transcript spells them
 * @param leftOut as the transcript spells them; none as long as it is not clear who is who
 * @param remarks how that was found, if nobody said it in so many words, and whose words go where
 * @param refusal what must be said first, with the names to choose from; null if it is clear
 */
public record Cast(
    Set<String> mine, Set<String> leftOut, List<String> remarks, @Nullable String refusal) {
  private static final Texts TEXTS = Texts.in(Cast.class);

  /** What interviewers are called who have no name. */
  private static final Set<String> INTERVIEWER = Set.of("me", "i", "interviewer");

  public Cast {
    mine = Set.copyOf(mine);
    leftOut = Set.copyOf(leftOut);
    remarks = List.copyOf(remarks);
  }

  /**
   * Who is who. A name counts in any case, and if it is the only one with that word in it. If
   * nobody says who the interviewer is, that is clear only if a name says so, if one alone speaks
   * (the interviewed), or if of two one is the developer. If the developer speaks in it, all
   * further speakers are left out: their words are not the developer's.
   *
   * @param me the interviewer's names; null if nobody said; empty for none of them
   * @param developer who is interviewed; null if not known
   * @param others what was said of others than the interviewer, by name
   */
  public static Cast of(
      ReadTranscript transcript,
      @Nullable Collection<String> me,
      @Nullable String developer,
      Map<String, Role> others) {
    List<ReadTranscript.Voice> voices = transcript.voices();
    List<String> names = voices.stream().map(ReadTranscript.Voice::name).toList();
    Cast cast = me == null ? found(names, developer) : said(names, me);
    return cast.refusal == null ? cast.leaving(voices, developer, others) : cast;
  }

  /** The same, with nobody said to be anything but the interviewer. */
  public static Cast of(
      ReadTranscript transcript, @Nullable Collection<String> me, @Nullable String developer) {
    return of(transcript, me, developer, Map.of());
  }

  private Cast leaving(
      List<ReadTranscript.Voice> voices, @Nullable String developer, Map<String, Role> others) {
    List<ReadTranscript.Voice> rest =
        voices.stream().filter(voice -> !mine.contains(voice.name())).toList();
    List<String> names = rest.stream().map(ReadTranscript.Voice::name).toList();
    Optional<String> interviewed = developer == null ? Optional.empty() : match(names, developer);
    Map<String, Role> asked =
        others.entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> NameTrouble.key(each.getKey()),
                    Map.Entry::getValue,
                    (one, two) -> two));
    Map<Boolean, List<ReadTranscript.Voice>> parted =
        rest.stream()
            .collect(
                Collectors.partitioningBy(
                    voice -> {
                      Role plain =
                          interviewed.isEmpty() || interviewed.get().equals(voice.name())
                              ? Role.THEM
                              : Role.LEFT_OUT;
                      return asked.getOrDefault(NameTrouble.key(voice.name()), plain)
                          == Role.LEFT_OUT;
                    }));
    List<ReadTranscript.Voice> out = parted.getOrDefault(true, List.of());
    List<ReadTranscript.Voice> them = parted.getOrDefault(false, List.of());
    if (them.isEmpty() && !out.isEmpty()) {
      return new Cast(mine, names(out), remarks, TEXTS.get("them.missing", told(names)));
    }
    List<String> told = new ArrayList<>(remarks);
    if (!out.isEmpty()) {
      told.add(TEXTS.get(them.size() == 1 ? "left.only" : "left.some", counted(out), lines(out)));
    }
    List<ReadTranscript.Voice> besides =
        them.stream()
            .filter(voice -> !interviewed.filter(voice.name()::equals).isPresent())
            .toList();
    if (them.size() > 1) {
      told.add(
          them.size() == besides.size()
              ? TEXTS.get("them.all", counted(them))
              : TEXTS.get("them.besides", counted(besides), lines(besides)));
    } else if (!out.isEmpty() && besides.size() == 1 && interviewed.isPresent()) {
      told.add(TEXTS.get("them.instead", counted(besides), lines(besides)));
    }
    return new Cast(mine, names(out), told, null);
  }

  private static Set<String> names(List<ReadTranscript.Voice> voices) {
    return voices.stream().map(ReadTranscript.Voice::name).collect(Collectors.toSet());
  }

  private static int lines(List<ReadTranscript.Voice> voices) {
    return voices.stream().mapToInt(ReadTranscript.Voice::lines).sum();
  }

  private static String counted(List<ReadTranscript.Voice> voices) {
    return voices.stream()
        .map(voice -> TEXTS.get("voice.lines", voice.lines(), voice.name()))
        .collect(Collectors.joining(", "));
  }

  private static Cast said(List<String> names, Collection<String> me) {
    Set<String> mine = new LinkedHashSet<>();
    List<String> remarks = new ArrayList<>();
    for (String name : me) {
      Optional<String> known = match(names, name);
      if (known.isEmpty()) {
        return refused(TEXTS.get("me.unknown", name.strip(), told(names)));
      }
      if (!NameTrouble.same(known.get(), name)) {
        remarks.add(TEXTS.get("me.taken", known.get()));
      }
      mine.add(known.get());
    }
    return mine.isEmpty() && names.size() > 1
        ? refused(TEXTS.get("me.missing", told(names)))
        : new Cast(mine, Set.of(), remarks, null);
  }

  private static Cast found(List<String> names, @Nullable String developer) {
    List<String> called =
        names.stream().filter(name -> INTERVIEWER.contains(NameTrouble.key(name))).toList();
    if (called.size() == 1) {
      return taken(called.getFirst());
    }
    if (names.size() == 1) {
      return new Cast(Set.of(), Set.of(), List.of(TEXTS.get("me.alone", names.getFirst())), null);
    }
    Optional<String> them =
        developer == null || names.size() != 2 ? Optional.empty() : match(names, developer);
    return them.map(name -> taken(names.get(1 - names.indexOf(name))))
        .orElseGet(() -> refused(TEXTS.get("me.missing", told(names))));
  }

  private static Cast taken(String name) {
    return new Cast(Set.of(name), Set.of(), List.of(TEXTS.get("me.taken", name)), null);
  }

  private static Cast refused(String why) {
    return new Cast(Set.of(), Set.of(), List.of(), why);
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
    // What has no words is like nothing, not like all.
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
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
