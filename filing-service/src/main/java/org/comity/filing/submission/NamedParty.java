package org.comity.filing.submission;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sues or is sued, in each script in which the name is known: a list shows the one that its reader can read. */
@Schema(description = "A party in a list; a name that is not known is empty")
public record NamedParty(Litigant.Role role, String originalName, String latinName, String chineseName) {

    public static List<NamedParty> of(Litigants litigants) {
        return of(litigants.all(), Function.identity());
    }

    /** @param litigant how each of them is called */
    public static <T> List<NamedParty> of(Collection<T> parties, Function<T, Litigant> litigant) {
        return parties.stream().map(litigant).map(NamedParty::of).toList();
    }

    public static NamedParty of(Litigant litigant) {
        return new NamedParty(litigant.role(), litigant.originalName(), litigant.latinName(), litigant.chineseName());
    }
}
