/** The courts' seals on what this service makes. */
package org.comity.serviceofprocess.seal;
