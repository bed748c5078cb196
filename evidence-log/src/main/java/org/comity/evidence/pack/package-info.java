/** Proof packages: one file with everything a stranger needs to check a delivery, a filing or a hearing. */
package org.comity.evidence.pack;
