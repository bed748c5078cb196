package org.comity.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.comity.evidence.tree.Hash;

/**
 * A public key that signs notes, under a name. Its text form is the vkey {@code <name>+<key id>+<base64>}.
 * Source: C2SP signed-note, tlog-cosignature.
 */
public final class NoteKey {
    /** What the signature is made over. */
    public enum Type {
        /** Ed25519 over the text of the note. */
        ED25519(0x01, 32, "Ed25519", "302a300506032b6570032100"),
        /** Ed25519 over the text and a time; what witnesses have used. */
        ED25519_COSIGNATURE(0x04, 32, "Ed25519", "302a300506032b6570032100"),
        /** ML-DSA-44 (FIPS 204) over origin, size, root and a time; safe against quantum computers. */
        ML_DSA_44(0x06, 1312, "ML-DSA-44", "30820532300b060960864801650304031103820521" + "00");

        final byte code;
        final int keyLength;
        final String algorithm;
        private final byte[] x509Prefix;

        Type(int code, int keyLength, String algorithm, String x509Prefix) {
            this.code = (byte) code;
            this.keyLength = keyLength;
            this.algorithm = algorithm;
            this.x509Prefix = HexFormat.of().parseHex(x509Prefix);
        }

        /** Whether a signature of this type begins with eight bytes of time. */
        boolean isTimed() {
            return this != ED25519;
        }

        static Type of(byte code) {
            return Arrays.stream(values())
                    .filter(type -> type.code == code)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Unknown type of key: " + code));
        }
    }

    private final String name;
    private final Type type;
    private final byte[] raw;
    private final PublicKey publicKey;

    private NoteKey(String name, Type type, byte[] raw) {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a key name: " + name);
        }
        if (raw.length != type.keyLength) {
            throw new IllegalArgumentException("A key of " + raw.length + " bytes is not " + type.algorithm);
        }
        this.name = name;
        this.type = type;
        this.raw = raw.clone();
        this.publicKey = decode(type, raw);
    }

    /** @param raw the public key as its algorithm defines it, without any ASN.1 around it */
    public static NoteKey of(String name, Type type, byte[] raw) {
        return new NoteKey(name, type, raw);
    }

    static NoteKey of(String name, Type type, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new NoteKey(name, type, Arrays.copyOfRange(encoded, type.x509Prefix.length, encoded.length));
    }

    /** @throws IllegalArgumentException if this is not a vkey of a known type whose id fits its key */
    public static NoteKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a verifier key: " + vkey);
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length < 2) {
            throw new IllegalArgumentException("Not a verifier key: " + vkey);
        }
        NoteKey key = new NoteKey(parts[0], Type.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.vkey().equals(vkey)) {
            throw new IllegalArgumentException("The id of this verifier key does not fit its key: " + vkey);
        }
        return key;
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '+' || c < 0x20 || Character.isSpaceChar(c));
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    /** Whether it is this public key, whatever name that bears. */
    public boolean isOf(PublicKey other) {
        return Arrays.equals(publicKey.getEncoded(), other.getEncoded());
    }

    /** The algorithm's name, such as {@code ML-DSA-44}. */
    public String algorithm() {
        return type.algorithm;
    }

    /** The public key as its algorithm defines it. */
    public byte[] raw() {
        return raw.clone();
    }

    PublicKey publicKey() {
        return publicKey;
    }

    /** The first four bytes of SHA-256(name, newline, type, key), as eight hexadecimal digits. */
    public String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(UTF_8));
            digest.update((byte) '\n');
            digest.update(type.code);
            return HexFormat.of().formatHex(digest.digest(raw), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 of the public key, hexadecimal: to compare it by. */
    public String fingerprint() {
        return Hash.ofBytes(raw).hex();
    }

    public String vkey() {
        byte[] typed =
                ByteBuffer.allocate(1 + raw.length).put(type.code).put(raw).array();
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed);
    }

    boolean verifies(String text, byte[] signature) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(signature);
            long time = 0;
            if (type.isTimed()) {
                if (rest.remaining() < Long.BYTES) {
                    return false;
                }
                time = rest.getLong();
            }
            byte[] plain = new byte[rest.remaining()];
            rest.get(plain);
            Signature verifier = Signature.getInstance(type.algorithm);
            verifier.initVerify(publicKey);
            verifier.update(SignedMessage.of(this, text, time));
            return time >= 0 && verifier.verify(plain);
        } catch (SignatureException | InvalidKeyException | IllegalArgumentException e) {
            // Of the wrong length, by a key that is no point of the curve, or over a text that is no checkpoint.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + type.algorithm, e);
        }
    }

    private static PublicKey decode(Type type, byte[] raw) {
        byte[] encoded = ByteBuffer.allocate(type.x509Prefix.length + raw.length)
                .put(type.x509Prefix)
                .put(raw)
                .array();
        try {
            return KeyFactory.getInstance(type.algorithm).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a public key of " + type.algorithm, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && name.equals(key.name) && type == key.type && Arrays.equals(raw, key.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s key %s of %s", type.algorithm, id(), name);
    }
}
