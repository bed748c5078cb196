/** Exchange of evidence: on a day of the court each side shows the others what proves its case. */
package org.comity.filing.exchange;
