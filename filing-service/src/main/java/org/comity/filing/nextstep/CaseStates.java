package org.comity.filing.nextstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.application.Application;
import org.comity.filing.application.Applications;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.courtdocument.CourtDocuments;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.exchange.EvidenceExchange;
import org.comity.filing.exchange.EvidenceExchanges;
import org.comity.filing.paper.Papers;
import org.comity.filing.question.Question;
import org.comity.filing.question.Questions;

/** What is known of several cases, in one question each for their parties, dockets, last days, papers, applications and ends. */
@ApplicationScoped
class CaseStates {
    private static final String LINES = "from DocketEntry where caseId in ?1 and what in ?2 order by happenedAt, id";

    private static final String NEW_TO_THE_ACCOUNT = """
            select p.case_id, count(distinct p.id) from paper p
              join case_party own on own.case_id = p.case_id and (own.account_id = :account
                or exists (select from party_representative r where r.party_id = own.id and r.account_id = :account))
              left join paper_look l on l.case_id = p.case_id and l.account_id = :account
             where p.case_id = any(:cases) and p.state = 'FILED' and p.account_id <> :account
               and p.photograph_of is null and (p.readers = 'ALL' or p.readers like '%' || own.role || '%'
                 or p.readers = 'NAMED' and own.id = any(p.named_readers))
               and (l.seen_up_to is null or coalesce(p.exchanged_at, p.filed_at) > l.seen_up_to)
             group by p.case_id""";

    private static final String NEW_TO_THE_COURT = """
            select case_id, count(*) from paper
             where case_id = any(:cases) and state = 'FILED' and side <> 'COURT' and court_read_at is null and photograph_of is null
             group by case_id""";

    private final EntityManager database;
    private final CaseParties parties;
    private final Deadlines deadlines;
    private final Papers papers;
    private final Applications applications;
    private final CourtDocuments documents;
    private final Questions questions;
    private final EvidenceExchanges exchanges;

    CaseStates(
            EntityManager database,
            CaseParties parties,
            Deadlines deadlines,
            Papers papers,
            Applications applications,
            CourtDocuments documents,
            Questions questions,
            EvidenceExchanges exchanges) {
        this.database = database;
        this.parties = parties;
        this.deadlines = deadlines;
        this.papers = papers;
        this.applications = applications;
        this.documents = documents;
        this.questions = questions;
        this.exchanges = exchanges;
    }

    /** As somebody sees them who acts for parties, in the order of the cases. */
    List<CaseState> forAccount(List<CaseFile> files, UUID account) {
        UUID[] cases = ids(files);
        List<?> unread = database.createNativeQuery(NEW_TO_THE_ACCOUNT)
                .setParameter("account", account)
                .setParameter("cases", cases)
                .getResultList();
        return states(files, cases, account, counted(unread));
    }

    /** As the court sees them, in the order of the cases. */
    List<CaseState> forCourt(List<CaseFile> files) {
        UUID[] cases = ids(files);
        List<?> unread = database.createNativeQuery(NEW_TO_THE_COURT)
                .setParameter("cases", cases)
                .getResultList();
        return states(files, cases, null, counted(unread));
    }

    private List<CaseState> states(List<CaseFile> files, UUID[] cases, UUID account, Map<UUID, Integer> unread) {
        Map<UUID, List<CaseParty>> named = parties.of(List.of(cases));
        Map<UUID, List<DocketEntry>> lines = database.createQuery(LINES, DocketEntry.class)
                .setParameter(1, List.of(cases))
                .setParameter(2, CaseState.TELLING)
                .getResultStream()
                .collect(Collectors.groupingBy(DocketEntry::caseId));
        Map<UUID, List<Deadline>> days =
                deadlines.ofCases(List.of(cases)).stream().collect(Collectors.groupingBy(Deadline::caseId));
        Map<UUID, Instant> decided = papers.decidedAmong(List.of(cases));
        Map<UUID, List<Application>> asked =
                applications.openIn(List.of(cases)).stream().collect(Collectors.groupingBy(Application::caseId));
        Map<UUID, List<CourtDocument>> made = account != null
                ? Map.of()
                : documents.openIn(List.of(cases)).stream().collect(Collectors.groupingBy(CourtDocument::caseId));
        Map<UUID, List<Question>> open = account != null
                ? Map.of()
                : questions.openIn(List.of(cases)).stream().collect(Collectors.groupingBy(Question::caseId));
        Map<UUID, EvidenceExchange> evidence = exchanges.openIn(List.of(cases)).stream()
                .collect(Collectors.toMap(EvidenceExchange::caseId, Function.identity()));
        Set<UUID> actedFor = account == null ? Set.of() : parties.actedFor(List.of(cases), account);
        return files.stream()
                .map(file -> new CaseState(
                        file,
                        named.getOrDefault(file.id(), List.of()),
                        lines.getOrDefault(file.id(), List.of()),
                        days.getOrDefault(file.id(), List.of()),
                        own(named.getOrDefault(file.id(), List.of()), actedFor),
                        unread.getOrDefault(file.id(), 0),
                        decided.get(file.id()),
                        asked.getOrDefault(file.id(), List.of()),
                        made.getOrDefault(file.id(), List.of()),
                        open.getOrDefault(file.id(), List.of()),
                        evidence.get(file.id())))
                .toList();
    }

    private static Set<UUID> own(List<CaseParty> parties, Set<UUID> actedFor) {
        return parties.stream().map(CaseParty::id).filter(actedFor::contains).collect(Collectors.toSet());
    }

    private static UUID[] ids(List<CaseFile> files) {
        return files.stream().map(CaseFile::id).toArray(UUID[]::new);
    }

    private static Map<UUID, Integer> counted(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
