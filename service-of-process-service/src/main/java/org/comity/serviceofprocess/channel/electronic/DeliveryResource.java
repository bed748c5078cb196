package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.CODE_LOCKED;
import static org.comity.serviceofprocess.problem.ServiceProblem.CODE_NOT_RIGHT;
import static org.comity.serviceofprocess.problem.ServiceProblem.DELIVERY_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.ONLY_THE_PARTY_ACCEPTS;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Language;
import org.comity.http.ProblemException;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.casefile.CourtName;
import org.comity.serviceofprocess.casefile.CourtOffices;
import org.comity.serviceofprocess.casefile.CourtOffices.Office;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.letter.SentLetters;
import org.comity.serviceofprocess.mail.Sending;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A delivery as its addressee opens it: without an account, with the link's secret and the access code. */
@Path("/api/service/deliveries/{id}")
@PermitAll
@Tag(
        name = "Deliveries",
        description =
                "For the addressee, without an account: the link's secret and the access code open a session of 30 minutes")
public class DeliveryResource {

    /** The header in which the token of a session comes. */
    public static final String SESSION = "Delivery-Session";

    private final ElectronicAttempts attempts;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final CourtOffices offices;
    private final DeliveryViews views;
    private final SentLetters letters;
    private final EventRecorder recorder;
    private final AuditTrail audit;
    private final HttpHeaders headers;
    private final Clock clock;

    DeliveryResource(
            ElectronicAttempts attempts,
            ServiceRequests requests,
            CourtCases cases,
            CourtOffices offices,
            DeliveryViews views,
            SentLetters letters,
            EventRecorder recorder,
            AuditTrail audit,
            HttpHeaders headers,
            Clock clock) {
        this.attempts = attempts;
        this.requests = requests;
        this.cases = cases;
        this.offices = offices;
        this.views = views;
        this.letters = letters;
        this.recorder = recorder;
        this.audit = audit;
        this.headers = headers;
        this.clock = clock;
    }

    /** @param secret what stands after the # of the link */
    record Envelope(@NotBlank @Size(max = 100) String secret) {
        @Override
        public String toString() {
            return "Envelope[…]";
        }
    }

    /**
     * What stands on the outside.
     *
     * @param office how the court is reached, as it keeps it itself; null where it keeps nothing
     * @param reference of the message, in groups; null if no message is known to have gone out
     */
    record EnvelopeView(
            CourtName court,
            @Nullable Office office,
            @Nullable String reference,
            Instant expiresAt) {}

    @POST
    @Path("/envelope")
    @Transactional
    @Operation(summary = "From which court a delivery is, and under which reference", description = """
                    With the link's secret alone: nothing of the case and of nobody. It is no event, because programs that look \
                    through mail open links too.""")
    public EnvelopeView envelope(@RestPath UUID id, @NotNull @Valid Envelope asked) {
        ElectronicAttempt attempt = attempts.findByIdOptional(id).orElseThrow(DELIVERY_NOT_FOUND::with);
        attempt.requireLink(new LinkSecret(asked.secret()));
        String court = cases.require(attempt.caseId()).court();
        return new EnvelopeView(
                CourtName.of(court),
                offices.of(court).orElse(null),
                letters.newestOf(id).map(SentLetter::printedReference).orElse(null),
                attempt.expiresAt());
    }

    /** @param secret what stands after the # of the link */
    record Open(
            @NotBlank @Size(max = 100) String secret,
            @NotBlank @Size(max = 40) String code) {
        @Override
        public String toString() {
            return "Open[…]";
        }
    }

