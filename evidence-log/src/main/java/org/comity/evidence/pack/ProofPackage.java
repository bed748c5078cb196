package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.LoggedEntry;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.record.HearingRecord;
import org.comity.evidence.time.TimeRoots;
import org.comity.evidence.time.TimeToken;

/**
 * One file with which a stranger can check, offline, that something happened: a delivery, a filing or a hearing.
 *
 * <pre>
 *   mimetype                      what this file is
 *   package.json                  what is inside and how it belongs together
 *   certificate.pdf               for people; a reading aid, the proof is in the other files
 *   README.en.txt README.zh.txt   how to check it; in the addressee's language too
 *   steps.txt                     the commands of a check by hand
 *   verify.html                   checks such a package in a browser, from a disk, without a network
 *   evidence/NN-EVENT.json        the entries of the log
 *   proofs/NN.tlog-proof          that each is in it
 *   checkpoint                    the signed state of the log, the same for all proofs
 *   salts.json                    what opens the commitments of the entries
 *   documents/                    what was served or filed
 *   record/                       the events and the signed text of a hearing
 *   timestamps/NN.tst             when an authority saw that state of the log at the latest (RFC 3161), each later one of those before too
 *   trust/policy.txt trust/*.vkey the keys of the log, as the log itself gives them; checkpoint-*.vkey those that had signed
 *                                 the checkpoint, if they were replaced since
 *   trust/time-authority.pem      the certificates that vouch for the time authority, as the log itself gives them
 *   META-INF/ASiCManifest.xml     digests of what is above, and META-INF/signature.p7s the log's signature on it, for readers of ASiC-E
 *   META-INF/manifest.note        digests of all files above, signed by the log
 * </pre>
 *
 * It is a container of ASiC-E with CAdES (ETSI EN 319 162-1).
 *
 * {@code ProofPackage.of(…).evidence(…).document(…).writeTo(out, log)}. Not for two threads.
 */
public final class ProofPackage {
    /** The media type, also the first file inside: ASiC-E. */
    public static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";

    /** That of packages from before they were ASiC-E; they are checked still. */
    static final String EARLIER_TYPE = "application/vnd.comity.proof-package+zip";

    static final String MIMETYPE = "mimetype";
    static final String PACKAGE = "package.json";
    static final String CERTIFICATE = "certificate.pdf";
    static final String CHECKPOINT = "checkpoint";
    static final String SALTS = "salts.json";
    static final String POLICY = "trust/policy.txt";
    /** Before the names of the keys that had signed the checkpoint, if others have replaced them since. */
    static final String OF_CHECKPOINT = "checkpoint-";

    /** In which it explains itself when asked to, besides English and Chinese. */
    static final List<String> MORE_LANGUAGES = List.of("ar", "es", "fr", "ja", "ko", "ru");

    static final String STEPS = "steps.txt";
    static final String PAGE = "verify.html";
    static final String TIME_ROOTS = "trust/time-authority.pem";
    static final String EVENTS = "record/events.jsonl";
    static final String TEXT = "record/record.json";

    private final Kind kind;
    private final UUID id;
    private final Instant createdAt;
    private final Map<String, Content> files = new LinkedHashMap<>();
    private final Map<String, Content> documents = new LinkedHashMap<>();
    private final List<LoggedEntry> entries = new ArrayList<>();
    private final ObjectNode content;
    private final ArrayNode openings;
    private HearingRecord hearing;
    private byte[] certificate;
    private String sealLines = "";
    private boolean hasPage;
    private String language = "";

    /** What a package proves. */
    public enum Kind {
        /** That documents were delivered to an addressee, and how. */
        DELIVERY,
        /** That a submission was received by the court. */
        FILING_RECEIPT,
        /** What was said in a hearing, and who signed it. */
        HEARING_RECORD;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The bytes of a document, which are written as often as somebody asks, and are the same each time. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of them and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;

        private static Content of(byte[] bytes) {
            return out -> out.write(bytes);
        }
    }

    private ProofPackage(Kind kind, UUID id, Instant createdAt) {
        this.kind = kind;
        this.id = id;
        this.createdAt = createdAt;
        this.content = CanonicalJson.object()
                .put("v", 1)
                .put("kind", kind.code())
                .put("id", id.toString())
                .put("createdAt", createdAt.toString());
        this.openings = content.arrayNode();
    }

    /** @param id of the attempt, the submission or the hearing that this package is about */
    public static ProofPackage of(Kind kind, UUID id, Instant createdAt) {
        return new ProofPackage(kind, id, createdAt);
    }

    /** The name to offer for a download: the kind and the id, nothing personal. */
    public String fileName() {
        return "proof-" + kind.code() + "-" + id + ".zip";
    }

