package org.comity.hearing.transcription;

import static org.comity.hearing.problem.HearingProblem.DRAFT_IN_THE_MAKING;
import static org.comity.hearing.problem.HearingProblem.HEARING_NOT_FOUND;
import static org.comity.hearing.problem.HearingProblem.LANGUAGE_NOT_TRANSCRIBED;
import static org.comity.hearing.problem.HearingProblem.NOT_RECORDED_THEN;
import static org.comity.hearing.problem.HearingProblem.NO_TRANSCRIPTION;
import static org.comity.hearing.problem.HearingProblem.PASSAGE_TOO_LONG;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.hearing.business.Recording.SegmentRecorded;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;
import org.comity.hearing.seat.Role;
import org.comity.hearing.transcription.TranscriptDraft.State;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of what is said, for the clerk of the hearing alone. One becomes somebody's statement by the room's command {@code statement.add},
 * in which the clerk says whose it is and what was said; the log has who confirmed it. Source: Provisions on Audio and Video
 * Recording of Court Hearings (法释〔2017〕5号) art. 6.
 */
@Path("/api/hearing/hearings/{id}/drafts")
@RolesAllowed("clerk")
public class TranscriptDraftResource {
    /** A minute as pages of the court record it. */
    private static final int MOST_SEGMENTS = 12;

