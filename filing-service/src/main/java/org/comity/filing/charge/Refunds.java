package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.REFUND_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Refunds implements PanacheRepositoryBase<Refund, UUID> {

    /** The oldest first. */
    List<Refund> of(UUID chargeId) {
        return list("chargeId = ?1 order by orderedAt, number", chargeId);
    }

    Refund require(UUID chargeId, UUID id) {
        return find("chargeId = ?1 and id = ?2", chargeId, id)
                .singleResultOptional()
                .orElseThrow(() -> REFUND_NOT_FOUND.with(id));
    }

    /** The next of the court's numbers of that year; who asks next waits until this transaction has ended. */
    int nextNumber(String court, int year) {
        return (Integer) getEntityManager()
                .createNativeQuery("""
                        insert into refund_count as c (court, year, last) values (?1, ?2, 1)
                        on conflict (court, year) do update set last = c.last + 1 returning last""", Integer.class)
                .setParameter(1, court)
                .setParameter(2, year)
                .getSingleResult();
    }
}
