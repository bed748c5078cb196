package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.CORRECTION_NOT_TO_ALL;
import static org.comity.filing.problem.CaseProblem.PAPER_MADE_AS_DOCUMENT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.Readers;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.courtdocument.IssueRule;
import org.comity.filing.courtdocument.IssuedDocuments;
import org.comity.filing.courtdocument.KnownFields;
import org.comity.filing.paper.HandInRule;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.law.PaperKinds;

/**
 * Slips in a decision, which the court corrects by a ruling, asked or of itself: what was written or counted wrongly, and costs that
 * were left out. Whoever has the decision has the ruling too. Source: CPL 157; J 245.
 */
@ApplicationScoped
class Corrections implements IssueRule, KnownFields, HandInRule {
    private final Papers papers;
    private final IssuedDocuments issued;

    Corrections(Papers papers, IssuedDocuments issued) {
        this.papers = papers;
        this.issued = issued;
    }

    /** By the decision, the earliest first. */
    Map<UUID, List<Correction>> of(Collection<UUID> decisions) {
        return issued.correcting(decisions).stream()
                .collect(Collectors.groupingBy(
                        CourtDocument::about, Collectors.mapping(Correction::of, Collectors.toList())));
    }

    /** The decision that was issued last. */
    @Override
    public Map<String, String> of(String kind, CaseFile file) {
        return kind.equals(IssuedDocuments.CORRECTION)
                ? papers.issued(file.id(), PaperKinds.DECISIONS).stream()
                        .limit(1)
                        .collect(Collectors.toMap(decision -> "CORRECTED", decision -> decision.id()
                                .toString()))
                : Map.of();
    }

    @Override
    public void require(CourtDocument document) {
        if (!document.kind().equals(IssuedDocuments.CORRECTION)) {
            return;
        }
        Readers having = papers.findById(document.about()).readers();
        if (document.readers() != Readers.ALL && document.readers() != having) {
            throw CORRECTION_NOT_TO_ALL.with();
        }
    }

    /** A paper that is only uploaded would not say which decision it corrects. */
    @Override
    public void require(Standing standing, Paper paper) {
        if (paper.kind().equals(IssuedDocuments.CORRECTION)) {
            throw PAPER_MADE_AS_DOCUMENT.with();
        }
    }
}
