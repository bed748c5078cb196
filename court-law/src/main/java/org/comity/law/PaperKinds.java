package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of paper that parties and the court hand in, as data with articles. */
public final class PaperKinds {
    private static final Map<String, PaperKind> BY_CODE = new LinkedHashMap<>();

    static {
        LawTable.read(PaperKinds.class, "paper-kinds.json", Table.class)
                .kinds()
                .forEach(kind -> BY_CODE.put(kind.code(), kind));
    }

    /** The codes of those that take effect at some time after they are issued. */
    public static final Set<String> DECISIONS =
            Set.of("JUDGMENT", "DEFAULT_JUDGMENT", "APPEALABLE_RULING", "CONCILIATION_STATEMENT");

    private PaperKinds() {}

    /** In the order in which people choose from them: those of the parties, then those of the court. */
    public static List<PaperKind> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<PaperKind> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The codes of those with which a case is decided at this court. */
    public static Set<String> thatEndACase() {
        return BY_CODE.values().stream()
                .filter(PaperKind::endsCase)
                .map(PaperKind::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of those with which a case is decided only once they are in effect. */
    public static Set<String> thatEndACaseInEffect() {
        return BY_CODE.values().stream()
                .filter(kind -> Boolean.TRUE.equals(kind.endsInEffect()))
                .map(PaperKind::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of those with which the periods of a case stop, or go on. */
    public static Set<String> thatMoveClocks() {
        return BY_CODE.values().stream()
                .filter(kind -> kind.clocks() != null)
                .map(PaperKind::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of those whose service starts a period of appeal. */
    public static Set<String> thatCanBeAppealed() {
        return BY_CODE.values().stream()
                .filter(kind -> kind.starts(Domicile.ABROAD)
                        .map(ProceduralPeriods.china()::require)
                        .filter(row -> row.clock().callsFor() == CaseClock.Act.APPEAL)
                        .isPresent())
                .map(PaperKind::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<PaperKind> kinds) {}
}
