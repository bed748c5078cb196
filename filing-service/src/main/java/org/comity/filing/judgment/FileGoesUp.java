package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.APPEAL_ANSWER_RUNS;
import static org.comity.filing.problem.CaseProblem.APPEAL_FEE_RUNS;
import static org.comity.filing.problem.CaseProblem.APPEAL_FILE_CHANGED;
import static org.comity.filing.problem.CaseProblem.APPEAL_FILE_SENT_ALREADY;
import static org.comity.filing.problem.CaseProblem.APPEAL_NOT_MADE;
import static org.comity.filing.problem.CaseProblem.APPEAL_NOT_SERVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.courtdocument.IssueRule;
import org.comity.filing.courtdocument.KnownFields;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.paper.FileDigest;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.law.CaseClock.Act;
import org.comity.law.Courts;

/**
 * The letter with which the file goes up to the court of appeal: once every other side has the petition and has answered or let the
 * time go by, and no period to pay the fee runs. It names the whole file by one digest. Source: CPL 173, 174; FEE 22.
 */
@ApplicationScoped
class FileGoesUp implements IssueRule, KnownFields {
    static final String LETTER = "APPEAL_TRANSFER";
    private static final String FEE_NOTICE = "APPEAL_FEE_NOTICE";

    private final Appeals appeals;
    private final Papers papers;
    private final Deadlines deadlines;
    private final CaseParties parties;
    private final Clock clock;

    FileGoesUp(Appeals appeals, Papers papers, Deadlines deadlines, CaseParties parties, Clock clock) {
        this.appeals = appeals;
        this.papers = papers;
        this.deadlines = deadlines;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public Map<String, String> of(String kind, CaseFile file) {
        if (!kind.equals(LETTER)) {
            return Map.of();
        }
        List<Paper> whole = papers.whole(file.id());
        Set<UUID> appellants = appeals.ofTheLast(file.id()).keySet();
        String names = parties.of(file.id()).stream()
                .filter(party -> appellants.contains(party.id()))
                .map(CaseParty::name)
                .collect(Collectors.joining("、"));
        Map<String, String> known =
                new HashMap<>(Map.of("PAPERS", String.valueOf(whole.size()), "FILE_DIGEST", FileDigest.of(whole)));
        Courts.above(file.court()).ifPresent(court -> known.put("APPEAL_COURT", court.zh()));
        if (!names.isEmpty()) {
            known.put("APPELLANT", names);
        }
        return known;
    }

    @Override
    public void require(CourtDocument document) {
        if (!document.kind().equals(LETTER)) {
            return;
        }
        UUID caseId = document.caseId();
        Collection<Paper> petitions = appeals.ofTheLast(caseId).values();
        Paper first = petitions.stream().findFirst().orElseThrow(APPEAL_NOT_MADE::with);
        papers.issued(caseId, Set.of(LETTER)).stream()
                .filter(letter -> letter.filedAt().isAfter(first.filedAt()))
                .findFirst()
                .ifPresent(letter -> {
                    throw APPEAL_FILE_SENT_ALREADY.with();
                });
        List<Deadline> all = deadlines.ofCases(List.of(caseId));
        petitions.forEach(petition -> requireAnswered(petition, all));
        running(all.stream()
                        .filter(deadline ->
                                deadline.callsFor() == Act.PAYMENT && FEE_NOTICE.equals(deadline.paperKind())))
                .findFirst()
                .ifPresent(deadline -> {
                    throw APPEAL_FEE_RUNS.with(deadline.lastDay());
                });
        if (!FileDigest.of(papers.whole(caseId)).equals(document.fields().get("FILE_DIGEST"))) {
            throw APPEAL_FILE_CHANGED.with();
        }
    }

    private void requireAnswered(Paper petition, List<Deadline> all) {
        List<CaseParty> everybody = parties.of(petition.caseId());
        CaseParty appellant = everybody.stream()
                .filter(party -> party.id().equals(petition.author().partyId()))
                .findFirst()
                .orElseThrow();
        List<Deadline> answers = all.stream()
                .filter(deadline ->
                        deadline.callsFor() == Act.ANSWER && petition.id().equals(deadline.startedBy()))
                .toList();
        everybody.stream()
                .filter(party -> party.role() != appellant.role())
                .filter(party -> answers.stream().noneMatch(answer -> party.id().equals(answer.partyId())))
                .findFirst()
                .ifPresent(party -> {
                    throw APPEAL_NOT_SERVED.with(party.name());
                });
        running(answers.stream()).findFirst().ifPresent(answer -> {
            throw APPEAL_ANSWER_RUNS.with(answer.lastDay());
        });
    }

    private Stream<Deadline> running(Stream<Deadline> some) {
        return some.filter(deadline -> deadline.settledAt() == null && !deadline.isOver(clock.instant()));
    }
}
