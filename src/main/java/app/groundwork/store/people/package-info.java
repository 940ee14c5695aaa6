/** Teams and developers in the file. */
@NullMarked
package app.groundwork.store.people;

import org.jspecify.annotations.NullMarked;
