package org.comity.evidence.log;

import org.comity.evidence.note.TlogProof;

/** An entry of the log with the proof that it is there. */
public record LoggedEntry(byte[] entry, TlogProof proof) {
    public LoggedEntry {
        entry = entry.clone();
    }

    @Override
    public byte[] entry() {
        return entry.clone();
    }

    public long index() {
        return proof.index();
    }
}
