/** The evidence log of a service: how an event becomes an entry of it, who signs it, and where anybody reads it. */
package org.comity.courtevidence;
