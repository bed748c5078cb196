package org.comity.filing.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.paper.Paper;
import org.comity.filing.submission.Litigant;
import org.comity.http.Caller;
import org.comity.law.CaseClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/deadlines")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Deadlines", description = "Until when who has to do what, how the day came about, and what moved it")
public class CaseDeadlineResource {
    private final CaseFiles files;
    private final CaseParties parties;
    private final Deadlines deadlines;
    private final DeadlineViews views;
    private final CaseStops stops;
    private final Caller caller;

    CaseDeadlineResource(
            CaseFiles files,
            CaseParties parties,
            Deadlines deadlines,
            DeadlineViews views,
            CaseStops stops,
            Caller caller) {
        this.files = files;
        this.parties = parties;
        this.deadlines = deadlines;
        this.views = views;
        this.stops = stops;
        this.caller = caller;
    }

    /**
     * @param items the earliest last day first
     * @param suspendedSince since when the action is suspended, and every period of a party with it; null while it goes on. Source:
     *     CPL 153
     */
    @Schema(description = "The last days of a case")
    public record CaseDeadlines(
            List<DeadlineView> items,
            List<Effect> effects,
            @Nullable Instant suspendedSince) {}

    /**
     * When a decision takes effect: once the period of every party to appeal has run, and nobody has appealed. Source: J 536.
     *
     * @param lastDay the latest of their last days; null while somebody has not been served
     * @param notServed the parties for whom the period has not begun
     * @param appealed whether somebody has, as the court noted
     * @param retrialUntil of a judgment that takes effect on the day after {@code lastDay}: until when a party can apply for retrial; null
     *     where it does not, or nobody knows when. Source: CPL 216
     * @param refundUntil likewise, until when the court refunds what it has to of the fees. Source: FEE 53
     */
    @Schema(name = "DecisionEffect")
    public record Effect(
            UUID paperId,
            String paperKind,
            @Nullable LocalDate lastDay,
            List<UUID> notServed,
            boolean appealed,
            @Nullable Derivation retrialUntil,
            @Nullable Derivation refundUntil) {}

    @GET
    @Transactional
    @Operation(
            summary = "The last days of a case, the earliest first",
            description =
                    "The court sees all; a party those of its own side, and of the other side those that are public. "
                            + "For each decision open to appeal also when it takes effect. 404 for anybody else.")
    public CaseDeadlines of(@RestPath UUID caseId) {
        CaseFile file = files.requireVisible(caseId);
        List<CaseParty> inCase = parties.of(caseId);
        List<Deadline> all = deadlines.ofCase(caseId);
        List<Deadline> shown = files.isAtCallersCourt(file) ? all : forCallersSide(caseId, all, inCase);
        return new CaseDeadlines(
                views.of(shown, inCase),
                effects(all, inCase),
                stops.suspending(caseId).map(Paper::filedAt).orElse(null));
    }

    private List<Deadline> forCallersSide(UUID caseId, List<Deadline> all, List<CaseParty> inCase) {
        Litigant.Role side = parties.of(caseId, caller.accountId()).getFirst().role();
        Set<UUID> own = inCase.stream()
                .filter(party -> party.role() == side)
                .map(CaseParty::id)
                .collect(Collectors.toSet());
        return all.stream().filter(deadline -> isFor(deadline, own)).toList();
    }

    private static boolean isFor(Deadline deadline, Set<UUID> own) {
        return switch (deadline.clock().seenBy()) {
            case ALL -> true;
            case OWN_SIDE -> own.contains(deadline.partyId());
            default -> false;
        };
    }

    private static List<Effect> effects(List<Deadline> all, List<CaseParty> inCase) {
        Map<UUID, List<Deadline>> byDecision = all.stream()
                .filter(deadline -> deadline.callsFor() == CaseClock.Act.APPEAL)
                .collect(Collectors.groupingBy(Deadline::startedBy));
        return byDecision.values().stream()
                .map(each -> effect(each, inCase))
                .sorted(Comparator.comparing(Effect::paperId))
                .toList();
    }

    private static Effect effect(List<Deadline> ofDecision, List<CaseParty> inCase) {
        List<UUID> notServed = inCase.stream()
                .map(CaseParty::id)
                .filter(party -> ofDecision.stream().noneMatch(deadline -> party.equals(deadline.partyId())))
                .toList();
        String kind = ofDecision.getFirst().paperKind();
        boolean appealed = ofDecision.stream().anyMatch(Deadline::isAnswered);
        Optional<LocalDate> lastDay = notServed.isEmpty()
                ? ofDecision.stream().map(Deadline::lastDay).max(Comparator.naturalOrder())
                : Optional.empty();
        Optional<LocalDate> inForceOn =
                lastDay.filter(day -> !appealed && decides(kind)).map(day -> day.plusDays(1));
        return new Effect(
                ofDecision.getFirst().startedBy(),
                kind,
                lastDay.orElse(null),
                notServed,
                appealed,
                inForceOn
                        .map(day -> Derivation.of(ProceduralPeriods.RETRIAL, day))
                        .orElse(null),
                inForceOn
                        .map(day -> Derivation.of(ProceduralPeriods.FEE_REFUND, day))
                        .orElse(null));
    }

    private static boolean decides(String kind) {
        return PaperKinds.find(kind).map(PaperKind::endsCase).orElse(false);
    }
}
