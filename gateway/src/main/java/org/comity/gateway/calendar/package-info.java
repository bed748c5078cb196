/** A person's hearings and last days, for their own calendar. */
package org.comity.gateway.calendar;
