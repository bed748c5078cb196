package org.comity.evidence.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of all files of a package with their digests, as the text of a note that the log's key signs.
 *
 * <pre>
 *   org.comity/proof-package@v1
 *   log log.comity.example/service/2026
 *   package delivery 0190c2d4-…
 *   file (sha-256) (sha-512) (bytes) (name)      for each file, in the order of the zip
 * </pre>
 *
 * The first line is never the origin of a log, so this signature can never pass for that of a checkpoint.
 */
record Manifest(String origin, String kind, String id, List<Line> files) {
    static final String FILE = "META-INF/manifest.note";

    private static final String HEADER = "org.comity/proof-package@v1";
    private static final Pattern HEAD =
            Pattern.compile(HEADER + "\nlog (\\S{1,255})\npackage ([a-z-]{1,40}) ([A-Za-z0-9-]{1,64})\n");
    private static final Pattern LINE =
            Pattern.compile("file ([0-9a-f]{64}) ([0-9a-f]{128}) (0|[1-9][0-9]{0,9}) (\\S+)");

    /** One file. */
    record Line(String sha256, String sha512, long length, String name) {
        static Line of(String name, InputStream content) throws IOException {
            Measure measure = new Measure();
            content.transferTo(measure);
            return measure.line(name);
        }

        /** Counts and digests what is written to it, and keeps nothing of it. */
        static final class Measure extends OutputStream {
            private final MessageDigest sha256 = digest("SHA-256");
            private final MessageDigest sha512 = digest("SHA-512");
            private long length;

            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) {
                sha256.update(bytes, offset, count);
                sha512.update(bytes, offset, count);
                length += count;
            }

            /** Of all that was written; asked once. */
            Line line(String name) {
                HexFormat hex = HexFormat.of();
                return new Line(hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()), length, name);
            }
        }

        private static MessageDigest digest(String algorithm) {
            try {
                return MessageDigest.getInstance(algorithm);
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("Every Java platform has " + algorithm, e);
            }
        }
    }

    Manifest {
        files = List.copyOf(files);
    }

    /** @throws IllegalArgumentException unless this is exactly the text of a manifest */
    static Manifest parse(String text) {
        // Line by line, because a pattern over a long text would need a deep stack.
        int body = 0;
        for (int i = 0; i < 3; i++) {
            body = text.indexOf('\n', body) + 1;
            require(body > 0);
        }
        Matcher head = HEAD.matcher(text.substring(0, body));
        require(head.matches());
        List<Line> files = new ArrayList<>();
        for (String line : text.substring(body).split("\n")) {
            Matcher file = LINE.matcher(line);
            require(file.matches() && files.size() < CanonicalZip.MOST_ENTRIES);
            files.add(new Line(file.group(1), file.group(2), Long.parseLong(file.group(3)), file.group(4)));
        }
        Manifest manifest = new Manifest(head.group(1), head.group(2), head.group(3), files);
        require(manifest.text().equals(text));
        return manifest;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER)
                .append("\nlog ")
                .append(origin)
                .append("\npackage ")
                .append(kind)
                .append(' ')
                .append(id)
                .append('\n');
        for (Line file : files) {
            text.append("file ")
                    .append(file.sha256())
                    .append(' ')
                    .append(file.sha512())
                    .append(' ')
                    .append(file.length())
                    .append(' ')
                    .append(file.name())
                    .append('\n');
        }
        return text.toString();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("Not the manifest of a proof package");
        }
    }
}
