/** Partners of the courts, whose systems register cases with a client id and a secret. */
package org.comity.gateway.identity.partner;
