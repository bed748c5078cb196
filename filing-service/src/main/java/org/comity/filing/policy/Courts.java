package org.comity.filing.policy;

import static org.comity.filing.problem.FilingProblem.COURT_UNKNOWN;

import java.util.List;
import java.util.stream.StreamSupport;

/** The courts that take foreign-related first-instance cases here. */
public final class Courts {
    private static final List<Court> ALL = StreamSupport.stream(
                    CourtData.read("courts.json").get("courts").spliterator(), false)
            .map(row -> new Court(
                    row.get("code").asText(),
                    row.get("zh").asText(),
                    row.get("en").asText(),
                    row.get("level").asText(),
                    row.get("confidence").asText()))
            .toList();

    private Courts() {}

    public static List<Court> all() {
        return ALL;
    }

    public static boolean knows(String code) {
        return ALL.stream().anyMatch(court -> court.code().equals(code));
    }

    public static Court require(String code) {
        return ALL.stream()
                .filter(court -> court.code().equals(code))
                .findFirst()
                .orElseThrow(() -> COURT_UNKNOWN.with(code));
    }
}
