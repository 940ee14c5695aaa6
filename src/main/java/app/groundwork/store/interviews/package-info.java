/** Scripts and interviews in the file. */
@NullMarked
package app.groundwork.store.interviews;

import org.jspecify.annotations.NullMarked;
