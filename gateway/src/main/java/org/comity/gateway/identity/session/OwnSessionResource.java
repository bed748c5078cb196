package org.comity.gateway.identity.session;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Where the caller is signed in. */
@Path("/api/accounts/me/sessions")
@Authenticated
@RunOnVirtualThread
public class OwnSessionResource {
    private final Sessions sessions;
    private final Caller caller;

    OwnSessionResource(Sessions sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The browsers in which the caller is signed in, the one last seen first; at most a hundred")
    public List<OwnSessionView> list() {
        return sessions.openOf(caller.accountId(), caller.sessionId());
    }

    @DELETE
    @Path("/{id}")
    @Once
    @ResponseStatus(204)
    @Operation(summary = "Signs one of them out; its access holds for some seconds more at most")
    public void end(@RestPath UUID id) {
        sessions.endOne(caller.accountId(), id);
    }

    @DELETE
    @Once
    @ResponseStatus(204)
    @Operation(summary = "Signs all of them out but the one that asks")
    public void endOthers() {
        sessions.endOthersOf(caller.accountId(), caller.sessionId());
    }
}
