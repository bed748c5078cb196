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

    private static final String SUPREME = "最高法";

    private Courts() {}

    /** Where the codes and names come from, in English. */
    public static String source() {
        return TABLE.at("/source/en").asText();
    }

    public static List<Court> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static List<Court> takingFilings() {
        return BY_CODE.values().stream().filter(Court::takesFilings).toList();
    }

    public static Optional<Court> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The court one level up, to which one appeals: by its code, from which the last two digits fall away, to the court of the
     * province, and above that the Supreme People's Court. Empty where the table has no such court. Source: Fa [2015] No. 137,
     * arts. 4-6 (recalled); CPL 171.
     */
    public static Optional<Court> above(String code) {
        if (code.equals(SUPREME)) {
            return Optional.empty();
        }
        return code.length() == 1
                ? find(SUPREME)
                : find(code.substring(0, code.length() - 2)).or(() -> find(code.substring(0, 1)));
    }

    /** The court of a case that was registered; one that is not in the table is called by its code. */
    public static Court named(String code) {
        return find(code)
                .orElseGet(() -> new Court(code, code, code, "unknown", false, List.of(), Confidence.RECALLED));
    }
}
