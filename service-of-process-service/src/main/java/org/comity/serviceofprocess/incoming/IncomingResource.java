package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.COURT_NOT_YOURS;
import static org.comity.serviceofprocess.problem.ServiceProblem.DAY_NOT_POSSIBLE;
import static org.comity.serviceofprocess.problem.ServiceProblem.INCOMING_KNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.comity.http.contract.Refuses;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.comity.serviceofprocess.casefile.CourtPeople;
import org.comity.serviceofprocess.incoming.FollowedView.Follower;
import org.comity.serviceofprocess.incoming.IncomingRequest.Asks;
import org.comity.serviceofprocess.incoming.IncomingRequest.Basis;
import org.comity.serviceofprocess.incoming.IncomingRequest.Outcome;
import org.comity.serviceofprocess.incoming.IncomingRequest.State;
import org.comity.serviceofprocess.incoming.IncomingView.Person;
import org.comity.serviceofprocess.request.ServiceNumbers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/service/incoming")
@RolesAllowed({"clerk", "judge", "supervisor"})
@Tag(
        name = "Requests from abroad",
        description =
                "CPL 293 – 296; 法释〔2013〕11号; HSC 2 – 6, 13: what other courts ask this court to serve or to find out")
public class IncomingResource {

    private final IncomingRequests requests;
    private final IncomingBook book;
    private final ServiceNumbers numbers;
    private final CourtPeople people;
    private final Follower follower;
    private final IncomingFiles files;
    private final IncomingOpenings openings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    IncomingResource(
            IncomingRequests requests,
            IncomingBook book,
            ServiceNumbers numbers,
            CourtPeople people,
            Follower follower,
            IncomingFiles files,
            IncomingOpenings openings,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.book = book;
        this.numbers = numbers;
        this.people = people;
        this.follower = follower;
        this.files = files;
        this.openings = openings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param dueOn null where no law says by when
     * @param outcome null while it has not ended
     * @param assignedTo null while nobody carries it
     */
    @Schema(name = "IncomingLine")
    record Line(
            UUID id,
            String number,
            Asks asks,
            Basis basis,
            String country,
            String authority,
            String reference,
            String addressee,
            LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            boolean late,
            State state,
            @Nullable Outcome outcome,
            @Nullable String assignedTo) {

        static Line of(IncomingRequest request, LocalDate today) {
            return new Line(
                    request.id(),
                    request.number(),
                    request.asks(),
                    request.basis(),
                    request.country(),
                    request.authority(),
                    request.reference(),
                    request.addressee(),
                    request.receivedOn(),
                    request.dueOn(),
                    request.isLate(today),
                    request.state(),
                    request.outcome(),
                    request.assignedToName());
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "What was asked of the court from abroad, the newest first",
            description =
                    "A judge sees those of which a judge was asked. A part of the list; next leads to the part after it.")
    public Page<Line> list(
            @RestQuery @Parameter(description = "Only those in this state") State state,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<IncomingRequest> found = requests.ofCourt(
                caller.court().orElse(""),
                state,
                caller.reach() != Reach.COURT,
                Position.read(after, Position.NEWEST),
                limit);
        return Page.of(found, limit, request -> new Position(request.registeredAt(), request.id()))
                .map(request -> Line.of(request, book.today()));
    }

    @GET
    @Path("/counts")
    @RolesAllowed({"clerk", "supervisor"})
    @Transactional
    @Operation(summary = "How many are open, late, to be reviewed, and to be decided by a judge")
    public IncomingRequests.Counts counts() {
        return requests.counts(caller.court().orElse(""), book.today());
    }

    @GET
    @Path("/people")
    @RolesAllowed({"clerk", "supervisor"})
    @Transactional
    @Operation(summary = "To whom a request can be given: the clerks of the court")
    public List<Person> people() {
        return people.clerksOf(caller.court().orElse("")).stream()
                .map(person -> new Person(person.accountId(), person.name()))
                .toList();
    }

    /** @param id under which who sent it asks for it again */
    @Schema(name = "IncomingRegistered")
    record Registered(UUID id, String number) {}

    @POST
    @RolesAllowed({"clerk", "partner"})
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Registers a request under a number of its own", description = """
                    By a clerk for the own court, or by the system of a ministry for a court for which it may. The number is the next of its kind (协外送, 协外调; 港请送, 澳请送, 台请送 …). The same reference of the same authority is registered once.""")
    public Registered register(@NotNull @Valid Registration said) {
        String court = courtOf(said);
        Instant now = clock.instant();
        LocalDate today = CourtClock.dateOf(now);
        if (said.receivedOn().isAfter(today)) {
            throw DAY_NOT_POSSIBLE.with(said.receivedOn());
        }
        // The number is given out first: a second clerk waits there, and sees then what the first registered.
        String number = numbers.nextIncoming(court, today.getYear(), said.country(), said.asks() == Asks.EVIDENCE);
        if (requests.isKnown(court, said)) {
            throw INCOMING_KNOWN.with(said.reference());
        }
        IncomingRequest request = new IncomingRequest(
                said,
                court,
                number,
                IncomingGround.term(said.asks(), said.country())
                        .map(term -> term.lastDay(said.receivedOn()))
                        .orElse(null),
                now,
                caller.accountId());
        requests.persist(request);
        book.record(request, IncomingStep.Kind.RECEIVED, said.receivedOn(), Map.of());
        return new Registered(request.id(), number);
    }

    private String courtOf(Registration said) {
        if (caller.is("clerk")) {
            String own = caller.court().orElseThrow(COURT_NOT_YOURS::with);
            if (said.court() != null && !said.court().equals(own)) {
                throw COURT_NOT_YOURS.with();
            }
            return own;
        }
        if (said.court() == null
                || !caller.courts().contains(said.court())
                || Courts.find(said.court()).isEmpty()) {
            throw COURT_NOT_YOURS.with();
        }
        return said.court();
    }

    @GET
    @Path("/{id}/followed")
    @RolesAllowed("partner")
    @Transactional
    @Operation(
            summary = "What became of a request that the caller's system registered",
            description = "As who asked reads it by its link. Of any other request it learns nothing, 404.")
    public FollowedView followed(@RestPath UUID id) {
        return follower.view(requests.requireRegisteredBy(caller, id), caller.locale());
    }

    @GET
    @Refuses(422)
    @Path("/{id}/followed/files/{fileId}")
    @RolesAllowed("partner")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(summary = "A certificate of such a request, once the answer left the court")
    public RestResponse<byte[]> certificate(@RestPath UUID id, @RestPath UUID fileId) {
        IncomingFile file = files.requireAnswer(requests.requireRegisteredBy(caller, id), fileId);
        audit.note(IncomingOpenings.FILE_FOLLOWED, null, fileId);
        return IncomingFileResource.bytes(file);
    }

    @GET
    @Path("/{id}/openings")
    @Transactional
    @Operation(
            summary = "Who opened the request and its files, the last first",
            description =
                    "The court's people, each once for a quarter of an hour, who follows it by the link, and the system that "
                            + "registered it. A part of the list; next leads to the part after it.")
    public Page<IncomingOpening> openings(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        requests.requireFor(caller, id);
        return openings.of(id, after, limit);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "A request with all that was done")
    public IncomingView show(@RestPath UUID id) {
        return book.look(id);
    }
}
