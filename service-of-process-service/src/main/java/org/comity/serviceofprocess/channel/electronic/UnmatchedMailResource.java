package org.comity.serviceofprocess.channel.electronic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reports of mail systems that name no letter of ours, so that nobody knows of which court they are. */
@Path("/api/service/unmatched-mail")
@RolesAllowed("operator")
@Tag(name = "Unmatched mail", description = "What came back to the mailbox and belongs to no attempt")
public class UnmatchedMailResource {

    private final ReceivedMails mails;
    private final Caller caller;
    private final Clock clock;

    UnmatchedMailResource(ReceivedMails mails, Caller caller, Clock clock) {
        this.mails = mails;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Reports that are still to be looked at, the oldest first", description = """
                    The mails themselves stay on their server. Kept for a year. A part of the list; next leads to the part after \
                    it.""")
    public Page<ReceivedMailView> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                        mails.unmatched(Position.read(after, Position.OLDEST), limit),
                        limit,
                        mail -> new Position(mail.readAt(), mail.id()))
                .map(ReceivedMailView::of);
    }

    @POST
    @Path("/{id}/settlement")
    @Once
    @Transactional
    @Operation(summary = "Takes a report from the list; it was looked at")
    public ReceivedMailView settle(@RestPath UUID id) {
        ReceivedMail mail = mails.require(null, id);
        mail.settle(caller.accountId(), clock.instant());
        return ReceivedMailView.of(mail);
    }
}
