package org.comity.serviceofprocess.addressee;

import static org.comity.serviceofprocess.problem.ServiceProblem.ADDRESSEE_REQUEST_WAITS;
import static org.comity.serviceofprocess.problem.ServiceProblem.TOO_MANY_ADDRESSEE_REQUESTS;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Language;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.addressee.AddresseeRequest.Kind;
import org.comity.serviceofprocess.channel.electronic.DeliveryResource;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What an addressee asks of the court, in the session in which the papers were opened. */
@Path("/api/service/deliveries/{id}/requests")
@PermitAll
@Tag(name = "Deliveries")
public class DeliveryRequestResource {

    static final int MOST = 20;

    private final ElectronicAttempts attempts;
    private final AddresseeRequests asked;
    private final AuditTrail audit;
    private final HttpHeaders headers;
    private final Clock clock;

    DeliveryRequestResource(
            ElectronicAttempts attempts, AddresseeRequests asked, AuditTrail audit, HttpHeaders headers, Clock clock) {
        this.attempts = attempts;
        this.asked = asked;
        this.audit = audit;
        this.headers = headers;
        this.clock = clock;
    }

    /**
     * @param words where to the copies go, what an interpreter is for, why more time
     * @param days how many more; with {@code MORE_TIME} alone
     * @param language of the interpreter; with {@code INTERPRETER} alone
     */
    @Schema(name = "AskTheCourt")
    record Ask(
            @NotNull Kind kind,
            @NotBlank @Size(max = 200) String name,

            @NotNull @Pattern(regexp = DeliveryResource.CAPACITIES)
            String capacity,

            @NotBlank @Size(max = 2000) String words,
            @Nullable @Min(1) @Max(366) Integer days,
            @Nullable @Size(max = 60) String language) {}

    @GET
    @Refuses(401)
    @Transactional
    @Operation(summary = "What the addressee asked of the court, and what it answered; the first first")
    public List<AddresseeRequestView> list(@RestPath UUID id, @RestHeader(DeliveryResource.SESSION) String session) {
        ElectronicAttempt attempt = attempts.requireInSession(id, session, clock.instant());
        return asked.ofAttempt(attempt.id()).stream()
                .map(AddresseeRequestView::of)
                .toList();
    }

    @POST
    @ResponseStatus(201)
    @Transactional
    @Operation(summary = "The addressee asks for copies on paper, an interpreter, or more time", description = """
                    A person of the court answers; no period moves because more time was asked for. The same once more changes \
                    nothing; another of the same kind is refused while one waits for its answer. It can be asked also once the papers \
                    were accepted or refused, and it accepts nothing.""")
    public AddresseeRequestView ask(
            @RestPath UUID id, @RestHeader(DeliveryResource.SESSION) String session, @NotNull @Valid Ask ask) {
        Instant now = clock.instant();
        ElectronicAttempt attempt = attempts.requireInSession(id, session, now);
        AddresseeRequest made = new AddresseeRequest(
                attempt, ask, Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), now);
        List<AddresseeRequest> before = asked.ofAttempt(id);
        Optional<AddresseeRequest> waits = before.stream()
                .filter(each -> each.kind() == ask.kind() && each.answer().isEmpty())
                .findFirst();
        if (waits.isPresent()) {
            return waits.filter(made::isTheSameAs)
                    .map(AddresseeRequestView::of)
                    .orElseThrow(ADDRESSEE_REQUEST_WAITS::with);
        }
        if (before.size() >= MOST) {
            throw TOO_MANY_ADDRESSEE_REQUESTS.with(MOST);
        }
        asked.persistAndFlush(made);
        audit.noteAddressee("addressee-asked", attempt.caseId(), made.id());
        return AddresseeRequestView.of(made);
    }
}
