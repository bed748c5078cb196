package org.comity.filing.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The causes of ordinary first-instance civil and commercial actions; recognition, preservation and special procedures are
 * not filed across the border online. Source: Provisions on Causes of Action in Civil Cases, Fa [2025] Nos. 226, 227; XB 2.
 */
public final class Causes {
    private static final List<Cause> ALL = StreamSupport.stream(
                    CourtData.read("causes-of-action.json").get("causes").spliterator(), false)
            .map(row -> new Cause(
                    row.get("no").asText(),
                    row.get("zh").asText(),
                    row.get("en").asText(),
                    row.get("part_zh").asText(),
                    row.get("part_en").asText(),
                    row.get("common").asBoolean()))
            .toList();

    private Causes() {}

    public static List<Cause> all() {
        return ALL;
    }

    public static Optional<Cause> find(String no) {
        return ALL.stream().filter(cause -> cause.no().equals(no)).findFirst();
    }
}
