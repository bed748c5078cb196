package org.comity.gateway.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.staff.StaffMembers;
import org.comity.gateway.limit.LimitedCallerView;
import org.comity.gateway.limit.Rates;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** For operators: how the parts of the court stand, and messages that nobody could handle. */
@Path("/api/staff/operation")
@RolesAllowed("operator")
@RunOnVirtualThread
@Tag(name = "Operation")
public class OperationResource {
    private static final Duration SHOWN_FOR = Duration.ofHours(1);
    private static final int MOST_LIMITED = 100;

    private final Parts parts;
    private final Certificates certificates;
    private final Rates rates;
    private final DeadLetters letters;
    private final Broker broker;
    private final StaffMembers members;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    OperationResource(
            Parts parts,
            Certificates certificates,
            Rates rates,
            DeadLetters letters,
            Broker broker,
            StaffMembers members,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.parts = parts;
        this.certificates = certificates;
        this.rates = rates;
        this.letters = letters;
        this.broker = broker;
        this.members = members;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param deadLetters messages that lie there and were not given back from here
     * @param certificates the one that ends first comes first
     * @param limited who was told to wait within the last hour, the last one first; a hundred at most
     */
    @Schema(name = "OperationStanding", description = "How the court's machinery stands")
    public record Standing(
            List<PartView> parts,
            long deadLetters,
            List<CertificateView> certificates,
            List<LimitedCallerView> limited) {}

    @GET
    @Operation(
            summary = "How the parts of the court stand",
            description =
                    "As one replica of each says now: readiness with its checks, its jobs, and what it has still to handle. Then until when "
                            + "certificates hold, and who asked too often.")
    public Standing standing() throws SQLException {
        List<PartView> all = parts.all();
        return new Standing(
                all, letters.countOpen(), certificates.all(all), rates.refusedWithin(SHOWN_FOR, MOST_LIMITED));
    }

    @GET
    @Path("/dead-letters")
    @Transactional
    @Operation(
            summary = "Messages that their receiver could not handle, the newest first",
            description = "With the reason. What a message says is shown to nobody.")
    public Page<DeadLetterView> list(
            @RestQuery @DefaultValue("true") @Parameter(description = "only those that were not given back")
                    boolean open,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                        letters.newest(open, Position.read(after, Position.NEWEST), limit),
                        limit,
                        letter -> new Position(letter.parkedAt(), letter.id()))
                .map(DeadLetterView::of);
    }

    @POST
    @Path("/dead-letters/{id}/giving-back")
    @Once
    @Transactional
    @Operation(
            summary = "Give a message back, once what stood in its way is mended",
            description =
                    "To the topic it came from. Who had handled it ignores it; who had not tries again, and what fails again is parked "
                            + "again. Later events of the same case may have been handled meanwhile.")
    public DeadLetterView giveBack(@RestPath UUID id) {
        members.requireOperator(caller.accountId());
        DeadLetter letter = letters.lock(id);
        letter.requireParked();
        broker.giveBack(letter);
        letter.giveBack(caller.accountId(), caller.name(), clock.instant());
        audit.note(
                "dead-letter-given-back",
                null,
                id,
                Map.of("topic", letter.topic(), "type", letter.type() == null ? "" : letter.type()));
        return DeadLetterView.of(letter);
    }
}
