package org.comity.hearing.recording;

import static org.comity.hearing.problem.HearingProblem.NOT_HELD_APART;
import static org.comity.hearing.problem.HearingProblem.NOT_RECORDED_THEN;
import static org.comity.hearing.problem.HearingProblem.SEAT_NOT_YOURS;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_CORRUPT;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.hearing.business.Apart;
import org.comity.hearing.business.Apart.ApartBegun;
import org.comity.hearing.business.Apart.ApartEnded;
import org.comity.hearing.business.Apart.ApartFilmed;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.Fact;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Films of statements in a hearing that is not held at one time: {@link Apart}. */
@Path("/api/hearing/hearings/{id}/films/{film}/parts/{number}")
@Authenticated
public class FilmResource {
    private final Films films;
    private final Hearings hearings;
    private final EventLog log;
    private final AuditTrail audit;
    private final Caller caller;

    FilmResource(Films films, Hearings hearings, EventLog log, AuditTrail audit, Caller caller) {
        this.films = films;
        this.hearings = hearings;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param stored false if the court had it already */
    public record FilmPartTaken(UUID filmId, int number, String digest, boolean stored) {}

    @PUT
    @Consumes("video/webm")
    @Blocking
    @Transactional
    @Operation(
            summary = "Hand in the next part of a film of one's own statement",
            description =
                    "Online Litigation Rules 20: by who acts for a party, for that seat, while the hearing is not held at one time (`not-held-apart` otherwise); 404 for who has no seat, `seat-not-yours` for another's. The parts of a film come in their order, each once; together they are one WebM. `segment-corrupt`, `segment-differs` and `segment-out-of-order` as with recordings. It becomes part of the hearing by the room's command `apart.film`.")
    public FilmPartTaken take(
            @RestPath UUID id,
            @RestPath UUID film,
            @RestPath @Min(1) @Max(Apart.MOST_PARTS) int number,
            @RestQuery @NotNull @Size(max = 40) String seat,
            @RestQuery @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            byte[] bytes) {
        Hearing hearing = hearings.require(id);
        hearing.requireSeatsOf(caller.accountId());
        if (hearing.seatsOf(caller.accountId()).stream()
                .noneMatch(each -> each.id().equals(seat) && each.role().isParty())) {
            throw SEAT_NOT_YOURS.with(seat);
        }
        List<Fact> held = log.of(id, Set.of(ApartBegun.class, ApartEnded.class));
        if (held.isEmpty() || held.getLast() instanceof ApartEnded) {
            throw NOT_HELD_APART.with();
        }
        if (number == 1 && !RecordingSegment.isOne(bytes)
                || !Sha256.hexOf(bytes).equals(sha256)) {
            throw SEGMENT_CORRUPT.with(number);
        }
        boolean stored = films.keep(id, seat, new FilmPart.Key(film, number), sha256, bytes);
        return new FilmPartTaken(film, number, sha256, stored);
    }

    @GET
    @Produces("video/webm")
    @Blocking
    @Transactional
    @Operation(
            summary = "A part of a film",
            description =
                    "For the court, the parties and who interprets, once it was told to the room; `not-recorded-then` before, and for a part that is not there; 404 for strangers, for whoever is heard apart and for whoever only listens.")
    public RestResponse<byte[]> show(@RestPath UUID id, @RestPath UUID film, @RestPath int number) {
        Hearing hearing = hearings.requireForItsRecording(id, caller);
        log.of(id, Set.of(ApartFilmed.class)).stream()
                .map(ApartFilmed.class::cast)
                .filter(filmed -> filmed.filmId().equals(film) && number >= 1 && number <= filmed.parts())
                .findFirst()
                .orElseThrow(() -> NOT_RECORDED_THEN.with());
        audit.noteLook(hearing.courtCase().caseId(), id);
        return RestResponse.ResponseBuilder.ok(films.bytes(id, new FilmPart.Key(film, number)))
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
