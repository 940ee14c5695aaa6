package app.groundwork.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The colours of a window: the base theme, our tokens over it, and the form that both share. */
public enum Theme {
  LIGHT,
  DARK,
  /** What the system prefers. */
  SYSTEM;

  static {
    loadFont("groundwork-regular.otf");
    loadFont("groundwork-bold.otf");
  }

  /** True if it is dark now. */
  public boolean isDark() {
    return this == DARK
        || (this == SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
  }

  /** Dresses {@code scene}; replaces the style sheets that it had. */
  public void applyTo(Scene scene) {
    String base =
        isDark()
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS();
    List<String> own = List.of(sheet(isDark() ? "dark.css" : "light.css"), sheet("groundwork.css"));
    if (!base.equals(scene.getUserAgentStylesheet()) || !own.equals(scene.getStylesheets())) {
      scene.setUserAgentStylesheet(base);
      scene.getStylesheets().setAll(own);
    }
  }

  /** Dresses {@code follower} as {@code leader}, now and whenever that changes. */
  public static void follow(Scene leader, Scene follower) {
    InvalidationListener copy =
        any -> {
          follower.setUserAgentStylesheet(leader.getUserAgentStylesheet());
          follower.getStylesheets().setAll(leader.getStylesheets());
        };
    // Held by the follower alone: the leader outlives it.
    leader.getStylesheets().addListener(new WeakInvalidationListener(copy));
    follower.getProperties().put(Theme.class, copy);
    copy.invalidated(leader.getStylesheets());
  }

  private static String sheet(String name) {
    return resource(name).toExternalForm();
  }

  private static void loadFont(String name) {
    try (InputStream font =
        Objects.requireNonNull(Theme.class.getResourceAsStream("fonts/" + name), name)) {
      Font.loadFont(font, 14);
    } catch (IOException e) {
      throw new IllegalStateException("The typeface cannot be read: " + name, e);
    }
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name);
  }
}
