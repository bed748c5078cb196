package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.LoggedEntry;
import org.comity.evidence.log.TestDatabase;
import org.comity.evidence.log.Witnesses;
import org.comity.evidence.note.NoteSigner;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.record.HearingRecord;
import org.comity.evidence.time.TimeAuthority;
import org.comity.evidence.tree.Hash;

/** Small packages made as the services make them, on a real log. */
public final class SamplePackages {
    public static final byte[] DOCUMENT = "A statement of claim.\n".getBytes(UTF_8);
    private static final UUID ID = UUID.fromString("0190c2d4-0000-7000-8000-000000000001");
    private static final Instant TIME = Instant.parse("2026-11-21T14:00:00Z");

    private final DataSource database;
    public EvidenceLog log;

    private final byte[] policy;
    private final Optional<TimeAuthority> authority;
    private final List<NoteSigner> witnesses;

    public SamplePackages(Path keys) throws Exception {
        this(keys, "quorum none\n".getBytes(UTF_8), List.of());
    }

    /** @param witnesses which cosign each checkpoint; they are not asked over HTTP */
    public SamplePackages(Path keys, byte[] policy, List<NoteSigner> witnesses) throws Exception {
        this(keys, policy, witnesses, Optional.empty());
    }

    public SamplePackages(Path keys, byte[] policy, List<NoteSigner> witnesses, Optional<TimeAuthority> authority)
            throws Exception {
        database = TestDatabase.fresh();
        this.policy = policy;
        this.authority = authority;
        this.witnesses = witnesses;
        again(LogKeys.inFolder(keys, "log.comity.example/service/2026"));
    }

    /** The process of the log starts again, with keys that it finds now. */
    public void again(LogKeys keys) {
        log = EvidenceLog.on(database, keys, Witnesses.of(policy), authority, Clock.systemUTC());
    }

    /** What a thief takes along. */
    static LogKeys stolen(Path keys, Path to) throws Exception {
        Files.createDirectory(to);
        for (String file : List.of("ed25519.pem", "ed25519.vkey", "ml-dsa-44.pem", "ml-dsa-44.vkey")) {
            Files.copy(keys.resolve(file), to.resolve(file));
        }
        return LogKeys.inFolder(to, "log.comity.example/service/2026");
    }

