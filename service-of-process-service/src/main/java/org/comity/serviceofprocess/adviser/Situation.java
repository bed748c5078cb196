package org.comity.serviceofprocess.adviser;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one addressee on one day at the court. A null answers "not known", which never opens a channel.
 *
 * @param country ISO 3166-1 alpha-2; HK, MO and TW lead to the arrangements between regions
 * @param territory a part of the state whose declarations may differ from the state's, or null for none
 * @param nationality of a person: ISO 3166-1 alpha-2, or {@link #STATELESS}
 * @param addressSearched whether a search for the address is on record
 * @param agentExcludesReceipt whether the agent's power of attorney excludes receiving papers
 * @param establishmentAuthorised whether what the addressee keeps in China is authorised to receive papers for it; asked of a
 *     business agent, and in the regions of a branch
 * @param presentInChina a person found in China, or an entity whose representative, director or senior manager is there
 * @param acceptedByState the ways in which a foreign state accepts papers beyond what a treaty says; empty if it accepts none
 * @param namedReceiver who receives a conciliation statement for the party
 * @param procedure null counts as ordinary, which is the rule: summary procedure is what a court chose
 * @param otherMeansFailed whether the failure of the other means is on record; of a foreign state: of the treaty's and of the
 *     accepted ways
 * @param publishedAtFirstInstance of a case on appeal: whether the court of first instance served the addressee by publication
 * @param on the day whose law governs
 */
public record Situation(
        @Nullable String country,
        @Nullable String territory,
        @Nullable AddresseeKind kind,
        @Nullable String nationality,
        @Nullable Boolean addressKnown,
        @Nullable Boolean addressSearched,
        @Nullable Boolean agentInCase,
        @Nullable Boolean agentExcludesReceipt,
        @Nullable Establishment establishment,
        @Nullable Boolean establishmentAuthorised,
        @Nullable Boolean codefendantEntity,
        @Nullable Boolean presentInChina,
        @Nullable Consent consent,
        @Nullable Boolean agreedMeans,
        @Nullable Set<Channel> acceptedByState,
        @Nullable NamedReceiver namedReceiver,
        @Nullable Procedure procedure,
        @Nullable Boolean otherMeansFailed,
        @Nullable Boolean publishedAtFirstInstance,
        Paper paper,
        LocalDate on) {

    /** A person whom no state holds for its national, as travel documents have it. Source: ICAO Doc 9303-3, section 5. */
    public static final String STATELESS = "XXA";

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
                establishmentAuthorised,
                codefendantEntity,
                presentInChina,
                basis,
                agreedMeans,
                acceptedByState,
                namedReceiver,
                procedure,
                otherMeansFailed,
                publishedAtFirstInstance,
                paper,
                on);
    }

    /** The same situation, a search for the address having been in vain, or having found one. */
    public Situation searched(boolean inVain) {
        return new Situation(
                country,
                territory,
                kind,
                nationality,
                addressKnown,
                inVain,
                agentInCase,
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

    /** The same facts on another day. */
    public Situation on(LocalDate day) {
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
                day);
    }

    /** Whether the addressee is in Hong Kong, Macao or Taiwan, with which arrangements hold instead of treaties. */
    boolean inARegion() {
        return country != null && REGIONS.contains(country);
    }

    boolean inTaiwan() {
        return "TW".equals(country);
    }

    /** Whether no foreign state can be the addressee there. */
    public boolean inChina() {
        return inARegion() || "CN".equals(country);
    }

    /** Also with papers of one of the regions, which are no nationality of their own. */
    boolean isChineseNational() {
        return "CN".equals(nationality) || nationality != null && REGIONS.contains(nationality);
    }

    /** Whether a foreign state said that it takes papers in this way. */
    boolean isAcceptedByState(Channel way) {
        return acceptedByState != null && acceptedByState.contains(way);
    }
}
