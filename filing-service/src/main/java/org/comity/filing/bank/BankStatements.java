package org.comity.filing.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Position;

@ApplicationScoped
class BankStatements implements PanacheRepositoryBase<BankStatement, UUID> {

    Optional<BankStatement> withDigest(String court, String digest) {
        return find("court = ?1 and digest = ?2", court, digest).singleResultOptional();
    }

    /** The newest first. @param limit how many; one more is found if there is one */
    List<BankStatement> of(String court, Position after, int limit) {
        return find(
                        "court = ?1 and (importedAt, id) < (?2, ?3) order by importedAt desc, id desc",
                        court,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** One import of a court after another: two at once could each take the same entry for new. */
    void inTurn(String court) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 5))) locked")
                .setParameter(1, court)
                .getSingleResult();
    }
}
