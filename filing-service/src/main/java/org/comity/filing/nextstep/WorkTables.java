package org.comity.filing.nextstep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.address.AddressChange;
import org.comity.filing.address.AddressChanges;
import org.comity.filing.application.Application;
import org.comity.filing.application.Applications;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.courtdocument.CourtDocuments;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.exchange.EvidenceExchange;
import org.comity.filing.exchange.EvidenceExchanges;
import org.comity.filing.itemtofollow.ItemToFollow;
import org.comity.filing.itemtofollow.ItemsToFollow;
import org.comity.filing.nextstep.WorkRows.Row;
import org.comity.filing.nextstep.WorkRows.Source;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.question.Question;
import org.comity.filing.question.Questions;
import org.comity.filing.representation.Representation;
import org.comity.filing.representation.Representations;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.filing.transfer.Transfer;
import org.comity.filing.transfer.Transfers;
import org.comity.law.CaseClock.Act;

/** Reads what rows of work speak of: one question for each table in which some of it stands. */
@ApplicationScoped
class WorkTables {
    private final Submissions submissions;
    private final Deadlines deadlines;
    private final ItemsToFollow items;
    private final Papers papers;
    private final EvidenceExchanges exchanges;
    private final Representations representations;
    private final AddressChanges addresses;
    private final Applications applications;
    private final Questions questions;
    private final CourtDocuments documents;
    private final Transfers transfers;
    private final CaseFiles files;
    private final CaseParties parties;

    WorkTables(
            Submissions submissions,
            Deadlines deadlines,
            ItemsToFollow items,
            Papers papers,
            EvidenceExchanges exchanges,
            Representations representations,
            AddressChanges addresses,
            Applications applications,
            Questions questions,
            CourtDocuments documents,
            Transfers transfers,
            CaseFiles files,
            CaseParties parties) {
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.items = items;
        this.papers = papers;
        this.exchanges = exchanges;
        this.representations = representations;
        this.addresses = addresses;
        this.applications = applications;
        this.questions = questions;
        this.documents = documents;
        this.transfers = transfers;
        this.files = files;
        this.parties = parties;
    }

    WorkMatters read(List<Row> rows) {
        Map<UUID, Deadline> running = byId(deadlines, ids(rows, Source.DEADLINE), Deadline::id);
        Map<UUID, CaseParty> joined = byId(parties, ids(rows, Source.PARTY), CaseParty::id);
        Map<UUID, Paper> exhibits = byId(papers, ids(rows, Source.EXHIBIT), Paper::id);
        Map<UUID, EvidenceExchange> toHold = byId(exchanges, ids(rows, Source.EXCHANGE), EvidenceExchange::id);
        Map<UUID, Representation> waiting = byId(representations, ids(rows, Source.REPRESENTATION), Representation::id);
        Map<UUID, AddressChange> stated = byId(addresses, ids(rows, Source.ADDRESS), AddressChange::id);
        Map<UUID, Application> asked = byId(applications, ids(rows, Source.APPLICATION), Application::id);
        Map<UUID, Question> open = byId(questions, ids(rows, Source.QUESTION), Question::id);
        Map<UUID, CourtDocument> made = byId(documents, ids(rows, Source.COURT_DOCUMENT), CourtDocument::id);
        Map<UUID, Transfer> abroad = byId(transfers, ids(rows, Source.TRANSFER), Transfer::id);
        List<UUID> filings = distinct(Stream.of(
                ids(rows, Source.SUBMISSION).stream(),
                ids(rows, Source.REFUSAL).stream(),
                running.values().stream().map(Deadline::submissionId)));
        List<UUID> follow = running.values().stream()
                .filter(deadline -> deadline.callsFor() == Act.DOCUMENT)
                .map(Deadline::startedBy)
                .toList();
        List<UUID> cases = distinct(Stream.of(
                Stream.of(Source.PAPERS, Source.HEARING, Source.DECISION, Source.CASE)
                        .flatMap(source -> ids(rows, source).stream()),
                running.values().stream().map(Deadline::caseId),
                joined.values().stream().map(CaseParty::caseId),
                exhibits.values().stream().map(Paper::caseId),
                toHold.values().stream().map(EvidenceExchange::caseId),
                waiting.values().stream().map(Representation::caseId),
                stated.values().stream().map(AddressChange::caseId),
                asked.values().stream().map(Application::caseId),
                open.values().stream().map(Question::caseId),
                made.values().stream().map(CourtDocument::caseId),
                abroad.values().stream().map(Transfer::caseId)));
        return new WorkMatters(
                byId(submissions, filings, Submission::id),
                running,
                byId(items, follow, ItemToFollow::id),
                joined,
                exhibits,
                toHold,
                waiting,
                stated,
                asked,
                open,
                made,
                abroad,
                byId(files, cases, CaseFile::id),
                parties.of(cases));
    }

    private static List<UUID> distinct(Stream<Stream<UUID>> ids) {
        return ids.flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<UUID> ids(List<Row> rows, Source source) {
        return rows.stream().filter(row -> row.source() == source).map(Row::id).toList();
    }

    private static <T> Map<UUID, T> byId(
            PanacheRepositoryBase<T, UUID> repository, Collection<UUID> ids, Function<T, UUID> id) {
        return ids.isEmpty()
                ? Map.of()
                : repository.list("id in ?1", ids).stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
