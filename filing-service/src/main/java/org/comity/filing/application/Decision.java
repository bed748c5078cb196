package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_WITHOUT_DOCUMENT;
import static org.comity.filing.problem.CaseProblem.APPLICATION_WITHOUT_FEE;
import static org.comity.filing.problem.CaseProblem.APPLICATION_WITHOUT_SECURITY;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.http.PlainText;
import org.comity.law.ApplicationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the court makes of an application.
 *
 * @param version the one that was seen
 * @param reasons the parties that know of it read them
 * @param securityGiven what was given, or why the court asked for none
 * @param feePaidOn the court's date on which the fee of the application was paid
 * @param reliefPercent by how much less is paid of the fee of the case, where a reduction is granted; else null
 * @param reliefUntil the court's date until which that fee is paid, where a deferral is granted; else null
 * @param documentId the issued document of the court that decides it; null for a note
 */
@Schema(name = "ApplicationDecision")
public record Decision(
        @NotNull @Min(0) Long version,
        boolean granted,
        @NotBlank @Size(max = 8000) String reasons,
        @Nullable @Size(max = 1000) String securityGiven,
        @Nullable LocalDate feePaidOn,
        @Nullable Integer reliefPercent,
        @Nullable LocalDate reliefUntil,
        @Nullable UUID documentId) {

    /** @throws org.comity.http.ProblemException APPLICATION_WITHOUT_SECURITY, APPLICATION_WITHOUT_FEE, APPLICATION_WITHOUT_DOCUMENT */
    void requireWhole(ApplicationKind kind, LocalDate today) {
        if (granted && kind.security() != ApplicationKind.Security.NONE && PlainText.isBlank(securityGiven)) {
            throw APPLICATION_WITHOUT_SECURITY.with();
        }
        if (granted && kind.fee() != null && (feePaidOn == null || feePaidOn.isAfter(today))) {
            throw APPLICATION_WITHOUT_FEE.with(kind.fee());
        }
        ReliefTerms.require(granted ? kind.relief() : null, reliefPercent, reliefUntil, today);
        if (!kind.decidedWith(granted).isEmpty() && documentId == null) {
            throw APPLICATION_WITHOUT_DOCUMENT.with();
        }
    }
}
