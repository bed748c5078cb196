package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TlogProof;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.time.TimeRoots;
import org.comity.evidence.time.TimeToken;

/**
 * The parts of a package under check, each read when first asked for and then kept. Whatever cannot be read as what
 * it should be is a {@link BrokenPackage}. No more is held in memory than small files. Not for two threads.
 */
final class OpenedPackage {
    private static final int SMALL = 16 << 20;

    private final CanonicalZip.Reader zip;
    private final Optional<byte[]> suppliedPolicy;
    private final Optional<byte[]> suppliedTimeRoots;
    private final Optional<BroughtRecording> recording;
    private final Instant now;
    private final Map<String, CanonicalZip.Entry> entries = new LinkedHashMap<>();
    private SignedNote seal;
    private Manifest manifest;
    private TrustPolicy policy;
    private ObjectNode content;
    private SignedNote checkpoint;
    private List<Evidence> evidence;
    private String reading = ProofPackage.PACKAGE;

    /** An entry of the log, the file that holds it, and the proof that leads to it. */
    record Evidence(String file, byte[] bytes, ObjectNode record, TlogProof proof) {}

    OpenedPackage(
            CanonicalZip.Reader zip,
            Optional<byte[]> suppliedPolicy,
            Optional<byte[]> suppliedTimeRoots,
            Optional<BroughtRecording> recording,
            Instant now) {
        this.zip = zip;
        this.suppliedPolicy = suppliedPolicy;
        this.suppliedTimeRoots = suppliedTimeRoots;
        this.recording = recording;
        this.now = now;
        zip.entries().forEach(entry -> entries.put(entry.name(), entry));
    }

    /** The file that was read last, to name it when reading it failed in a way that nobody foresaw. */
    String reading() {
        return reading;
    }

    /** Whether it calls itself an ASiC-E container; packages of before did not. */
    boolean isAsic() throws IOException, BrokenPackage {
        return mediaType().equals(ProofPackage.MEDIA_TYPE);
    }

    String mediaType() throws IOException, BrokenPackage {
        return new String(bytes(ProofPackage.MIMETYPE), US_ASCII);
    }

    /** In the order of the zip. */
    List<CanonicalZip.Entry> entries() {
        return zip.entries();
    }

    /** The list of files with the signatures on it. */
    SignedNote seal() throws IOException, BrokenPackage {
        if (seal == null) {
            SignedNote note = read(Manifest.FILE, SignedNote::parse);
            if (note.lines().size() != 1) {
                throw new BrokenPackage("malformed", Manifest.FILE);
            }
            seal = note;
        }
        return seal;
    }

    Manifest manifest() throws IOException, BrokenPackage {
        if (manifest == null) {
            String text = seal().text();
            manifest = parse(Manifest.FILE, () -> Manifest.parse(text));
        }
        return manifest;
    }

    /** Whether the reader brought the keys; otherwise they are those that the package itself carries. */
    boolean hasSuppliedPolicy() {
        return suppliedPolicy.isPresent();
    }

    TrustPolicy policy() throws IOException, BrokenPackage {
        if (policy == null) {
            try {
                policy = TrustPolicy.parse(
                        suppliedPolicy.isPresent() ? suppliedPolicy.get() : bytes(ProofPackage.POLICY));
            } catch (IllegalArgumentException e) {
                throw new BrokenPackage("policy-unreadable", e.getMessage());
            }
        }
        return policy;
    }

    /** Whether the reader brought certificates for time authorities; otherwise they are those that the package itself carries. */
    boolean hasSuppliedTimeRoots() {
        return suppliedTimeRoots.isPresent();
    }

    /** What the reader brought of a recording. */
    Optional<BroughtRecording> recording() {
        return recording;
    }

    Instant now() {
        return now;
    }

