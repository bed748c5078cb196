/** Who may enter: registration, confirmation of the address, profile. */
package org.comity.gateway.identity.account;
