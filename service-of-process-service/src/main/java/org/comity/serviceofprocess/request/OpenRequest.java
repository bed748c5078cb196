package org.comity.serviceofprocess.request;

import static org.comity.serviceofprocess.problem.ServiceProblem.KIND_NOT_IN_PLACE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.PartyKind;
import org.comity.cases.Representative;
import org.comity.http.PlainText;
import org.comity.serviceofprocess.adviser.AddresseeKind;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.adviser.Establishment;
import org.comity.serviceofprocess.adviser.NamedReceiver;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.adviser.Procedure;
import org.comity.serviceofprocess.adviser.Situation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to serve with what, and what the clerk knows of the addressee.
 *
 * @param wanted null where the clerk says nothing more
 */
public record OpenRequest(
        @NotNull UUID partyId,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> documentIds,
        @NotNull Paper paper,
        @NotNull @Valid Facts facts,
        @Valid Wanted wanted) {

    /**
     * What people who serve have to know besides.
     *
     * @param purpose why these papers are served now, such as to answer by a day; null if it is not said
     * @param telephone of the addressee, with the country's code after a plus sign; null if nobody knows one
     * @param addresses others than that of the case file at which it may be found, each as it is written on an envelope; null for none
     */
    @Schema(name = "RequestWanted")
    public record Wanted(
            @Size(max = 500) String purpose,
            @Size(max = 40) String telephone,
            @Size(max = 10) List<@NotBlank @Size(max = 500) String> addresses) {
        static final Wanted NOTHING = new Wanted(null, null, null);

        public Wanted {
            purpose = PlainText.isBlank(purpose) ? null : purpose.strip();
            telephone = PlainText.isBlank(telephone) ? null : telephone.strip();
            addresses = addresses == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(addresses));
        }
    }

    /** By a power of attorney, not by law. Source: CPL 283(4). */
    private static final Set<String> ENTRUSTED = Set.of("LAWYER", "AGENT");

    /**
     * Each may be null: not known. Kind and, unless said otherwise, country come from the case file; so does that there is an
     * agent, once the court has confirmed one.
     *
     * @param country where this request serves the addressee, if it has a place there beside the one that the case file names;
     *     ISO 3166-1 alpha-2
     * @param kind what the addressee is, where the case file does not say; otherwise the case file counts
     * @param nationality ISO 3166-1 alpha-2, or XXA for a stateless person
     * @param publishedAtFirstInstance of a case on appeal, whether the addressee was served by publication before
     * @param acceptedByState the ways in which a foreign state accepts papers beyond what a treaty says; empty if none
     */
    public record Facts(
            @Pattern(regexp = "[A-Z]{2}") String country,
            @Size(max = 40) String territory,
            PartyKind kind,

            @Pattern(regexp = "[A-Z]{2}|" + Situation.STATELESS)
            String nationality,

            Boolean foreignState,
            Boolean addressKnown,
            Boolean addressSearched,
            Boolean agentInCase,
            Boolean agentExcludesReceipt,
            Establishment establishment,
            Boolean establishmentAuthorised,
            Boolean codefendantEntity,
            Boolean presentInChina,
            Consent consent,
            Boolean agreedMeans,
            Set<@NotNull Channel> acceptedByState,
            NamedReceiver namedReceiver,
            Procedure procedure,
            Boolean otherMeansFailed,
            Boolean publishedAtFirstInstance) {

        /** @throws org.comity.http.ProblemException KIND_NOT_IN_PLACE for a foreign state that is said to be in China */
        Situation situation(CaseParty addressee, Paper paper, LocalDate on) {
            Situation known = known(addressee, paper, on);
            if (known.kind() == AddresseeKind.FOREIGN_STATE && known.inChina()) {
                throw KIND_NOT_IN_PLACE.with();
            }
            return known;
        }

        private Situation known(CaseParty addressee, Paper paper, LocalDate on) {
            return new Situation(
                    country == null ? addressee.country() : country,
                    territory,
                    kindOf(addressee),
                    nationality,
                    addressKnown,
                    addressSearched,
                    hasAgent(addressee) ? Boolean.TRUE : agentInCase,
                    agentExcludesReceipt,
                    establishment,
                    establishmentAuthorised,
                    codefendantEntity,
                    presentInChina,
                    consent,
                    agreedMeans,
                    acceptedByState,
                    namedReceiver,
                    procedure,
                    otherMeansFailed,
                    publishedAtFirstInstance,
                    paper,
                    on);
        }

        private AddresseeKind kindOf(CaseParty addressee) {
            if (Boolean.TRUE.equals(foreignState)) {
                return AddresseeKind.FOREIGN_STATE;
            }
            PartyKind known = addressee.kind() == null ? kind : addressee.kind();
            return known == null ? null : AddresseeKind.valueOf(known.name());
        }

        private static boolean hasAgent(CaseParty addressee) {
            return addressee.representatives().stream()
                    .map(Representative::kind)
                    .anyMatch(ENTRUSTED::contains);
        }
    }

    /** @throws org.comity.http.ProblemException as {@link Facts#situation} */
    Situation situation(CaseParty addressee, LocalDate on) {
        return facts.situation(addressee, paper, on);
    }
}
