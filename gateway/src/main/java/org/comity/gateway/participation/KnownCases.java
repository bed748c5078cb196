package org.comity.gateway.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.news.About;

/** How cases are called, at which court they are and which accounts take part in them, as the services' facts say. */
@ApplicationScoped
public class KnownCases {
    private final EntityManager database;

    KnownCases(EntityManager database) {
        this.database = database;
    }

    public void add(UUID caseId, String number, String court) {
        database.createNativeQuery("insert into told_case (case_id, number, court) values (?1, ?2, ?3)"
                        + " on conflict (case_id) do update set number = excluded.number, court = excluded.court")
                .setParameter(1, caseId)
                .setParameter(2, number)
                .setParameter(3, court)
                .executeUpdate();
    }

    public void addParticipant(UUID caseId, UUID accountId) {
        database.createNativeQuery(
                        "insert into case_participant (case_id, account_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .executeUpdate();
    }

    /** Of who takes part for a party, or is the party. */
    public void addParticipant(UUID caseId, UUID accountId, UUID partyId) {
        addParticipant(caseId, accountId);
        database.createNativeQuery("insert into case_actor (case_id, party_id, account_id) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, caseId)
                .setParameter(2, partyId)
                .setParameter(3, accountId)
                .executeUpdate();
    }

    /** In which cases the account takes part. */
    public List<UUID> casesOf(UUID accountId) {
        List<?> cases = database.createNativeQuery(
                        "select case_id from case_participant where account_id = ?1 order by case_id")
                .setParameter(1, accountId)
                .getResultList();
        return cases.stream().map(UUID.class::cast).toList();
    }

    /** Whether the account takes part in a case of this court. */
    public boolean takesPartAt(UUID accountId, String court) {
        return (Boolean) database.createNativeQuery("""
                        select exists (select 1 from case_participant p join told_case c on c.case_id = p.case_id
                                        where p.account_id = ?1 and c.court = ?2)""")
                .setParameter(1, accountId)
                .setParameter(2, court)
                .getSingleResult();
    }

    /** Who else acts for a party for which this account acts; nobody for whom that was told before it was kept here. */
    public List<UUID> alliesOf(UUID caseId, UUID accountId) {
        List<?> accounts = database.createNativeQuery("""
                        select distinct other.account_id from case_actor own
                          join case_actor other on other.case_id = own.case_id and other.party_id = own.party_id
                         where own.case_id = ?1 and own.account_id = ?2 and other.account_id <> ?2""")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .getResultList();
        return accounts.stream().map(UUID.class::cast).toList();
    }

    public void removeParticipant(UUID caseId, UUID accountId) {
        database.createNativeQuery("delete from case_actor where case_id = ?1 and account_id = ?2")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .executeUpdate();
        database.createNativeQuery("delete from case_participant where case_id = ?1 and account_id = ?2")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .executeUpdate();
    }

    public List<UUID> participants(UUID caseId) {
        // Without a result type: with one, Hibernate keeps each call's reading of the statement anew and looks through
        // all of them.
        List<?> accounts = database.createNativeQuery("select account_id from case_participant where case_id = ?1")
                .setParameter(1, caseId)
                .getResultList();
        return accounts.stream().map(UUID.class::cast).toList();
    }

    /**
     * To whom of the court the case is given from now on.
     *
     * @param assignment which assignment of the case it is; one that is not later than what is known changes nothing
     */
    public void assign(UUID caseId, int assignment, Collection<Member> members) {
        int newest = ((Number) database.createNativeQuery(
                                "select coalesce(max(assignment), 0) from case_member where case_id = ?1")
                        .setParameter(1, caseId)
                        .getSingleResult())
                .intValue();
        if (assignment <= newest) {
            return;
        }
        database.createNativeQuery("delete from case_member where case_id = ?1")
                .setParameter(1, caseId)
                .executeUpdate();
        for (Member member : members) {
            database.createNativeQuery(
                            "insert into case_member (case_id, account_id, clerk, assignment) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, caseId)
                    .setParameter(2, member.accountId())
                    .setParameter(3, member.isClerk())
                    .setParameter(4, assignment)
                    .executeUpdate();
        }
    }

    /** Those of the court to whom the case is given; empty while nobody has it. */
    public List<Member> members(UUID caseId) {
        List<?> members = database.createNativeQuery("select account_id, clerk from case_member where case_id = ?1")
                .setParameter(1, caseId)
                .getResultList();
        return members.stream()
                .map(Object[].class::cast)
                .map(member -> new Member((UUID) member[0], (Boolean) member[1]))
                .toList();
    }

    public void addInterpreter(UUID hearingId, UUID accountId) {
        database.createNativeQuery("insert into hearing_interpreter (hearing_id, account_id) values (?1, ?2)"
                        + " on conflict do nothing")
                .setParameter(1, hearingId)
                .setParameter(2, accountId)
                .executeUpdate();
    }

    public List<UUID> interpreters(UUID hearingId) {
        List<?> accounts = database.createNativeQuery(
                        "select account_id from hearing_interpreter where hearing_id = ?1")
                .setParameter(1, hearingId)
                .getResultList();
        return accounts.stream().map(UUID.class::cast).toList();
    }

    /** The case by its number; without one if it was registered before numbers were kept here. */
    public About about(UUID caseId) {
        return About.courtCase(column("number", caseId).orElse(null));
    }

    /** Empty if the case was registered before courts were kept here. */
    public Optional<String> court(UUID caseId) {
        return column("court", caseId);
    }

    /** Somebody of the court to whom a case is given. */
    public record Member(UUID accountId, boolean isClerk) {}

    private Optional<String> column(String name, UUID caseId) {
        List<?> found = database.createNativeQuery("select " + name + " from told_case where case_id = ?1")
                .setParameter(1, caseId)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }
}
