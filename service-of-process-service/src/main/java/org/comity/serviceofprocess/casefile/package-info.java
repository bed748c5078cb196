/** What this service knows of a case, from the facts that filing-service tells. */
package org.comity.serviceofprocess.casefile;
