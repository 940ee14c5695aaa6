/** The command line. */
@NullMarked
package app.groundwork.cli;

import org.jspecify.annotations.NullMarked;
