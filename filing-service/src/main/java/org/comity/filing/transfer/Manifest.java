package org.comity.filing.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What lies in the package of a case file. It is the payload of {@code manifest.jws}, which the court seals; so nothing can be changed,
 * left out or added without breaking the seal. Published as {@code docs/exchange/manifest.json}.
 *
 * @param format by which a reader knows that it can read the package
 * @param court the name of the court whose file it is, as its seal has it
 * @param number of the case there
 * @param fileDigest SHA-256 over the digests of all papers in their order, each on a line of its own; lower-case hexadecimal
 * @param members all files in the package but the manifest itself
 */
record Manifest(
        String format,
        UUID transferId,
        Instant transferredAt,
        String court,
        String courtCode,
        String number,
        String recipient,
        String fileDigest,
        List<Member> members) {
    static final String FORMAT = "comity-case-file/1";
    static final String MANIFEST = "manifest.jws";
    static final String CASE = "case.json";
    static final String DOCKET = "docket.json";

    /** @param sha256 lower-case hexadecimal */
    record Member(String path, String sha256, long bytes) {}
}
