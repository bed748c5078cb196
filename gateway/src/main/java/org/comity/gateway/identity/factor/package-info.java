/** How the holder of an account sets up a second factor and takes it off, and how an operator takes it off for who lost it. */
package org.comity.gateway.identity.factor;
