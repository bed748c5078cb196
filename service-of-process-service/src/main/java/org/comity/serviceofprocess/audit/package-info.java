/** Who did what to which case, when. Append-only. */
package org.comity.serviceofprocess.audit;
