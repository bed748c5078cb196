/** Who sits where in a hearing, and as what. */
package org.comity.hearing.seat;
