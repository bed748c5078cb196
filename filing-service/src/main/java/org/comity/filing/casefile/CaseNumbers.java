package org.comity.filing.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Gives case numbers out, in the transaction that registers the case: a number is neither given twice nor lost. */
@ApplicationScoped
class CaseNumbers {
    private final EntityManager database;

    CaseNumbers(EntityManager database) {
        this.database = database;
    }

    /** The next one; a second clerk of the same court waits here until the first has registered or given up. */
    CaseNumber next(String court, int year, String type) {
        Number serial = (Number) database.createNativeQuery("""
                        insert into case_number_sequence as s (court, year, type, last) values (:court, :year, :type, 1)
                        on conflict (court, year, type) do update set last = s.last + 1
                        returning last""")
                .setParameter("court", court)
                .setParameter("year", year)
                .setParameter("type", type)
                .getSingleResult();
        return new CaseNumber(year, court, type, serial.intValue());
    }
}
