package org.comity.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.tree.Hash;

/**
 * A text and signatures below it.
 *
 * <pre>
 *   text, ending in a newline
 *   (empty line)
 *   — name base64(key id, signature)
 * </pre>
 *
 * Source: C2SP signed-note. Signatures of unknown keys are ignored; a wrong signature of a known key is refused.
 *
 * @param text including its last newline
 */
public record SignedNote(String text, List<Line> lines) {
    /** C2SP asks verifiers to accept at least 16. */
    static final int MOST_SIGNATURES = 64;

    private static final String DASH = "— ";

    public SignedNote {
        lines = List.copyOf(lines);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new IllegalArgumentException("The text of a note ends in a newline and has no control characters");
        }
    }

    /** One signature; {@code bytes} is what follows the key id. */
    public record Line(String name, String keyId, byte[] bytes) {
        public Line {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        boolean isBy(NoteKey key) {
            return key.name().equals(name) && key.id().equals(keyId);
        }

        /** As it stands in a note, with its newline. */
        public String format() {
            byte[] id = HexFormat.of().parseHex(keyId);
            byte[] all =
                    ByteBuffer.allocate(4 + bytes.length).put(id).put(bytes).array();
            return DASH + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
        }

        /**
         * @param line without its newline
         * @throws IllegalArgumentException unless it is a signature line
         */
        public static Line parse(String line) {
            String[] parts =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (parts.length != 2 || !NoteKey.isName(parts[0])) {
                throw new IllegalArgumentException("Not a signature line of a note");
            }
            byte[] all = Base64.getDecoder().decode(parts[1]);
            if (all.length < 5) {
                throw new IllegalArgumentException("A signature line without signature");
            }
            return new Line(parts[0], HexFormat.of().formatHex(all, 0, 4), Arrays.copyOfRange(all, 4, all.length));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line line
                    && name.equals(line.name)
                    && keyId.equals(line.keyId)
                    && Arrays.equals(bytes, line.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /** @throws IllegalArgumentException unless these are exactly the characters of a signed note */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("Not a signed note: no empty line before the signatures");
        }
        String[] signatures = note.substring(blank + 2).split("\n");
        if (signatures.length > MOST_SIGNATURES) {
            throw new IllegalArgumentException("More than " + MOST_SIGNATURES + " signatures");
        }
        List<Line> lines = new ArrayList<>();
        for (String signature : signatures) {
            lines.add(Line.parse(signature));
        }
        SignedNote parsed = new SignedNote(note.substring(0, blank + 1), lines);
        if (!parsed.format().equals(note)) {
            throw new IllegalArgumentException("Not in the canonical form of a signed note");
        }
        return parsed;
    }

    public static SignedNote parse(byte[] note) {
        String text = new String(note, UTF_8);
        if (!Arrays.equals(text.getBytes(UTF_8), note)) {
            throw new IllegalArgumentException("A note is UTF-8");
        }
        return parse(text);
    }

    /** Signs a text with each signer, in this order. */
    public static SignedNote sign(String text, Instant time, List<NoteSigner> signers) {
        return new SignedNote(
                text, signers.stream().map(signer -> signer.sign(text, time)).toList());
    }

    public String format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        lines.forEach(line -> note.append(line.format()));
        return note.toString();
    }

    public byte[] bytes() {
        return format().getBytes(UTF_8);
    }

    public SignedNote with(Line cosignature) {
        List<Line> more = new ArrayList<>(lines);
        more.add(cosignature);
        return new SignedNote(text, more);
    }

    /**
     * Which of the known keys signed this text.
     *
     * @throws InvalidSignature if a known key's signature is wrong; the whole note is refused then
     */
    public List<NoteKey> signedBy(Collection<NoteKey> known) throws InvalidSignature {
        List<NoteKey> signers = new ArrayList<>();
        for (Line line : lines) {
            for (NoteKey key : known) {
                if (line.isBy(key)) {
                    if (!key.verifies(text, line.bytes)) {
                        throw new InvalidSignature(key);
                    }
                    signers.add(key);
                }
            }
        }
        return signers.stream().distinct().toList();
    }

    /** The time that a key says it signed at, if it signed and its type says a time; check the signature first. */
    public Optional<Instant> timeSaidBy(NoteKey key) {
        return lines.stream()
                .filter(line -> line.isBy(key) && key.type().isTimed() && line.bytes.length >= Long.BYTES)
                .map(line -> Instant.ofEpochSecond(ByteBuffer.wrap(line.bytes).getLong()))
                .findFirst();
    }

    /** SHA-256 of the text, to name a note briefly. */
    public Hash textHash() {
        return Hash.ofBytes(text.getBytes(UTF_8));
    }
}