    public List<byte[]> allEntries() throws Exception {
        List<byte[]> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select entry from evidence_leaf order by leaf_index")) {
            while (rows.next()) {
                entries.add(rows.getBytes(1));
            }
        }
        return entries;
    }

    /** Two linked events of one delivery, one document; the recipient's commitment is opened, the other's stays closed. */
    public byte[] delivery() throws Exception {
        return deliveryProof().bytes(log);
    }

    /** With the page, which makes it ten times as long. */
    byte[] deliveryWithPage() throws Exception {
        return deliveryProof().page().bytes(log);
    }

    /** With a certificate for people as given. */
    byte[] delivery(byte[] certificate) throws Exception {
        return delivery(certificate, List.of());
    }

    /** Likewise, with what the log says of whose seals there are. */
    byte[] delivery(byte[] certificate, List<X509Certificate> seals) throws Exception {
        return deliveryProof().certificate(certificate, seals).bytes(log);
    }

    /** So many other entries. */
    void fill(int entries) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < entries; i++) {
                log.append(connection, ("{\"n\":" + i + "}").getBytes(UTF_8));
            }
            connection.commit();
        }
        log.checkpoint();
    }

    /** The first entry of the log, once so many more have followed. */
    byte[] firstOf(int entries) throws Exception {
        EvidenceRecord record = EvidenceRecord.of("service-of-process.event", "ACCEPTED", TIME)
                .with("channel", "ELECTRONIC")
                .build();
        append(record);
        fill(entries - 1);
        return ProofPackage.of(ProofPackage.Kind.DELIVERY, ID, TIME)
                .evidence(log.proof(record.leafHash()), List.of())
                .bytes(log);
    }

    ProofPackage deliveryProof() throws Exception {
        EvidenceRecord available = EvidenceRecord.of("service-of-process.event", "MADE_AVAILABLE", TIME)
                .with("channel", "ELECTRONIC")
                .commit("recipient", Map.of("name", "Ólafur Jónsson", "email", "olafur@example.is"))
                .document(DOCUMENT)
                .build();
        EvidenceRecord accepted = EvidenceRecord.of("service-of-process.event", "ACCEPTED", TIME.plusSeconds(60))
                .with("channel", "ELECTRONIC")
                .commit("recipient", "closed to the reader of this package")
                .document(DOCUMENT)
                .rule("CPL-90-2")
                .after(available.leafHash())
                .build();
        List<LoggedEntry> logged = append(available, accepted);
        return ProofPackage.of(ProofPackage.Kind.DELIVERY, ID, TIME)
                .evidence(logged.get(0), available.openings())
                .evidence(logged.get(1), List.of())
                .document("claim.txt", "起诉状", DOCUMENT)
                .certificate("%PDF-1.7 sample".getBytes(UTF_8));
    }

    /** A delivery of one document of so many bytes. */
    public byte[] large(int length) throws Exception {
        byte[] document = new byte[length];
        EvidenceRecord record = EvidenceRecord.of("service-of-process.event", "MADE_AVAILABLE", TIME)
                .document(document)
                .build();
        return ProofPackage.of(ProofPackage.Kind.DELIVERY, ID, TIME)
                .evidence(append(record).getFirst(), List.of())
                .document("large.bin", "A large document", document)
                .bytes(log);
    }

    /** A hearing of five events, one of them closed, signed by two seats. */
    public byte[] hearing() throws Exception {
        return hearing(true, true);
    }

    public byte[] hearing(boolean signed, boolean sameText) throws Exception {
        return hearing(signed, sameText, Optional.empty());
    }

    /** One that was recorded in sound and picture. */
    public byte[] recordedHearing(int segments, String checksum) throws Exception {
        return hearing(true, true, Optional.of(Map.of("segments", segments, "link", checksum)));
    }

    private byte[] hearing(boolean signed, boolean sameText, Optional<Map<String, Object>> recording) throws Exception {
        byte[] text = CanonicalJson.bytes(CanonicalJson.node(Map.of(
                "v",
                1,
                "persons",
                List.of(
                        Map.of("seat", "s1", "role", "PLAINTIFF"),
                        Map.of("seat", "s2", "role", "JUDGE"),
                        Map.of("seat", "s3", "role", "DEFENDANT")))));
        String digest =
                sameText ? Hash.ofBytes(text).hex() : Hash.ofBytes(new byte[1]).hex();
        List<byte[]> events = new ArrayList<>();
        events.add(event(1, "room.opened", Map.of()));
        events.add(HearingRecord.closed(
                Hash.ofBytes(event(2, "court.note", Map.of("text", "secret"))).bytes()));
        if (recording.isPresent()) {
            events.add(event(3, "recording.stopped", recording.get()));
        }
        events.add(event(events.size() + 1, "record.frozen", Map.of("version", 1, "digest", digest, "lines", 1)));
        for (String seat : signed ? List.of("s1", "s2") : List.<String>of()) {
            events.add(event(events.size() + 1, "record.signed", Map.of("seat", seat, "version", 1, "digest", digest)));
        }
        events.add(event(events.size() + 1, "record.sealed", Map.of("version", 1, "digest", digest)));
        HearingRecord record = new HearingRecord(ID, events, text);
        EvidenceRecord sealed = EvidenceRecord.of("hearing.record", "RECORD_SEALED", TIME)
                .hearing(record)
                .build();
        return ProofPackage.of(ProofPackage.Kind.HEARING_RECORD, ID, TIME)
                .evidence(append(sealed).getFirst(), sealed.openings())
                .hearing(record)
                .bytes(log);
    }

    public List<LoggedEntry> append(EvidenceRecord... records) throws Exception {
        List<Hash> leaves = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (EvidenceRecord record : records) {
                leaves.add(log.append(connection, record.bytes()));
            }
            connection.commit();
        }
        SignedNote checkpoint = log.checkpoint();
        for (NoteSigner witness : witnesses) {
            log.cosigned(checkpoint, witness.key(), witness.sign(checkpoint.text(), Instant.now()));
        }
        return log.proofs(leaves);
    }

    private static byte[] event(long seq, String name, Map<String, Object> fact) {
        return CanonicalJson.bytes(CanonicalJson.object()
                .put("v", 1)
                .put("hearing", ID.toString())
                .put("seq", seq)
                .put("t", name)
                .set("d", CanonicalJson.node(fact)));
    }
}
