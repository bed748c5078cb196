/** Measures the whole stack on this machine, several times over, and prints what came out as ratios. */
package org.comity.benchmarks;
