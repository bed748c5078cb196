package org.comity.filing.document.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.comity.http.Sha256;

/** SHA-256 and SHA-512 of the first bytes of a file, as far as they have come. */
final class Digests {
    private static final int PIECE = 64 * 1024;

    private final MessageDigest sha256;
    private final MessageDigest sha512;
    private long bytes;

    private Digests(MessageDigest sha256, MessageDigest sha512, long bytes) {
        this.sha256 = sha256;
        this.sha512 = sha512;
        this.bytes = bytes;
    }

    static Digests begin() {
        return new Digests(Sha256.begin(), of("SHA-512"), 0);
    }

    /** Of what lies in a file already. */
    static Digests of(FileChannel file, long bytes) throws IOException {
        Digests digests = begin();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        while (digests.bytes < bytes) {
            piece.clear().limit((int) Math.min(PIECE, bytes - digests.bytes));
            if (file.read(piece, digests.bytes) < 0) {
                throw new IOException("less is here than was noted");
            }
            digests.add(piece.array(), piece.position());
        }
        return digests;
    }

    static MessageDigest of(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    void add(byte[] piece, int length) {
        sha256.update(piece, 0, length);
        sha512.update(piece, 0, length);
        bytes += length;
    }

    /** Goes on by itself, so that what turns out wrong can be taken back. */
    Digests copy() {
        try {
            return new Digests((MessageDigest) sha256.clone(), (MessageDigest) sha512.clone(), bytes);
        } catch (CloneNotSupportedException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    long bytes() {
        return bytes;
    }

    /** In hexadecimal, lower case; ends the counting. */
    String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** In hexadecimal, lower case; ends the counting. */
    String sha512() {
        return HexFormat.of().formatHex(sha512.digest());
    }
}
