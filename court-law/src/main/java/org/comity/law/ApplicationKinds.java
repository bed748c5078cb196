package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of application that parties make, as data with articles. */
public final class ApplicationKinds {
    private static final Map<String, ApplicationKind> BY_CODE = new LinkedHashMap<>();

    static {
        LawTable.read(ApplicationKinds.class, "application-kinds.json", Table.class)
                .kinds()
                .forEach(kind -> BY_CODE.put(kind.code(), kind));
    }

    private ApplicationKinds() {}

    /** In the order in which people choose from them. */
    public static List<ApplicationKind> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<ApplicationKind> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<ApplicationKind> kinds) {}
}
