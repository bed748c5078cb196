/** Somebody else than the log who vouches that it never showed anybody another past: the witness, and how a log asks one. */
package org.comity.evidence.witness;
