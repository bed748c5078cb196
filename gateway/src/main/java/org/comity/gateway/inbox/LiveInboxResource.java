package org.comity.gateway.inbox;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import org.comity.http.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;

/** One's own inbox, live. */
@Path("/api/inbox/events")
@Authenticated
public class LiveInboxResource {
    private final LiveInboxes live;
    private final Caller caller;
    private final JsonWebToken token;

    LiveInboxResource(LiveInboxes live, Caller caller, JsonWebToken token) {
        this.live = live;
        this.caller = caller;
        this.token = token;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    // Some proxies collect an answer before they pass it on.
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "How the caller's inbox stands, whenever that changes",
            description =
                    "Server-sent events named `inbox`; the id of each is the version of the inbox. One comes at once unless Last-Event-ID"
                            + " is the version already, then with each change within a second or two, and the last one again every 15"
                            + " seconds. Ends when the token runs out, and soon after the session has ended.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = InboxState.class)))
    public Multi<OutboundSseEvent> events(@HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        String session = token.getClaim("sid");
        Instant until = Instant.ofEpochSecond(token.getExpirationTime());
        return live.watch(caller.accountId(), String.valueOf(session), until, version(lastEventId))
                .map(state -> sse.newEventBuilder()
                        .name("inbox")
                        .id(Long.toString(state.version()))
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(InboxState.class, state)
                        .build());
    }

    /** Null for what is no version of ours: then the page knows nothing. */
    private static Long version(String lastEventId) {
        return lastEventId != null && lastEventId.matches("\\d{1,18}") ? Long.valueOf(lastEventId) : null;
    }
}
