/** The services behind this door: one table, which routing, tokens and metrics read. */
package org.comity.gateway.directory;
