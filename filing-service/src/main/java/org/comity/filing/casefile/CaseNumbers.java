package org.comity.filing.casefile;

import static org.comity.filing.problem.CaseProblem.CASE_NUMBER_TAKEN;

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

    /**
     * Takes a number that the court gave elsewhere. The sequence goes on behind it and never gives it again; whoever takes the same
     * one waits here.
     *
     * @throws org.comity.http.ProblemException CASE_NUMBER_TAKEN
     */
    void take(CaseNumber number) {
        database.createNativeQuery("""
                        insert into case_number_sequence as s (court, year, type, last) values (:court, :year, :type, :serial)
                        on conflict (court, year, type) do update set last = greatest(s.last, excluded.last)""")
                .setParameter("court", number.court())
                .setParameter("year", number.year())
                .setParameter("type", number.type())
                .setParameter("serial", number.serial())
                .executeUpdate();
        boolean taken =
                (Boolean) database.createNativeQuery("select exists (select from case_file where number = :number)")
                        .setParameter("number", number.toString())
                        .getSingleResult();
        if (taken) {
            throw CASE_NUMBER_TAKEN.with(number);
        }
    }
}
