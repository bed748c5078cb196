package org.comity.hearing.mediator;

import java.util.Set;
import java.util.function.Predicate;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From where a mediator is. One of the Mainland may be asked in every dispute, the others in those in which a party is from where they are.
 * Source: Online Mediation Rules art. 6.
 */
@Schema(name = "MediatorOrigin")
public enum Origin {
    MAINLAND(country -> true),
    HONG_KONG("HK"::equals),
    MACAO("MO"::equals),
    TAIWAN("TW"::equals),
    ABROAD(country -> !Set.of("CN", "HK", "MO", "TW").contains(country));

    private final Predicate<String> ofAParty;

    Origin(Predicate<String> ofAParty) {
        this.ofAParty = ofAParty;
    }

    /** By the domiciles of the parties, as far as they are known: an enterprise of the Mainland with investors from elsewhere is not told apart. */
    boolean fits(CourtCase courtCase) {
        return this == MAINLAND
                || courtCase.parties().stream()
                        .map(CaseParty::country)
                        .anyMatch(country -> country != null && ofAParty.test(country));
    }
}
