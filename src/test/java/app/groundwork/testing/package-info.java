/** What screen tests are written with. */
package app.groundwork.testing;
