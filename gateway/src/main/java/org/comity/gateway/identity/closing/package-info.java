/** How a party leaves: its account is closed, and what the law keeps stays where it is. */
package org.comity.gateway.identity.closing;
