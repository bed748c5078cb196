/** How whoever is heard apart comes to their seat: with a code from the clerk. */
package org.comity.hearing.entry;
