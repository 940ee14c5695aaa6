/** The sample's readable source data. */
@NullMarked
package app.groundwork.exchange.samples;

import org.jspecify.annotations.NullMarked;
