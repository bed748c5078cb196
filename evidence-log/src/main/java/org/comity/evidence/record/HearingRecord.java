package org.comity.evidence.record;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.comity.evidence.tree.Hash;

/**
 * A sealed hearing: every event of its room in order, and the text that was signed.
 *
 * <p>An event is a line of canonical JSON with {@code seq} (from 1), {@code hearing}, {@code t} and {@code d}. Its
 * hash is SHA-256 of the line. An event that must stay closed is the line {@code sha256:<hash>} instead. The chain
 * begins with SHA-256 of {@code comity-hearing/<hearing id>} and goes on with SHA-256(link before, hash).
 *
 * @param events the lines without their newline
 * @param text the record as read and signed, canonical JSON
 */
public record HearingRecord(UUID hearingId, List<byte[]> events, byte[] text) {
    static final String CLOSED = "sha256:";

    public HearingRecord {
        events = events.stream().map(byte[]::clone).toList();
        text = text.clone();
    }

    @Override
    public byte[] text() {
        return text.clone();
    }

    public String textDigest() {
        return Hash.ofBytes(text).hex();
    }

    /** The line that stands for an event that must stay closed. */
    public static byte[] closed(byte[] hash) {
        return (CLOSED + Hash.of(hash).hex()).getBytes(US_ASCII);
    }

    /** The last link of the chain, which stands for all events in their order. */
    public Hash chainEnd() {
        Hash link = chainStart(hearingId);
        for (byte[] event : events) {
            link = chainNext(link, event);
        }
        return link;
    }

    public static Hash chainStart(UUID hearingId) {
        return Hash.ofBytes(("comity-hearing/" + hearingId).getBytes(UTF_8));
    }

    /** @throws IllegalArgumentException if the line stands for a closed event but has no hash */
    public static Hash chainNext(Hash link, byte[] line) {
        Hash hash =
                isClosed(line) ? Hash.ofHex(new String(line, US_ASCII).substring(CLOSED.length())) : Hash.ofBytes(line);
        return Hash.ofBytes(ByteBuffer.allocate(2 * Hash.LENGTH)
                .put(link.bytes())
                .put(hash.bytes())
                .array());
    }

    public static boolean isClosed(byte[] line) {
        return new String(line, 0, Math.min(line.length, CLOSED.length()), US_ASCII).equals(CLOSED);
    }
}
