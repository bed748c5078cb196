package org.comity.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    private static final Map<String, String> SPECIAL = TABLE.get("causes")
            .valueStream()
            .filter(row -> row.has("special"))
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("no").asText(), row -> row.get("special").asText()));

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

    /**
     * The character that the case numbers of a cause carry before their type: 知 for technical intellectual property. Empty for most.
     * Source: Fa [2018] No. 335; NPCSC Decision of 2018-10-26, art. 1
     */
    public static String special(String no) {
        return SPECIAL.getOrDefault(no, "");
    }

    public static Optional<Cause> find(String no) {
        return ALL.stream().filter(cause -> cause.no().equals(no)).findFirst();
    }
}
