/**
 * The measured limits: {@code mvn -Pbench verify} runs the classes called {@code XBench} and prints
 * one table, also to {@code target/bench.txt}. A figure over its limit fails the build.
 */
package app.groundwork.bench;
