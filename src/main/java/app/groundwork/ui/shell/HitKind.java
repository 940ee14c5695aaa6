package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.Arrays;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What a search can find: how each kind is called and pictured. */
enum HitKind {
  DEVELOPER(PeopleStore.DEVELOPER, "kind.developers", Feather.USER),
  TEAM(PeopleStore.TEAM, "kind.teams", Feather.USERS),
  SESSION(ShadowingStore.SESSION, "kind.sessions", Feather.EYE),
  ENTRY(ShadowingStore.ENTRY, "kind.entries", Feather.LIST),
  INTERVIEW(InterviewsStore.INTERVIEW, "kind.interviews", Feather.MESSAGE_CIRCLE),
  NOTE(InterviewsStore.NOTE, "kind.notes", Feather.MESSAGE_SQUARE),
  PAIN_POINT(EvidenceStore.PAIN_POINT, "kind.painPoints", Feather.ALERT_CIRCLE),
  THEME(EvidenceStore.THEME, "kind.themes", Feather.TAG),
  ASSUMPTION(EvidenceStore.ASSUMPTION, "kind.assumptions", Feather.HELP_CIRCLE),
  DECLINED(DeclinedRequests.DECLINED, "kind.declined", Feather.SLASH),
  INITIATIVE(InitiativesStore.INITIATIVE, "kind.initiatives", Feather.TRENDING_UP),
  OTHER("", "kind.other", Feather.FILE);

  private final String kind;
  private final String key;
  private final Ikon icon;

  HitKind(String kind, String key, Ikon icon) {
    this.kind = kind;
    this.key = key;
    this.icon = icon;
  }

  /** Of the items of that table. */
  static HitKind of(String table) {
    return Arrays.stream(values()).filter(one -> one.kind.equals(table)).findFirst().orElse(OTHER);
  }

  /** Many of them, such as "Entries". */
  String words() {
    return Texts.in(HitKind.class).get(key);
  }

  Ikon icon() {
    return icon;
  }
}
