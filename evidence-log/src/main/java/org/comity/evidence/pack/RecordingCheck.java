package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.record.HearingRecord;
import org.comity.evidence.tree.Hash;

/**
 * Checks a recording that the reader brought against the record of its hearing, in which everybody signed its checksum. A line of its list is
 * {@code <recording> <number> <from> <until> <SHA-256 of the segment> <link>}, with link = SHA-256(link before, SHA-256 of the line
 * without it), and before the first SHA-256 of nothing.
 */
final class RecordingCheck {
    private static final Pattern LINE = Pattern.compile(
            "(([0-9a-f-]{36}) ([1-9][0-9]{0,8}) [0-9T:.Z-]{20,30} [0-9T:.Z-]{20,30} ([0-9a-f]{64})) ([0-9a-f]{64})");

    private record Segment(String file, String digest) {}

    private final List<Segment> segments = new ArrayList<>();
    private Hash link = Hash.ofBytes(new byte[0]);
    private boolean whole = true;

    private RecordingCheck() {}

    static void recording(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        if (about.recording().isEmpty()) {
            return;
        }
        BroughtRecording brought = about.recording().get();
        Optional<JsonNode> end = about.content().has("hearing") ? lastEnd(about) : Optional.empty();
        if (end.isEmpty()) {
            findings.add(Finding.fails("recording-not-in-the-record"));
            return;
        }
        RecordingCheck check = new RecordingCheck();
        check.read(new String(brought.manifest(), US_ASCII));
        findings.add(check.agreesWith(end.get()));
        if (brought.segments().isPresent()) {
            check.compare(brought.segments().get(), findings);
        } else {
            findings.add(Finding.notClaimed("recording-segments-not-given"));
        }
    }

    /** The last time that the recording was ended, as everybody learned it. */
    private static Optional<JsonNode> lastEnd(OpenedPackage about) throws IOException, BrokenPackage {
        JsonNode end = null;
        try (InputStream lines = new BufferedInputStream(about.open(ProofPackage.EVENTS))) {
            for (byte[] line = HearingCheck.next(lines); line != null; line = HearingCheck.next(lines)) {
                if (!HearingRecord.isClosed(line)) {
                    ObjectNode event = CanonicalJson.parse(line);
                    if (event.path("t").asText().equals("recording.stopped")) {
                        end = event.path("d");
                    }
                }
            }
        }
        return Optional.ofNullable(end);
    }

    private void read(String manifest) {
        for (String each : manifest.lines().toList()) {
            Matcher line = LINE.matcher(each);
            if (!line.matches()) {
                whole = false;
                return;
            }
            link = Hash.ofBytes(ByteBuffer.allocate(2 * Hash.LENGTH)
                    .put(link.bytes())
                    .put(Hash.ofBytes(line.group(1).getBytes(US_ASCII)).bytes())
                    .array());
            whole &= link.hex().equals(line.group(5));
            segments.add(new Segment(line.group(2) + "/" + line.group(3), line.group(4)));
        }
    }

    private Finding agreesWith(JsonNode end) {
        boolean agrees = whole
                && end.path("segments").asInt() == segments.size()
                && end.path("link").asText().equals(link.hex());
        return agrees
                ? Finding.holds("recording-chain", segments.size(), link.hex())
                : Finding.fails("recording-chain-broken", segments.size());
    }

    private void compare(Path folder, List<Finding> findings) throws IOException {
        int same = 0;
        int missing = 0;
        for (Segment segment : segments) {
            String page = segment.file() + ".webm";
            // the court's media server makes another kind
            String name = Files.exists(folder.resolve(page)) ? page : segment.file() + ".zip";
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                missing++;
            } else if (digest(name, file).equals(segment.digest())) {
                same++;
            } else {
                findings.add(Finding.fails("recording-segment-differs", name));
            }
        }
        if (same > 0) {
            findings.add(Finding.holds("recording-segments", same, segments.size()));
        }
        if (missing > 0) {
            findings.add(Finding.notClaimed("recording-segments-missing", missing, segments.size()));
        }
    }

    private static String digest(String name, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Manifest.Line.of(name, bytes).sha256();
        }
    }
}
