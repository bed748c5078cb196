/** The log of a service on its own PostgreSQL, and the keys that sign it. */
package org.comity.evidence.log;
