/** What pre-trial conferences put down, and later hearings of the case stand on. Source: J 225, 226, 229; EV 57, 60. */
package org.comity.hearing.preparation;
