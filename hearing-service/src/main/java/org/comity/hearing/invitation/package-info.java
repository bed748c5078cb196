/** How whoever is called to be heard is told of the hearing, at the address that the court was given. */
package org.comity.hearing.invitation;
