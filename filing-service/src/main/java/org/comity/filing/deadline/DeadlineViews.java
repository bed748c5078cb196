package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.http.Caller;

@ApplicationScoped
public class DeadlineViews {
    private final Deadlines deadlines;
    private final DeadlineActs acts;
    private final CaseParties parties;
    private final Caller caller;
    private final Clock clock;

    DeadlineViews(Deadlines deadlines, DeadlineActs acts, CaseParties parties, Caller caller, Clock clock) {
        this.deadlines = deadlines;
        this.acts = acts;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    /** The last day to correct a submission, of several the latest; null if nothing had to be corrected. */
    public DeadlineView ofCure(UUID submissionId) {
        List<Deadline> cures = deadlines.ofSubmission(submissionId);
        return cures.isEmpty() ? null : of(cures.getLast());
    }

    DeadlineView of(Deadline deadline) {
        List<CaseParty> inCase = deadline.caseId() == null ? List.of() : parties.of(deadline.caseId());
        return of(List.of(deadline), inCase).getFirst();
    }

    List<DeadlineView> of(Collection<Deadline> some, Collection<CaseParty> inCase) {
        List<UUID> ids = some.stream().map(Deadline::id).toList();
        Map<UUID, CaseParty> byId = inCase.stream().collect(Collectors.toMap(CaseParty::id, Function.identity()));
        Map<UUID, List<DeadlineAct>> done =
                acts.of(ids).stream().collect(Collectors.groupingBy(DeadlineAct::deadlineId));
        Map<UUID, List<UUID>> late = deadlines.lateFor(ids).stream()
                .collect(Collectors.groupingBy(
                        Deadlines.LatePaper::deadlineId,
                        Collectors.mapping(Deadlines.LatePaper::paperId, Collectors.toList())));
        Set<UUID> own = parties.actedFor(
                some.stream().map(Deadline::caseId).filter(Objects::nonNull).collect(Collectors.toSet()),
                caller.accountId());
        Instant now = clock.instant();
        return some.stream()
                .map(deadline -> DeadlineView.of(
                        deadline,
                        byId.get(deadline.partyId()),
                        deadline.partyId() != null && own.contains(deadline.partyId()),
                        done.getOrDefault(deadline.id(), List.of()),
                        late.getOrDefault(deadline.id(), List.of()),
                        caller.locale(),
                        now))
                .toList();
    }
}
