package org.comity.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The courts by their codes. Source: Provisions on Case Numbers, Fa [2015] No. 137, amended by Fa [2018] No. 335. */
public final class Courts {
    private static final JsonNode TABLE = LawTable.read(Courts.class, "courts.json");
    private static final Map<String, Court> BY_CODE = new LinkedHashMap<>();

    static {
        for (JsonNode row : TABLE.get("courts")) {
            Court court = new Court(
                    row.required("code").asText(),
                    row.required("zh").asText(),
                    row.required("en").asText(),
                    row.required("level").asText(),
                    row.required("takes_filings").asBoolean(),
                    row.path("tags").valueStream().map(JsonNode::asText).toList(),
                    LawTable.as(Confidence.class, row.required("confidence")));
            BY_CODE.put(court.code(), court);
        }
    }

    private Courts() {}

    /** Where the codes and names come from, in English. */
    public static String source() {
        return TABLE.at("/source/en").asText();
    }

    public static List<Court> takingFilings() {
        return BY_CODE.values().stream().filter(Court::takesFilings).toList();
    }

    public static Optional<Court> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The court of a case that was registered; one that is not in the table is called by its code. */
    public static Court named(String code) {
        return find(code)
                .orElseGet(() -> new Court(code, code, code, "unknown", false, List.of(), Confidence.RECALLED));
    }
}
