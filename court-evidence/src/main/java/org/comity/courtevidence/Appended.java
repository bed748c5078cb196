package org.comity.courtevidence;

/** An entry was appended in the running transaction; once that has committed, a checkpoint is due. */
record Appended() {}
