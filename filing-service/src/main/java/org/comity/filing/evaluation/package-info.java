/** How people found each step of their case: a mark from 1 to 5, of which only sums are kept. */
package org.comity.filing.evaluation;
