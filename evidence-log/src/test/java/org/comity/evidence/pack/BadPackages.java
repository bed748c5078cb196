package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Matcher.quoteReplacement;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.tree.Hash;

/** What a stranger may send instead of a package, some of it sealed by who holds the key of the seal; each under a name for its row. */
final class BadPackages {
    private static final String ORIGIN = "log.comity.example/service/2026";
    private static final Pattern STATE = Pattern.compile("(" + Pattern.quote(ORIGIN) + "\n)(\\d+)\n(\\S{44})\n\n");
    private static final Pattern SIGNATURE = Pattern.compile("— (\\S+) (\\S+)\n");
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int ED25519_LENGTH = 4 + 64;

    private BadPackages() {}

    /** What becomes of a file; null leaves it out. */
    @FunctionalInterface
    interface Change {
        byte[] of(String file, byte[] content);
    }

    /** The files changed, and the list of files signed again. At least one is another. */
    static byte[] resealed(byte[] good, LogKeys keys, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean changed = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good));
                CanonicalZip.Writer zip = new CanonicalZip.Writer(out)) {
            List<Manifest.Line> lines = new ArrayList<>();
            byte[] listed = {};
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(Manifest.FILE)) {
                    Manifest old = Manifest.parse(SignedNote.parse(content).text());
                    Manifest forged = new Manifest(old.origin(), old.kind(), old.id(), lines);
                    content = keys.signText(forged.text()).bytes();
                } else if (entry.getName().equals(AsicManifest.FILE)) {
                    content = listed = AsicManifest.of(lines);
                } else if (entry.getName().equals(AsicManifest.SIGNATURE)) {
                    content = keys.signDetached(listed, Instant.parse("2026-11-21T14:00:00Z"));
                }
                byte[] written = change.of(entry.getName(), content);
                changed |= !Arrays.equals(written, content);
                if (written != null) {
                    PackedFile packed = PackedFile.of(entry.getName(), into -> into.write(written));
                    lines.add(packed.line());
                    zip.add(packed);
                }
            }
        }
        assertThat(changed).isTrue();
        return out.toByteArray();
    }

    private static boolean isExplained(String file) {
        return file.startsWith("README.") || file.equals(ProofPackage.STEPS);
    }

    private static Change text(Predicate<String> files, UnaryOperator<String> edit) {
        return (file, content) -> {
            if (isExplained(file)) {
                return null;
            }
            if (!files.test(file)) {
                return content;
            }
            String before = new String(content, UTF_8);
            String after = edit.apply(before);
            assertThat(after).as(file).isNotEqualTo(before);
            return after.getBytes(UTF_8);
        };
    }

    /** The state of the log changed wherever it stands: by itself and in each proof. */
    static Map<String, byte[]> states(byte[] good, LogKeys keys) throws IOException {
        Map<String, UnaryOperator<String>> edits = new LinkedHashMap<>();
        edits.put("with its size in words", state((size, root) -> "two\n" + root));
        edits.put("with a zero before its size", state((size, root) -> "0" + size + "\n" + root));
        edits.put("with a sign before its size", state((size, root) -> "+" + size + "\n" + root));
        edits.put("with less than nothing in it", state((size, root) -> "-" + size + "\n" + root));
        edits.put("with more in it than can be", state((size, root) -> "9223372036854775808\n" + root));
        edits.put("of no size", state((size, root) -> "\n" + root));
        edits.put("of an empty log", state((size, root) -> "0\n" + Hash.EMPTY_ROOT.base64()));
        edits.put("whose root has no padding", state((size, root) -> size + "\n" + root.substring(0, 43)));
        edits.put("whose root has bits too many", state((size, root) -> size + "\n" + withStrayBits(root)));
        edits.put(
                "whose root is in hexadecimal",
                state((size, root) -> size + "\n" + Hash.ofBase64(root).hex()));
        edits.put("whose root is short", state((size, root) -> size + "\n" + root.substring(0, 40)));
        edits.put("with a line of extension", state((size, root) -> size + "\n" + root + "\nextension 1"));
        edits.put("without the empty line", text -> STATE.matcher(text).replaceFirst("$1$2\n$3\n"));
        edits.put("without signatures", text -> SIGNATURE.matcher(text).replaceAll(""));
        edits.put("in lines of Windows", text -> text.replace("\n", "\r\n"));
        edits.put("with a tab", text -> text.replace(ORIGIN + "\n", ORIGIN + "\t\n"));
        edits.put("without its last newline", text -> text.substring(0, text.length() - 1));
        edits.put("with a newline too many", text -> text + "\n");
        edits.put("whose last signature is no base64", text -> text.substring(0, text.length() - 3) + "*=\n");
        edits.put("whose last signature has no padding", text -> text.replaceFirst("=\n$", "\n"));
        edits.put("with a hyphen for a dash", text -> text.replaceFirst("— ", "- "));
        edits.put("with one unknown signature", with(1, "other.example/%d"));
        edits.put("with 16 unknown signatures", with(16, "other.example/%d"));
        edits.put("with an unknown signature of its own name", with(1, ORIGIN));
        edits.put("with 62 unknown signatures", with(62, "other.example/%d"));
        edits.put("with 63 unknown signatures", with(63, "other.example/%d"));
        edits.put("with a wrong signature of a known key", signature(true, BadPackages::withLastBitOther));
        edits.put("with a wrong signature of the other known key", signature(false, BadPackages::withLastBitOther));
        edits.put("with half a signature of a known key", signature(true, bytes -> Arrays.copyOf(bytes, 36)));
        edits.put("without the signature of one key", signature(false, bytes -> null));
        edits.put("without that of the other", signature(true, bytes -> null));
        Map<String, byte[]> bad = new LinkedHashMap<>();
        for (var edit : edits.entrySet()) {
            Predicate<String> isState = file -> file.equals(ProofPackage.CHECKPOINT) || file.startsWith("proofs/");
            bad.put("a state " + edit.getKey(), resealed(good, keys, text(isState, edit.getValue())));
        }
        return bad;
    }

    private static UnaryOperator<String> state(BinaryOperator<String> edit) {
        return text -> STATE.matcher(text)
                .replaceFirst(found ->
                        quoteReplacement(found.group(1) + edit.apply(found.group(2), found.group(3)) + "\n\n"));
    }

    private static String withStrayBits(String root) {
        char last = root.charAt(42);
        return root.substring(0, 42) + BASE64.charAt(BASE64.indexOf(last) + 1) + "=";
    }

    private static UnaryOperator<String> with(int signatures, String name) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < signatures; i++) {
            byte[] bytes = new byte[ED25519_LENGTH];
            Arrays.fill(bytes, (byte) (i + 1));
            lines.append("— ")
                    .append(name.formatted(i))
                    .append(' ')
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append('\n');
        }
        return text -> text + lines;
    }

    private static UnaryOperator<String> signature(boolean ed25519, UnaryOperator<byte[]> edit) {
        return text -> SIGNATURE.matcher(text).replaceAll(found -> {
            byte[] bytes = Base64.getDecoder().decode(found.group(2));
            if ((bytes.length == ED25519_LENGTH) != ed25519) {
                return quoteReplacement(found.group());
            }
            byte[] edited = edit.apply(bytes);
            return edited == null
                    ? ""
                    : quoteReplacement(
                            "— " + found.group(1) + " " + Base64.getEncoder().encodeToString(edited) + "\n");
        });
    }

    private static byte[] withLastBitOther(byte[] bytes) {
        bytes[bytes.length - 1] ^= 1;
        return bytes;
    }

    /** The proof of the first entry changed, in a log deep enough for a path. */
    static Map<String, byte[]> proofs(byte[] good, LogKeys keys) throws IOException {
        Map<String, UnaryOperator<String>> edits = new LinkedHashMap<>();
        edits.put("whose path is reversed", path(Collections::reverse));
        edits.put("whose path has two hashes exchanged", path(path -> Collections.swap(path, 0, 1)));
        edits.put("whose path is cut", path(List::removeLast));
        edits.put("whose path has no beginning", path(List::removeFirst));
        edits.put("whose path is too long", path(path -> path.add(path.getFirst())));
        edits.put("whose path is far too long", path(path -> path.addAll(Collections.nCopies(64, path.getFirst()))));
        edits.put("whose path has another hash", path(path -> path.set(1, Hash.EMPTY_ROOT.base64())));
        edits.put("whose path has a hash that is none", path(path -> path.set(1, "hash")));
        edits.put("of the entry before", text -> index(text, -1));
        edits.put("of an entry that is not there", text -> index(text, 1_000_000));
        edits.put("of no entry", text -> text.replaceFirst("index \\d+", "index "));
        edits.put("of an entry below the first", text -> text.replaceFirst("index ", "index -"));
        edits.put("of another version", text -> text.replaceFirst("@v1", "@v2"));
        edits.put("with a line that nobody signed", text -> text.replaceFirst("index ", "extra c29tZXRoaW5n\nindex "));
        edits.put("in lines of Windows", text -> text.replace("\n", "\r\n"));
        edits.put("with no more than its first line", text -> text.substring(0, text.indexOf('\n') + 1));
        edits.put("that is empty", text -> "");
        Map<String, byte[]> bad = new LinkedHashMap<>();
        for (var edit : edits.entrySet()) {
            bad.put(
                    "a proof " + edit.getKey(),
                    resealed(good, keys, text("proofs/01.tlog-proof"::equals, edit.getValue())));
        }
        Map<String, String> proofs = new LinkedHashMap<>();
        resealed(good, keys, (file, content) -> {
            proofs.put(file, new String(content, UTF_8));
            return isExplained(file) ? null : content;
        });
        bad.put(
                "proofs that are exchanged",
                resealed(
                        good,
                        keys,
                        text(
                                file -> file.startsWith("proofs/"),
                                text -> text.equals(proofs.get("proofs/01.tlog-proof"))
                                        ? proofs.get("proofs/02.tlog-proof")
                                        : proofs.get("proofs/01.tlog-proof"))));
        return bad;
    }

    private interface Edit {
        void of(List<String> path);
    }

    private static UnaryOperator<String> path(Edit edit) {
        return text -> {
            int end = text.indexOf("\n\n");
            List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n")));
            List<String> path = new ArrayList<>(lines.subList(2, lines.size()));
            edit.of(path);
            lines.subList(2, lines.size()).clear();
            lines.addAll(path);
            return String.join("\n", lines) + text.substring(end);
        };
    }

    private static String index(String text, long more) {
        return Pattern.compile("index (\\d+)")
                .matcher(text)
                .replaceFirst(found -> "index " + (Long.parseLong(found.group(1)) + more));
    }

    /** Containers that are built otherwise; whoever made them needs no key. */
    static Map<String, byte[]> zips(byte[] good) throws IOException {
        String name = "documents/claim.txt";
        int directory = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(good.length - 6);
        int start = 0;
        while (at(good, name, start) != start + CanonicalZip.LOCAL_LENGTH) {
            start = at(good, "PK\3\4", start + 4);
        }
        byte[] entry = Arrays.copyOfRange(good, start, at(good, "PK\3\4", start + 4));
        int listed = at(good, name, directory);
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("a file twice", inserted(good, directory, entry));
        bad.put("a file twice, once in capitals", inserted(good, directory, renamed(entry, "DOCUMENTS/CLAIM.TXT")));
        for (String other :
                List.of("../../../claims.txt", "/ocuments/claim.txt", "documents\\claim.txt", "documents/cl\0im.txt")) {
            bad.put("a file named " + other.replace("\0", "NUL"), replaced(good, start, renamed(entry, other)));
        }
        bad.put("a file named in Chinese", replaced(good, start, renamed(entry, "documents/起诉.tx")));
        bad.put(
                "a file named in Latin letters beyond ASCII",
                replaced(good, start, renamed(entry, "documents/créa.txt")));
        bad.put("a link", replaced(good, listed - 46 + 38, new byte[] {0, 0, (byte) 0xFF, (byte) 0xA1}));
        bad.put("a file said to be encrypted", replaced(good, start + 6, new byte[] {1, 0}));
        bad.put("a file said to be compressed", replaced(good, start + 8, new byte[] {8, 0}));
        bad.put("a file longer than all", replaced(good, start + 18, new byte[] {-1, -1, -1, -1, -1, -1, -1, -1}));
        bad.put("a directory of one file less", replaced(good, good.length - 12, new byte[] {1, 0}));
        byte[] comment = Arrays.copyOf(good, good.length + 4);
        comment[good.length - 2] = 4;
        bad.put("a comment at its end", comment);
        int first = at(good, "PK\3\4", 4);
        bad.put("what grows a thousandfold", joined(Arrays.copyOf(good, first), bomb()));
        return bad;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(ProofPackage.PACKAGE));
            zip.write(new byte[20 << 20]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] inserted(byte[] good, int at, byte[] more) {
        return joined(joined(Arrays.copyOf(good, at), more), Arrays.copyOfRange(good, at, good.length));
    }

    private static byte[] replaced(byte[] good, int at, byte[] by) {
        byte[] bad = good.clone();
        System.arraycopy(by, 0, bad, at, by.length);
        assertThat(bad).isNotEqualTo(good);
        return bad;
    }

    /** @param name of as many bytes as the one before */
    private static byte[] renamed(byte[] entry, String name) {
        byte[] bytes = name.getBytes(UTF_8);
        assertThat(bytes).hasSize("documents/claim.txt".length());
        return replaced(entry, CanonicalZip.LOCAL_LENGTH, bytes);
    }

    private static int at(byte[] in, String text, int from) {
        return new String(in, ISO_8859_1).indexOf(text, from);
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] joined = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, joined, one.length, two.length);
        return joined;
    }
}
