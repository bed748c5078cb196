/** Accounts that an OpenID Connect issuer opens instead of passwords and passkeys of the gateway's own. */
package org.comity.gateway.identity.openid;
