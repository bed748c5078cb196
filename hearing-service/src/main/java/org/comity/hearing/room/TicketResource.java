package org.comity.hearing.room;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.media.Relays;
import org.comity.hearing.media.Relays.Relay;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.Proofs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/hearing/hearings/{id}/tickets")
@Authenticated
public class TicketResource {
    private final Hearings hearings;
    private final Tickets tickets;
    private final Caller caller;
    private final Proofs proofs;
    private final Relays relays;
    private final Clock clock;

    TicketResource(Hearings hearings, Tickets tickets, Caller caller, Proofs proofs, Relays relays, Clock clock) {
        this.hearings = hearings;
        this.tickets = tickets;
        this.caller = caller;
        this.proofs = proofs;
        this.relays = relays;
        this.clock = clock;
    }

    /**
     * @param room path of the WebSocket, to be opened on the address of this API
     * @param relay over which sound and picture travel where two pages cannot reach each other; null where the court has none
     */
    public record TicketView(
            String ticket,
            Instant expiresAt,
            String room,
            @Nullable Relay relay) {}

    @POST
    @ResponseStatus(201)
    @Transactional
    @Operation(
            summary = "A ticket into the room",
            description =
                    "For whoever has a seat, and for all the seats of who acts for several parties; 404 for everybody else. Good for one connection, within 60 seconds, as `ticket` of its first frame. Every call gives a new one. Whoever proved shortly before the hearing began, or since, who they are comes back without doing it again.")
    public TicketView issue(@RestPath UUID id) {
        Hearing hearing = hearings.require(id);
        HearingSeat seat = hearing.requireSeatsOf(caller.accountId()).getFirst();
        proofs.requireSince(hearing.startsAt());
        Instant now = clock.instant();
        String ticket = tickets.issue(
                id, new Tickets.Holder(seat.id(), caller.accountId(), caller.session(), caller.locale()), now);
        return new TicketView(ticket, now.plus(Tickets.VALID), "/api/hearing/rooms/" + id, relays.of(id, seat.id()));
    }
}
