package app.groundwork.rules;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule.
 *
 * @param name short; {@code ArchitectureTest} lists under it what is planted to break it
 */
record Rule(String name, ArchRule check) {}
