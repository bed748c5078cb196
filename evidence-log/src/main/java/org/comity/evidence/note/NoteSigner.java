package org.comity.evidence.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import org.comity.evidence.tree.Hash;

/** A private key that signs notes, with the public key that checks them. */
public final class NoteSigner {
    private final NoteKey key;
    private final PrivateKey privateKey;

    private NoteSigner(NoteKey key, PrivateKey privateKey) {
        this.key = key;
        this.privateKey = privateKey;
    }

    public static NoteSigner of(String name, NoteKey.Type type, KeyPair pair) {
        return new NoteSigner(NoteKey.of(name, type, pair.getPublic()), pair.getPrivate());
    }

    /** @throws IllegalArgumentException if the two keys do not belong together */
    public static NoteSigner of(NoteKey key, PrivateKey privateKey) {
        NoteSigner signer = new NoteSigner(key, privateKey);
        String probe = new Checkpoint(key.name(), 0, Hash.EMPTY_ROOT).text();
        if (!key.verifies(probe, signer.sign(probe, Instant.EPOCH).bytes())) {
            throw new IllegalArgumentException("The private key does not belong to the " + key);
        }
        return signer;
    }

    /** The algorithm whose key pairs sign notes of this type. */
    public static String algorithmOf(NoteKey.Type type) {
        return type.algorithm;
    }

    public NoteKey key() {
        return key;
    }

    /**
     * A signature over any bytes, for readers that know certificates and no notes (CAdES, level B-B).
     *
     * @param at the time in it, to the second
     * @throws IllegalStateException if this key is not of Ed25519
     */
    public byte[] signDetached(byte[] content, Instant at) {
        return DetachedSignature.of(content, key, key.publicKey(), privateKey, at);
    }

    /** @param time is signed too by the types that sign a time, to the second */
    public SignedNote.Line sign(String text, Instant time) {
        try {
            Signature signer = Signature.getInstance(key.algorithm());
            signer.initSign(privateKey);
            signer.update(SignedMessage.of(key, text, time.getEpochSecond()));
            byte[] plain = signer.sign();
            ByteBuffer signature = ByteBuffer.allocate((key.type().isTimed() ? Long.BYTES : 0) + plain.length);
            if (key.type().isTimed()) {
                signature.putLong(time.getEpochSecond());
            }
            return new SignedNote.Line(
                    key.name(), key.id(), signature.put(plain).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign with the " + key, e);
        }
    }
}
