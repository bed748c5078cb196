/** The sessions that ended at the gateway while a token of theirs may still be held, as a service is told of them. */
package org.comity.sessions;
