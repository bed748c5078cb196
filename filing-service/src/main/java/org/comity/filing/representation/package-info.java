/** Who acts for a party of a case: proposed with a paper, joined by a code, confirmed by the court, ended. */
package org.comity.filing.representation;
