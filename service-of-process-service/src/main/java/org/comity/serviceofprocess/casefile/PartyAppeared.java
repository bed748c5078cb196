package org.comity.serviceofprocess.casefile;

import java.util.UUID;

/** An account became a party of a case. */
record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) {}
