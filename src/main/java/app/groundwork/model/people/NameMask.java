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

  /** The names of those who stay, folded. */
  private final Set<String> staying = new HashSet<>();

  /** Of whom else to look for, behind what is told here; often null. */
  private final @Nullable NameMask rest;

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

  private NameMask(@Nullable NameMask rest) {
    this.rest = rest;
  }

  /**
   * Looks for one name and for {@code words}, parts of it, in any case; but not inside of {@code
   * others}, names of other people that one of the words is a part of.
   */
  public static NameMask ofName(
      String name, Collection<String> words, String pseudonym, Collection<String> others) {
    NameMask mask = new NameMask(null);
    mask.hideWhole(name, pseudonym);
    for (String word : words) {
      mask.add(word, pseudonym, false, written(word));
    }
    others.forEach(other -> mask.add(other, null, true, Written.ANYHOW));
    return mask;
  }

  /**
   * Looks for people: for the whole name of each and for single parts of it ("Mira" of "mira
   * okafor") in any case, but for parts that are everyday words ("will") only where they begin with
   * a capital. What a name shares with another is taken for the one who comes first; the names of
   * those who may be named stay whole.
   */
  public static NameMask ofPeople(List<Person> people) {
    NameMask mask = ofAll(people);
    return people.isEmpty() ? mask : mask.meaning(List.of(people.getFirst()));
  }

  /** The same, but what those who may be named share with others is taken for the others. */
  static NameMask ofAll(List<Person> people) {
    NameMask mask = new NameMask(null);
    Set<String> taken = new HashSet<>();
    for (Person person : people) {
      if (person.instead == null) {
        mask.add(person.name, null, true, written(person.name));
        NameParts.core(person.name).ifPresent(core -> mask.add(core, null, true, Written.ANYHOW));
        mask.staying.add(folded(person.name));
      }
    }
    for (Person person : people) {
      String instead = person.instead;
      if (instead != null) {
        mask.hide(person.name, instead);
        for (String part : NameParts.distinct(person.name)) {
          String folded = folded(part);
          if (!mask.staying.contains(folded) && taken.add(folded)) {
            mask.add(part, instead, false, asPart(part));
          }
        }
      }
    }
    return mask;
  }

  /**
   * This mask of people, where {@code own}, names of one of them, are meant by what they share with
   * others; and hidden if they are so here. It takes memory for these only.
   */
  NameMask meaning(List<Person> own) {
    NameMask mask = new NameMask(this);
    for (Person person : own) {
      String instead = person.instead;
      if (instead != null) {
        mask.hide(person.name, instead);
      }
      for (String part : NameParts.distinct(person.name)) {
        if (!staying.contains(folded(part))) {
          mask.add(part, instead, false, asPart(part));
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

  /** In any case, but a word of everyday language only with a capital. */
  private static Written asPart(String part) {
    return EverydayNames.has(part) ? Written.AS_NAME : Written.ANYHOW;
  }

  private static Written written(String word) {
    String bare = word.strip();
    boolean isShort = bare.codePointCount(0, bare.length()) <= SHORT && !FoldedText.spaceless(bare);
    return isShort ? Written.EXACTLY : Written.ANYHOW;
  }

  private static String folded(String name) {
    return FoldedText.of(name.strip()).text();
  }

  private void hide(String name, String instead) {
    // "it" is everybody's word; "IT" and "Bo" are not.
    if (written(name) == Written.EXACTLY && !FoldedText.of(name).hasCapital()) {
      alone.put(name.strip(), instead);
    } else {
      hideWhole(name, instead);
      NameParts.core(name).ifPresent(core -> add(core, instead, true, Written.ANYHOW));
      NameParts.initialed(name).ifPresent(brief -> add(brief, instead, false, Written.EXACTLY));
    }
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
    for (NameForm form : NameForm.of(new NameForm.Sought(word, instead, whole, written))) {
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
    String whole = alone(bare);
    if (whole != null) {
      int from = text.indexOf(bare);
      return List.of(new Found(from, from + bare.length(), bare, true, whole));
    }
    List<Found> found = knowsNone() ? List.of() : found(FoldedText.of(text), anyCase);
    return found.isEmpty() ? found : outsideOfIds(text, found);
  }

  private @Nullable String alone(String name) {
    String instead = alone.get(name);
    return instead != null || rest == null ? instead : rest.alone(name);
  }

  private boolean knowsNone() {
    return forms.isEmpty() && (rest == null || rest.knowsNone());
  }

  private List<Found> found(FoldedText text, boolean anyCase) {
    List<Found> found = new ArrayList<>();
    // Up to where there is a name found, and one that stays.
    int done = 0;
    int stays = 0;
    String token = "";
    for (int at = 0; at < text.length(); at += token.length()) {
      token = text.token(at);
      Place place = new Place(text, at, anyCase);
      look(token, place);
      NameForm longest = place.longest;
      // One who stays by a longer name is another.
      if (longest != null && at >= done && place.end > stays && place.end >= place.stayed) {
        found.add(Found.of(text.from(at), text.to(place.end), longest.sought()));
        done = place.end;
      }
      stays = Math.max(stays, place.stayed);
    }
    return found;
  }

  private void look(String token, Place place) {
    forms.getOrDefault(token, List.of()).forEach(place::meet);
    if (rest != null) {
      rest.look(token, place);
    }
  }

  /** What begins at one place of a text, as far as it was met. */
  private static final class Place {
    private final FoldedText text;
    private final int at;
    private final boolean anyCase;
    private @Nullable NameForm longest;
    private int end;

    /** Where the name of one ends who stays. */
    private int stayed;

    /** Where a part ends that means one who may be named, and no one else. */
    private int named;

    private Place(FoldedText text, int at, boolean anyCase) {
      this.text = text;
      this.at = at;
      this.anyCase = anyCase;
      end = at;
      stayed = at;
    }

    private void meet(NameForm form) {
      NameForm.Sought sought = form.sought();
      int to = form.end(text, at, anyCase);
      if (sought.instead() != null) {
        if (to > end && (sought.whole() || to != named)) {
          longest = form;
          end = to;
        }
      } else if (sought.whole()) {
        stayed = Math.max(stayed, to);
      } else {
        named = Math.max(named, to);
      }
    }
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
