package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.tree.Hash;

/**
 * What a log asks of a witness.
 *
 * <pre>
 *   old 20852014
 *   (up to 63 hashes in base64, a line each)
 *   (empty line)
 *   (the signed checkpoint)
 * </pre>
 *
 * Source: C2SP tlog-witness.
 *
 * @param oldSize of the checkpoint that the witness last cosigned, as far as the log knows; 0 if none
 * @param proof that the tree of the old size is the beginning of that of the checkpoint
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote checkpoint) {
    /** Far more than 63 hashes and a note with 64 signatures of ML-DSA-44 need. */
    static final int LONGEST = 512 * 1024;

    private static final String OLD = "old ";
    private static final int LONGEST_PROOF = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (oldSize < 0 || proof.size() > LONGEST_PROOF) {
            throw new IllegalArgumentException("Not a request to a witness");
        }
    }

    /** @throws IllegalArgumentException unless these are exactly the characters of such a request */
    public static AddCheckpoint parse(byte[] body) {
        String text = new String(body, UTF_8);
        int blank = text.indexOf("\n\n");
        if (!text.startsWith(OLD) || blank < 0) {
            throw new IllegalArgumentException("Not a request to a witness");
        }
        String[] lines = text.substring(OLD.length(), blank).split("\n", -1);
        if (lines.length > LONGEST_PROOF + 1 || lines[0].length() > 18) {
            throw new IllegalArgumentException("Too long for a request to a witness");
        }
        List<Hash> proof = new ArrayList<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            proof.add(Hash.ofBase64(line));
        }
        AddCheckpoint request =
                new AddCheckpoint(Long.parseLong(lines[0]), proof, SignedNote.parse(text.substring(blank + 2)));
        request.tree();
        if (!Arrays.equals(request.bytes(), body)) {
            throw new IllegalArgumentException("Not in the canonical form of a request to a witness");
        }
        return request;
    }

    public Checkpoint tree() {
        return Checkpoint.parse(checkpoint.text());
    }

    public byte[] bytes() {
        StringBuilder text = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint.format()).toString().getBytes(UTF_8);
    }
}
