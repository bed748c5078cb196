package org.comity.filing.casefile;

import java.util.List;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Litigants;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sues or is sued, in each script in which the name is known: a list shows the one that its reader can read. */
@Schema(description = "A party in a list; a name that is not known is empty")
public record NamedParty(Litigant.Role role, String originalName, String latinName, String chineseName) {

    static NamedParty of(Litigant litigant) {
        return new NamedParty(litigant.role(), litigant.originalName(), litigant.latinName(), litigant.chineseName());
    }

    public static List<NamedParty> of(Litigants litigants) {
        return litigants.all().stream().map(NamedParty::of).toList();
    }

    public static List<NamedParty> of(List<CaseParty> parties) {
        return parties.stream().map(party -> of(party.litigant())).toList();
    }
}
