package org.comity.evidence.log;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.comity.evidence.note.InvalidSignature;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;

/**
 * The keys of a log say by which keys they are replaced. Signed by the Ed25519 keys of both sides; of the old ones nothing is
 * to be believed that is larger.
 *
 * @param size of the largest tree that the old keys have signed
 * @param at by the clock of who replaced them
 * @param keys the new ones
 */
public record KeyHandover(String origin, long size, Instant at, List<NoteKey> keys) {
    private static final String HEADER = "org.comity/key-handover@v1";
    private static final int HEAD = 4;

    public KeyHandover {
        keys = List.copyOf(keys);
        if (size < 0
                || keys.isEmpty()
                || !keys.stream().allMatch(key -> key.name().equals(origin))) {
            throw new IllegalArgumentException("Not a handover of keys of " + origin);
        }
    }

    /** @throws IllegalArgumentException unless this is exactly the text of one */
    public static KeyHandover parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() < HEAD + 2 || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("Not a handover of keys");
        }
        List<NoteKey> keys = new ArrayList<>();
        lines.subList(HEAD, lines.size() - 1).forEach(vkey -> keys.add(NoteKey.parse(vkey)));
        try {
            KeyHandover handover =
                    new KeyHandover(lines.get(1), Long.parseLong(lines.get(2)), Instant.parse(lines.get(3)), keys);
            if (!handover.text().equals(text)) {
                throw new IllegalArgumentException("Not in the canonical form of a handover of keys");
            }
            return handover;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a time of a handover of keys", e);
        }
    }

    public String text() {
        StringBuilder text = new StringBuilder(HEADER + "\n" + origin + "\n" + size + "\n" + at + "\n");
        keys.forEach(key -> text.append(key.vkey()).append('\n'));
        return text.toString();
    }

    /** Whether the Ed25519 keys of both sides have signed this. */
    static boolean isSigned(SignedNote note, List<NoteKey> before, List<NoteKey> after) {
        try {
            return !note.signedBy(textKeys(before)).isEmpty()
                    && !note.signedBy(textKeys(after)).isEmpty();
        } catch (InvalidSignature e) {
            return false;
        }
    }

    /** The others sign checkpoints only. */
    private static List<NoteKey> textKeys(List<NoteKey> keys) {
        return keys.stream().filter(key -> key.type() == NoteKey.Type.ED25519).toList();
    }
}
