/** The public log of this service, and how an event becomes an entry of it. */
package org.comity.serviceofprocess.evidence;
