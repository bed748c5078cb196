package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.ADDRESS_NOT_STATED;
import static org.comity.serviceofprocess.problem.ServiceProblem.ADDRESS_PAPER_MISSING;
import static org.comity.serviceofprocess.problem.ServiceProblem.ADDRESS_PAPER_OF_OTHERS;
import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_IN_CASE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.comity.law.PaperKind.Author;
import org.comity.law.PaperKinds;
import org.comity.serviceofprocess.casefile.CaseView.PartyView;
import org.comity.serviceofprocess.casefile.PartyContacts;
import org.comity.serviceofprocess.channel.electronic.AddressBasis.Ground;

/** What of a case can show whose an electronic address is. */
@ApplicationScoped
class AddressPapers {

    /** Whoever of its parties hands it in. */
    private static final String SIGNED_BY_ALL = "CONTRACT";

    private final PartyContacts contacts;

    AddressPapers(PartyContacts contacts) {
        this.contacts = contacts;
    }

    /** The papers that a party of this side can have handed in or signed; what only others hand in is none of them. */
    static List<CaseDocument> of(CourtCase file, CaseParty party) {
        return file.documents().stream().filter(paper -> canBeOf(paper, party)).toList();
    }

    /** The address that the addressee stated and the court confirmed; null if it stated none, or one without e-mail. */
    String statedBy(CaseParty party) {
        PartyView view = contacts.view(party);
        return view.addressChanged() == null ? null : view.email();
    }

    /**
     * Refuses what cannot show it.
     *
     * @param basis null where only others gave the address: then there is nothing to show
     * @throws org.comity.http.ProblemException ADDRESS_NOT_STATED, ADDRESS_PAPER_MISSING, ADDRESS_PAPER_OF_OTHERS,
     *     DOCUMENT_NOT_IN_CASE
     */
    void require(AddressBasis basis, String email, CourtCase file, CaseParty party) {
        if (basis == null) {
            return;
        }
        if (basis.ground() == Ground.STATED) {
            if (basis.documentId() != null || !email.equalsIgnoreCase(statedBy(party))) {
                throw ADDRESS_NOT_STATED.with(email);
            }
            return;
        }
        if (basis.documentId() == null) {
            throw ADDRESS_PAPER_MISSING.with();
        }
        CaseDocument paper =
                file.document(basis.documentId()).orElseThrow(() -> DOCUMENT_NOT_IN_CASE.with(basis.documentId()));
        if (basis.ground() == Ground.PAPER && !canBeOf(paper, party)) {
            throw ADDRESS_PAPER_OF_OTHERS.with(paper.title());
        }
    }

    private static boolean canBeOf(CaseDocument paper, CaseParty party) {
        return paper.kind().equals(SIGNED_BY_ALL)
                || PaperKinds.find(paper.kind())
                        .filter(kind -> authors(party.role()).stream().anyMatch(kind::isFiledBy))
                        .isPresent();
    }

    private static Set<Author> authors(PartyRole role) {
        return switch (role) {
            case PLAINTIFF -> Set.of(Author.PLAINTIFF);
            case DEFENDANT -> Set.of(Author.DEFENDANT);
            case THIRD_PARTY -> Set.of(Author.CLAIMING_THIRD_PARTY, Author.THIRD_PARTY);
        };
    }
}
