package org.comity.serviceofprocess.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.cases.CaseParty;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.casefile.CaseView.PartyView;

/** How parties can be reached, by party. */
@ApplicationScoped
public class PartyContacts implements PanacheRepositoryBase<PartyContact, UUID> {
    private final ContactChanges changes;
    private final Clock clock;

    PartyContacts(ContactChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** A party as the clerk sees it who serves it. */
    public PartyView view(CaseParty party) {
        return views(List.of(party)).getFirst();
    }

    List<PartyView> views(List<CaseParty> parties) {
        List<UUID> ids = parties.stream().map(CaseParty::partyId).toList();
        Map<UUID, PartyContact> filed = list("partyId in ?1", ids).stream()
                .collect(Collectors.toMap(PartyContact::partyId, Function.identity()));
        Map<UUID, ContactChange> changed = changes.inForce(ids, CourtClock.dateOf(clock.instant()));
        return parties.stream()
                .map(party -> PartyView.of(party, filed.get(party.partyId()), changed.get(party.partyId())))
                .toList();
    }
}
