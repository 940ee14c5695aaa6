package app.groundwork.model.people;

import java.util.Locale;
import java.util.Set;

/**
 * First and last names that are words of everyday English too: "will it build" speaks of nobody,
 * "Will builds it" does.
 */
final class EverydayNames {
  private static final Set<String> WORDS =
      Set.of(
          """
          amber april archer art august autumn baker banks barber bell berry bill bird bishop \
          black bloom blue bond boss bright brook brown buck bush butcher carter case chance \
          chase cherry church cliff cook cooper cross crystal daisy dale dawn day dean dear \
          drew duke earl early east faith field finch fisher flint flower forest foster fox \
          frank free gift glory gold good grace grant gray green grey guard hall hand hardy \
          hart hazel heath heather hill holly honor hope hunt hunter ivy jack jade jewel joint \
          joy judge june justice king knight lake lamb lance lane law lay light lily long love \
          low mark marsh mason may melody mercy merit mild miles mill miller misty moody moon \
          moss noble north odd olive page parker pat patience peace pearl penny pepper piper \
          pool porter post potter power price pride prince quick rain ray read reed rice rich \
          rider river robin rock rocky rod root rose ruby rusty sage sandy savage scout sharp \
          shell short silver singer sky small smart south spring star stone storm street \
          strong sue summer sunny swan temple tiger true turner violet wade walker wall ward \
          waters weaver weeks west white wild will win winter wise wolf wood woods wright \
          young\
          """
              .split("\\s+"));

  private EverydayNames() {}

  /** True if the word, in any case, is one of everyday language. */
  static boolean has(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
