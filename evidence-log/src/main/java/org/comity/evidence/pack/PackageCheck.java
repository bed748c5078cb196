package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.InvalidSignature;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TlogProof;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.tree.Hash;

/**
 * Checks a proof package without asking anybody. Nothing of the package is believed before its manifest's signature
 * holds, and no more of it is held in memory than one small file.
 */
public final class PackageCheck {
    private static final int SMALL = 16 << 20;
    private static final int START = 30 + ProofPackage.MIMETYPE.length();

    private final CanonicalZip.Reader zip;
    private final Optional<byte[]> suppliedPolicy;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, CanonicalZip.Entry> entries = new LinkedHashMap<>();
    private final Map<String, Manifest.Line> lines = new LinkedHashMap<>();
    private final Map<String, ObjectNode> records = new LinkedHashMap<>();
    /** The file of the package that was read last. */
    private String reading = ProofPackage.PACKAGE;

    private PackageCheck(CanonicalZip.Reader zip, Optional<byte[]> suppliedPolicy) {
        this.zip = zip;
        this.suppliedPolicy = suppliedPolicy;
        zip.entries().forEach(entry -> entries.put(entry.name(), entry));
    }

    /** A finding that ends the check, because nothing behind it can be trusted. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        Broken(String code, Object... details) {
            super(code);
            this.finding = Finding.fails(code, details);
        }
    }

    /**
     * @param policy the trust policy that the verifier brings, or empty to use the one inside the package, which
     *     shows only that the package agrees with itself
     * @return what was found, in order; empty if this is no proof package, not even a damaged one
     */
    public static List<Finding> of(Path file, Optional<byte[]> policy) throws IOException {
        if (!isProofPackage(file)) {
            return List.of();
        }
        try (CanonicalZip.Reader zip = new CanonicalZip.Reader(file)) {
            PackageCheck check = new PackageCheck(zip, policy);
            try {
                check.run();
            } catch (Broken e) {
                check.findings.add(e.finding);
            } catch (RuntimeException e) {
                // A stranger wrote these bytes: whatever they do to a parser, it is the file that is not what it should
                // be.
                check.findings.add(Finding.fails("malformed", check.reading));
            }
            return List.copyOf(check.findings);
        } catch (CanonicalZip.NotCanonical e) {
            return List.of(e.finding());
        }
    }

