/** Foreign law that courts found: in its case for the parties, and in one register for all courts. Source: SPC (2023) No. 12. */
package org.comity.filing.foreignlaw;
