package app.groundwork.model.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one package: its {@code messages.properties}, in the language of the locale. */
public final class Texts {
  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words that lie beside {@code type}. */
  public static Texts in(Class<?> type) {
    return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".messages"));
  }

  /**
   * The words under {@code key}, with {@code {0}}, {@code {1}} … filled in from {@code values}.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String get(String key, Object... values) {
    String pattern = bundle.getString(key);
    return new MessageFormat(pattern, Locale.getDefault()).format(values);
  }

  /** The bundle itself, for FXML. */
  public ResourceBundle bundle() {
    return bundle;
  }
}
