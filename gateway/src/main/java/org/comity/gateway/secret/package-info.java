/** Random texts that only their holder knows, and what is kept of them instead. */
package org.comity.gateway.secret;
