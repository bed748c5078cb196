/** Time that somebody else says: RFC 3161 timestamps over the states of a log. */
package org.comity.evidence.time;
