package app.groundwork.model.people;

import app.groundwork.model.people.NameForm.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in texts, in any case and spelling of accents, and puts something else in their
 * place. Only whole words count: Ann is not in Annotation, but in Ann’s. The time it takes grows
 * with the text, not faster.
 */
public final class NameMask {
  /** Up to this many letters a word is too common to be meant in any case. */
  private static final int SHORT = 2;

  private static final Pattern UUID =
      Pattern.compile("(?i)\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
  // What may stand between the parts of one name: "Kovács, Lena", "lena.kovacs".
  private static final Pattern BETWEEN = Pattern.compile("|,?[\\s\\u00a0]|[,._-]");

  /** By the tokens with which they begin. */
  private final Map<String, List<NameForm>> forms = new HashMap<>();

  /** What takes the place of a text that is such a name and nothing else, however short. */
  private final Map<String, String> alone = new HashMap<>();

  /**
   * A place in a text.
   *
   * @param from index of its first char
   * @param to index behind its last
   * @param word which of the words is there
   * @param whole true if that is a whole name
   * @param instead what takes its place
   */
  public record Found(int from, int to, String word, boolean whole, String instead) {
    private static Found of(int from, int to, NameForm.Sought sought) {
      return new Found(from, to, sought.word(), sought.whole(), String.valueOf(sought.instead()));
    }

    /** True if the two are parts of one name: neither is all of it, nor holds the other. */
    private boolean isBeside(Found other) {
      return !whole
          && !other.whole
          && instead.equals(other.instead)
          && !word.contains(other.word)
          && !other.word.contains(word);
    }
  }

  /**
   * Somebody who may be in texts.
   *
   * @param instead what takes the place of the name; null if it stays
   */
  public record Person(String name, @Nullable String instead) {}

  private final NameForms known;

  private NameMask(NameForms known) {
    this.known = known;
  }

  /**
   * Looks for one name and for {@code words}, parts of it, in any case; but not inside of {@code
   * others}, names of other people that one of the words is a part of.
   */
  public static NameMask ofName(
      String name, Collection<String> words, String pseudonym, Collection<String> others) {
    NameMask mask = new NameMask(new NameForms());
    mask.hideWhole(name, pseudonym);
    for (String word : words) {
      mask.add(word, pseudonym, false, written(word));
    }
    others.forEach(other -> mask.add(other, null, true, Written.ANYHOW));
    return mask;
  }

  /**
   * Looks for people: for the whole name of each in any case, and for single parts of a name
   * ("Mira" of "mira okafor") where they begin with a capital, so that common words stay. What a
   * name shares with another is taken for the one who comes first; the names of those who may be
   * named stay whole.
   */
  public static NameMask ofPeople(List<Person> people) {
    return ofPeople(people, new NameForms());
  }

  /** The same, with what was made of the {@code known} names before. */
  static NameMask ofPeople(List<Person> people, NameForms known) {
    NameMask mask = new NameMask(known);
    Set<String> taken = new HashSet<>();
    for (Person person : people) {
      if (person.instead == null) {
        mask.add(person.name, null, true, written(person.name));
        NameParts.core(person.name).ifPresent(core -> mask.add(core, null, true, Written.ANYHOW));
        taken.add(known.folded(person.name));
      }
    }
    for (Person person : people) {
      String instead = person.instead;
      if (instead != null) {
        // "it" is everybody's word; "IT" and "Bo" are not.
        if (written(person.name) == Written.EXACTLY && !FoldedText.of(person.name).hasCapital()) {
          mask.alone.put(person.name.strip(), instead);
        } else {
          mask.hideWhole(person.name, instead);
          NameParts.core(person.name)
              .ifPresent(core -> mask.add(core, instead, true, Written.ANYHOW));
        }
      }
      if (instead != null || person == people.getFirst()) {
        for (String part : known.parts(person.name, NameParts::distinct)) {
          if (taken.add(known.folded(part)) && instead != null) {
            mask.add(part, instead, false, Written.AS_NAME);
          }
        }
      }
    }
    return mask;
  }

  /** The parts of a name that have three letters or more, and the parts of those with a hyphen. */
  public static Set<String> parts(String name) {
    return NameParts.of(name);
  }

  /** How many letters and digits a name has. */
  public static long letters(String name) {
    return NameParts.letters(name);
  }

  private static Written written(String word) {
    String bare = word.strip();
    boolean isShort = bare.codePointCount(0, bare.length()) <= SHORT && !FoldedText.spaceless(bare);
    return isShort ? Written.EXACTLY : Written.ANYHOW;
  }

  private void hideWhole(String name, String instead) {
    if (!name.isBlank()) {
      alone.put(name.strip(), instead);
      if (letters(name) > 1) {
        add(name, instead, true, written(name));
      }
    }
  }

  private void add(String word, @Nullable String instead, boolean whole, Written written) {
    for (NameForm form : known.of(new NameForm.Sought(word, instead, whole, written))) {
      for (String token : form.tokens()) {
        forms.computeIfAbsent(token, key -> new ArrayList<>()).add(form);
      }
    }
  }

  /** True if one of the words is in {@code text}. */
  public boolean isIn(String text) {
    return !find(text).isEmpty();
  }

  /** Where the words are in {@code text}, from left to right; they do not overlap. */
  public List<Found> find(String text) {
    return find(text, false);
  }

  private List<Found> find(String text, boolean anyCase) {
    String bare = text.strip();
    String whole = alone.get(bare);
    if (whole != null) {
      int from = text.indexOf(bare);
      return List.of(new Found(from, from + bare.length(), bare, true, whole));
    }
    List<Found> found = forms.isEmpty() ? List.of() : found(FoldedText.of(text), anyCase);
    return found.isEmpty() ? found : outsideOfIds(text, found);
  }

  private List<Found> found(FoldedText text, boolean anyCase) {
    List<Found> found = new ArrayList<>();
    // Up to where there is a name found, and one that stays.
    int done = 0;
    int stays = 0;
    String token = "";
    for (int at = 0; at < text.length(); at += token.length()) {
      token = text.token(at);
      NameForm longest = null;
      int end = at;
      int stayed = at;
      for (NameForm form : forms.getOrDefault(token, List.of())) {
        int to = form.end(text, at, anyCase);
        if (form.sought().instead() == null) {
          stayed = Math.max(stayed, to);
        } else if (to > end) {
          longest = form;
          end = to;
        }
      }
      // One who stays by a longer name is another.
      if (longest != null && at >= done && end > stays && end >= stayed) {
        found.add(Found.of(text.from(at), text.to(end), longest.sought()));
        done = end;
      }
      stays = Math.max(stays, stayed);
    }
    return found;
  }

  /** {@code text} with something else for the names; parts of one name become one. */
  public String replace(String text) {
    return replaced(text, find(text));
  }

  /**
   * The same for a text that is said to be somebody's name: single parts of names count in any
   * case.
   */
  public String replaceName(String text) {
    return replaced(text, find(text, true));
  }

  private static String replaced(String text, List<Found> found) {
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder();
    List<Found> together = new ArrayList<>();
    int done = 0;
    for (Found one : found) {
      boolean goesOn =
          BETWEEN.matcher(text.substring(done, one.from)).matches()
              && together.stream().allMatch(before -> before.isBeside(one));
      if (!goesOn || together.isEmpty()) {
        together.clear();
        masked.append(text, done, one.from).append(one.instead);
      }
      together.add(one);
      done = one.to;
    }
    return masked.append(text, done, text.length()).toString();
  }

  private static List<Found> outsideOfIds(String text, List<Found> found) {
    Matcher ids = UUID.matcher(text);
    boolean more = ids.find();
    List<Found> outside = new ArrayList<>();
    for (Found one : found) {
      while (more && ids.end() < one.to) {
        more = ids.find();
      }
      if (!more || one.from < ids.start()) {
        outside.add(one);
      }
    }
    return outside;
  }
}