    /**
     * An entry of the log with its proof, in the order of events. All entries of a package are proven against the
     * same checkpoint: take them with {@code EvidenceLog.proofs}.
     *
     * @param toOpen what opens its commitments; leave out what the reader of this package must not see
     */
    public ProofPackage evidence(LoggedEntry entry, List<EvidenceRecord.Opening> toOpen) {
        if (!entries.isEmpty()
                && !entries.getFirst().proof().checkpoint().equals(entry.proof().checkpoint())) {
            throw new IllegalArgumentException("All entries of a package are proven against the same checkpoint");
        }
        ObjectNode record = CanonicalJson.parse(entry.entry());
        entries.add(entry);
        String number = String.format(Locale.ROOT, "%02d", entries.size());
        String file = "evidence/" + number + "-" + record.path("event").asText() + ".json";
        String proof = "proofs/" + number + ".tlog-proof";
        files.put(file, Content.of(entry.entry()));
        files.put(proof, Content.of(entry.proof().bytes()));
        content.withArray("evidence").addObject().put("file", file).put("proof", proof);
        for (EvidenceRecord.Opening opening : toOpen) {
            if (!opening.commitment().equals(record.path(opening.field()).asText())) {
                throw new IllegalArgumentException("This does not open " + opening.field() + " of the entry");
            }
            openings.add(opening.toNode().put("evidence", file));
        }
        return this;
    }

    /**
     * A document that one of the entries names by its digest.
     *
     * @param fileName up to 100 of A-Z, a-z, 0-9, dot, hyphen, underscore, such as {@code claim.en.pdf}
     * @param title for people, in any script
     * @param bytes asked for twice when the package is written: a package is as long as its documents and holds none of them
     */
    public ProofPackage document(String fileName, String title, Content bytes) {
        String file = "documents/" + fileName;
        documents.put(file, bytes);
        content.withArray("documents").addObject().put("file", file).put("title", title);
        return this;
    }

    /** Like {@link #document(String, String, Content)}, for what is short. */
    public ProofPackage document(String fileName, String title, byte[] bytes) {
        return document(fileName, title, Content.of(bytes.clone()));
    }

    /**
     * A certificate for people; it is sealed with the package but not logged.
     *
     * @param seals of the courts, as they are published: whose seal it may bear
     */
    public ProofPackage certificate(byte[] pdf, Collection<X509Certificate> seals) {
        certificate = pdf.clone();
        sealLines = TrustPolicy.sealLines(seals);
        return this;
    }

    /** Likewise, of a court that has no seal. */
    public ProofPackage certificate(byte[] pdf) {
        return certificate(pdf, List.of());
    }

    /** The page that checks a package, in one file of a hundred kilobytes, for whoever has neither Java nor a network. */
    public ProofPackage page() {
        hasPage = true;
        return this;
    }

    /**
     * Explains itself to its reader, besides in Chinese and English.
     *
     * @param language a BCP 47 tag; one in which there is no explanation changes nothing
     */
    public ProofPackage forReaderOf(String language) {
        this.language = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
        return this;
    }

    /** The hearing that an entry names with {@code EvidenceRecord.Builder.hearing}. */
    public ProofPackage hearing(HearingRecord record) {
        hearing = record;
        content.putObject("hearing")
                .put("id", record.hearingId().toString())
                .put("events", EVENTS)
                .put("text", TEXT);
        return this;
    }

    /** @param log from which the entries are */
    public byte[] bytes(EvidenceLog log) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Writes the package and leaves the stream open.
     *
     * @param log from which the entries are, or which was begun after that
     * @throws IllegalStateException if there is no entry, or a document or hearing that no entry names: such a
     *     package would promise what it cannot prove
     */
    public void writeTo(OutputStream out, EvidenceLog log) throws IOException {
        EvidenceLog its = logOfEntries(log);
        LogKeys keys = its.keys();
        List<PackedFile> all = new ArrayList<>();
        for (Map.Entry<String, Content> file : collect(its).entrySet()) {
            all.add(PackedFile.of(file.getKey(), file.getValue()));
        }
        requireNamed(all);
        try (CanonicalZip.Writer zip = new CanonicalZip.Writer(out)) {
            byte[] listed = AsicManifest.of(linesOf(all));
            all.add(PackedFile.of(AsicManifest.FILE, Content.of(listed)));
            all.add(PackedFile.of(AsicManifest.SIGNATURE, Content.of(keys.signDetached(listed, createdAt))));
            for (PackedFile file : all) {
                zip.add(file);
            }
            List<Manifest.Line> lines = linesOf(all);
            Manifest manifest = new Manifest(keys.origin(), kind.code(), id.toString(), lines);
            zip.add(PackedFile.of(
                    Manifest.FILE, Content.of(keys.signText(manifest.text()).bytes())));
        }
    }

