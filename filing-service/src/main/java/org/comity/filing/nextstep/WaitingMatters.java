package org.comity.filing.nextstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.address.AddressChange;
import org.comity.filing.address.AddressChanges;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.itemtofollow.ItemToFollow;
import org.comity.filing.itemtofollow.ItemsToFollow;
import org.comity.filing.paper.Paper;
import org.comity.filing.representation.Representations;
import org.comity.law.CaseClock.Act;

/** Reads what of one case lies before its court. */
@ApplicationScoped
class WaitingMatters {
    private static final String LATE = """
            select p.* from paper p where p.case_id = :case
               and exists (select from late_paper l where l.paper_id = p.id and l.undecided_since is not null)
               and not exists (select from case_end e where e.case_id = p.case_id) order by p.filed_at, p.id""";

    private final EntityManager database;
    private final Representations representations;
    private final AddressChanges addresses;
    private final ItemsToFollow items;

    WaitingMatters(
            EntityManager database, Representations representations, AddressChanges addresses, ItemsToFollow items) {
        this.database = database;
        this.representations = representations;
        this.addresses = addresses;
        this.items = items;
    }

    @SuppressWarnings("unchecked")
    WaitingAtCourt of(CaseFile file, List<Deadline> deadlines) {
        List<UUID> follow = deadlines.stream()
                .filter(deadline -> deadline.callsFor() == Act.DOCUMENT)
                .map(Deadline::startedBy)
                .toList();
        return new WaitingAtCourt(
                representations.list("caseId = ?1 and waitingSince is not null order by waitingSince, id", file.id()),
                addresses.list(
                        "caseId = ?1 and state = ?2 order by statedAt, id", file.id(), AddressChange.State.STATED),
                (List<Paper>) database.createNativeQuery(LATE, Paper.class)
                        .setParameter("case", file.id())
                        .getResultList(),
                follow.isEmpty()
                        ? Map.of()
                        : items.list("id in ?1", follow).stream()
                                .collect(Collectors.toMap(ItemToFollow::id, Function.identity())));
    }
}
