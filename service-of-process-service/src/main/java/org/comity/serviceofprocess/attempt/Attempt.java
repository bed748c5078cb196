package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.serviceofprocess.adviser.Channel;

/** One try to serve an addressee, whatever the channel. */
public interface Attempt {

    UUID id();

    UUID requestId();

    UUID caseId();

    UUID partyId();

    Channel channel();

    /** Which of its events is service. */
    Standing standing();

    /** Where the addressee is reached, by the kind of address; the evidence commits to it. */
    Map<String, String> reachedAt();

    /** Until when it waits for the addressee's answer; null if it waits for people. */
    Instant expiresAt();

    /** What the addressee's code must hash to, with which an account enters the case; null if this attempt gives none. */
    String appearanceCodeDigest();
}
