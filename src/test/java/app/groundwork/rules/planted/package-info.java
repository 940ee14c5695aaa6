/**
 * A little program that breaks every rule: the rules are held against it as against ours, with this
 * package in the place of {@code app.groundwork}. {@code ArchitectureTest} lists which class breaks
 * which.
 */
package app.groundwork.rules.planted;
