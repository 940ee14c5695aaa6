/** The rules of the house: who may use what, what nothing is called, and how long a file may be. */
package app.groundwork.rules;
