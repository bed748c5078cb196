package org.comity.evidence.log;

import java.time.Instant;
import java.util.List;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;

/**
 * Keys that sign no more.
 *
 * @param keys that signed until then
 * @param size of the largest tree that they have signed
 * @param at when they were replaced, by the clock of who did it
 * @param handover in which they name those that came after
 */
public record ReplacedKeys(List<NoteKey> keys, long size, Instant at, SignedNote handover) {

    public ReplacedKeys {
        keys = List.copyOf(keys);
    }
}
