package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of document that the court makes, as data with articles. */
public final class CourtDocumentKinds {
    private static final Map<String, CourtDocumentKind> BY_CODE = new LinkedHashMap<>();

    static {
        LawTable.read(CourtDocumentKinds.class, "court-documents.json", Table.class)
                .kinds()
                .forEach(kind -> BY_CODE.put(kind.code(), kind));
    }

    private CourtDocumentKinds() {}

    /** In the order in which a case needs them. */
    public static List<CourtDocumentKind> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<CourtDocumentKind> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<CourtDocumentKind> kinds) {}
}
