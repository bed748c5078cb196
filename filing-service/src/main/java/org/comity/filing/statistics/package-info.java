/** How many cases there are, of which kinds, how they ended and how long they took: for the public, and for a court of its own cases. */
package org.comity.filing.statistics;
