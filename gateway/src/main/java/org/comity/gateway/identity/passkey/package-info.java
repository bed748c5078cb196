/** The passkeys of who is signed in: made, listed, removed. */
package org.comity.gateway.identity.passkey;
