package org.comity.hearing.casefile;

import java.util.List;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * Who sues or is sued, by each name that is known, so that everybody reads the one in a script of theirs.
 *
 * @param latinName null if there is none, as {@code chineseName}
 */
public record NamedParty(
        PartyRole role,
        String name,
        @Nullable String latinName,
        @Nullable String chineseName) {

    public static List<NamedParty> of(CourtCase known) {
        return known.parties().stream().map(NamedParty::of).toList();
    }

    public static NamedParty of(CaseParty party) {
        return new NamedParty(party.role(), party.name(), party.latinName(), party.chineseName());
    }
}
