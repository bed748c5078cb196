package org.comity.hearing.nextstep;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/hearing/next-steps")
@Authenticated
@Tag(name = "Next steps", description = "What a hearing asks of whoever has a seat in it for no party")
public class SeatStepResource {
    private final SeatedHearings hearings;
    private final Caller caller;
    private final Clock clock;

    SeatStepResource(SeatedHearings hearings, Caller caller, Clock clock) {
        this.hearings = hearings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What the caller has to do at hearings in which they have a seat for no party, the nearest first",
            description =
                    "Of the court's people, interpreters, witnesses, experts, who assists a party and who listens: at most 100 hearings that are ahead or in session, then those that were adjourned in the last 60 days and for which no other is set. What parties do filing says.")
    public List<SeatStep> all() {
        UUID account = caller.accountId();
        return Stream.concat(
                        hearings.ahead(account, clock.instant()).stream(),
                        hearings.adjourned(account, clock.instant()).stream())
                .map(hearing -> SeatStep.of(hearing, seatOf(hearing, account).role()))
                .toList();
    }

    /** An account has one seat in a hearing, or several for parties. */
    private static HearingSeat seatOf(Hearing hearing, UUID account) {
        return hearing.seatsOf(account).stream()
                .filter(seat -> !seat.role().isParty())
                .min(Comparator.comparing(HearingSeat::role))
                .orElseThrow();
    }
}
