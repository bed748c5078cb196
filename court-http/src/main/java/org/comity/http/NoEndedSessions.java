package org.comity.http;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Where nobody tells of the ends of sessions, tokens hold until their own end. */
@DefaultBean
@ApplicationScoped
class NoEndedSessions implements EndedSessions {
    @Override
    public boolean contain(String sessionId) {
        return false;
    }
}
