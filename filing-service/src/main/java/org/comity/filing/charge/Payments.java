package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.RECEIPT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /** The oldest first. */
    List<Payment> of(UUID chargeId) {
        return list("chargeId = ?1 order by notedAt, number", chargeId);
    }

    Payment require(UUID chargeId, UUID id) {
        return find("chargeId = ?1 and id = ?2", chargeId, id)
                .singleResultOptional()
                .orElseThrow(() -> RECEIPT_NOT_FOUND.with(id));
    }

    /** The next of the court's numbers of that year; who asks next waits until this transaction has ended. */
    int nextNumber(String court, int year) {
        return (Integer) getEntityManager()
                .createNativeQuery("""
                        insert into receipt_count as c (court, year, last) values (?1, ?2, 1)
                        on conflict (court, year) do update set last = c.last + 1 returning last""", Integer.class)
                .setParameter(1, court)
                .setParameter(2, year)
                .getSingleResult();
    }
}
