/** How a person proves who he is: passwords, and how they are kept. */
package org.comity.gateway.identity.credential;
