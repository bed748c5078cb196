/** Signed texts of C2SP: notes, checkpoints, log proofs and trust policies. */
package org.comity.evidence.note;
