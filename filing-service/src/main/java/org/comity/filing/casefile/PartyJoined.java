package org.comity.filing.casefile;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A party is in the case from now on that was not in it from the beginning: a third party, a co-plaintiff or a co-defendant.
 *
 * @param party as {@link CaseRegistered} tells of those who are in it from the beginning
 * @param claims whether a third party has a claim of its own against both sides; false for the other sides. Source: CPL 59
 */
public record PartyJoined(
        UUID caseId, CaseRegistered.Party party, boolean claims, Instant joinedAt, UUID joinedByAccountId)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }

    public static PartyJoined of(CaseParty party, UUID by) {
        return new PartyJoined(party.caseId(), CaseRegistered.Party.of(party), party.claims(), party.joinedAt(), by);
    }
}
