package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.Timestamps;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.NoteSigner;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.time.OwnTimeAuthority;
import org.comity.evidence.time.SampleAuthority;
import org.comity.evidence.time.TimeAuthority;
import org.comity.evidence.time.TimeRoots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table of good and damaged packages with all that is found in each. The page that checks packages in a browser is tested with
 * the same table. {@code -Dtable.write=true} makes it anew, with new keys.
 */
class PackageTableTest {
    private static final Path TABLE = Path.of("src/test/resources/sample/table");
    private static final Path FILE = TABLE.resolve("table.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Packages from before they were ASiC-E, kept as they were made then. */
    private static final List<String> EARLIER =
            List.of("earlier", "earlier-stamped", "earlier-sealed", "earlier-hearing");

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");
    private static final String WORDS = "Served on 21 November 2026";

    /** What somebody who holds the key of the seal changes: package, file, from, to. */
    private static final List<List<String>> FORGED = List.of(
            List.of("delivery", "documents/claim.txt", "statement", "testament"),
            List.of("delivery", "evidence/02-ACCEPTED.json", "ELECTRONIC", "POSTAL"),
            List.of("delivery", "evidence/02-ACCEPTED.json", "{", "{ "),
            List.of("delivery", "META-INF/ASiCManifest.xml", "claim.txt", "claim.doc"),
            List.of("delivery", "META-INF/signature.p7s", "log.comity", "log.comitY"),
            List.of("delivery", "mimetype", "asic-e", "asic-s"),
            List.of("delivery", "mimetype", "etsi.asic-e", "comity.proof-package"),
            List.of("delivery", "proofs/01.tlog-proof", "index 0", "index 1"),
            List.of("delivery", "salts.json", "olafur@", "oskar@"),
            List.of("delivery", "checkpoint", "\n2\n", "\n3\n"),
            List.of("delivery", "trust/policy.txt", "quorum none", "quorum all"),
            List.of("witnessed", "trust/policy.txt", "group both 2", "group both 1"),
            List.of("stamped", "package.json", "\"timestamps/01.tst\"", ""),
            List.of("stamped", "package.json", "\"timestamps/01.tst\"", "\"timestamps/01.tst\",\"timestamps/01.tst\""),
            List.of("sealed", "certificate.pdf", "Served on", "Served in"),
            List.of("sealed", "certificate.pdf", "/ByteRange [0 ", "/ByteRange [1 "),
            List.of("sealed", "certificate.pdf", "%%EOF", "%%EOF\n%more"),
            List.of("sealed", "package.json", "\"createdAt\":\"2026", "\"createdAt\":\"2046"),
            List.of("hearing", "record/events.jsonl", "room.opened", "room.closed"),
            List.of("hearing", "record/events.jsonl", "sha256:", "sha512:"),
            List.of("hearing", "record/record.json", "PLAINTIFF", "CLAIMANT"));

    @TempDir
    Path folder;

    @TestFactory
    @DisplayName("each row is found as the table says")
    Stream<DynamicTest> rows() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        JSON.readTree(FILE.toFile()).forEach(rows::add);
        assertThat(rows).hasSizeGreaterThan(200);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.path("name").asText(), () -> assertThat(findings(row))
                        .isEqualTo(row.path("found"))));
    }

    private JsonNode findings(JsonNode row) throws IOException {
        byte[] bytes = Files.readAllBytes(TABLE.resolve(row.path("package").asText()));
        if (row.has("flip")) {
            bytes[row.path("flip").asInt()] ^= (byte) (1 << row.path("bit").asInt());
        }
        if (row.has("length")) {
            bytes = Arrays.copyOf(bytes, row.path("length").asInt());
        }
        ArrayNode found = JSON.createArrayNode();
        for (Finding finding : PackageCheck.of(
                Files.write(folder.resolve("row.zip"), bytes),
                brought(row, "policy"),
                brought(row, "time"),
                Instant.now())) {
            ArrayNode line = found.addArray();
            line.add(finding.status().name()).add(finding.code());
            // How a policy is wrong, each parser says in words of its own.
            if (!finding.code().equals("policy-unreadable")) {
                finding.details().forEach(line::add);
            }
        }
        return found;
    }

    private static Optional<byte[]> brought(JsonNode row, String what) {
        return row.has(what) ? Optional.of(row.path(what).asText().getBytes(UTF_8)) : Optional.empty();
    }

    @Test
    @EnabledIfSystemProperty(named = "table.write", matches = "true")
    void write() throws Exception {
        Files.createDirectories(TABLE);
        SamplePackages packages = new SamplePackages(folder.resolve("keys"));
        NoteSigner one = witness("witness.example.org/one");
        NoteSigner two = witness("witness.example.org/two");
        String policy = "witness one " + one.key().vkey() + " http://a/\nwitness two "
                + two.key().vkey() + " http://b/\ngroup both 2 one two\nquorum both\n";
        SamplePackages witnessed =
                new SamplePackages(folder.resolve("witnessed-keys"), policy.getBytes(UTF_8), List.of(one, two));
        Map<String, byte[]> good = new LinkedHashMap<>();
        good.put("delivery", packages.delivery());
        SealedPdf court = new SealedPdf(FROM, UNTIL);
        good.put("sealed", packages.delivery(court.of(WORDS)));
        good.put("hearing", packages.hearing());
        good.put("unsigned-hearing", packages.hearing(false, true));
        good.put("witnessed", witnessed.delivery());
        OwnTimeAuthority own = OwnTimeAuthority.in(folder.resolve("time"), Clock.systemUTC(), Duration.ofDays(36_500));
        SamplePackages stamped = new SamplePackages(
                folder.resolve("stamped-keys"),
                "quorum none\n".getBytes(UTF_8),
                List.of(),
                Optional.of(TimeAuthority.over(own::answer, own.roots())));
        good.put("stamped", stamped.delivery());
        ArrayNode table = JSON.createArrayNode();
        Random random = new Random(9);
        for (Map.Entry<String, byte[]> each : good.entrySet()) {
            String file = keep(each.getKey(), each.getValue());
            row(table, each.getKey(), file);
            int length = each.getValue().length;
            for (int cut : new int[] {1, 22, 3000, -1}) {
                row(table, each.getKey() + " cut by " + cut, file).put("length", length - cut);
            }
            for (int i = 0; i < 14; i++) {
                int at = i < 4 ? random.nextInt(60) : i < 6 ? length - 1 - random.nextInt(300) : random.nextInt(length);
                row(table, each.getKey() + " with byte " + at + " changed", file)
                        .put("flip", at)
                        .put("bit", random.nextInt(8));
            }
        }
        EARLIER.forEach(name -> row(table, name, name + ".zip"));
        row(table, "with the page", keep("with-page", packages.deliveryWithPage()));
        policies(table, packages, witnessed);
        seals(table, packages, court);
        times(table, stamped, own);
        replaced(table);
        strangers(table, packages, good.get("delivery"));
        chains(table, stamped, good.get("stamped"));
        for (List<String> forged : FORGED) {
            LogKeys keys =
                    switch (forged.getFirst()) {
                        case "witnessed" -> witnessed.log.keys();
                        case "stamped" -> stamped.log.keys();
                        default -> packages.log.keys();
                    };
            byte[] bytes = rebuilt(good.get(forged.getFirst()), keys, forged.get(1), forged.get(2), forged.get(3));
            row(table, "forged: " + String.join(", ", forged).strip(), keep("forged-" + FORGED.indexOf(forged), bytes));
        }
        for (JsonNode row : table) {
            ((ObjectNode) row).set("found", findings(row));
        }
        Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(table) + "\n");
    }

    /** Who vouches for the seal on what people read: the policy, by the certificate or by one above it. */
    private static void seals(ArrayNode table, SamplePackages packages, SealedPdf court) throws Exception {
        String policy = packages.log.policy();
        SealedPdf issued = SealedPdf.issued(FROM, UNTIL);
        SealedPdf forger = new SealedPdf(FROM, UNTIL);
        keep("issued", packages.delivery(issued.of(WORDS)));
        keep("forged-seal", packages.delivery(forger.of(WORDS), List.of(court.certificate)));
        String line = TrustPolicy.sealLines(List.of(court.certificate));
        row(table, "sealed, by a policy that names the seal", "sealed.zip").put("policy", policy + line);
        row(table, "sealed, by a policy that names it among others", "sealed.zip")
                .put("policy", policy + TrustPolicy.sealLines(List.of(forger.certificate, court.certificate)));
        row(table, "sealed, by a policy that says nothing of seals", "sealed.zip")
                .put("policy", policy);
        row(table, "sealed, by a policy that names the seal of another", "sealed.zip")
                .put("policy", policy + TrustPolicy.sealLines(List.of(forger.certificate)));
        row(table, "sealed, by a policy that believed the seal until the day before", "sealed.zip")
                .put("policy", policy + line.replace("2036-01-01", "2026-11-20"));
        row(table, "sealed, by a policy that believes the seal from the day after", "sealed.zip")
                .put("policy", policy + line.replace("2026-01-01", "2026-11-22"));
        row(table, "sealed, by a policy that does not say how long", "sealed.zip")
                .put("policy", policy + line.replace(" 2036-01-01T00:00:00Z", ""));
        row(table, "with a seal that somebody issued, by a policy that names who", "issued.zip")
                .put("policy", policy + TrustPolicy.sealLines(List.of(issued.issuer())));
        row(table, "with a seal that somebody issued, by a policy that names others", "issued.zip")
                .put("policy", policy + line);
        row(table, "with a seal of one's own beside the court's name", "forged-seal.zip");
        for (String signature : List.of("SHA256withRSA", "SHA512withRSA", "SHA256withRSAandMGF1", "SHA1withRSA")) {
            SealedPdf rsa = SealedPdf.byRsa(signature, FROM, UNTIL);
            row(table, "with a seal by " + signature, keep("seal-" + signature, packages.delivery(rsa.of(WORDS))))
                    .put("policy", policy + TrustPolicy.sealLines(List.of(rsa.certificate)));
        }
        row(table, "with a seal of one's own, by a policy that names the court's", "forged-seal.zip")
                .put("policy", policy + line);
    }

    /** Who vouches for the time. */
    private void times(ArrayNode table, SamplePackages stamped, OwnTimeAuthority own) throws IOException {
        OwnTimeAuthority other =
                OwnTimeAuthority.in(folder.resolve("other-time"), Clock.systemUTC(), Duration.ofDays(36_500));
        String policy = stamped.log.policy();
        row(table, "stamped, by the certificates of the authority", "stamped.zip")
                .put("policy", policy)
                .put("time", new String(own.roots().pem(), UTF_8));
        row(table, "stamped, by those of two", "stamped.zip")
                .put("policy", policy)
                .put(
                        "time",
                        new String(other.roots().pem(), UTF_8)
                                + new String(own.roots().pem(), UTF_8));
        row(table, "stamped, by those of another authority", "stamped.zip")
                .put("policy", policy)
                .put("time", new String(other.roots().pem(), UTF_8));
        row(table, "stamped, by what is no certificate", "stamped.zip")
                .put("policy", policy)
                .put("time", "none");
    }

    private static void policies(ArrayNode table, SamplePackages packages, SamplePackages witnessed) {
        String own = packages.log.policy();
        String strict = witnessed.log.policy();
        row(table, "by the published policy", "delivery.zip").put("policy", own);
        row(table, "by a policy without a quorum line", "delivery.zip").put("policy", own.replace("quorum none", ""));
        row(table, "by somebody else's policy under the same name", "delivery.zip")
                .put("policy", strict);
        row(table, "by a policy of no log", "delivery.zip").put("policy", "quorum none\n");
        row(table, "by a policy with a word of its own", "delivery.zip").put("policy", own + "trust everybody\n");
        row(table, "witnessed, by the published policy", "witnessed.zip").put("policy", strict);
        row(table, "witnessed, with one witness unknown", "witnessed.zip")
                .put("policy", strict.replaceAll("witness two .*\n", "").replace("2 one two", "1 one"));
        row(table, "witnessed, with a witness that never saw it", "witnessed.zip")
                .put(
                        "policy",
                        strict.replaceAll(
                                "witness two .*\n",
                                "witness two remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2\n"));
    }

    /** The keys were replaced; somebody kept a copy of the old ones. */
    private void replaced(ArrayNode table) throws Exception {
        SamplePackages replaced = new SamplePackages(folder.resolve("replaced-keys"));
        row(table, "before the keys were replaced", keep("replaced", replaced.delivery()));
        SamplePackages stolen = new SamplePackages(folder.resolve("other-keys"));
        stolen.again(SamplePackages.stolen(folder.resolve("replaced-keys"), folder.resolve("stolen-keys")));
        stolen.delivery();
        row(table, "by stolen keys", keep("stolen", stolen.delivery()));
        replaced.again(replaced.log.keys().replace(Instant.parse("2026-11-27T12:00:00Z")));
        row(table, "after the keys were replaced", keep("after-replaced", replaced.delivery()));
        String policy = replaced.log.policy();
        for (String file : List.of("replaced.zip", "stolen.zip", "after-replaced.zip")) {
            row(table, file + " by the policy with replaced keys", file).put("policy", policy);
        }
        row(table, "by a policy with a remark of no size", "replaced.zip")
                .put("policy", policy.replaceAll("#replaced (\\S+) \\d+", "#replaced $1"));
    }

    private static ObjectNode row(ArrayNode table, String name, String file) {
        return table.addObject().put("name", name).put("package", file);
    }

    private static String keep(String name, byte[] bytes) throws IOException {
        Files.write(TABLE.resolve(name + ".zip"), bytes);
        return name + ".zip";
    }

    private static NoteSigner witness(String name) throws Exception {
        return NoteSigner.of(
                name,
                NoteKey.Type.ED25519_COSIGNATURE,
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    /** What a reader in another language must find as we do, and what grew with the log. */
    private void strangers(ArrayNode table, SamplePackages packages, byte[] delivery) throws Exception {
        SamplePackages deep = new SamplePackages(folder.resolve("deep-keys"));
        deep.fill(298);
        byte[] later = deep.delivery();
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.putAll(BadPackages.states(delivery, packages.log.keys()));
        all.putAll(BadPackages.proofs(later, deep.log.keys()));
        all.putAll(BadPackages.zips(delivery));
        for (int size : List.of(255, 256, 257, 65_536)) {
            SamplePackages sized = new SamplePackages(folder.resolve("keys-" + size));
            sized.fill(size - 2);
            all.put("the last of a log of " + size, sized.delivery());
        }
        all.put("the first of a log of 257", new SamplePackages(folder.resolve("first-keys")).firstOf(257));
        all.put("the only one of a log", new SamplePackages(folder.resolve("only-keys")).firstOf(1));
        int number = 0;
        for (Map.Entry<String, byte[]> each : all.entrySet()) {
            row(table, each.getKey(), keep("stranger-" + ++number, each.getValue()));
        }
    }

    /** Timestamps of others than our own authority, and after one another. */
    private void chains(ArrayNode table, SamplePackages stamped, byte[] good) throws Exception {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String kind : List.of(
                "RSA 2048, SHA256withRSA",
                "RSA 2048, SHA512withRSA",
                "RSA 2048, SHA256withRSAandMGF1",
                "RSA 2048, SHA512withRSAandMGF1",
                "EC secp384r1, SHA384withECDSA",
                "EC secp521r1, SHA512withECDSA",
                "Ed25519, Ed25519",
                "RSA 2048, SHA1withRSA")) {
            SampleAuthority authority = new SampleAuthority(kind.split(", ")[0], kind.split(", ")[1]);
            all.put("by an authority with " + kind, timed(good, stamped, authority, TSPAlgorithms.SHA256, false));
        }
        SampleAuthority authority = new SampleAuthority("EC secp256r1", "SHA256withECDSA");
        all.put(
                "by an authority that hashes with SHA-512",
                timed(good, stamped, authority, TSPAlgorithms.SHA512, false));
        all.put("by an authority that hashes with SHA-1", timed(good, stamped, authority, TSPAlgorithms.SHA1, false));
        all.put("by an authority without who issued it", timed(good, stamped, authority, TSPAlgorithms.SHA256, true));
        byte[] renewed = renewed(22, true);
        LogKeys keys = renewing.log.keys();
        all.put("renewed in time", renewed);
        all.put("renewed too late", renewed(10, true));
        all.put("not renewed", renewed(10, false));
        Map<String, byte[]> tokens = new LinkedHashMap<>();
        BadPackages.resealed(renewed, keys, (file, content) -> {
            tokens.put(file, content);
            return file.equals(ProofPackage.STEPS) ? null : content;
        });
        String first = "timestamps/01.tst";
        String second = "timestamps/02.tst";
        all.put(
                "renewed, with the timestamps exchanged",
                BadPackages.resealed(
                        renewed,
                        keys,
                        (file, content) -> file.equals(first)
                                ? tokens.get(second)
                                : file.equals(second) ? tokens.get(first) : content));
        all.put(
                "renewed, with the renewal twice",
                BadPackages.resealed(
                        renewed, keys, (file, content) -> file.equals(first) ? tokens.get(second) : content));
        int number = 0;
        for (Map.Entry<String, byte[]> each : all.entrySet()) {
            row(table, "stamped " + each.getKey(), keep("chain-" + ++number, each.getValue()));
        }
    }

    private SamplePackages renewing;

    /** First stamped twenty days ago, by certificates that live so many days. */
    private byte[] renewed(int days, boolean isRenewed) throws Exception {
        Path time = Files.createTempDirectory(folder, "time");
        OwnTimeAuthority then = OwnTimeAuthority.in(
                time.resolve("then"),
                Clock.fixed(Instant.now().minus(Duration.ofDays(20)), ZoneOffset.UTC),
                Duration.ofDays(days));
        OwnTimeAuthority now = OwnTimeAuthority.in(time.resolve("now"), Clock.systemUTC(), Duration.ofDays(36_500));
        String both =
                new String(then.roots().pem(), UTF_8) + new String(now.roots().pem(), UTF_8);
        boolean[] isNow = {false};
        renewing = new SamplePackages(
                time.resolve("keys"),
                "quorum none\n".getBytes(UTF_8),
                List.of(),
                Optional.of(TimeAuthority.over(
                        query -> isNow[0] ? now.answer(query) : then.answer(query),
                        TimeRoots.parse(both.getBytes(UTF_8)))));
        ProofPackage proof = renewing.deliveryProof();
        isNow[0] = true;
        if (isRenewed) {
            renewing.log.timestamps().renew(Instant.now(), 10);
        }
        return proof.bytes(renewing.log);
    }

    /** With the timestamp of another authority in place of its own. */
    private static byte[] timed(
            byte[] good, SamplePackages of, SampleAuthority authority, ASN1ObjectIdentifier hash, boolean alone)
            throws Exception {
        byte[] state = Timestamps.subjectOf(of.log.published().orElseThrow());
        byte[] token = authority.stamp(state, hash, alone);
        return BadPackages.resealed(good, of.log.keys(), (file, content) -> switch (file) {
            case "timestamps/01.tst" -> token;
            case ProofPackage.TIME_ROOTS -> authority.roots().getBytes(UTF_8);
            default -> content;
        });
    }

    /** A file changed, and the list of files sealed again. */
    private static byte[] rebuilt(byte[] good, LogKeys keys, String file, String from, String to) throws IOException {
        return BadPackages.resealed(
                good,
                keys,
                (name, content) -> name.equals(file)
                        ? new String(content, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1)
                        : content);
    }
}
