package org.comity.hearing.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.business.Agreement.AgreementDrafted;
import org.comity.hearing.business.Agreement.AgreementRendered;
import org.comity.hearing.business.Agreement.AgreementSigned;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.seat.Role;

/**
 * What the parties of a mediation agreed on: the draft that all signed, how it reads in other languages, and who signed it.
 *
 * @param signatures of that draft, in their order
 */
public record ReachedAgreement(
        AgreementDrafted draft, List<AgreementRendered> readings, List<Signed> signatures, Instant inForceAt) {
    public record Signed(AgreementSigned signature, Instant at) {}

    /** Empty while somebody has still to sign, and where the mediation ended without an agreement. */
    public static Optional<ReachedAgreement> of(List<RoomEvent> log) {
        AgreementDrafted draft = null;
        Map<String, AgreementRendered> readings = new LinkedHashMap<>();
        Map<String, Signed> signatures = new LinkedHashMap<>();
        for (RoomEvent event : log) {
            switch (event.fact()) {
                case AgreementDrafted another -> {
                    draft = another;
                    readings.clear();
                    signatures.clear();
                }
                case AgreementRendered rendered -> readings.put(rendered.language(), rendered);
                case AgreementSigned signed -> {
                    signatures.put(signed.seat(), new Signed(signed, event.at()));
                    if (signed.inForce()) {
                        return Optional.of(new ReachedAgreement(
                                draft, List.copyOf(readings.values()), List.copyOf(signatures.values()), event.at()));
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** As the case file of one of the cases has it. */
    public MediationAgreementReached in(UUID caseId, Hearing mediation) {
        HearingSeat mediator = mediation.seats().stream()
                .filter(seat -> seat.role() == Role.MEDIATOR)
                .findFirst()
                .orElseThrow();
        return new MediationAgreementReached(
                caseId,
                mediation.id(),
                mediator.accountId(),
                mediator.name(),
                draft.text(),
                draft.digest(),
                readings.stream()
                        .map(each -> new MediationAgreementReached.Reading(each.language(), each.text()))
                        .toList(),
                signatures.stream().map(each -> told(each, mediation)).toList(),
                inForceAt);
    }

    private static MediationAgreementReached.Signature told(Signed signed, Hearing mediation) {
        AgreementSigned signature = signed.signature();
        HearingSeat seat = mediation.seats().stream()
                .filter(each -> each.id().equals(signature.seat()))
                .findFirst()
                .orElseThrow();
        return new MediationAgreementReached.Signature(
                seat.role(),
                seat.partyId(),
                signature.name(),
                signature.language(),
                signature.specialAuthority(),
                signed.at());
    }
}
