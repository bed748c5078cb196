/** What the gateway keeps of an account, as a copy for its holder. */
package org.comity.gateway.identity.owndata;
