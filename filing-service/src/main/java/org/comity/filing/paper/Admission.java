package org.comity.filing.paper;

import static org.comity.filing.problem.CaseProblem.PAPER_IS_PHOTOGRAPH;
import static org.comity.filing.problem.CaseProblem.PAPER_KIND_NOT_NOW;
import static org.comity.filing.problem.CaseProblem.PAPER_KIND_NOT_YOURS;
import static org.comity.filing.problem.CaseProblem.PAPER_KIND_UNKNOWN;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.PAPER_WITHOUT_ORIGINAL;
import static org.comity.filing.problem.FilingProblem.TRANSLATION_OF_A_TRANSLATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;

/** Who may hand in what, and when; and what a translation may translate. */
@ApplicationScoped
class Admission {
    private final Papers papers;

    Admission(Papers papers) {
        this.papers = papers;
    }

    /**
     * @param code as it was asked for, or the kind of the original
     * @param original null for a paper that is no translation
     * @return the kind, or that of translations
     */
    PaperKind requireMayFile(Standing standing, String code, Paper original) {
        String ruling = original == null ? code : PaperKind.TRANSLATION;
        PaperKind kind = PaperKinds.find(ruling).orElseThrow(() -> PAPER_KIND_UNKNOWN.with(code));
        if (!kind.isFiledBy(standing.hand())) {
            throw PAPER_KIND_NOT_YOURS.with();
        }
        if (!kind.isFiledIn(papers.phaseOf(standing.file().id()))) {
            throw PAPER_KIND_NOT_NOW.with();
        }
        if (original == null && kind.code().equals(PaperKind.TRANSLATION)) {
            throw PAPER_WITHOUT_ORIGINAL.with();
        }
        return kind;
    }

    /** The paper that a translation names: one that was handed in, which the translator reads. Null for an original. */
    Paper original(Standing standing, PaperDescription said) {
        if (said.translationOf() == null) {
            return null;
        }
        Paper original = filedOriginal(standing, said.translationOf());
        if (original.isTranslation()) {
            throw TRANSLATION_OF_A_TRANSLATION.with();
        }
        return original;
    }

    /** A photograph of a page is handed in and taken back with its PDF. @throws org.comity.http.ProblemException PAPER_IS_PHOTOGRAPH */
    static void requireNoPhotograph(Paper paper) {
        if (paper.isPhotograph()) {
            throw PAPER_IS_PHOTOGRAPH.with(paper.title());
        }
    }

    /** What a translation that is about to be handed in translates, if that was not taken back meanwhile. Null for an original. */
    Paper originalOf(Paper paper, Standing standing) {
        return paper.isTranslation() ? filedOriginal(standing, paper.translationOf()) : null;
    }

    private Paper filedOriginal(Standing standing, UUID id) {
        Paper original = papers.require(standing, id);
        if (!original.isFiled()) {
            throw PAPER_NOT_FOUND.with(id);
        }
        return original;
    }
}
