/** Random texts that only their holder knows, what is kept of them instead, and the encryption of what must be read again. */
package org.comity.gateway.secret;
