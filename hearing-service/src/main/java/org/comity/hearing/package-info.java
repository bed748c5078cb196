/** Hearings held online: schedule, consent, the room, its record. */
package org.comity.hearing;
