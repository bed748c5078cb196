/** What parties owe the court for papers and failed objections, besides the fee of the claim: opened by law, paid at the court's bank. */
package org.comity.filing.charge;