    /** @param secret of the link again, because the appearance code comes out of it; null where the papers lie in an account */
    record Accept(
            @Size(max = 100) String secret,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = CAPACITIES) String capacity) {}

    record Refuse(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = CAPACITIES) String capacity,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Who acts for the addressee, as the certificates of service ask. */
    public static final String CAPACITIES = "ADDRESSEE|LEGAL_REPRESENTATIVE|EMPLOYEE|LAWYER|OTHER";

    /** @param session to be sent as {@code Delivery-Session} with what follows */
    record Opening(String session, Instant until, DeliveryView delivery) {}

    @POST
    @Path("/opening")
    @Transactional(dontRollbackOn = ProblemException.class)
    @Operation(
            summary = "Opens a delivery with the link's secret and the access code",
            description =
                    "A wrong secret is answered 404. Five wrong codes lock the code until the court issues a new one. After the "
                            + "time in which it can be answered, it opens to who was served by it, to be read.")
    public Opening open(@RestPath UUID id, @NotNull @Valid Open factors) {
        ElectronicAttempt attempt = attempts.requireDelivery(id);
        LinkSecret secret = new LinkSecret(factors.secret());
        Instant now = clock.instant();
        boolean first = attempt.openedAt() == null;
        String session = opened(attempt, secret, factors.code(), now);
        if (first) {
            if (attempt.sending() == Sending.NOT_KNOWN) {
                arrived(attempt, now);
            }
            recorder.record(attempt, EventKind.HANDED_OVER, now, Actor.ADDRESSEE, null, record -> {});
        }
        audit.noteAddressee("delivery-opened", attempt.caseId(), id);
        return new Opening(session, attempt.sessionUntil(), view(attempt, secret));
    }

    /** A code that was refused is noted, because somebody who has the link may be guessing. */
    private String opened(ElectronicAttempt attempt, LinkSecret secret, String code, Instant now) {
        try {
            return attempt.open(secret, code, recorder.serves(attempt), now);
        } catch (ProblemException refused) {
            if (refused.code() == CODE_NOT_RIGHT || refused.code() == CODE_LOCKED) {
                audit.noteAddressee("access-code-refused", attempt.caseId(), attempt.id());
            }
            throw refused;
        }
    }

    @GET
    @Refuses(401)
    @Transactional
    @Operation(summary = "The delivery, while the session lasts")
    public DeliveryView show(@RestPath UUID id, @RestHeader(SESSION) String session) {
        return view(inSession(id, session), null);
    }

    @POST
    @Path("/acceptance")
    @Transactional
    @Operation(
            summary = "The addressee accepts the papers",
            description =
                    "The same person accepting twice changes nothing; once it was answered, anybody else is refused. The answer "
                            + "has the code with which an account enters the case.")
    public DeliveryView accept(
            @RestPath UUID id, @RestHeader(SESSION) String session, @NotNull @Valid Accept acceptance) {
        ElectronicAttempt attempt = inSession(id, session);
        LinkSecret secret = attempt.isInAccount() ? null : linkOf(attempt, acceptance.secret());
        if (!requests.require(attempt.requestId()).canBeTakenBy(acceptance.capacity())) {
            throw ONLY_THE_PARTY_ACCEPTS.with();
        }
        Instant now = clock.instant();
        if (attempt.accept(acceptance.name(), acceptance.capacity(), now)) {
            recorder.record(
                    attempt,
                    EventKind.ACCEPTED,
                    now,
                    Actor.ADDRESSEE,
                    null,
                    record -> record.commit("acted", acted(acceptance.name(), acceptance.capacity())));
            audit.noteAddressee("delivery-accepted", attempt.caseId(), id);
        }
        return view(attempt, secret);
    }

    @POST
    @Path("/refusal")
    @Transactional
    @Operation(
            summary = "The addressee refuses the papers",
            description = "The reason becomes evidence. Whether refusing has an effect is the court's to decide.")
    public DeliveryView refuse(@RestPath UUID id, @RestHeader(SESSION) String session, @NotNull @Valid Refuse refusal) {
        ElectronicAttempt attempt = inSession(id, session);
        Instant now = clock.instant();
        if (attempt.refuse(refusal.name(), refusal.capacity(), refusal.reason(), now)) {
            recorder.record(attempt, EventKind.REFUSED, now, Actor.ADDRESSEE, null, record -> record.commit(
                            "acted", acted(refusal.name(), refusal.capacity()))
                    .commit("refusal", refusal.reason()));
            audit.noteAddressee("delivery-refused", attempt.caseId(), id);
        }
        return view(attempt, null);
    }

    private static LinkSecret linkOf(ElectronicAttempt attempt, String typed) {
        LinkSecret secret = new LinkSecret(typed == null ? "" : typed);
        attempt.requireLink(secret);
        return secret;
    }

    /** Whoever opens the papers shows that the message arrived, of which nobody knew whether it went out. */
    private void arrived(ElectronicAttempt attempt, Instant now) {
        CourtCase file = cases.require(attempt.caseId());
        List<UUID> documents = requests.require(attempt.requestId()).documents();
        recorder.record(
                attempt,
                EventKind.MADE_AVAILABLE,
                now,
                Actor.ADDRESSEE,
                null,
                record -> documents.forEach(document ->
                        record.document(file.document(document).orElseThrow().digest())));
    }

    private ElectronicAttempt inSession(UUID id, String session) {
        return attempts.requireInSession(id, session, clock.instant());
    }

    private DeliveryView view(ElectronicAttempt attempt, LinkSecret secret) {
        return views.of(attempt, secret, Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static Map<String, String> acted(String name, String capacity) {
        return Map.of("name", name, "capacity", capacity);
    }
}
