package org.comity.filing.nextstep;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of a court does something, by the group in their token. */
@Schema(description = "Who of a court does something")
public enum CourtActor {
    CLERK("clerk"),
    JUDGE("judge"),
    ASSESSOR("assessor"),
    SUPERVISOR("supervisor");

    private final String group;

    CourtActor(String group) {
        this.group = group;
    }

    /** @param group whether somebody is of it */
    static boolean isAny(List<CourtActor> actors, Predicate<String> group) {
        return actors.stream().anyMatch(actor -> group.test(actor.group));
    }
}
