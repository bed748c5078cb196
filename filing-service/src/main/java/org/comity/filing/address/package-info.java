/** Where a party is served, when that changes after the filing: stated by the party, confirmed by the court. */
package org.comity.filing.address;
