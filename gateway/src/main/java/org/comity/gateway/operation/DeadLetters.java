package org.comity.gateway.operation;

import static org.comity.gateway.problem.GatewayProblem.DEAD_LETTER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.comity.http.Position;
import org.eclipse.microprofile.faulttolerance.Retry;

@ApplicationScoped
class DeadLetters implements PanacheRepositoryBase<DeadLetter, UUID> {

    /** Kafka may bring one again. While the database does not answer, it is asked again: none is passed over. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 2, delayUnit = ChronoUnit.SECONDS)
    @Transactional
    void keep(Parked parked) {
        if (count("kafkaPartition = ?1 and kafkaOffset = ?2", parked.partition(), parked.offset()) == 0) {
            persist(new DeadLetter(parked));
        }
    }

    /** Held until the end of the transaction. */
    DeadLetter lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DEAD_LETTER_NOT_FOUND.with());
    }

    /** @param limit how many; one more is found if there is one */
    List<DeadLetter> newest(boolean open, Position after, int limit) {
        return find(
                        "(parkedAt, id) < (?1, ?2) and (?3 = false or givenBackAt is null) order by parkedAt desc, id desc",
                        after.at(),
                        after.id(),
                        open)
                .range(0, limit)
                .list();
    }

    long countOpen() {
        return count("givenBackAt is null");
    }
}
