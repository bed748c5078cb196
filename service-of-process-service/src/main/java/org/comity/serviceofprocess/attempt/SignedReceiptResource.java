package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.ONLY_THE_PARTY_ACCEPTS;
import static org.comity.serviceofprocess.problem.ServiceProblem.RECEIPT_ALREADY_SIGNED;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Once;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The proof of service, or the receipt of the post, that comes back signed. */
@Path("/api/service/attempts/{id}/receipt")
@RolesAllowed("clerk")
@Tag(name = "Attempts")
public class SignedReceiptResource {

    private final AttemptBook book;
    private final DeliveryEvents events;
    private final ServiceRequests requests;

    SignedReceiptResource(AttemptBook book, DeliveryEvents events, ServiceRequests requests) {
        this.book = book;
        this.events = events;
        this.requests = requests;
    }

    /** What who signed is to the addressee. */
    @Schema(name = "SignerCapacity")
    enum Capacity {
        ADDRESSEE,
        LEGAL_REPRESENTATIVE,
        EMPLOYEE,
        LAWYER,
        FAMILY,
        OTHER
    }

    /**
     * @param on the day that stands beside the signature
     * @param place where the papers were handed over; null if the receipt does not say
     * @param server who handed them over; null if the receipt does not say
     */
    record SignedReceipt(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String signedBy,
            @NotNull Capacity capacity,
            @Size(max = 500) String place,
            @Size(max = 300) String server,
            @NotEmpty @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that the proof of service or the postal receipt came back signed", description = """
                    The day of the signature is the day of service (CPL 87; J 534). With its scan. Also after the channel counted as \
                    failed; if another service had counted and this one was earlier, this one decides (OL 31(4)).""")
    public ServiceAttemptView sign(@RestPath UUID id, @NotNull @Valid SignedReceipt receipt) {
        ServiceAttempt attempt = book.hold(id);
        if (!attempt.how().canBeServedBy(EventKind.RECEIPT_SIGNED)) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        if (events.stands(id, EventKind.RECEIPT_SIGNED)) {
            throw RECEIPT_ALREADY_SIGNED.with();
        }
        if (!requests.require(attempt.requestId())
                .canBeTakenBy(receipt.capacity().name())) {
            throw ONLY_THE_PARTY_ACCEPTS.with();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("signedBy", receipt.signedBy());
        facts.put("capacity", receipt.capacity().name());
        facts.put("place", receipt.place());
        facts.put("server", receipt.server());
        book.record(attempt, EventKind.RECEIPT_SIGNED, receipt.on(), facts, receipt.fileIds());
        return ServiceAttemptView.of(attempt, book.today());
    }
}
