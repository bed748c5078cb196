/** Where anybody reads the log of this service. */
package org.comity.serviceofprocess.evidence;
