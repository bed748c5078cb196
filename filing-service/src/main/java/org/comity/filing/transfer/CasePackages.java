package org.comity.filing.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.fee.Money;
import org.comity.filing.intake.IntakeSheet;
import org.comity.filing.intake.Intakes;
import org.comity.filing.paper.Paper;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submissions;

/** What of a case goes into its package. */
@ApplicationScoped
class CasePackages {
    private final CaseParties parties;
    private final Submissions submissions;
    private final Intakes intakes;
    private final Docket docket;

    CasePackages(CaseParties parties, Submissions submissions, Intakes intakes, Docket docket) {
        this.parties = parties;
        this.submissions = submissions;
        this.intakes = intakes;
        this.docket = docket;
    }

    record Bytes(String path, String digest) {}

    /**
     * A line of the docket as the court that hands the file over kept it.
     *
     * @param party its place as in {@code case.json}; null if the line is towards none
     * @param details as the docket keeps them, by their names
     */
    record Line(
            DocketEntry.What what,
            DocketEntry.By by,
            Instant happenedAt,
            LocalDate courtDay,
            Integer party,
            Map<String, String> details) {}

    record Content(TransferredCase transferred, List<Line> docket, List<Bytes> bytes) {}

    /** @param whole all its papers, in the order of the index */
    Content of(CaseFile file, List<Paper> whole) {
        List<CaseParty> all = parties.of(file.id());
        List<CaseParty> thirds = all.stream()
                .filter(party -> party.role() == Litigant.Role.THIRD_PARTY)
                .toList();
        List<CaseParty> sides = all.stream()
                .filter(party -> party.role() != Litigant.Role.THIRD_PARTY)
                .toList();
        Map<UUID, Integer> places = new HashMap<>();
        sides.forEach(party -> places.put(party.id(), places.size()));
        thirds.forEach(party -> places.put(party.id(), places.size()));
        List<Bytes> bytes = new ArrayList<>();
        List<TransferredCase.Paper> papers = new ArrayList<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        whole.forEach(paper -> numbers.put(paper.id(), numbers.size()));
        for (Paper paper : whole) {
            String path =
                    "papers/%04d.%s".formatted(papers.size() + 1, paper.type().extension());
            bytes.add(new Bytes(path, paper.digest()));
            papers.add(described(paper, path, places, numbers, file));
        }
        return new Content(
                new TransferredCase(sheet(file, sides, thirds), papers),
                docket.whole(file.id()).stream().map(line -> line(line, places)).toList(),
                bytes);
    }

    private static Line line(DocketEntry entry, Map<UUID, Integer> places) {
        return new Line(
                entry.what(),
                entry.by(),
                entry.happenedAt(),
                entry.courtDay(),
                entry.partyId() == null ? null : places.get(entry.partyId()),
                entry.details());
    }

    private static TransferredCase.Paper described(
            Paper paper, String path, Map<UUID, Integer> places, Map<UUID, Integer> numbers, CaseFile file) {
        UUID party = paper.author().partyId();
        return new TransferredCase.Paper(
                path,
                paper.kind(),
                paper.author().side(),
                party == null ? null : places.get(party),
                nameless(file, paper.author().accountId()),
                paper.author().name(),
                paper.readers(),
                paper.namedReaders().stream().map(places::get).toList(),
                paper.language(),
                paper.title(),
                paper.purpose(),
                paper.source(),
                paper.isTranslation() ? numbers.get(paper.translationOf()) : null,
                paper.translator(),
                paper.isCertified(),
                paper.photographOf() == null ? null : numbers.get(paper.photographOf()),
                paper.photographPage(),
                paper.filename(),
                paper.pages(),
                paper.receivedAt(),
                paper.filedAt(),
                paper.onPaper(),
                paper.claimed());
    }

    /** Which papers came from one hand shows, and whose account it was does not. */
    private static UUID nameless(CaseFile file, UUID account) {
        return UUID.nameUUIDFromBytes((file.id() + " " + account).getBytes(StandardCharsets.UTF_8));
    }

    private IntakeSheet sheet(CaseFile file, List<CaseParty> sides, List<CaseParty> thirds) {
        return new IntakeSheet(
                null,
                file.court(),
                file.number(),
                file.receivedOn(),
                file.registeredOn(),
                file.cause(),
                file.claim().map(Money::amount).orElse(null),
                file.claim().map(Money::currency).orElse(null),
                file.exchangeRate(),
                claimsOf(file),
                sides.stream().map(CaseParty::litigant).toList(),
                thirds.stream()
                        .map(party -> new IntakeSheet.ThirdParty(party.litigant(), party.claims()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private String claimsOf(CaseFile file) {
        return file.submissionId() == null
                ? intakes.claimsOf(file.id())
                : submissions.findById(file.submissionId()).claims();
    }
}
