/** The people of the courts: who invites them, what they may be, and how they come and go. */
package org.comity.gateway.identity.staff;
