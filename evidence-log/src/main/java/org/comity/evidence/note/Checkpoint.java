package org.comity.evidence.note;

import org.comity.evidence.tree.Hash;

/**
 * What a log says about itself: its name, how many entries it has, and the root of their tree. Lines of extension
 * are refused, because an ML-DSA-44 cosignature would not cover them. Source: C2SP tlog-checkpoint.
 */
public record Checkpoint(String origin, long size, Hash root) {

    public Checkpoint {
        if (!NoteKey.isName(origin) || size < 0) {
            throw new IllegalArgumentException("Not a checkpoint: " + origin + ", " + size);
        }
    }

    /** @throws IllegalArgumentException unless these are exactly the three lines of a checkpoint */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || lines[1].length() > 18) {
            throw new IllegalArgumentException("Not a checkpoint of three lines");
        }
        Checkpoint checkpoint = new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]));
        if (!checkpoint.text().equals(text)) {
            throw new IllegalArgumentException("Not in the canonical form of a checkpoint");
        }
        return checkpoint;
    }

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