    TimeRoots timeRoots() throws IOException, BrokenPackage {
        byte[] pem = suppliedTimeRoots.isPresent() ? suppliedTimeRoots.get() : bytes(ProofPackage.TIME_ROOTS);
        try {
            return TimeRoots.parse(pem);
        } catch (IllegalArgumentException e) {
            throw new BrokenPackage("time-roots-unreadable");
        }
    }

    /** The timestamps of the log's state, the first first. */
    List<TimeToken> timestamps() throws IOException, BrokenPackage {
        List<TimeToken> timestamps = new ArrayList<>();
        for (JsonNode file : content().path("timestamps")) {
            timestamps.add(read(file.asText(), TimeToken::parse));
        }
        return timestamps;
    }

    /** What package.json says, of the kind and the matter that the manifest names. */
    ObjectNode content() throws IOException, BrokenPackage {
        if (content == null) {
            ObjectNode json = json(ProofPackage.PACKAGE);
            if (!json.path("kind").asText().equals(manifest().kind())
                    || !json.path("id").asText().equals(manifest().id())) {
                throw new BrokenPackage("malformed", ProofPackage.PACKAGE);
            }
            content = json;
        }
        return content;
    }

    /** The signed state of the log that the manifest names. */
    SignedNote checkpoint() throws IOException, BrokenPackage {
        if (checkpoint == null) {
            SignedNote note = read(ProofPackage.CHECKPOINT, SignedNote::parse);
            Checkpoint tree = parse(ProofPackage.CHECKPOINT, () -> Checkpoint.parse(note.text()));
            if (!tree.origin().equals(manifest().origin())) {
                throw new BrokenPackage("malformed", ProofPackage.CHECKPOINT);
            }
            checkpoint = note;
        }
        return checkpoint;
    }

    Checkpoint tree() throws IOException, BrokenPackage {
        return Checkpoint.parse(checkpoint().text());
    }

    /** The entries of the log in this package, in the order of events; at least one. */
    List<Evidence> evidence() throws IOException, BrokenPackage {
        if (evidence == null) {
            List<Evidence> all = new ArrayList<>();
            for (JsonNode item : content().path("evidence")) {
                String file = item.path("file").asText();
                String proof = item.path("proof").asText();
                all.add(new Evidence(file, bytes(file), json(file), read(proof, TlogProof::parse)));
            }
            if (all.isEmpty()) {
                throw new BrokenPackage("no-events");
            }
            evidence = all;
        }
        return evidence;
    }

    Collection<ObjectNode> records() throws IOException, BrokenPackage {
        return evidence().stream().map(Evidence::record).toList();
    }

    /** A JSON object in its canonical form. */
    ObjectNode json(String file) throws IOException, BrokenPackage {
        return read(file, CanonicalJson::parse);
    }

    /** A small file, whole. */
    byte[] bytes(String name) throws IOException, BrokenPackage {
        if (entry(name).length() > SMALL) {
            throw new BrokenPackage("file-too-large", name);
        }
        try (InputStream bytes = open(name)) {
            return bytes.readAllBytes();
        }
    }

    /** A file of any length. */
    InputStream open(String name) throws IOException, BrokenPackage {
        reading = name;
        return zip.open(entry(name));
    }

    private CanonicalZip.Entry entry(String name) throws BrokenPackage {
        CanonicalZip.Entry entry = entries.get(name);
        if (entry == null) {
            throw new BrokenPackage("file-missing", name);
        }
        return entry;
    }

    private interface Parser<T> {
        T parse(byte[] bytes);
    }

    private interface Parsing<T> {
        T parse();
    }

    private <T> T read(String file, Parser<T> parser) throws IOException, BrokenPackage {
        byte[] bytes = bytes(file);
        return parse(file, () -> parser.parse(bytes));
    }

    private static <T> T parse(String file, Parsing<T> parsing) throws BrokenPackage {
        try {
            return parsing.parse();
        } catch (IllegalArgumentException e) {
            throw new BrokenPackage("malformed", file);
        }
    }
}
