package org.comity.filing.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.events.Outbox;
import org.comity.filing.document.Document;
import org.comity.filing.document.Documents;
import org.comity.filing.fee.AppliedRate;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submission;
import org.comity.law.Causes;
import org.comity.law.CourtClock;

/** Registers a case (登记立案): number, parties, documents and fee in one transaction, and tells the other services. */
@ApplicationScoped
public class Registration {
    private static final int LONGEST_NAME_IN_TITLE = 60;

    private final CaseNumbers numbers;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Documents documents;
    private final Outbox outbox;

    Registration(CaseNumbers numbers, CaseFiles files, CaseParties parties, Documents documents, Outbox outbox) {
        this.numbers = numbers;
        this.files = files;
        this.parties = parties;
        this.documents = documents;
        this.outbox = outbox;
    }

    /**
     * Of a submission.
     *
     * @param papers all documents of the submission
     * @param rate yuan for one unit on the day of acceptance; null for a claim in yuan
     * @param fee that the court sets where no amount is claimed; else null
     */
    public CaseFile of(
            Submission submission,
            List<Document> papers,
            UUID caseId,
            AppliedRate rate,
            BigDecimal fee,
            Registrar registrar,
            Instant now) {
        // From the number on, all others who register at this court wait: what needs none is written before.
        documents.joinCase(submission.id(), caseId);
        return of(CaseEntry.of(submission, rate, fee), papers, caseId, registrar, now);
    }

    /**
     * Of a case that was not filed online.
     *
     * @throws org.comity.http.ProblemException CASE_NUMBER_TAKEN if it has a number that another case has
     */
    public CaseFile of(CaseEntry entry, UUID caseId, Registrar registrar, Instant now) {
        return of(entry, List.of(), caseId, registrar, now);
    }

    private CaseFile of(CaseEntry entry, List<Document> papers, UUID caseId, Registrar registrar, Instant now) {
        CaseFile file = new CaseFile(caseId, entry, numberOf(entry, now), titleOf(entry), registrar, now);
        files.persist(file);
        List<CaseParty> registered = partiesOf(entry, caseId, now);
        if (entry.filerAccountId() != null) {
            registered.stream()
                    .filter(party -> party.role() == Litigant.Role.PLAINTIFF)
                    .forEach(party -> party.appear(entry.filerAccountId(), entry.submittedAt()));
        }
        parties.persist(registered);
        outbox.add(CaseRegistered.of(file, entry, registered, papers));
        return file;
    }

    private CaseNumber numberOf(CaseEntry entry, Instant now) {
        if (entry.isTakenOver()) {
            CaseNumber number = entry.takenOver().number();
            numbers.take(number);
            return number;
        }
        String type = Causes.special(entry.cause()) + CaseNumber.CIVIL_FIRST_INSTANCE;
        return numbers.next(entry.court(), CourtClock.dateOf(now).getYear(), type);
    }

    private static List<CaseParty> partiesOf(CaseEntry entry, UUID caseId, Instant now) {
        List<Litigant> litigants = entry.litigants().all();
        return IntStream.range(0, litigants.size())
                .mapToObj(i -> new CaseParty(caseId, now, i, litigants.get(i)))
                .toList();
    }

    /** As courts write it: plaintiff 与 defendant, then the cause. */
    private static String titleOf(CaseEntry entry) {
        String cause = Causes.find(entry.cause()).orElseThrow().zh();
        return names(entry.litigants().plaintiffs()) + "与"
                + names(entry.litigants().defendants()) + cause;
    }

    private static String names(List<Litigant> litigants) {
        String first = litigants.stream().limit(3).map(Registration::courtName).collect(Collectors.joining("、"));
        return litigants.size() > 3 ? first + "等" : first;
    }

    private static String courtName(Litigant litigant) {
        String name = litigant.chineseName().isBlank() ? litigant.name() : litigant.chineseName();
        return shortened(name);
    }

    /** To 60 units at most, with a mark where it is cut, and never inside of what a reader sees as one character. */
    static String shortened(String name) {
        if (name.length() <= LONGEST_NAME_IN_TITLE) {
            return name;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = characters.isBoundary(LONGEST_NAME_IN_TITLE)
                ? LONGEST_NAME_IN_TITLE
                : characters.preceding(LONGEST_NAME_IN_TITLE);
        return name.substring(0, end) + "…";
    }
}
