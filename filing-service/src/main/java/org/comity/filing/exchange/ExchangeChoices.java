package org.comity.filing.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;

@ApplicationScoped
class ExchangeChoices implements PanacheRepositoryBase<ExchangeChoice, ExchangeChoice.Key> {
    private final CaseParties parties;

    ExchangeChoices(CaseParties parties) {
        this.parties = parties;
    }

    /** Those of the parties that are in the case. */
    List<ExchangeChoice> of(UUID caseId) {
        List<UUID> inCase = inCase(caseId);
        return list("key.caseId = ?1 order by chosenAt, key.partyId", caseId).stream()
                .filter(choice -> inCase.contains(choice.partyId()))
                .toList();
    }

    ExchangeWay agreedIn(UUID caseId) {
        Map<UUID, ExchangeWay> choices =
                of(caseId).stream().collect(Collectors.toMap(ExchangeChoice::partyId, ExchangeChoice::way));
        return ExchangeWay.agreed(inCase(caseId), choices);
    }

    /** Of a party of a case that is held; a new one if it has not chosen yet. */
    ExchangeChoice require(CaseParty party) {
        return findByIdOptional(new ExchangeChoice.Key(party.caseId(), party.id()))
                .orElseGet(() -> new ExchangeChoice(party.caseId(), party.id()));
    }

    private List<UUID> inCase(UUID caseId) {
        return parties.of(caseId).stream()
                .filter(party -> party.leftAt() == null)
                .map(CaseParty::id)
                .toList();
    }
}
