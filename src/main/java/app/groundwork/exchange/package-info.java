/** What leaves and enters as a document: one catalogue of what and format. */
@NullMarked
package app.groundwork.exchange;

import org.jspecify.annotations.NullMarked;
