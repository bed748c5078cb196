package org.comity.hearing.consent;

import static org.comity.hearing.problem.HearingProblem.CONSENT_GIVEN;
import static org.comity.hearing.problem.HearingProblem.CONSENT_NOT_GIVEN;
import static org.comity.hearing.problem.HearingProblem.CONSENT_NOT_WITHDRAWN;
import static org.comity.hearing.problem.HearingProblem.CONSENT_TO_ANOTHER_STAGE;
import static org.comity.hearing.problem.HearingProblem.COURTROOM_DECIDED;
import static org.comity.hearing.problem.HearingProblem.LANGUAGE_UNKNOWN;
import static org.comity.hearing.problem.HearingProblem.NOTICE_NOT_SHORT;
import static org.comity.hearing.problem.HearingProblem.ONLINE_ALONE;
import static org.comity.hearing.problem.HearingProblem.PARTY_UNKNOWN;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Event;
import org.comity.events.Outbox;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.LanguageTag;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/hearing/hearings/{id}")
public class ConsentResource {
    private final Hearings hearings;
    private final Consents consents;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ConsentResource(Hearings hearings, Consents consents, Outbox outbox, AuditTrail audit, Caller caller, Clock clock) {
        this.hearings = hearings;
        this.consents = consents;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/consents")
    @Authenticated
    @Transactional
    @Operation(summary = "Who has consented to appear online, and to a shorter notice where it is short")
    public ConsentView show(@RestPath UUID id) {
        return view(hearings.requireForAllOfIt(id, caller));
    }

    @POST
    @RecentProof
    @Path("/consent")
    @RolesAllowed("party")
    @Once
    @Transactional
    @Operation(
            summary = "Consents to appear online, for one stage",
            description =
                    "CPL 16; Online Litigation Rules 4. Recorded with form, language and version of the declaration, and instant; the party's zone becomes the caller's.")
    public ConsentView consent(@RestPath UUID id, @Valid @NotNull ConsentRequest request) {
        Hearing hearing = hearings.requireLocked(id);
        HearingSeat seat = hearing.requirePartySeat(caller.accountId(), request.partyId());
        hearing.requireNotBegun();
        if (request.stage() != hearing.stage()) {
            throw CONSENT_TO_ANOTHER_STAGE.with();
        }
        if (consents.inForce(hearing, seat.partyId()).isPresent()) {
            throw CONSENT_GIVEN.with();
        }
        Instant now = clock.instant();
        consents.persist(Consent.given(hearing, seat, known(request.language()), request.shown(), now));
        seat.locate(caller.zone().getId());
        tell(hearing, new HearingConsented(hearing.caseOf(seat), id, seat.partyId(), now));
        audit.note("hearing-consented", hearing.courtCase().caseId(), id);
        return view(hearing);
    }

    /**
     * @param partyId for whom; may be left out by who acts for one party only
     * @param reason may be empty: nobody has to justify taking back a consent in time
     */
    public record Withdrawal(UUID partyId, @Size(max = 1000) String reason) {}

    @POST
    @Path("/consent/withdrawal")
    @RolesAllowed("party")
    @Once
    @Transactional
    @Operation(
            summary = "Takes back a consent",
            description =
                    "Online Litigation Rules 5: until the sitting begins. The room then stays shut until the party consents again, or the court refuses the withdrawal; whether to go on offline is the court's decision. 409 `withdrawal-refused` if the court refused it before, unless it refused it as too late and has moved the hearing since.")
    public ConsentView withdraw(@RestPath UUID id, @Valid @NotNull Withdrawal withdrawal) {
        Hearing hearing = hearings.requireLocked(id);
        HearingSeat seat = hearing.requirePartySeat(caller.accountId(), withdrawal.partyId());
        hearing.requireNotBegun();
        Instant now = clock.instant();
        consents.persist(consents.inForce(hearing, seat.partyId())
                .orElseThrow(() -> CONSENT_NOT_GIVEN.with())
                .withdraw(withdrawal.reason(), hearing.fixedAt(), now));
        tell(hearing, new HearingConsentRefused(hearing.caseOf(seat), id, seat.partyId(), true, now));
        audit.note("hearing-consent-withdrawn", hearing.courtCase().caseId(), id);
        return view(hearing);
    }

    /**
     * @param partyId whose withdrawal is refused
     * @param reason the judge's own words, shown to everybody in the hearing
     */
    @Schema(name = "WithdrawalRefusalRequest")
    public record WithdrawalRefusal(
            @NotNull UUID partyId,
            @NotNull Consent.RefusalGround ground,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @RecentProof
    @Path("/consent/withdrawal/refusal")
    @RolesAllowed("judge")
    @Once
    @Transactional
    @Operation(
            summary = "Refuses a withdrawal of consent",
            description =
                    "Online Litigation Rules 5(2): one that does not come within a reasonable time, or is meant to delay. The consent holds on, and cannot be taken back again. By a judge to whom the case was given, before the sitting begins. 409 `consent-not-withdrawn` if there is none to refuse, `courtroom-decided` if the party was told to come to the courtroom.")
    public ConsentView refuseWithdrawal(@RestPath UUID id, @Valid @NotNull WithdrawalRefusal refusal) {
        hearings.requireForStaff(id, caller);
        Hearing hearing = hearings.requireLocked(id);
        hearing.requireNotBegun();
        HearingSeat seat = requireParty(hearing, refusal.partyId());
        if (consents.courtroom(hearing, seat.partyId()).isPresent()) {
            throw COURTROOM_DECIDED.with();
        }
        Instant now = clock.instant();
        consents.latest(hearing, seat.partyId())
                .orElseThrow(CONSENT_NOT_WITHDRAWN::with)
                .refuseWithdrawal(refusal.ground(), PlainText.strip(refusal.reason()), caller.accountId(), now);
        tell(hearing, new ConsentWithdrawalRefused(hearing.caseOf(seat), id, seat.partyId(), hearing.startsAt(), now));
        audit.note("consent-withdrawal-refused", hearing.courtCase().caseId(), id);
        return view(hearing);
    }

    /**
     * @param partyId for whom; may be left out by who acts for one party only
     * @param language in which the question was shown
     * @param reason null if it gives none: nobody has to justify it
     */
    @Schema(name = "ConsentRefusalRequest")
    public record Refusal(
            UUID partyId,
            @NotBlank @Size(max = 35) String language,
            @Size(max = 1000) @Nullable String reason) {}

    @POST
    @Path("/consent/refusal")
    @RolesAllowed("party")
    @Once
    @Transactional
    @Operation(
            summary = "Says that a party does not appear online, for one stage",
            description =
                    "Online Litigation Rules 4, 21. The court is told, and arranges how the hearing is held; the room stays shut. The party may still consent until the sitting begins.")
    public ConsentView refuse(@RestPath UUID id, @Valid @NotNull Refusal refusal) {
        Hearing hearing = hearings.requireLocked(id);
        HearingSeat seat = hearing.requirePartySeat(caller.accountId(), refusal.partyId());
        hearing.requireNotBegun();
        if (consents.inForce(hearing, seat.partyId()).isPresent()) {
            throw CONSENT_GIVEN.with();
        }
        Instant now = clock.instant();
        String reason = PlainText.isBlank(refusal.reason()) ? null : PlainText.strip(refusal.reason());
        consents.getEntityManager().persist(ConsentRefusal.of(hearing, seat, known(refusal.language()), reason, now));
        tell(hearing, new HearingConsentRefused(hearing.caseOf(seat), id, seat.partyId(), false, now));
        audit.note("hearing-consent-refused", hearing.courtCase().caseId(), id);
        return view(hearing);
    }

    /**
     * @param partyId for whom; may be left out by who acts for one party only
     * @param language the language in which the declaration was shown
     */
    public record ShortNotice(
            UUID partyId, @NotBlank @Size(max = 35) String language) {}

    @POST
    @RecentProof
    @Path("/short-notice")
    @RolesAllowed("party")
    @Once
    @Transactional
    @Operation(
            summary = "Agrees to less than three days' notice",
            description =
                    "A declaration of its own beside the consent (CPL 139 gives three days and is silent on waiving them). The days count from the service of the summons on the party; 409 `notice-not-short` while it was told in time, or still can be.")
    public ConsentView agreeToShortNotice(@RestPath UUID id, @Valid @NotNull ShortNotice request) {
        Hearing hearing = hearings.requireLocked(id);
        HearingSeat seat = hearing.requirePartySeat(caller.accountId(), request.partyId());
        hearing.requireNotBegun();
        if (!consents.isToldTooLate(hearing, seat)) {
            throw NOTICE_NOT_SHORT.with();
        }
        if (consents.shortNotice(hearing, seat.partyId()).isEmpty()) {
            consents.getEntityManager()
                    .persist(ShortNoticeAgreement.of(hearing, seat, known(request.language()), clock.instant()));
            audit.note("short-notice-agreed", hearing.courtCase().caseId(), id);
        }
        return view(hearing);
    }

    /**
     * @param partyId who comes to the courtroom
     * @param ground in the Online Litigation Rules
     * @param reason the judge's own words, shown to everybody in the hearing
     */
    public record CourtroomRequest(
            @NotNull UUID partyId,
            @NotNull CourtroomGround ground,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/courtroom")
    @RolesAllowed("judge")
    @Once
    @Transactional
    @Operation(
            summary = "Decides that a party comes to the courtroom while the others are online",
            description =
                    "Online Litigation Rules 4(2)(iii), 21, 23: the silence of one party does not shut the room for the others. By a judge to whom the case was given, before the sitting begins. The party may still consent.")
    public ConsentView toTheCourtroom(@RestPath UUID id, @Valid @NotNull CourtroomRequest request) {
        hearings.requireForStaff(id, caller);
        Hearing hearing = hearings.requireLocked(id);
        hearing.requireNotBegun();
        if (hearing.stage().isOnlineAlone()) {
            throw ONLINE_ALONE.with();
        }
        HearingSeat seat = requireParty(hearing, request.partyId());
        if (consents.inForce(hearing, seat.partyId()).isPresent()) {
            throw CONSENT_GIVEN.with();
        }
        if (consents.courtroom(hearing, seat.partyId()).isPresent()) {
            throw COURTROOM_DECIDED.with();
        }
        Instant now = clock.instant();
        consents.getEntityManager()
                .persist(CourtroomDecision.of(
                        hearing, seat, request.ground(), PlainText.strip(request.reason()), caller.accountId(), now));
        tell(hearing, new PartyCalledToCourtroom(hearing.caseOf(seat), id, seat.partyId(), hearing.startsAt(), now));
        audit.note("courtroom-decided", hearing.courtCase().caseId(), id);
        return view(hearing);
    }

    private static HearingSeat requireParty(Hearing hearing, UUID partyId) {
        return hearing.partySeats().stream()
                .filter(each -> partyId.equals(each.partyId()))
                .findFirst()
                .orElseThrow(() -> PARTY_UNKNOWN.with());
    }

    /** What the docket of a case has; of a meeting the court reads it where it is set. */
    private void tell(Hearing hearing, Event fact) {
        if (hearing.stage().isOfTheWholeCase()) {
            outbox.add(fact);
        }
    }

    private ConsentView view(Hearing hearing) {
        return ConsentView.of(
                hearing, consents, caller.accountId(), hearing.courtCase().hasStaff(caller));
    }

    private static String known(String language) {
        return LanguageTag.known(language).orElseThrow(() -> LANGUAGE_UNKNOWN.with(language));
    }
}
