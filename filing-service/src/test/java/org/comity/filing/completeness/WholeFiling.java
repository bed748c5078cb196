package org.comity.filing.completeness;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentDescription;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Uploads;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.scan.Scan;
import org.comity.filing.submission.AttorneyStep;
import org.comity.filing.submission.Capacity;
import org.comity.filing.submission.Draft;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submission;
import org.comity.law.AttorneyLink;
import org.comity.law.AttorneyWay;

/** A complete filing, in which one thing at a time is changed. */
final class WholeFiling {
    private static final Instant NOW = Instant.parse("2026-11-21T16:30:00Z");

    String partyType = "foreign_enterprise";
    String court = "浙01";
    String cause = "88.7";
    String amount = "480000";
    String currency = "USD";
    String rate = "7.1";
    String claims = "Payment";
    String facts = "Delivered, not paid";
    String basis = "Clause 14";
    boolean read = true;
    boolean signed = true;
    boolean twin = false;
    boolean staffed = true;
    boolean open = true;
    String plaintiffCountry = "DE";
    Litigant.Kind plaintiffKind = Litigant.Kind.COMPANY;
    String plaintiffEmail = "a@b.example";
    String representative = "Dr. Vogel";
    String defendantName = "한빛정밀";
    String defendantAddress = "Seoul";
    String defendantCountry = "KR";
    boolean defendant = true;
    Capacity capacity = null;
    AttorneyWay way = null;
    Boolean withoutAmount = null;
    final Submission submission = new Submission(UUID.randomUUID(), "Filer", NOW);
    final List<Document> documents = new ArrayList<>();
    final List<AttorneyStep> steps = new ArrayList<>();

    WholeFiling() {
        Document claim = add(DocumentKind.STATEMENT_OF_CLAIM, "en", null);
        add(DocumentKind.STATEMENT_OF_CLAIM, "zh-CN", claim);
        Document poa = add(DocumentKind.POWER_OF_ATTORNEY, "zh-CN", null);
        add(DocumentKind.IDENTITY, "zh-CN", null);
        add(DocumentKind.REPRESENTATIVE_AUTHORITY, "zh-CN", null);
        add(DocumentKind.CONTRACT, "zh-CN", null);
        add(DocumentKind.EVIDENCE_LIST, "zh-CN", null);
        steps.add(new AttorneyStep(AttorneyLink.SIGNED, LocalDate.of(2026, 9, 1), poa.id(), "", null, null));
        steps.add(new AttorneyStep(AttorneyLink.NOTARISED, LocalDate.of(2026, 9, 2), poa.id(), "", null, null));
        steps.add(new AttorneyStep(AttorneyLink.APOSTILLED, LocalDate.of(2026, 9, 8), poa.id(), "", null, null));
    }

    Document add(DocumentKind kind, String language, Document original) {
        return add(kind, language, original, FileType.PDF);
    }

    Document addPicture(String language) {
        return add(DocumentKind.OTHER, language, null, FileType.JPEG);
    }

    private Document add(DocumentKind kind, String language, Document original, FileType type) {
        Document document = new Document(
                submission.id(),
                new Uploads.Received(
                        new DocumentStore.Arrived(
                                Path.of("x"), UUID.randomUUID().toString(), 1),
                        type,
                        1,
                        List.of(),
                        Scan.NOT_SCANNED,
                        "x.pdf"),
                UUID.randomUUID(),
                NOW);
        document.describe(new DocumentDescription(
                kind, language, "x", original == null ? null : original.id(), "T", original != null));
        documents.add(document);
        return document;
    }

    void without(DocumentKind kind) {
        documents.removeIf(document -> document.kind() == kind);
    }

    void withoutStep(AttorneyLink step) {
        steps.removeIf(fact -> fact.step() == step);
    }

    List<Finding> findings() {
        List<Litigant> litigants = new ArrayList<>();
        litigants.add(new Litigant(
                Litigant.Role.PLAINTIFF,
                plaintiffKind,
                "Rheinland",
                "",
                "",
                representative,
                plaintiffCountry,
                "Köln",
                null,
                plaintiffEmail,
                "en",
                null,
                null));
        if (defendant) {
            litigants.add(new Litigant(
                    Litigant.Role.DEFENDANT,
                    Litigant.Kind.COMPANY,
                    defendantName,
                    "",
                    "",
                    "",
                    defendantCountry,
                    defendantAddress,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        submission.revise(
                new Draft(
                        0L,
                        partyType,
                        court,
                        cause,
                        amount == null ? null : new BigDecimal(amount),
                        currency,
                        rate == null ? null : new BigDecimal(rate),
                        null,
                        claims,
                        facts,
                        basis,
                        read,
                        litigants,
                        steps,
                        capacity,
                        way,
                        withoutAmount,
                        null),
                "Filer",
                documents,
                NOW);
        if (signed) {
            submission.sign("Katrin Vogel", documents, NOW);
        }
        return FilingRule.brokenBy(new Filing(submission, documents, twin, staffed, open));
    }
}
