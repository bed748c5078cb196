package org.comity.filing.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Who sues whom, in the order in which the filer names them. */
public record Litigants(@JsonValue List<Litigant> all) {
    static final Litigants NONE = new Litigants(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Litigants {
        all = List.copyOf(all);
    }

    public List<Litigant> plaintiffs() {
        return of(Litigant.Role.PLAINTIFF);
    }

    public List<Litigant> defendants() {
        return of(Litigant.Role.DEFENDANT);
    }

    private List<Litigant> of(Litigant.Role role) {
        return all.stream().filter(litigant -> litigant.role() == role).toList();
    }
}
