package org.comity.hearing.schedule;

import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.PartyRole;

/**
 * A party that gets a seat, as the case or the event of its joining names it.
 *
 * @param language BCP 47
 * @param zone IANA, or null if nobody knows it
 */
record NewParty(UUID partyId, PartyRole role, String name, String language, String zone) {
    static NewParty of(CaseParty party) {
        return new NewParty(party.partyId(), party.role(), party.name(), party.language(), party.zone());
    }
}
