/** The proof that the court received a submission: an entry of the evidence log each time, and a package that anybody checks offline. */
package org.comity.filing.proof;
