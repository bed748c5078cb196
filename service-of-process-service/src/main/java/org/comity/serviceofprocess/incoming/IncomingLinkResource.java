package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.LINK_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.serviceofprocess.capability.LinkKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The link by which who asked follows its request: given, and taken back. */
@Path("/api/service/incoming/{id}/link")
@RolesAllowed("clerk")
@Tag(name = "Requests from abroad")
public class IncomingLinkResource {

    private final IncomingBook book;
    private final IncomingLinks links;
    private final String publicUrl;
    private final Clock clock;

    IncomingLinkResource(
            IncomingBook book,
            IncomingLinks links,
            @ConfigProperty(name = "comity.delivery.public-url") String publicUrl,
            Clock clock) {
        this.book = book;
        this.links = links;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** @param days for which it holds */
    @Schema(name = "GiveLink")
    record GiveLink(
            @NotNull Integer version,
            @NotNull @Min(1) @Max(730) Integer days) {}

    /** @param address with its secret: in this answer and nowhere else */
    @Schema(name = "GivenLink")
    record GivenLink(String address, Instant expiresAt, IncomingView request) {
        @Override
        public String toString() {
            return "GivenLink[…]";
        }
    }

    @POST
    @ResponseStatus(201)
    @Transactional
    @Operation(
            summary = "Makes a link by which who asked follows the request",
            description = "It is shown once. One that was given before opens nothing any more.")
    public GivenLink give(@RestPath UUID id, @NotNull @Valid GiveLink give) {
        IncomingRequest request = book.hold(id, give.version());
        Instant now = clock.instant();
        links.current(id).ifPresent(before -> before.key().revoke(now));
        links.flush();
        String secret = LinkKey.newSecret();
        Instant until = now.plus(Duration.ofDays(give.days()));
        IncomingLink link = new IncomingLink(id, new LinkKey(secret, now, until));
        links.persist(link);
        IncomingView view = book.record(request, IncomingStep.Kind.LINK_GIVEN, book.today(), Map.of());
        return new GivenLink(publicUrl + "/incoming/" + link.id() + "#" + secret, until, view);
    }

    @Schema(name = "RevokeLink")
    record RevokeLink(@NotNull Integer version) {}

    @POST
    @Path("/revocation")
    @ResponseStatus(201)
    @Transactional
    @Operation(summary = "Takes the link back: it opens nothing any more")
    public IncomingView revoke(@RestPath UUID id, @NotNull @Valid RevokeLink revoke) {
        IncomingRequest request = book.hold(id, revoke.version());
        links.current(id).orElseThrow(LINK_NOT_FOUND::with).key().revoke(clock.instant());
        return book.record(request, IncomingStep.Kind.LINK_REVOKED, book.today(), Map.of());
    }
}
