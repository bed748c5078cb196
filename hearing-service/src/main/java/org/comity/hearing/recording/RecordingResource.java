package org.comity.hearing.recording;

import static org.comity.hearing.problem.HearingProblem.NOT_RECORDED_THEN;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_CORRUPT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.comity.audit.AuditTrail;
import org.comity.hearing.business.ReadingAndSigning.RecordFrozen;
import org.comity.hearing.business.RecordText;
import org.comity.hearing.business.RecordedSitting;
import org.comity.hearing.business.Recording.Cause;
import org.comity.hearing.business.Recording.Gap;
import org.comity.hearing.business.Recording.GapExplained;
import org.comity.hearing.business.Recording.SegmentRecorded;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.media.MediaPlanes;
import org.comity.hearing.record.FrozenRecord;
import org.comity.hearing.record.Readers;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.http.Caller;
import org.comity.http.Sha256;
import org.comity.http.contract.Refuses;
import org.comity.law.Confidence;
import org.comity.law.RecordingKept;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The recording of a hearing in sound and picture. Who makes it and when is the room's: {@link org.comity.hearing.business.Recording}. */
@Path("/api/hearing/hearings/{id}/recording")
@Authenticated
public class RecordingResource {
    /** More than a day of five seconds each. */
    private static final int MOST = 20_000;

    private final RecordingSegments segments;
    private final MediaPlanes planes;
    private final Hearings hearings;
    private final Readers readers;
    private final EventLog log;
    private final AuditTrail audit;
    private final Caller caller;

