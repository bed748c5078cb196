package org.comity.hearing.seat;

import java.util.UUID;

/**
 * A place in a hearing. A seat is not an account and not a connection: it exists before anybody comes.
 *
 * @param id unique in the hearing, says the role: {@code judge}, {@code plaintiff-1}
 * @param accountId null until somebody holds it; nobody can enter for it then
 * @param partyId null for everybody but the parties
 * @param caseNumber of the party's case, where that is heard with the hearing's own; null for everybody else
 * @param capacity as what its holder represents the party, such as {@code LEGAL_REPRESENTATIVE}; null for the party itself, and for everybody else
 */
public record Seat(
        String id,
        Role role,
        UUID accountId,
        UUID partyId,
        String name,
        String language,
        String caseNumber,
        String capacity) {
    /** Of the court, an interpreter, or a party of the hearing's own case. */
    public Seat(String id, Role role, UUID accountId, UUID partyId, String name, String language) {
        this(id, role, accountId, partyId, name, language, null, null);
    }
}
