/** What every area may use: ids, references, words and stamps. */
@NullMarked
package app.groundwork.model.shared;

import org.jspecify.annotations.NullMarked;
