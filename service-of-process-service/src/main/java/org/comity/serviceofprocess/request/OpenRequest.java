package org.comity.serviceofprocess.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.Representative;
import org.comity.serviceofprocess.adviser.AddresseeKind;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.adviser.Establishment;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.adviser.Situation;

/** Whom to serve with what, and what the clerk knows of the addressee. */
public record OpenRequest(
        @NotNull UUID partyId,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> documentIds,
        @NotNull Paper paper,
        @NotNull @Valid Facts facts) {

    /** By a power of attorney, not by law. Source: CPL 283(4). */
    private static final Set<String> ENTRUSTED = Set.of("LAWYER", "AGENT");

    /**
     * Each may be null: not known. Country and kind come from the case file; so does that there is an agent, once the court has
     * confirmed one.
     */
    public record Facts(
            @Size(max = 40) String territory,
            @Pattern(regexp = "[A-Z]{2}") String nationality,
            Boolean foreignState,
            Boolean addressKnown,
            Boolean addressSearched,
            Boolean agentInCase,
            Boolean agentExcludesReceipt,
            Establishment establishment,
            Boolean codefendantEntity,
            Boolean presentInChina,
            Consent consent,
            Boolean agreedMeans,
            Boolean otherMeansFailed) {}

    Situation situation(CaseParty addressee, LocalDate on) {
        return new Situation(
                addressee.country(),
                facts.territory(),
                Boolean.TRUE.equals(facts.foreignState())
                        ? AddresseeKind.FOREIGN_STATE
                        : AddresseeKind.valueOf(addressee.kind().name()),
                facts.nationality(),
                facts.addressKnown(),
                facts.addressSearched(),
                hasAgent(addressee) ? Boolean.TRUE : facts.agentInCase(),
                facts.agentExcludesReceipt(),
                facts.establishment(),
                facts.codefendantEntity(),
                facts.presentInChina(),
                facts.consent(),
                facts.agreedMeans(),
                facts.otherMeansFailed(),
                paper,
                on);
    }

    private static boolean hasAgent(CaseParty addressee) {
        return addressee.representatives().stream().map(Representative::kind).anyMatch(ENTRUSTED::contains);
    }
}
