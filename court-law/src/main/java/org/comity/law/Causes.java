package org.comity.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * The causes of ordinary first-instance civil and commercial actions; recognition, preservation and special procedures are
 * not filed across the border online. Source: Provisions on Causes of Action in Civil Cases, Fa [2025] Nos. 226, 227; XB 2.
 */
public final class Causes {
    private static final JsonNode TABLE = LawTable.read(Causes.class, "causes-of-action.json");
    private static final List<Cause> ALL = TABLE.get("causes")
            .valueStream()
            .map(row -> LawTable.as(Cause.class, row))
            .toList();

    private Causes() {}

    /** The list and its date, in English. */
    public static String source() {
        return TABLE.at("/source/en").asText();
    }

    /** How sure we are of the list, in words: parts of it are attested differently. */
    public static String confidence() {
        return TABLE.get("confidence").asText();
    }

    public static List<Cause> all() {
        return ALL;
    }

    public static Optional<Cause> find(String no) {
        return ALL.stream().filter(cause -> cause.no().equals(no)).findFirst();
    }
}
