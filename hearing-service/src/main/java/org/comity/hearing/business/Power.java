package org.comity.hearing.business;

import java.util.UUID;

/**
 * A power of attorney that is to be signed before the judge.
 *
 * @param partyId who gives it
 * @param documentId its wording, a paper of the case
 * @param digest SHA-256 of that paper, in hex
 */
public record Power(UUID representationId, UUID partyId, UUID documentId, String digest, String title) {}
