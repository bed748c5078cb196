package org.comity.filing.nextstep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.filing.address.AddressChange;
import org.comity.filing.application.Application;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.exchange.EvidenceExchange;
import org.comity.filing.itemtofollow.ItemToFollow;
import org.comity.filing.paper.Paper;
import org.comity.filing.question.Question;
import org.comity.filing.representation.Representation;
import org.comity.filing.submission.Submission;
import org.comity.filing.transfer.Transfer;

/** All that the lines of one page of work speak of, each by its id. What is gone since its row was found is not there. */
record WorkMatters(
        Map<UUID, Submission> submissions,
        Map<UUID, Deadline> deadlines,
        Map<UUID, ItemToFollow> items,
        Map<UUID, CaseParty> joined,
        Map<UUID, Paper> exhibits,
        Map<UUID, EvidenceExchange> exchanges,
        Map<UUID, Representation> representations,
        Map<UUID, AddressChange> addresses,
        Map<UUID, Application> applications,
        Map<UUID, Question> questions,
        Map<UUID, CourtDocument> documents,
        Map<UUID, Transfer> transfers,
        Map<UUID, CaseFile> files,
        Map<UUID, List<CaseParty>> parties) {

    static <T> Stream<T> found(Map<UUID, T> among, UUID id) {
        return Stream.ofNullable(among.get(id));
    }

    List<CaseParty> partiesOf(CaseFile file) {
        return parties.getOrDefault(file.id(), List.of());
    }

    /** Null if it is none of the case. */
    CaseParty party(CaseFile file, UUID id) {
        return partiesOf(file).stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
