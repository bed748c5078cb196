package org.comity.evidence.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.evidence.record.CanonicalJson;
import org.comity.evidence.record.HearingRecord;
import org.comity.evidence.tree.Hash;

/**
 * Checks the events and the signed text of a hearing, one line at a time: the chain, the version that was frozen last,
 * and who signed that version.
 */
final class HearingCheck {
    private static final int LONGEST_LINE = 4 << 20;

    private final String hearingId;
    private final Collection<ObjectNode> records;
    private final List<Finding> findings;
    private final TreeMap<String, JsonNode> signed = new TreeMap<>();
    private final TreeSet<String> refused = new TreeSet<>();
    private Hash link;
    private long count;
    private long closed;
    private boolean inOrder = true;
    private Optional<JsonNode> frozen = Optional.empty();
    private Optional<JsonNode> sealed = Optional.empty();

    static void hearing(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        ObjectNode content = about.content();
        if (content.has("hearing")) {
            try (InputStream events = about.open(ProofPackage.EVENTS)) {
                new HearingCheck(content.path("hearing").path("id").asText(), about.records(), findings)
                        .run(events, about.bytes(ProofPackage.TEXT));
            } catch (IllegalArgumentException e) {
                throw new BrokenPackage("malformed", ProofPackage.EVENTS);
            }
        } else if (content.path("kind").asText().equals(ProofPackage.Kind.HEARING_RECORD.code())) {
            throw new BrokenPackage("malformed", ProofPackage.PACKAGE);
        }
    }

    private HearingCheck(String hearingId, Collection<ObjectNode> records, List<Finding> findings) {
        this.hearingId = hearingId;
        this.records = records;
        this.findings = findings;
        this.link = HearingRecord.chainStart(UUID.fromString(hearingId));
    }

    /** @throws IllegalArgumentException if these are not the lines of a room */
    private void run(InputStream events, byte[] text) throws IOException {
        InputStream lines = new BufferedInputStream(events);
        for (byte[] line = next(lines); line != null; line = next(lines)) {
            read(line);
        }
        sayChain(text);
        saySignatures(text);
    }

    private void read(byte[] line) {
        link = HearingRecord.chainNext(link, line);
        count++;
        if (HearingRecord.isClosed(line)) {
            closed++;
            return;
        }
        ObjectNode event = CanonicalJson.parse(line);
        inOrder &= event.path("seq").asLong() == count
                && event.path("hearing").asText().equals(hearingId);
        JsonNode fact = event.path("d");
        switch (event.path("t").asText()) {
            case "record.frozen" -> {
                // A new version; who signed an earlier one has not signed this one.
                frozen = Optional.of(fact);
                signed.clear();
                refused.clear();
            }
            case "record.signed" -> signed.put(fact.path("seat").asText(), fact);
            case "record.refused" -> refused.add(fact.path("seat").asText());
            case "record.sealed" -> sealed = Optional.of(fact);
            default -> {
                // What was said and shown; the chain covers it.
            }
        }
    }

    private void sayChain(byte[] text) {
        String digest = Hash.ofBytes(text).hex();
        boolean logged = records.stream().anyMatch(record -> NamedBy.hearing(record, digest, link.hex(), count));
        findings.add(
                inOrder && logged
                        ? Finding.holds("hearing-chain", count, closed)
                        : Finding.fails("hearing-chain-broken", count));
    }

    private void saySignatures(byte[] text) {
        String digest = Hash.ofBytes(text).hex();
        boolean sameText = frozen.filter(fact -> fact.path("digest").asText().equals(digest))
                        .isPresent()
                && sealed.filter(fact -> fact.path("digest").asText().equals(digest))
                        .isPresent()
                && signed.values().stream()
                        .allMatch(fact -> fact.path("digest").asText().equals(digest)
                                && fact.path("version").equals(frozen.get().path("version")));
        findings.add(
                sameText
                        ? Finding.holds(
                                "hearing-text",
                                digest,
                                frozen.get().path("version").asText())
                        : Finding.fails("hearing-text-differs", digest));
        Map<String, String> seats = seats(text);
        findings.add(
                signed.isEmpty()
                        ? Finding.fails("hearing-unsigned")
                        : Finding.holds("hearing-signed", named(signed.keySet(), seats)));
        if (!refused.isEmpty()) {
            findings.add(Finding.notClaimed("hearing-refused", named(refused, seats)));
        }
        Set<String> silent = new TreeSet<>(seats.keySet());
        silent.removeAll(signed.keySet());
        silent.removeAll(refused);
        if (!silent.isEmpty()) {
            findings.add(Finding.notClaimed("hearing-silent", named(silent, seats)));
        }
        findings.add(Finding.notClaimed("hearing-no-personal-keys"));
    }

    /** The seats that the text names, each with the role of its person. */
    private static Map<String, String> seats(byte[] text) {
        Map<String, String> seats = new TreeMap<>();
        CanonicalJson.parse(text)
                .path("persons")
                .forEach(person -> seats.put(
                        person.path("seat").asText(), person.path("role").asText()));
        return seats;
    }

    private static String named(Set<String> some, Map<String, String> seats) {
        return some.stream()
                .map(seat -> seats.getOrDefault(seat, "").isEmpty() ? seat : seat + " (" + seats.get(seat) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The next line without its end; null after the last. */
    static byte[] next(InputStream lines) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = lines.read(); b >= 0; b = lines.read()) {
            if (b == '\n') {
                return line.toByteArray();
            }
            if (line.size() == LONGEST_LINE) {
                throw new IllegalArgumentException("A line of an event is too long");
            }
            line.write(b);
        }
        if (line.size() > 0) {
            throw new IllegalArgumentException("The last line of the events does not end");
        }
        return null;
    }
}
