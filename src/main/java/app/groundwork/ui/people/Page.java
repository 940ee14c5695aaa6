package app.groundwork.ui.people;

import javafx.scene.Node;
import javafx.scene.control.Button;

/** What stands right of the list: the page of the trio, a team or a developer. */
interface Page {
  /** What is shown. */
  Node node();

  /** Puts a way back to the list at the page's top. */
  void lead(Button way);

  /** Puts the focus on the first field. */
  void focusFields();

  /** One step back inside of the page; false if the focus is at its first place or elsewhere. */
  boolean back();

  /** Says whether the page is on screen. */
  void setLooking(boolean looking);

  /** Saves what is typed and lets go. */
  void close();
}