    private static List<Manifest.Line> linesOf(List<PackedFile> files) {
        return files.stream().map(PackedFile::line).toList();
    }

    private Map<String, Content> collect(EvidenceLog log) {
        SignedNote checkpoint = entries.getFirst().proof().checkpoint();
        Optional<TimeRoots> timeRoots = log.timestamps().roots();
        List<TimeToken> timestamps = timeRoots.isPresent() ? log.timestamps().of(checkpoint) : List.of();
        Map<String, Content> stamped = new LinkedHashMap<>();
        content.remove("timestamps");
        for (TimeToken token : timestamps) {
            String file = String.format(Locale.ROOT, "timestamps/%02d.tst", stamped.size() + 1);
            stamped.put(file, Content.of(token.der()));
            content.withArray("timestamps").add(file);
        }
        Map<String, Content> all = new LinkedHashMap<>();
        all.put(MIMETYPE, Content.of(MEDIA_TYPE.getBytes(UTF_8)));
        all.put(PACKAGE, Content.of(CanonicalJson.bytes(content)));
        if (certificate != null) {
            all.put(CERTIFICATE, Content.of(certificate));
        }
        all.put("README.en.txt", Content.of(resource("README.en.txt")));
        all.put("README.zh.txt", Content.of(resource("README.zh.txt")));
        if (MORE_LANGUAGES.contains(language)) {
            String file = "README." + language + ".txt";
            all.put(file, Content.of(resource(file)));
        }
        all.put(STEPS, Content.of(resource(STEPS)));
        if (hasPage) {
            all.put(PAGE, Content.of(resource(PAGE)));
        }
        all.putAll(files);
        all.put(CHECKPOINT, Content.of(checkpoint.bytes()));
        all.putAll(stamped);
        all.put(SALTS, Content.of(CanonicalJson.bytes(CanonicalJson.object().set("openings", openings))));
        all.putAll(documents);
        if (hearing != null) {
            all.put(EVENTS, Content.of(lines(hearing.events())));
            all.put(TEXT, Content.of(hearing.text()));
        }
        all.put(POLICY, Content.of((log.policyFor(checkpoint) + sealLines).getBytes(UTF_8)));
        putKeys(all, "", log.keys().publicKeys());
        List<NoteKey> ofCheckpoint =
                log.keys().publicKeysAt(Checkpoint.parse(checkpoint.text()).size());
        if (!ofCheckpoint.equals(log.keys().publicKeys())) {
            putKeys(all, OF_CHECKPOINT, ofCheckpoint);
        }
        if (!stamped.isEmpty()) {
            all.put(TIME_ROOTS, Content.of(timeRoots.orElseThrow().pem()));
        }
        return all;
    }

    private static void putKeys(Map<String, Content> all, String before, List<NoteKey> keys) {
        for (NoteKey key : keys) {
            all.put(
                    "trust/" + before + key.algorithm().toLowerCase(Locale.ROOT) + ".vkey",
                    Content.of((key.vkey() + "\n").getBytes(UTF_8)));
        }
    }

    /** This one, or a closed one that it was begun after. */
    private EvidenceLog logOfEntries(EvidenceLog log) {
        if (entries.isEmpty()) {
            throw new IllegalStateException("A package has at least one entry of the log");
        }
        if (kind == Kind.HEARING_RECORD && hearing == null) {
            throw new IllegalStateException("A package of a hearing has its record");
        }
        return log.named(entries.getFirst().proof().tree().origin())
                .orElseThrow(() -> new IllegalStateException("The entries are of another log than " + log.origin()));
    }

    private void requireNamed(List<PackedFile> all) {
        List<ObjectNode> records = entries.stream()
                .map(entry -> CanonicalJson.parse(entry.entry()))
                .toList();
        for (PackedFile file : all) {
            if (documents.containsKey(file.line().name())
                    && records.stream()
                            .noneMatch(record ->
                                    NamedBy.document(record, file.line().sha256()))) {
                throw new IllegalStateException(
                        "No entry of the log names the document " + file.line().name());
            }
        }
        if (hearing != null && records.stream().noneMatch(record -> NamedBy.hearing(record, hearing))) {
            throw new IllegalStateException("No entry of the log names this hearing record");
        }
    }

    private static byte[] lines(List<byte[]> events) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] event : events) {
            lines.writeBytes(event);
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream text = ProofPackage.class.getResourceAsStream(name)) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
