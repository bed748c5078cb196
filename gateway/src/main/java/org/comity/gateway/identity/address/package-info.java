/** Another mail address for an account that somebody has. */
package org.comity.gateway.identity.address;
