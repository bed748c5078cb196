/** From a password to a signed-in browser, and out again. */
package org.comity.gateway.identity.session;
