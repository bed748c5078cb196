package org.comity.hearing.timing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.hearing.invitation.CalledPersonNotified.Occasion;
import org.comity.hearing.invitation.Invitations;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingView;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/hearings/{id}/move")
@RolesAllowed({"clerk", "judge"})
public class MoveResource {
    private final Hearings hearings;
    private final Invitations invitations;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    MoveResource(
            Hearings hearings, Invitations invitations, Outbox outbox, AuditTrail audit, Caller caller, Clock clock) {
        this.hearings = hearings;
        this.invitations = invitations;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Once
    @Transactional
    @Operation(
            summary = "Moves a hearing to another time, with a reason",
            description =
                    "By a clerk of the case's court or a judge to whom it was given, before the sitting begins, also where its hour has passed. It stays the same hearing: seats, consents to appear online and decisions that a party comes to the courtroom stay (Online Litigation Rules 4: they are of the stage, not of the hour). Everybody is told. The three days of CPL 139 are asked anew for the new hour: a summons from before called to another one, and who agreed to a shorter notice is asked again. Where only the end moves, the summons stands.")
    public HearingView move(@RestPath UUID id, @Valid @NotNull MoveRequest request) {
        hearings.requireForStaff(id, caller);
        Hearing hearing = hearings.requireLocked(id);
        Instant now = clock.instant();
        hearing.move(
                        request.startsAt(),
                        request.endsAt(),
                        PlainText.strip(request.reason()),
                        request.shortNoticeReason(),
                        caller.accountId(),
                        now)
                .forEach(outbox::add);
        invitations.tell(hearing, Occasion.CALLED, hearing.startsAt(), now);
        audit.note("hearing-moved", hearing.courtCase().caseId(), id);
        return HearingView.of(hearing, caller.accountId());
    }
}
