package org.comity.filing.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.submission.Litigant;

/** The parties of cases, and which accounts act for them: the party's own, and those of its representatives. */
@ApplicationScoped
public class CaseParties implements PanacheRepositoryBase<CaseParty, UUID> {
    private static final String ACTED_FOR = """
        from CaseParty p where p.caseId = ?1 and (p.accountId = ?2
        or exists (select 1 from PartyRepresentative r where r.partyId = p.id and r.accountId = ?2))\
        """;

    private final PartyRepresentatives representatives;

    CaseParties(PartyRepresentatives representatives) {
        this.representatives = representatives;
    }

    public List<CaseParty> of(UUID caseId) {
        return list("caseId = ?1 order by position", caseId);
    }

    /** The sides that the case has. */
    public Set<Litigant.Role> sidesOf(UUID caseId) {
        return of(caseId).stream()
                .filter(party -> party.leftAt() == null)
                .map(CaseParty::role)
                .collect(Collectors.toSet());
    }

    /** Those of each case, in the order in which it names them. */
    public Map<UUID, List<CaseParty>> of(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : list("caseId in ?1 order by position", cases).stream()
                        .collect(Collectors.groupingBy(CaseParty::caseId));
    }

    /** The parties for which the account acts; all are of one side. */
    public List<CaseParty> of(UUID caseId, UUID account) {
        return list(ACTED_FOR + " order by p.position", caseId, account);
    }

    /** The parties for which the account acts in several cases. */
    public Set<UUID> actedFor(Collection<UUID> cases, UUID account) {
        if (cases.isEmpty()) {
            return Set.of();
        }
        return find("""
                        from CaseParty p where p.caseId in ?1 and (p.accountId = ?2
                        or exists (select 1 from PartyRepresentative r where r.partyId = p.id and r.accountId = ?2))\
                        """, cases, account).stream().map(CaseParty::id).collect(Collectors.toSet());
    }

    /** A party of that case; empty if it is of another case, or of none. */
    public Optional<CaseParty> find(UUID caseId, UUID partyId) {
        return find("id = ?1 and caseId = ?2", partyId, caseId).firstResultOptional();
    }

    /** Whether the account acts for a party with another role in the same case. */
    public boolean actsForTheOtherSide(CaseParty party, UUID account) {
        return count(ACTED_FOR + " and p.litigant.role <> ?3", party.caseId(), account, party.role()) > 0;
    }

    public boolean isParty(UUID caseId, UUID account) {
        return count(ACTED_FOR, caseId, account) > 0;
    }

    /** Every account that acts for a party of those that are meant, each once. */
    public List<UUID> accounts(UUID caseId, Predicate<Litigant.Role> meant) {
        return accountsOf(
                caseId,
                of(caseId).stream().filter(party -> meant.test(party.role())).toList());
    }

    /** The same for parties that are meant one by one. */
    public List<UUID> accountsFor(UUID caseId, Predicate<CaseParty> meant) {
        return accountsOf(caseId, of(caseId).stream().filter(meant).toList());
    }

    /** Every account that acts for the party: its own, and those of its representatives. */
    public List<UUID> accountsOf(CaseParty party) {
        return accountsOf(party.caseId(), List.of(party));
    }

    /**
     * Every account that acts for each of the parties of several cases, by the party's id: its own, and those of its representatives.
     *
     * @param known the parties of each case
     */
    public Map<UUID, List<UUID>> accounts(Map<UUID, List<CaseParty>> known) {
        Map<UUID, List<UUID>> others = representatives.of(known.keySet()).stream()
                .collect(Collectors.groupingBy(
                        PartyRepresentative::partyId,
                        Collectors.mapping(PartyRepresentative::accountId, Collectors.toList())));
        return known.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(CaseParty::id, party -> Stream.concat(
                                Stream.ofNullable(party.accountId()),
                                others.getOrDefault(party.id(), List.of()).stream())
                        .distinct()
                        .toList()));
    }

    private List<UUID> accountsOf(UUID caseId, List<CaseParty> parties) {
        Stream<UUID> own = parties.stream().filter(CaseParty::hasAccount).map(CaseParty::accountId);
        List<UUID> ids = parties.stream().map(CaseParty::id).toList();
        Stream<UUID> others = representatives.of(caseId).stream()
                .filter(representative -> ids.contains(representative.partyId()))
                .map(PartyRepresentative::accountId);
        return Stream.concat(own, others).distinct().toList();
    }
}
