/** What kind of a room it is, and what follows from that: its steps, who sits there, what is done in it. */
package org.comity.hearing.stage;