    RecordingResource(
            RecordingSegments segments,
            MediaPlanes planes,
            Hearings hearings,
            Readers readers,
            EventLog log,
            AuditTrail audit,
            Caller caller) {
        this.segments = segments;
        this.planes = planes;
        this.hearings = hearings;
        this.readers = readers;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param stored false if the court had it already */
    public record SegmentTaken(UUID recordingId, int number, String digest, boolean stored) {}

    @PUT
    @Path("/{recording}/segments/{number}")
    @RolesAllowed({"clerk", "judge"})
    @Consumes("video/webm")
    @Blocking
    @Transactional
    @Operation(
            summary = "Hand in the next segment of a recording",
            description =
                    "By the page of the clerk or of a judge who has a seat in the hearing; 404 for everybody else. The segments of a recording come in their order, each once: the same again changes nothing, another one under the same number is `segment-differs`, a number too far is `segment-out-of-order`, bytes that are not those of the digest or no WebM are `segment-corrupt`, and `not-stored` is worth trying again: the disk did not take it. It becomes part of the recording by the room's command `recording.segment`.")
    public SegmentTaken take(
            @RestPath UUID id,
            @RestPath UUID recording,
            @RestPath @Min(1) @Max(MOST) int number,
            @RestQuery @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            byte[] bytes) {
        hearings.require(id).requireSeatsOf(caller.accountId());
        if (!RecordingSegment.isOne(bytes) || !Sha256.hexOf(bytes).equals(sha256)) {
            throw SEGMENT_CORRUPT.with(number);
        }
        boolean stored = segments.keep(id, new RecordingSegment.Key(recording, number), sha256, bytes);
        return new SegmentTaken(recording, number, sha256, stored);
    }

    /**
     * @param running whether whoever is in the hearing is being recorded
     * @param byServer whether the court's media server can record, each track for itself; else a page of the court does
     */
    public record RecordingSign(boolean running, boolean byServer) {}

    @GET
    @Path("/running")
    @Transactional
    @Operation(
            summary = "Whether the hearing is being recorded",
            description =
                    "For whoever has a seat and is in the hearing: who is called in later did not see it begin. `not-called-in` for whoever waits to be heard.")
    public RecordingSign running(@RestPath UUID id) {
        readers.ofWhatIsShown(id);
        return new RecordingSign(RecordedSitting.of(log.read(id)).isRunning(), planes.record());
    }

    /**
     * A part of the sitting of which there is no recording.
     *
     * @param cause null until who presides has explained it, as {@code reason}
     */
    @Schema(name = "RecordingGap")
    public record GapView(
            int number,
            Instant from,
            Instant until,
            @Nullable Cause cause,
            @Nullable String reason) {
        static GapView of(Gap gap, @Nullable GapExplained explained) {
            return new GapView(
                    gap.number(),
                    gap.from(),
                    gap.until(),
                    explained == null ? null : explained.cause(),
                    explained == null ? null : explained.reason());
        }
    }

    /**
     * What the law says of how it is kept, in the reader's language.
     *
     * @param article as the data cites it
     * @param confidence how sure the court's software is of it
     */
    @Schema(name = "RecordingKept")
    public record KeptView(String text, String article, Confidence confidence) {}

    private static List<KeptView> kept(Locale reader) {
        return RecordingKept.all().stream()
                .map(rule -> new KeptView(rule.title(reader), rule.article(), rule.confidence()))
                .toList();
    }

    /**
     * @param from null if nothing was recorded
     * @param until null if nothing was recorded
     * @param gaps in their order
     * @param recordVersion of the record that was frozen last, whose lines it goes with; null while none was
     */
    @Schema(name = "RecordingView")
    public record RecordingView(
            boolean running,
            int segments,
            @Nullable Instant from,
            @Nullable Instant until,
            List<GapView> gaps,
            @Nullable Integer recordVersion,
            List<KeptView> kept) {}

    @GET
    @Transactional
    @Operation(
            summary = "What was recorded of a hearing, and what is missing",
            description =
                    "For the court at any time, for the parties and who interprets once nothing is being recorded (`not-recorded-then` before); 404 for whoever is heard apart or only listened, and for strangers.")
    public RecordingView overview(@RestPath UUID id) {
        RecordedSitting recorded = recorded(id);
        List<SegmentRecorded> all = recorded.segments();
        return new RecordingView(
                recorded.isRunning(),
                all.size(),
                all.isEmpty() ? null : all.getFirst().from(),
                all.isEmpty() ? null : all.getLast().until(),
                recorded.gaps().entrySet().stream()
                        .map(gap -> GapView.of(gap.getKey(), gap.getValue()))
                        .toList(),
                log.last(id, RecordFrozen.class).map(RecordFrozen::version).orElse(null),
                kept(caller.locale()));
    }

    /**
     * What the room took down.
     *
     * @param lines of what is for everybody, in their order; each statement in its latest version
     */
    public record RoomWords(List<RecordText.Person> persons, List<RecordText.Line> lines) {}

    @GET
    @Path("/words")
    @Transactional
    @Operation(
            summary = "The room's words beside the recording, where no record was frozen",
            description =
                    "As they stand now, signed by nobody: where the recording takes the place of the record, or the sitting was postponed. For whoever reads what was recorded.")
    public RoomWords words(@RestPath UUID id) {
        recorded(id);
        Hearing hearing = hearings.require(id);
        List<Seat> seats = hearing.seats().stream()
                .map(HearingSeat::seat)
                .filter(seat -> seat.role() != Role.OBSERVER)
                .toList();
        RecordText text = RecordText.of(FrozenRecord.heading(hearing), 1, seats, log.read(id));
        return new RoomWords(text.persons(), text.lines());
    }

    /**
     * A few seconds of what was recorded.
     *
     * @param place among all of the hearing, from 1
     * @param last whether it is the last one
     * @param seats of whom there is a track of its own, by the court's media server; none where a page recorded
     */
    public record RecordedMoment(
            int place,
            boolean last,
            UUID recordingId,
            int number,
            Instant from,
            Instant until,
            String digest,
            List<String> seats) {}

    @GET
    @Path("/moment")
    @Transactional
    @Operation(
            summary = "Which segment was recorded at an instant, or has a place among all",
            description =
                    "Asked with `at`: the segment of that instant, or, where nothing was recorded then, the next one. Asked with `place`: that one, from 1. `not-recorded-then` where there is none. For whoever reads what was recorded.")
    public RecordedMoment moment(
            @RestPath UUID id, @RestQuery @Nullable Instant at, @RestQuery @Min(1) @Nullable Integer place) {
        List<SegmentRecorded> all = recorded(id).segments();
        Predicate<Integer> sought = index -> place != null
                ? index == place - 1
                : at != null && at.isBefore(all.get(index).until());
        return IntStream.range(0, all.size())
                .boxed()
                .filter(sought)
                .findFirst()
                .map(index -> moment(id, all, index))
                .orElseThrow(() -> NOT_RECORDED_THEN.with());
    }

    private RecordedMoment moment(UUID id, List<SegmentRecorded> all, int index) {
        SegmentRecorded segment = all.get(index);
        return new RecordedMoment(
                index + 1,
                index == all.size() - 1,
                segment.recordingId(),
                segment.number(),
                segment.from(),
                segment.until(),
                segment.digest(),
                segments.seats(id, segment.recordingId(), segment.number()));
    }

    @GET
    @Path("/{recording}/segments/{number}")
    @Refuses(416)
    @Produces("video/webm")
    @Blocking
    @Transactional
    @APIResponse(responseCode = "200", description = "WebM", content = @Content(mediaType = "video/webm"))
    @APIResponse(
            responseCode = "206",
            description = "The part of it that `Range` asked for",
            content = @Content(mediaType = "video/webm"))
    @Operation(
            summary = "A segment",
            description =
                    "WebM that can be played alone, or one range of its bytes (RFC 9110; `range-not-there` where it ends before). Of what the court's media server recorded it is made from the tracks: the sound of all of them together, or with `seat` the sound and picture of that one (`not-recorded-then` where there is no track of it). For whoever reads what was recorded.")
    public Response bytes(
            @RestPath UUID id,
            @RestPath UUID recording,
            @RestPath int number,
            @RestQuery @Size(max = 40) @Nullable String seat,
            @RestHeader("Range") @Nullable String range) {
        SegmentRecorded segment = segment(id, recording, number);
        byte[] bytes = seat == null
                ? segments.webm(id, recording, number)
                : segments.webmOf(seat, id, recording, number).orElseThrow(NOT_RECORDED_THEN::with);
        return part(bytes, range, segment.digest() + (seat == null ? "" : "-" + seat));
    }

    @GET
    @Path("/{recording}/segments/{number}/tracks")
    @Refuses(416)
    @Produces("application/zip")
    @Blocking
    @Transactional
    @APIResponse(responseCode = "200", description = "ZIP", content = @Content(mediaType = "application/zip"))
    @APIResponse(
            responseCode = "206",
            description = "The part of it that `Range` asked for",
            content = @Content(mediaType = "application/zip"))
    @Operation(
            summary = "A segment as the court's media server recorded it",
            description =
                    "The bytes whose digest is in the manifest: a ZIP with a folder for each track that grew, and in it the bytes by which its file (MJR, as Janus writes it) grew, named by where they are in that file. One after the other, from all segments, they are that file. `not-recorded-then` where a page recorded. For whoever reads what was recorded.")
    public Response tracks(
            @RestPath UUID id,
            @RestPath UUID recording,
            @RestPath int number,
            @RestHeader("Range") @Nullable String range) {
        SegmentRecorded segment = segment(id, recording, number);
        byte[] bytes = segments.bytes(id, recording, number);
        if (RecordingSegment.isOne(bytes)) {
            throw NOT_RECORDED_THEN.with();
        }
        return part(bytes, range, segment.digest());
    }

    private SegmentRecorded segment(UUID id, UUID recording, int number) {
        return recorded(id).segments().stream()
                .filter(each -> each.recordingId().equals(recording) && each.number() == number)
                .findFirst()
                .orElseThrow(NOT_RECORDED_THEN::with);
    }

    private static Response part(byte[] bytes, @Nullable String range, String tag) {
        return Partly.of(bytes.length, range, part -> Arrays.copyOfRange(bytes, (int) part.from(), (int) part.until()))
                .header("ETag", '"' + tag + '"')
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @GET
    @Path("/manifest")
    @Produces("text/plain; charset=utf-8")
    @Transactional
    @Operation(
            summary = "All segments with their digests, and how they are chained",
            description =
                    "A line each: recording, number, from, until, SHA-256, link, with blanks between; link = SHA-256(previous link ‖ SHA-256 of the line without its link), beginning with the SHA-256 of nothing. The last link is the checksum in the record that everybody signs; `comity verify --recording` compares them. For whoever reads what was recorded.")
    public String manifest(@RestPath UUID id) {
        return recorded(id).manifest();
    }

    @GET
    @Path("/sound")
    @Refuses(416)
    @Produces("audio/webm")
    @APIResponse(
            responseCode = "200",
            description = "WebM with the sound alone",
            content = @Content(mediaType = "audio/webm"))
    @APIResponse(
            responseCode = "206",
            description = "The part of it that `Range` asked for",
            content = @Content(mediaType = "audio/webm"))
    @Blocking
    @Operation(
            summary = "A copy of the sound of all that was recorded",
            description =
                    "Provisions on Recording of Court Hearings art. 11: a party, and who acts for one, may copy the sound; the audit trail says who did. What is missing is as long in it as it was. One range of bytes (RFC 9110) can be asked for, so that a copy that broke off goes on where it stood: with `If-Range` and the `ETag` of the first answer, which is another one once more was recorded. For whoever reads what was recorded, but for who interprets; `not-recorded-then` where there is no sound, `range-not-there` where it ends before the range.")
    public Response sound(
            @RestPath UUID id,
            @RestHeader("Range") @Nullable String range,
            @RestHeader("If-Range") @Nullable String ifRange)
            throws IOException {
        Sound sound = QuarkusTransaction.requiringNew().call(() -> soundOf(id));
        SoundCopy copy = SoundCopy.of(sound.parts()).orElseThrow(NOT_RECORDED_THEN::with);
        boolean asItWas = ifRange == null || ifRange.equals(sound.tag());
        return Partly.of(copy.length(), asItWas ? range : null, part -> (StreamingOutput) out -> copy.write(out, part))
                .header("ETag", sound.tag())
                .header("Content-Disposition", "attachment; filename=\"hearing-sound.webm\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** @param tag another one once more was recorded */
    private record Sound(List<SoundCopy.Part> parts, String tag) {}

    private Sound soundOf(UUID id) {
        RecordedSitting recorded = recorded(id);
        Hearing hearing = hearings.require(id);
        if (hearing.seatsOf(caller.accountId()).stream().anyMatch(seat -> seat.role() == Role.INTERPRETER)) {
            throw NOT_RECORDED_THEN.with();
        }
        audit.note("hearing-sound-copied", hearing.courtCase().caseId(), id);
        Map<RecordingSegment.Key, Integer> lengths = segments.soundBytes(id);
        List<SoundCopy.Part> parts = recorded.segments().stream()
                .map(segment -> part(id, segment, lengths))
                .toList();
        String last = parts.isEmpty() ? "" : recorded.segments().getLast().link();
        return new Sound(parts, '"' + last + '"');
    }

    private SoundCopy.Part part(UUID hearing, SegmentRecorded segment, Map<RecordingSegment.Key, Integer> lengths) {
        int length = lengths.get(new RecordingSegment.Key(segment.recordingId(), segment.number()));
        return new SoundCopy.Part() {
            @Override
            public Instant from() {
                return segment.from();
            }

            @Override
            public int length() {
                return length;
            }

            @Override
            public byte[] read() {
                return segments.webm(hearing, segment.recordingId(), segment.number());
            }
        };
    }

    /** Source: Provisions on Audio and Video Recording of Court Hearings art. 10: parties and who acts for them. */
    private RecordedSitting recorded(UUID id) {
        Hearing hearing = hearings.requireForItsRecording(id, caller);
        RecordedSitting recorded = RecordedSitting.of(log.read(id));
        boolean isTheCourts = hearing.courtCase().hasStaff(caller)
                || hearing.seatsOf(caller.accountId()).stream()
                        .anyMatch(seat -> seat.role().isCourt());
        if (recorded.isRunning() && !isTheCourts) {
            throw NOT_RECORDED_THEN.with();
        }
        audit.noteLook(hearing.courtCase().caseId(), id);
        return recorded;
    }
}
