package org.comity.hearing.exhibit;

import static org.comity.hearing.problem.HearingProblem.EXHIBIT_NOT_AVAILABLE;
import static org.comity.hearing.problem.HearingProblem.EXHIBIT_NOT_HANDED_OUT;
import static org.comity.hearing.problem.HearingProblem.EXHIBIT_NOT_SHOWN;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.hearing.business.Confidential;
import org.comity.hearing.business.Exhibits.ExhibitShown;
import org.comity.hearing.business.Exhibits.Opinion;
import org.comity.hearing.casefile.NamedParty;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.record.Readers;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an exhibit for everybody in the room. Parties have the case's papers from filing-service; an interpreter has no
 * right to the file, but cannot interpret what they cannot read.
 */
@Path("/api/hearing/hearings/{id}/exhibits/{digest}")
@Authenticated
public class ExhibitResource {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** What a page shows over a confidential exhibit that bears no words in itself. */
    private static final String OVERLAY = "Comity-Overlay";

    private final Hearings hearings;
    private final Readers readers;
    private final CourtCases cases;
    private final EventLog log;
    private final FilingDocuments filing;
    private final WrittenOpinions opinions;
    private final Caller caller;
    private final Clock clock;

    ExhibitResource(
            Hearings hearings,
            Readers readers,
            CourtCases cases,
            EventLog log,
            @RestClient FilingDocuments filing,
            WrittenOpinions opinions,
            Caller caller,
            Clock clock) {
        this.hearings = hearings;
        this.readers = readers;
        this.cases = cases;
        this.log = log;
        this.filing = filing;
        this.opinions = opinions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            description = "The file, as what it is by its content",
            content = @Content(mediaType = MediaType.WILDCARD))
    @Blocking
    @Operation(
            summary = "The exhibit that is shown in the room",
            description =
                    "For whoever has a seat, while it is shown, or stands beside what is shown: until another one is, or the hearing ends; for witnesses, experts and who assists a party while they are called in (`not-called-in` otherwise). `exhibit-not-shown` for every other document, also of the same case. What came up in a closed part is a copy on which the reader's seat and the instant stand, on each page of a paper and across a picture. What bears no words in itself, such as sound, film and HEIC, comes with them in the header `Comity-Overlay`: a page shows them over it while it is played, and offers nobody the file. `exhibit-not-handed-out` for what can be neither marked nor shown on a page, such as an office file or a mail, but for the court's own seats: the court shows it.")
    public Response show(@RestPath UUID id, @RestPath @Pattern(regexp = "[0-9a-f]{64}") String digest) {
        String type = QuarkusTransaction.requiringNew().call(() -> {
            requireShown(id, digest);
            return shownAs(id, digest).orElseThrow();
        });
        Optional<String> words = confidential(id) ? Optional.of(wordsFor(id, type)) : Optional.empty();
        File file = fetch(digest);
        Optional<Copy> marked = words.flatMap(each -> Copy.of(file, type, each));
        Response.ResponseBuilder answer = Response.ok(
                        Copy.readOnce(marked.map(Copy::file).orElse(file)))
                .type(marked.map(Copy::type).orElse(type));
        if (marked.isEmpty()) {
            words.ifPresent(each -> answer.header(OVERLAY, each));
        }
        return answer.header("Content-Disposition", "attachment; filename=\"exhibit\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /**
     * @param reasons null if nothing is disputed and nothing was said
     * @param originalDemanded whether the original is to be shown. Source: EV 61
     */
    @Schema(name = "WrittenOpinion", description = "What a party said in writing of an exhibit before the hearing")
    public record OpinionView(
            NamedParty party,
            Opinion authenticity,
            Opinion legality,
            Opinion relevance,
            @Nullable String reasons,
            boolean originalDemanded,
            Instant givenAt) {

        static OpinionView of(WrittenOpinion opinion, NamedParty party) {
            return new OpinionView(
                    party,
                    opinion.authenticity(),
                    opinion.legality(),
                    opinion.relevance(),
                    opinion.reasons(),
                    opinion.isOriginalDemanded(),
                    opinion.givenAt());
        }
    }

    @GET
    @Path("/opinions")
    @Transactional
    @Operation(
            summary = "What the parties said in writing of the exhibit that is shown",
            description =
                    "Of each party its latest word, before the hearing and outside it; what is said in the room stands in its record. For whoever may read the exhibit, as long; not for those who are heard apart.")
    public List<OpinionView> opinions(@RestPath UUID id, @RestPath @Pattern(regexp = "[0-9a-f]{64}") String digest) {
        hearings.requireForAllOfIt(id, caller);
        return requireShown(id, digest).cases().stream()
                .map(cases::require)
                .flatMap(known -> opinions.on(known, digest).stream()
                        .flatMap(opinion -> known.party(opinion.partyId()).stream()
                                .map(party -> OpinionView.of(opinion, NamedParty.of(party)))))
                .toList();
    }

    private Hearing requireShown(UUID hearingId, String digest) {
        Hearing hearing = readers.ofWhatIsShown(hearingId);
        if (shownAs(hearingId, digest).isEmpty() || hearing.status() != Hearing.Status.OPEN) {
            throw EXHIBIT_NOT_SHOWN.with();
        }
        return hearing;
    }

    /** The media type under which it is shown; empty if it is not. */
    private Optional<String> shownAs(UUID hearingId, String digest) {
        return log.last(hearingId, ExhibitShown.class).flatMap(exhibit -> exhibit.mediaTypeOf(digest));
    }

    private boolean confidential(UUID hearingId) {
        return Confidential.isShown(log.of(hearingId, Confidential.FACTS));
    }

    /**
     * Seat, account and instant, in letters that every reader of PDFs has.
     *
     * @throws org.comity.http.ProblemException EXHIBIT_NOT_HANDED_OUT
     */
    private String wordsFor(UUID hearingId, String type) {
        HearingSeat seat = QuarkusTransaction.requiringNew().call(() -> hearings.require(hearingId)
                .requireSeatsOf(caller.accountId())
                .getFirst());
        if (!Copy.isMarkedOrShown(type) && !seat.role().isCourt()) {
            throw EXHIBIT_NOT_HANDED_OUT.with();
        }
        return "%s / %s / %s UTC+8"
                .formatted(
                        seat.id(),
                        caller.accountId().toString().substring(0, 8),
                        MOMENT.format(clock.instant().atZone(CourtClock.ZONE)));
    }

    private File fetch(String digest) {
        try {
            File file = filing.fetch(digest);
            if (digestOf(file).equals(digest)) {
                return file;
            }
            Files.delete(file.toPath());
            Log.errorf("exhibit %s arrived with another content", digest);
        } catch (WebApplicationException | ProcessingException failed) {
            Log.warnf("exhibit %s not available: %s", digest, failed.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw EXHIBIT_NOT_AVAILABLE.with();
    }

    private static String digestOf(File file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file.toPath()), Sha256.begin())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
