package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.CASE_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.CONSENT_NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.form.ConfirmedAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What was agreed in an account, as the sheet that stands in the file. */
@Path("/api/service/cases/{caseId}/account-consents/{id}/sheet")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Service in the account")
public class ConsentSheetResource {

    private final AccountConsents consents;
    private final CourtCases cases;
    private final ConfirmedAddress sheets;
    private final AuditTrail audit;
    private final Caller caller;

    ConsentSheetResource(
            AccountConsents consents, CourtCases cases, ConfirmedAddress sheets, AuditTrail audit, Caller caller) {
        this.consents = consents;
        this.cases = cases;
        this.sheets = sheets;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces("application/pdf")
    @RunOnVirtualThread
    @Operation(summary = "The confirmation of the address for service (送达地址确认书) as PDF/A", description = """
                    In Chinese and the language of who agreed, with its effect and how it is changed. For who agreed, and the court; once it was withdrawn the day of that stands in it.""")
    public RestResponse<byte[]> sheet(@RestPath UUID caseId, @RestPath UUID id) {
        byte[] pdf = sheets.draw(QuarkusTransaction.requiringNew().call(() -> html(caseId, id)));
        return ResponseBuilder.ok(pdf)
                .header("Content-Disposition", "attachment; filename=\"consent-" + id + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private String html(UUID caseId, UUID id) {
        CourtCase file = cases.findByIdOptional(caseId)
                .filter(found -> found.isOpenTo(caller))
                .orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        AccountConsent consent = consents.findByIdOptional(id)
                .filter(found -> found.caseId().equals(caseId))
                .filter(found -> found.accountId().equals(caller.accountId()) || file.hasStaff(caller))
                .orElseThrow(() -> CONSENT_NOT_FOUND.with(id));
        audit.noteLook(caseId, id);
        return sheets.html(
                file,
                file.party(consent.partyId()).orElseThrow(),
                consent.name(),
                CourtClock.dateOf(consent.givenAt()),
                consent.withdrawnAt() == null ? null : CourtClock.dateOf(consent.withdrawnAt()),
                Locale.forLanguageTag(consent.language()));
    }
}
