/** Teams, developers and the product trio: who they are and what is known of them. */
@NullMarked
package app.groundwork.ui.people;

import org.jspecify.annotations.NullMarked;
