package org.comity.hearing.media;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.hearing.media.DeviceCheck.Findings;
import org.comity.hearing.media.Relays.Relay;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/hearing/hearings/{id}")
@Authenticated
public class DeviceCheckResource {
    private static final int ANSWERS_WITHIN = 8;

    private final Hearings hearings;
    private final DeviceChecks checks;
    private final Relays relays;
    private final MediaPlanes planes;
    private final Caller caller;
    private final Clock clock;

    DeviceCheckResource(
            Hearings hearings, DeviceChecks checks, Relays relays, MediaPlanes planes, Caller caller, Clock clock) {
        this.hearings = hearings;
        this.checks = checks;
        this.relays = relays;
        this.planes = planes;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param relay null where the court has none */
    @Schema(name = "RelayForASeat")
    public record OwnRelay(@Nullable Relay relay) {}

    /** @param seats all that the person holds */
    @Schema(name = "DeviceCheck")
    public record CheckView(List<String> seats, Instant checkedAt, Findings findings) {}

    @Schema(name = "OwnDeviceCheck", description = "Null while the caller has not tried")
    public record OwnCheck(@Nullable CheckView check) {}

    @GET
    @Path("/relay")
    @Transactional
    @Operation(
            summary = "The court's TURN servers, and what one shows them",
            description = "For whoever has a seat; 404 for everybody else. Good for an hour.")
    public OwnRelay relay(@RestPath UUID id) {
        HearingSeat seat =
                hearings.require(id).requireSeatsOf(caller.accountId()).getFirst();
        return new OwnRelay(relays.of(id, seat.id()));
    }

    /** @param sdp of all the page would send, with all its candidates */
    @Schema(name = "TrialOffer")
    public record TrialOffer(
            @NotBlank @Size(max = MediaNews.LONGEST_DESCRIPTION)
            String sdp) {}

    /**
     * @param there whether the court has a media server
     * @param sdp its answer; null where it has none, or that does not answer
     */
    @Schema(name = "TrialAnswer")
    public record TrialAnswer(boolean there, @Nullable String sdp) {}

    @POST
    @Path("/device-check/server")
    @Blocking
    @Operation(
            summary = "Try whether one reaches the court's media server",
            description =
                    "For whoever has a seat; 404 for everybody else. The page offers one connection (WebRTC) by which it would send, and sees whether it comes to stand; the server lets go of it after a quarter of a minute. Nobody sees or hears anything of it, and nothing is kept.")
    public TrialAnswer trial(@RestPath UUID id, @Valid @NotNull TrialOffer offer) {
        QuarkusTransaction.requiringNew().run(() -> hearings.require(id).requireSeatsOf(caller.accountId()));
        if (!planes.byServer()) {
            return new TrialAnswer(false, null);
        }
        try {
            return new TrialAnswer(
                    true,
                    planes.trial(offer.sdp())
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(ANSWERS_WITHIN, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException silent) {
            Log.warnf("media server: nobody can try it: %s", silent.getMessage());
            return new TrialAnswer(true, null);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new TrialAnswer(true, null);
        }
    }

    @PUT
    @Path("/device-check")
    @Transactional
    @Operation(
            summary = "Say what one found when one tried camera, microphone and line",
            description =
                    "For whoever has a seat; 404 for everybody else. The last time counts. The clerk and the judge see it, and nothing follows from it by itself.")
    public CheckView found(@RestPath UUID id, @Valid @NotNull Findings findings) {
        Hearing hearing = hearings.require(id);
        hearing.requireSeatsOf(caller.accountId());
        DeviceCheck check = checks.of(id, caller.accountId()).orElseGet(() -> new DeviceCheck(id, caller.accountId()));
        check.found(findings, clock.instant());
        checks.persist(check);
        return view(hearing, check);
    }

    @GET
    @Path("/device-check")
    @Transactional
    @Operation(
            summary = "What the caller found when they tried camera, microphone and line",
            description = "For whoever has a seat; 404 for everybody else.")
    public OwnCheck own(@RestPath UUID id) {
        Hearing hearing = hearings.require(id);
        hearing.requireSeatsOf(caller.accountId());
        return new OwnCheck(checks.of(id, caller.accountId())
                .map(check -> view(hearing, check))
                .orElse(null));
    }

    @GET
    @Path("/device-checks")
    @RolesAllowed({"clerk", "judge"})
    @Transactional
    @Operation(
            summary = "Who tried camera, microphone and line, and what they found",
            description =
                    "For the people of the court that hears the case. Of whoever holds a seat now; the latest first.")
    public List<CheckView> all(@RestPath UUID id) {
        Hearing hearing = hearings.requireForStaff(id, caller);
        return checks.of(id).stream()
                .filter(check -> !hearing.seatsOf(check.accountId()).isEmpty())
                .sorted(Comparator.comparing(DeviceCheck::checkedAt).reversed())
                .map(check -> view(hearing, check))
                .toList();
    }

    private static CheckView view(Hearing hearing, DeviceCheck check) {
        return new CheckView(
                hearing.seatsOf(check.accountId()).stream().map(HearingSeat::id).toList(),
                check.checkedAt(),
                check.findings());
    }
}
