package org.comity.serviceofprocess.channel.post;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_POSTED;
import static org.comity.serviceofprocess.problem.ServiceProblem.ITEM_NUMBER_NOT_VALID;
import static org.comity.serviceofprocess.problem.ServiceProblem.SILENCE_NOT_LAWFUL;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.FailureReason;
import org.comity.serviceofprocess.attempt.FileView;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttemptView;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Source;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Told;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/service/attempts/{id}")
@RolesAllowed("clerk")
@Tag(name = "Post")
public class PostResource {

    private final AttemptBook book;
    private final ServiceAttempts attempts;
    private final ServiceRequests requests;
    private final Posting posting;
    private final PostalItems items;
    private final CarrierEvents events;
    private final CarrierBook carriers;
    private final CoverSheet coverSheet;
    private final AttemptFiles files;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PostResource(
            AttemptBook book,
            ServiceAttempts attempts,
            ServiceRequests requests,
            Posting posting,
            PostalItems items,
            CarrierEvents events,
            CarrierBook carriers,
            CoverSheet coverSheet,
            AttemptFiles files,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.book = book;
        this.attempts = attempts;
        this.requests = requests;
        this.posting = posting;
        this.items = items;
        this.events = events;
        this.carriers = carriers;
        this.coverSheet = coverSheet;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param itemNumber by UPU S10, as on the label
     * @param carrier client id of the carrier's system, which may then tell of this item; null if none tells by itself
     */
    record PostItem(
            @NotNull LocalDate on, @NotBlank @Size(max = 40) String itemNumber, UUID carrier) {}

    /**
     * @param signatures what the carrier's system handed in of them
     * @param recorded whether items of this kind are recorded and can bring a signature back
     */
    record PostalItemView(
            String itemNumber,
            LocalDate postedOn,
            boolean recorded,
            @Nullable UUID carrier,
            List<CarrierEventView> events,
            List<FileView> signatures) {}

    /** @param contradicts whether it cannot be true together with another */
    record CarrierEventView(
            CarrierCode code,
            Instant at,
            @Nullable String place,
            @Nullable String words,
            Source source,
            boolean contradicts) {}

    record CarrierSays(
            @NotNull CarrierCode code,
            @NotNull Instant at,
            @Size(max = 200) String place,
            @Size(max = 1000) String words) {}

    /** @param suffice whether the circumstances suffice to find that the papers were served */
    record Circumstances(
            @NotNull Boolean suffice,
            @NotBlank @Size(max = 4000) String reasons,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @Path("/posting")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that the papers were handed to the post", description = """
                    With the number of the item, whose check digit must be right and which no other item bore within twelve months \
                    (UPU S10). The three months of CPL 283(8) run from here.""")
    public ServiceAttemptView post(@RestPath UUID id, @NotNull @Valid PostItem post) {
        ServiceAttempt attempt = hold(id);
        attempt.requireUnderWay();
        ItemNumber number =
                ItemNumber.read(post.itemNumber()).orElseThrow(() -> ITEM_NUMBER_NOT_VALID.with(post.itemNumber()));
        posting.post(attempt, number, post.on(), post.carrier());
        return ServiceAttemptView.of(attempt, book.today());
    }

    @GET
    @Path("/postal-item")
    @Refuses(409)
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "The postal item of an attempt and what the carrier says of it",
            description =
                    "In the order of the times that the carrier gives. Entries that contradict each other are marked.")
    public PostalItemView item(@RestPath UUID id) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        PostalItem item = items.findByIdOptional(attempt.id()).orElseThrow(ATTEMPT_NOT_POSTED::with);
        List<CarrierEvent> all = events.ofAttempt(id);
        return new PostalItemView(
                item.itemNumber(),
                item.postedOn(),
                new ItemNumber(item.itemNumber()).isRecorded(),
                item.carrierAccountId(),
                all.stream()
                        .map(event -> new CarrierEventView(
                                event.code(),
                                event.happenedAt(),
                                event.place(),
                                event.words(),
                                event.source(),
                                CarrierHistory.contradictsAny(event, all)))
                        .toList(),
                item.carrierAccountId() == null ? List.of() : files.handedInBy(id, item.carrierAccountId()));
    }

    @POST
    @Path("/carrier-events")
    @ResponseStatus(201)
    @Transactional
    @Operation(
            summary = "Records what the carrier says of the item of an attempt",
            description = "By hand; carriers tell of it themselves at /api/service/carrier-events, or in a file.")
    public CarrierResource.Taken carrierSays(@RestPath UUID id, @NotNull @Valid CarrierSays said) {
        ServiceAttempt attempt = hold(id);
        return new CarrierResource.Taken(CarrierResource.required(
                carriers.take(attempt, new Told(said.code(), said.at(), said.place(), said.words()), Source.CLERK)));
    }

    @POST
    @RecentProof
    @Path("/circumstances")
    @RolesAllowed("judge")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Finds whether the circumstances show that posted papers were served", description = """
                    A judge's act, with reasons, once three months have passed since posting and no receipt came back. If they \
                    suffice, the papers were served on the last day of the three months (CPL 283(8)), which the addressee can \
                    rebut; if not, the channel has failed (J 534). Of a court conciliation statement they never do (J 133).""")
    public ServiceAttemptView find(@RestPath UUID id, @NotNull @Valid Circumstances found) {
        ServiceAttempt attempt = hold(id);
        attempt.requireUnderWay();
        LocalDate today = book.today();
        book.requireRun(attempt, today);
        if (found.suffice() && requests.require(attempt.requestId()).paper() == Paper.MEDIATION_STATEMENT) {
            throw SILENCE_NOT_LAWFUL.with();
        }
        if (found.suffice()) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("reasons", found.reasons());
            book.record(
                    attempt,
                    EventKind.DEEMED_SERVED,
                    attempt.clocks().getLast().deadline().lastDay(),
                    facts,
                    found.fileIds());
        } else {
            book.fail(attempt, FailureReason.NO_PROOF_IN_TIME, today, found.reasons(), found.fileIds());
        }
        return ServiceAttemptView.of(attempt, today);
    }

    @GET
    @Path("/cover-sheet")
    @Refuses(409)
    @Produces("application/pdf")
    @RunOnVirtualThread
    @Operation(
            summary = "The cover sheet of a posted attempt, as PDF",
            description =
                    "To whom and from whom, and the item number as a bar code (Code 128); nothing of what the papers say.")
    public RestResponse<byte[]> coverSheet(@RestPath UUID id) {
        return ResponseBuilder.ok(coverSheet.of(caller, id))
                .header("Content-Disposition", "attachment; filename=\"cover-" + id + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private ServiceAttempt hold(UUID id) {
        ServiceAttempt attempt = book.hold(id);
        if (attempt.how() != How.POST) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        return attempt;
    }
}