    private final TranscriptDrafts drafts;
    private final Transcription transcription;
    private final Hearings hearings;
    private final EventLog log;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    TranscriptDraftResource(
            TranscriptDrafts drafts,
            Transcription transcription,
            Hearings hearings,
            EventLog log,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.drafts = drafts;
        this.transcription = transcription;
        this.hearings = hearings;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param first number of a segment of the recording
     * @param last its last one; not before the first, and at most twelve with it
     * @param language as ISO 639-1 has it, such as {@code zh}
     */
    @Schema(name = "DraftRequest")
    public record Request(
            @NotNull UUID recordingId,
            @Min(1) @Max(20_000) int first,
            @Min(1) @Max(20_000) int last,
            @NotNull @Pattern(regexp = "[a-z]{2}") String language) {}

    /**
     * @param state what became of it; of all but {@code WAITING} and {@code WRITTEN} it can be asked for again
     * @param text what the software made out; null unless {@code WRITTEN}
     */
    @Schema(name = "TranscriptDraft")
    public record View(
            UUID draftId,
            State state,
            @Nullable String text,
            String language,
            UUID recordingId,
            int first,
            int last,
            Instant from,
            Instant until) {
        static View of(TranscriptDraft draft, Instant now) {
            Passage passage = draft.passage();
            return new View(
                    draft.id(),
                    draft.state(now),
                    draft.text(),
                    draft.language(),
                    passage.recordingId(),
                    passage.first(),
                    passage.last(),
                    passage.from(),
                    passage.until());
        }
    }

    /**
     * @param languages that the court's software understands, as ISO 639-1 has them; none where the court has no such software
     * @param drafts in the order in which it was said
     */
    @Schema(name = "TranscriptDrafts")
    public record Drafts(List<String> languages, List<View> drafts) {}

    @GET
    @Transactional
    @Operation(
            summary = "Drafts of what was said that the clerk has not confirmed or dropped",
            description =
                    "For the clerk of the hearing; 404 for every other. Made by the court's software out of what was recorded; nothing of them is in the record.")
    public Drafts all(@RestPath UUID id) {
        requireOwn(id);
        Instant now = clock.instant();
        return new Drafts(
                transcription.languages(),
                drafts.of(id).stream().map(draft -> View.of(draft, now)).toList());
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Have a draft made of a passage of the recording",
            description =
                    "By the clerk of the hearing, one at a time (`draft-in-the-making` otherwise); the same passage in the same language once more gives the draft that is there. Of segments that the room knows of (`not-recorded-then`), at most twelve (`passage-too-long`), in a language that the software understands (`language-not-transcribed`); `no-transcription` where the court has no such software. It is made while the clerk goes on: the draft says what became of it.")
    public View ask(@RestPath UUID id, @Valid @NotNull Request request) {
        Asked asked = QuarkusTransaction.requiringNew().call(() -> asked(id, request));
        if (asked.isNew()) {
            write(asked.draft());
        }
        return View.of(asked.draft(), clock.instant());
    }

    private record Asked(TranscriptDraft draft, boolean isNew) {}

    private Asked asked(UUID id, Request request) {
        requireOwn(id);
        hearings.requireLocked(id);
        if (transcription.languages().isEmpty()) {
            throw NO_TRANSCRIPTION.with();
        }
        if (!transcription.languages().contains(request.language())) {
            throw LANGUAGE_NOT_TRANSCRIBED.with(request.language());
        }
        Passage passage = passage(id, request);
        List<TranscriptDraft> there = drafts.of(id);
        return there.stream()
                .filter(draft -> draft.isOf(passage, request.language()))
                .findFirst()
                .map(draft -> new Asked(draft, false))
                .orElseGet(() -> {
                    requireNoneWaits(there);
                    TranscriptDraft draft = new TranscriptDraft(id, passage, request.language(), clock.instant());
                    drafts.persist(draft);
                    return new Asked(draft, true);
                });
    }

    private void requireNoneWaits(List<TranscriptDraft> there) {
        if (there.stream().anyMatch(draft -> draft.isWaiting(clock.instant()))) {
            throw DRAFT_IN_THE_MAKING.with();
        }
    }

    private Passage passage(UUID id, Request request) {
        int number = request.last() - request.first() + 1;
        if (number > MOST_SEGMENTS) {
            throw PASSAGE_TOO_LONG.with(MOST_SEGMENTS);
        }
        List<SegmentRecorded> segments = log.of(id, Set.of(SegmentRecorded.class)).stream()
                .map(SegmentRecorded.class::cast)
                .filter(each -> each.recordingId().equals(request.recordingId())
                        && each.number() >= request.first()
                        && each.number() <= request.last())
                .toList();
        if (number < 1 || segments.size() != number) {
            throw NOT_RECORDED_THEN.with();
        }
        return new Passage(
                request.recordingId(),
                request.first(),
                request.last(),
                segments.getFirst().from(),
                segments.getLast().until());
    }

    private void write(TranscriptDraft draft) {
        transcription.write(draft.id(), draft.hearingId(), draft.passage(), draft.language());
    }

    @POST
    @Path("/{draft}/again")
    @Operation(
            summary = "Have a draft made once more",
            description =
                    "By the clerk of the hearing, of one that is not waiting, while no other is (`draft-in-the-making`); `unknown-draft` where it was confirmed or dropped.")
    public View again(@RestPath UUID id, @RestPath UUID draft) {
        TranscriptDraft asked = QuarkusTransaction.requiringNew().call(() -> {
            requireOwn(id);
            hearings.requireLocked(id);
            requireNoneWaits(drafts.of(id));
            TranscriptDraft there = drafts.require(id, draft);
            if (transcription.languages().isEmpty()) {
                throw NO_TRANSCRIPTION.with();
            }
            there.ask(clock.instant());
            return there;
        });
        write(asked);
        return View.of(asked, clock.instant());
    }

    @DELETE
    @Path("/{draft}")
    @Transactional
    @Operation(
            summary = "Drop a draft",
            description =
                    "By the clerk of the hearing. What was recorded stays, and a draft can be made of it again; `unknown-draft` where it was confirmed or dropped.")
    public void drop(@RestPath UUID id, @RestPath UUID draft) {
        Hearing hearing = requireOwn(id);
        drafts.delete(drafts.require(id, draft));
        audit.note("transcript-draft-dropped", hearing.courtCase().caseId(), id);
    }

    /** Whoever has the clerk's seat. */
    private Hearing requireOwn(UUID id) {
        Hearing hearing = hearings.require(id);
        if (hearing.seatsOf(caller.accountId()).stream().noneMatch(seat -> seat.role() == Role.CLERK)) {
            throw HEARING_NOT_FOUND.with(id);
        }
        return hearing;
    }
}
