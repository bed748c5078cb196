package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.NOT_ALL_RECORDED;
import static org.comity.serviceofprocess.problem.ServiceProblem.STAGE_NOT_OF_CHANNEL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.ProblemException;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.FailureReason;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One parcel, one letter or one finding for many requests: what is else recorded of one attempt, of all of them or of none. */
@Path("/api/service/several-attempts")
@RolesAllowed("clerk")
@Tag(name = "Authorities")
public class SeveralAttemptsResource {

    private static final int MOST = 100;

    private final AuthorityBook book;
    private final AttemptBook attemptBook;
    private final ServiceAttempts attempts;
    private final Caller caller;

    SeveralAttemptsResource(AuthorityBook book, AttemptBook attemptBook, ServiceAttempts attempts, Caller caller) {
        this.book = book;
        this.attemptBook = attemptBook;
        this.attempts = attempts;
        this.caller = caller;
    }

    /**
     * @param office its name; the same for all
     * @param reference of the list under which they were sent; null if it has none
     */
    record SeveralSentOn(
            @NotEmpty @Size(max = MOST) List<@NotNull UUID> attemptIds,
            @NotNull Stage stage,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String office,
            @Size(max = 200) String reference,
            @Size(max = 4000) String words) {}

    /** Each authority is the one to which the papers of its attempt were sent. */
    record SeveralReminded(
            @NotEmpty @Size(max = MOST) List<@NotNull UUID> attemptIds,
            @NotNull LocalDate on,
            @Size(max = 200) String reference,
            @NotBlank @Size(max = 4000) String words) {}

    /** @param words what is known of it, in the clerk's words; the same for all */
    record SeveralFailed(
            @NotEmpty @Size(max = MOST) List<@NotNull UUID> attemptIds,
            @NotNull FailureReason reason,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 4000) String words) {}

    /** @param attempts of how many it stands on record now */
    record Recorded(int attempts) {}

    @POST
    @Path("/dispatches")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Records that the papers of several attempts went to the next office",
            description = "Of all of them or of none; the ground says which attempt stands against it and why.")
    public Recorded sendOn(@NotNull @Valid SeveralSentOn sent) {
        Map<String, String> facts = DispatchResource.facts(sent.office(), sent.reference(), sent.words());
        facts.put("stage", sent.stage().name());
        EventKind kind = sent.stage().isAbroad() ? EventKind.SENT_ABROAD : EventKind.SENT_ON;
        return each(sent.attemptIds(), of -> {
            ServiceAttempt attempt = book.underWay(of);
            if (!Stage.of(attempt.channel()).contains(sent.stage())) {
                throw STAGE_NOT_OF_CHANNEL.with();
            }
            book.record(attempt, kind, sent.on(), facts, List.of());
        });
    }

    @POST
    @Path("/reminders")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Records that the authorities of several attempts were asked what became of the requests",
            description = "Of all of them or of none; the ground says which attempt stands against it and why.")
    public Recorded reminded(@NotNull @Valid SeveralReminded reminded) {
        return each(reminded.attemptIds(), of -> {
            ServiceAttempt attempt = book.underWay(of);
            book.record(
                    attempt,
                    EventKind.REMINDED,
                    reminded.on(),
                    DispatchResource.facts(attempt.sentTo(), reminded.reference(), reminded.words()),
                    List.of());
        });
    }

    @POST
    @Path("/failures")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Records that the channels of several attempts failed, with one reason and day",
            description = """
                    Of all of them or of none; the ground says which attempt stands against it and why. By any channel whose papers \
                    people carry. That no proof came in time is recorded only of those whose clock has run.""")
    public Recorded failed(@NotNull @Valid SeveralFailed failed) {
        return each(
                failed.attemptIds(),
                of -> attemptBook.fail(attemptBook.hold(of), failed.reason(), failed.on(), failed.words(), null));
    }

    /** In the order of the parties, so that two that hold some of the same wait for each other and do not meet crosswise. */
    private Recorded each(List<UUID> ids, Consumer<UUID> recorded) {
        List<ServiceAttempt> inOrder = ids.stream()
                .distinct()
                .map(id -> attempts.requireFor(caller, id))
                .sorted(Comparator.comparing(ServiceAttempt::partyId).thenComparing(ServiceAttempt::id))
                .toList();
        for (ServiceAttempt attempt : inOrder) {
            try {
                recorded.accept(attempt.id());
            } catch (ProblemException refused) {
                String field = "attemptIds[%d]".formatted(ids.indexOf(attempt.id()));
                throw NOT_ALL_RECORDED.because(
                        List.of(new Ground(refused.code().key(), null, field, refused.arguments())));
            }
        }
        return new Recorded(inOrder.size());
    }
}
