package org.comity.serviceofprocess.evidence;

/** An entry was appended in the running transaction; once that has committed, a checkpoint is due. */
record Appended(long index) {}
