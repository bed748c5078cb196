package org.comity.serviceofprocess.adviser;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one addressee on one day at the court. A null answers "not known", which never opens a channel.
 *
 * @param country ISO 3166-1 alpha-2; HK, MO and TW lead to the arrangements between regions
 * @param territory a part of the state whose declarations may differ from the state's, or null for none
 * @param nationality ISO 3166-1 alpha-2, of a person
 * @param addressSearched whether a search for the address is on record
 * @param agentExcludesReceipt whether the agent's power of attorney excludes receiving papers
 * @param presentInChina a person found in China, or an entity whose representative, director or senior manager is there
 * @param otherMeansFailed whether the failure of the other means is on record
 * @param on the day whose law governs
 */
public record Situation(
        @Nullable String country,
        @Nullable String territory,
        AddresseeKind kind,
        @Nullable String nationality,
        @Nullable Boolean addressKnown,
        @Nullable Boolean addressSearched,
        @Nullable Boolean agentInCase,
        @Nullable Boolean agentExcludesReceipt,
        @Nullable Establishment establishment,
        @Nullable Boolean codefendantEntity,
        @Nullable Boolean presentInChina,
        @Nullable Consent consent,
        @Nullable Boolean agreedMeans,
        @Nullable Boolean otherMeansFailed,
        Paper paper,
        LocalDate on) {

    private static final Set<String> REGIONS = Set.of("HK", "MO", "TW");

    /** The same situation, the addressee's consent to electronic service now being on record. */
    public Situation consenting(Consent basis) {
        return new Situation(
                country,
                territory,
                kind,
                nationality,
                addressKnown,
                addressSearched,
                agentInCase,
                agentExcludesReceipt,
                establishment,
                codefendantEntity,
                presentInChina,
                basis,
                agreedMeans,
                otherMeansFailed,
                paper,
                on);
    }

    /** Whether the addressee is in Hong Kong, Macao or Taiwan, with which arrangements hold instead of treaties. */
    boolean inARegion() {
        return country != null && REGIONS.contains(country);
    }
}
