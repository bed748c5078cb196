package org.comity.evidence.note;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** The bytes that a key really signs, by its type. Source: C2SP signed-note, tlog-cosignature. */
final class SignedMessage {
    private static final byte[] SUBTREE = "subtree/v1\n\0".getBytes(US_ASCII);

    private SignedMessage() {}

    /** @throws IllegalArgumentException if the type signs checkpoints only and the text is none */
    static byte[] of(NoteKey key, String text, long time) {
        return switch (key.type()) {
            case ED25519 -> text.getBytes(UTF_8);
            case ED25519_COSIGNATURE -> ("cosignature/v1\ntime " + time + "\n" + text).getBytes(UTF_8);
            case ML_DSA_44 -> subtree(key.name().getBytes(UTF_8), Checkpoint.parse(text), time);
        };
    }

    private static byte[] subtree(byte[] cosigner, Checkpoint checkpoint, long time) {
        byte[] origin = checkpoint.origin().getBytes(UTF_8);
        if (cosigner.length > 255 || origin.length > 255) {
            throw new IllegalArgumentException("A name of more than 255 bytes cannot be signed");
        }
        return ByteBuffer.allocate(SUBTREE.length + 1 + cosigner.length + 8 + 1 + origin.length + 16 + 32)
                .put(SUBTREE)
                .put((byte) cosigner.length)
                .put(cosigner)
                .putLong(time)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }
}
