package org.comity.gateway.identity.account;

import static org.comity.gateway.problem.GatewayProblem.ADDRESS_HELD;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.comity.http.ProblemException;

/** Keeps strangers from filling somebody's mailbox: three mails a day to one address, whether it has an account or not. */
@ApplicationScoped
public class StrangersMail {
    private static final int MOST_IN_A_DAY = 3;

    private final EntityManager database;

    StrangersMail(EntityManager database) {
        this.database = database;
    }

    /**
     * Counts one more mail, in the transaction that writes it.
     *
     * @throws ProblemException ADDRESS_HELD if the address had as many within a day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void count(Email address) {
        int counted = database.createNativeQuery("""
                        insert into strangers_mail as m (address_digest, since, mails) values (:address, now(), 1)
                        on conflict (address_digest) do update
                           set mails = case when m.since < now() - interval '1 day' then 1 else m.mails + 1 end,
                               since = case when m.since < now() - interval '1 day' then now() else m.since end
                         where m.since < now() - interval '1 day' or m.mails < :most""")
                .setParameter("address", address.digest())
                .setParameter("most", MOST_IN_A_DAY)
                .executeUpdate();
        if (counted == 0) {
            throw ADDRESS_HELD.with();
        }
    }

    @Scheduled(every = "6h", delayed = "20m")
    @Transactional
    void forgetOld() {
        database.createNativeQuery("delete from strangers_mail where since < now() - interval '1 day'")
                .executeUpdate();
    }
}