    /** By its beginning or its end, so that damage to one of them does not hide what it was. */
    private static boolean isProofPackage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] start = new byte[(int) Math.min(bytes.length(), START + ProofPackage.MEDIA_TYPE.length())];
            bytes.readFully(start);
            byte[] end = new byte[(int) Math.min(bytes.length(), 22 + Manifest.FILE.length())];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            return new String(start, US_ASCII).endsWith(ProofPackage.MEDIA_TYPE)
                    || new String(end, US_ASCII).startsWith(Manifest.FILE);
        }
    }

    private void run() throws IOException, Broken {
        SignedNote note = manifestNote();
        Manifest manifest = manifestOf(note);
        compareFiles(manifest);
        TrustPolicy policy = policy();
        checkSeal(note, manifest, policy);
        ObjectNode content = json(ProofPackage.PACKAGE);
        if (!content.path("kind").asText().equals(manifest.kind())
                || !content.path("id").asText().equals(manifest.id())) {
            throw new Broken("malformed", ProofPackage.PACKAGE);
        }
        SignedNote checkpoint = checkpoint(manifest);
        checkEntries(content, checkpoint);
        checkLinks();
        checkOpenings();
        checkDocuments(content);
        checkHearing(content);
        checkNothingElse(content);
        checkCheckpoint(checkpoint, policy);
        sayWhatIsNotProven(content, checkpoint, policy, manifest);
    }

    private SignedNote manifestNote() throws IOException, Broken {
        List<CanonicalZip.Entry> all = zip.entries();
        if (all.size() < 2
                || !all.getLast().name().equals(Manifest.FILE)
                || !all.getFirst().name().equals(ProofPackage.MIMETYPE)
                || !new String(bytes(ProofPackage.MIMETYPE), US_ASCII).equals(ProofPackage.MEDIA_TYPE)) {
            throw new Broken("package-ends");
        }
        try {
            SignedNote note = SignedNote.parse(bytes(Manifest.FILE));
            if (note.lines().size() == 1) {
                return note;
            }
        } catch (IllegalArgumentException e) {
            throw new Broken("malformed", Manifest.FILE);
        }
        throw new Broken("malformed", Manifest.FILE);
    }

    private static Manifest manifestOf(SignedNote note) throws Broken {
        try {
            return Manifest.parse(note.text());
        } catch (IllegalArgumentException e) {
            throw new Broken("malformed", Manifest.FILE);
        }
    }

    private void compareFiles(Manifest manifest) throws IOException, Broken {
        List<String> listed = manifest.files().stream().map(Manifest.Line::name).toList();
        List<String> present = zip.entries().stream()
                .map(CanonicalZip.Entry::name)
                .filter(name -> !name.equals(Manifest.FILE))
                .toList();
        sayWhatIsMissingOrTooMuch(listed, present);
        checkSum(entries.get(Manifest.FILE));
        boolean intact = true;
        for (Manifest.Line line : manifest.files()) {
            lines.put(line.name(), line);
            try (InputStream content = zip.open(entries.get(line.name()))) {
                if (!Manifest.Line.of(line.name(), content).equals(line)) {
                    findings.add(Finding.fails("file-changed", line.name()));
                    intact = false;
                    continue;
                }
            }
            checkSum(entries.get(line.name()));
        }
        if (!intact) {
            throw new Broken("package-not-intact");
        }
        findings.add(Finding.holds("package-intact", listed.size()));
    }

    private void sayWhatIsMissingOrTooMuch(List<String> listed, List<String> present) throws Broken {
        if (listed.equals(present)) {
            return;
        }
        listed.stream()
                .filter(name -> !present.contains(name))
                .forEach(name -> findings.add(Finding.fails("file-missing", name)));
        present.stream()
                .filter(name -> !listed.contains(name))
                .forEach(name -> findings.add(Finding.fails("file-unexpected", name)));
        throw new Broken("package-files", present.size(), listed.size());
    }

    private void checkSum(CanonicalZip.Entry entry) throws IOException, Broken {
        CRC32 crc = new CRC32();
        try (InputStream content = new CheckedInputStream(zip.open(entry), crc)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        if ((int) crc.getValue() != entry.crc()) {
            throw new Broken("file-changed", entry.name());
        }
    }

    private TrustPolicy policy() throws IOException, Broken {
        try {
            return TrustPolicy.parse(suppliedPolicy.isPresent() ? suppliedPolicy.get() : bytes(ProofPackage.POLICY));
        } catch (IllegalArgumentException e) {
            throw new Broken("policy-unreadable", e.getMessage());
        }
    }

    private void checkSeal(SignedNote note, Manifest manifest, TrustPolicy policy) throws Broken {
        if (policy.keysOf(manifest.origin()).isEmpty()) {
            throw new Broken("log-unknown", manifest.origin());
        }
        try {
            List<NoteKey> signers = note.signedBy(policy.keysOf(manifest.origin()));
            if (signers.isEmpty()) {
                throw new Broken("seal-unknown", manifest.origin());
            }
            findings.add(Finding.holds(
                    "seal", signers.getFirst().algorithm(), signers.getFirst().id(), manifest.origin()));
        } catch (InvalidSignature e) {
            throw new Broken("seal-wrong", e.key().algorithm(), e.key().id());
        }
    }

    private SignedNote checkpoint(Manifest manifest) throws IOException, Broken {
        try {
            SignedNote note = SignedNote.parse(bytes(ProofPackage.CHECKPOINT));
            if (Checkpoint.parse(note.text()).origin().equals(manifest.origin())) {
                return note;
            }
        } catch (IllegalArgumentException e) {
            throw new Broken("malformed", ProofPackage.CHECKPOINT);
        }
        throw new Broken("malformed", ProofPackage.CHECKPOINT);
    }

    private void checkEntries(ObjectNode content, SignedNote checkpoint) throws IOException, Broken {
        Checkpoint tree = Checkpoint.parse(checkpoint.text());
        boolean oneTree = true;
        for (JsonNode item : content.path("evidence")) {
            String file = item.path("file").asText();
            ObjectNode record = json(file);
            TlogProof proof = proof(item.path("proof").asText());
            records.put(file, record);
            oneTree &= proof.checkpoint().equals(checkpoint);
            String event = record.path("event").asText();
            if (proof.checkpoint().equals(checkpoint) && proof.includes(bytes(file))) {
                findings.add(Finding.holds(
                        "event-logged", event, record.path("eventTime").asText(), file, proof.index(), tree.origin()));
            } else {
                findings.add(Finding.fails("event-not-logged", event, file));
            }
        }
        if (records.isEmpty()) {
            throw new Broken("no-events");
        }
        findings.add(
                oneTree
                        ? Finding.holds(
                                "log-consistent",
                                records.size(),
                                tree.origin(),
                                tree.size(),
                                tree.root().base64())
                        : Finding.fails("log-inconsistent"));
    }

    private TlogProof proof(String file) throws IOException, Broken {
        try {
            return TlogProof.parse(bytes(file));
        } catch (IllegalArgumentException e) {
            throw new Broken("malformed", file);
        }
    }

    private void checkLinks() throws IOException, Broken {
        Set<String> earlier = new HashSet<>();
        int linked = 0;
        int elsewhere = 0;
        for (Map.Entry<String, ObjectNode> record : records.entrySet()) {
            if (record.getValue().has("prevLeafHash")) {
                boolean known =
                        earlier.contains(record.getValue().path("prevLeafHash").asText());
                linked += known ? 1 : 0;
                elsewhere += known ? 0 : 1;
            }
            earlier.add(Hash.ofLeaf(bytes(record.getKey())).hex());
        }
        if (linked > 0) {
            findings.add(Finding.holds("events-linked", linked));
        }
        if (elsewhere > 0) {
            findings.add(Finding.notClaimed("events-elsewhere", elsewhere));
        }
    }

    private void checkOpenings() throws IOException, Broken {
        long commitments = records.values().stream()
                .flatMap(record -> record.propertyStream())
                .filter(field -> field.getKey().endsWith("Commit"))
                .count();
        Set<String> opened = new HashSet<>();
        for (JsonNode node : json(ProofPackage.SALTS).path("openings")) {
            String file = node.path("evidence").asText();
            EvidenceRecord.Opening opening = opening(node);
            ObjectNode record = records.get(file);
            if (record == null
                    || !opening.commitment().equals(record.path(opening.field()).asText())) {
                findings.add(Finding.fails("commitment-wrong", opening.field(), file));
            } else if (opened.add(file + " " + opening.field())) {
                findings.add(Finding.holds("commitment-opens", opening.field(), file, opening.value()));
            }
        }
        if (commitments > opened.size()) {
            findings.add(Finding.notClaimed("commitments-closed", commitments - opened.size(), commitments));
        }
    }

    private static EvidenceRecord.Opening opening(JsonNode node) throws Broken {
        try {
            return EvidenceRecord.Opening.fromNode(node);
        } catch (IllegalArgumentException e) {
            throw new Broken("malformed", ProofPackage.SALTS);
        }
    }

    private void checkDocuments(ObjectNode content) throws Broken {
        Set<String> included = new HashSet<>();
        for (JsonNode item : content.path("documents")) {
            String file = item.path("file").asText();
            Manifest.Line line = lines.get(file);
            if (line == null) {
                throw new Broken("malformed", ProofPackage.PACKAGE);
            }
            included.add(line.sha256());
            Optional<String> by = records.keySet().stream()
                    .filter(record -> NamedBy.document(records.get(record), line))
                    .findFirst();
            findings.add(
                    by.isPresent()
                            ? Finding.holds(
                                    "document-intact", file, item.path("title").asText(), line.sha256(), by.get())
                            : Finding.fails("document-unknown", file, line.sha256()));
        }
        Set<String> missing = new HashSet<>();
        records.values().forEach(record -> record.path("docDigests")
                .forEach(digest -> missing.add(digest.path("sha256").asText())));
        missing.removeAll(included);
        if (!missing.isEmpty()) {
            findings.add(Finding.notClaimed("documents-not-included", missing.size()));
        }
    }

    private void checkHearing(ObjectNode content) throws IOException, Broken {
        if (content.has("hearing")) {
            try (InputStream events = zip.open(require(ProofPackage.EVENTS))) {
                new HearingCheck(content.path("hearing").path("id").asText(), records.values(), findings)
                        .run(events, bytes(ProofPackage.TEXT));
            } catch (IllegalArgumentException e) {
                throw new Broken("malformed", ProofPackage.EVENTS);
            }
        } else if (content.path("kind").asText().equals(ProofPackage.Kind.HEARING_RECORD.code())) {
            throw new Broken("malformed", ProofPackage.PACKAGE);
        }
    }

    /** A file that no part of the check looks at must not ride along under the seal. */
    private void checkNothingElse(ObjectNode content) throws Broken {
        Set<String> known = new HashSet<>(Set.of(
                ProofPackage.MIMETYPE,
                ProofPackage.PACKAGE,
                ProofPackage.CERTIFICATE,
                "README.en.txt",
                "README.zh.txt",
                ProofPackage.CHECKPOINT,
                ProofPackage.SALTS,
                ProofPackage.POLICY,
                "trust/ed25519.vkey",
                "trust/ml-dsa-44.vkey"));
        content.path("evidence")
                .forEach(item -> known.addAll(
                        List.of(item.path("file").asText(), item.path("proof").asText())));
        content.path("documents").forEach(item -> known.add(item.path("file").asText()));
        if (content.has("hearing")) {
            known.addAll(List.of(ProofPackage.EVENTS, ProofPackage.TEXT));
        }
        for (String name : lines.keySet()) {
            if (!known.contains(name)) {
                throw new Broken("file-unexpected", name);
            }
        }
    }

    private void checkCheckpoint(SignedNote checkpoint, TrustPolicy policy) throws Broken {
        String origin = Checkpoint.parse(checkpoint.text()).origin();
        try {
            TrustPolicy.Verdict verdict = policy.judge(checkpoint);
            for (NoteKey key : policy.keysOf(origin)) {
                findings.add(
                        verdict.logKeys().contains(key)
                                ? Finding.holds("checkpoint-signed", key.algorithm(), key.id(), origin)
                                : Finding.notClaimed("checkpoint-not-signed-by", key.algorithm(), key.id()));
            }
            if (verdict.logKeys().isEmpty()) {
                throw new Broken("checkpoint-unsigned", origin);
            }
            if (verdict.knownWitnesses() == 0) {
                findings.add(Finding.notClaimed("no-witness"));
            } else {
                findings.add(
                        verdict.quorumMet()
                                ? Finding.holds("witnessed", verdict.witnesses().size(), verdict.knownWitnesses())
                                : Finding.fails("witnessed", verdict.witnesses().size(), verdict.knownWitnesses()));
            }
        } catch (InvalidSignature e) {
            throw new Broken(
                    "checkpoint-signature-wrong",
                    e.key().algorithm(),
                    e.key().id(),
                    e.key().name());
        }
    }

    private void sayWhatIsNotProven(ObjectNode content, SignedNote checkpoint, TrustPolicy policy, Manifest manifest) {
        String keys = String.join(
                ", ",
                policy.keysOf(manifest.origin()).stream()
                        .map(key -> key.algorithm() + " " + key.id())
                        .toList());
        findings.add(
                suppliedPolicy.isPresent()
                        ? Finding.holds("trust-supplied", keys)
                        : Finding.notClaimed("trust-inside", keys));
        Optional<String> logTime = policy.keysOf(manifest.origin()).stream()
                .flatMap(key -> checkpoint.timeSaidBy(key).stream())
                .map(Object::toString)
                .findFirst();
        findings.add(
                logTime.isPresent()
                        ? Finding.notClaimed("no-timestamp-but-log-time", logTime.get())
                        : Finding.notClaimed("no-timestamp"));
        if (lines.containsKey(ProofPackage.CERTIFICATE)) {
            findings.add(Finding.notClaimed("certificate-is-a-reading-aid"));
        }
        findings.add(Finding.notClaimed("not-proven-" + content.path("kind").asText()));
    }

    private ObjectNode json(String file) throws IOException, Broken {
        try {
            return CanonicalJson.parse(bytes(file));
        } catch (IllegalArgumentException e) {
            throw new Broken("malformed", file);
        }
    }

    private CanonicalZip.Entry require(String name) throws Broken {
        CanonicalZip.Entry entry = entries.get(name);
        if (entry == null) {
            throw new Broken("file-missing", name);
        }
        return entry;
    }

    private byte[] bytes(String name) throws IOException, Broken {
        reading = name;
        CanonicalZip.Entry entry = require(name);
        if (entry.length() > SMALL) {
            throw new Broken("file-too-large", name);
        }
        try (InputStream content = zip.open(entry)) {
            return content.readAllBytes();
        }
    }
}
