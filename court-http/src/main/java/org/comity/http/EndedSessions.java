package org.comity.http;

/**
 * The sessions that ended before their access tokens did: signed out, revoked, or of an account that was disabled. Whoever
 * knows of them provides this; without that no session has ended.
 */
public interface EndedSessions {
    /** @param sessionId what a token says as {@code sid} */
    boolean contain(String sessionId);
}
