package org.comity.serviceofprocess.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.serviceofprocess.casefile.CaseView.PartyView;

/** How parties can be reached, by party. */
@ApplicationScoped
public class PartyContacts implements PanacheRepositoryBase<PartyContact, UUID> {

    /** A party as the clerk sees it who serves it. */
    public PartyView view(CaseParty party) {
        return PartyView.of(party, findById(party.partyId()));
    }
}
