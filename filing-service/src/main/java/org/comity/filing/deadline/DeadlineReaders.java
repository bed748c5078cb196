package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Readers;
import org.comity.filing.submission.Litigant;

/** Who reads of a last day in the docket, and who has to act by it. */
@ApplicationScoped
class DeadlineReaders {
    private final CaseParties parties;

    DeadlineReaders(CaseParties parties) {
        this.parties = parties;
    }

    /** Every account that acts for who has to act; empty if they have none. */
    List<UUID> accountsOf(Deadline deadline) {
        return accounts(List.of(deadline)).apply(deadline);
    }

    /** Answers the same for each of several, having asked once for all of them. */
    Function<Deadline, List<UUID>> accounts(Collection<Deadline> some) {
        Set<UUID> cases = some.stream()
                .filter(deadline -> deadline.partyId() != null)
                .map(Deadline::caseId)
                .collect(Collectors.toSet());
        Map<UUID, List<CaseParty>> known = parties.of(cases);
        Map<UUID, List<UUID>> acting = parties.accounts(known);
        return deadline -> deadline.partyId() == null
                ? List.of(deadline.accountId())
                : owing(deadline, known.get(deadline.caseId()))
                        .flatMap(party -> acting.get(party).stream())
                        .distinct()
                        .toList();
    }

    private static Stream<UUID> owing(Deadline deadline, List<CaseParty> known) {
        return deadline.isOwedByAllPlaintiffs()
                ? known.stream()
                        .filter(party -> party.role() == Litigant.Role.PLAINTIFF)
                        .map(CaseParty::id)
                : Stream.of(deadline.partyId());
    }

    Readers of(Deadline deadline) {
        return switch (deadline.clock().seenBy()) {
            case ALL -> Readers.ALL;
            case OWN_SIDE -> Readers.of(parties.findById(deadline.partyId()).role());
            case COURT, ADDRESSEES -> Readers.COURT;
        };
    }
}
