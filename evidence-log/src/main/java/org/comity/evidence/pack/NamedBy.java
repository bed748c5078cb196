package org.comity.evidence.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.comity.evidence.record.HearingRecord;

/** Whether an entry of the log speaks of a certain document or hearing. */
final class NamedBy {
    private NamedBy() {}

    /** By its SHA-256, and by its SHA-512 too where the caller knows it and the entry says it. */
    static boolean document(ObjectNode record, String sha256) {
        for (JsonNode digest : record.path("docDigests")) {
            if (digest.path("sha256").asText().equals(sha256)) {
                return true;
            }
        }
        return false;
    }

    static boolean document(ObjectNode record, Manifest.Line file) {
        for (JsonNode digest : record.path("docDigests")) {
            if (digest.path("sha256").asText().equals(file.sha256())
                    && digest.path("sha512").asText(file.sha512()).equals(file.sha512())) {
                return true;
            }
        }
        return false;
    }

    static boolean hearing(ObjectNode record, HearingRecord hearing) {
        return hearing(
                record,
                hearing.textDigest(),
                hearing.chainEnd().hex(),
                hearing.events().size());
    }

    static boolean hearing(ObjectNode record, String textDigest, String chainEnd, long events) {
        return record.path("recordDigest").asText().equals(textDigest)
                && record.path("recordChainEnd").asText().equals(chainEnd)
                && record.path("recordEvents").asLong(-1) == events;
    }
}
