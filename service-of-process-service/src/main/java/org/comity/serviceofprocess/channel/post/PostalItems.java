package org.comity.serviceofprocess.channel.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostalItems implements PanacheRepositoryBase<PostalItem, UUID> {

    /** A post may give the same number again after this. Source: UPU S10, section 5.2. */
    private static final int MONTHS_UNTIL_REUSE = 12;

    /**
     * Whether another item bears this number and was posted within twelve months of that day. Whoever asks is alone with the
     * number until the transaction ends.
     */
    boolean isInUse(ItemNumber number, LocalDate postedOn) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:number, 0))")
                .setParameter("number", number.value())
                .getSingleResult();
        return count(
                        "itemNumber = ?1 and postedOn > ?2 and postedOn < ?3",
                        number.value(),
                        postedOn.minusMonths(MONTHS_UNTIL_REUSE),
                        postedOn.plusMonths(MONTHS_UNTIL_REUSE))
                > 0;
    }

    /** Which item bore a number on a day: the one that was posted last before. */
    Optional<PostalItem> bearing(ItemNumber number, LocalDate on) {
        return find("itemNumber = ?1 and postedOn <= ?2 order by postedOn desc", number.value(), on)
                .firstResultOptional();
    }
}
