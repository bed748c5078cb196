package org.comity.filing.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.filing.deficiency.DeficiencyCode.*;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentDescription;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Uploads;
import org.comity.filing.submission.AttorneyStep;
import org.comity.filing.submission.AttorneyStep.Step;
import org.comity.filing.submission.Capacity;
import org.comity.filing.submission.Draft;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.filing.submission.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A filing")
class FilingRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-21T16:30:00Z");

    /** A complete filing, in which one thing at a time is changed. */
    private static final class Case {
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
        boolean defendant = true;
        Capacity capacity = null;
        final Submission submission = new Submission(UUID.randomUUID(), "Filer", NOW);
        final List<Document> documents = new ArrayList<>();
        final List<AttorneyStep> steps = new ArrayList<>();

        Case() {
            Document claim = add(DocumentKind.STATEMENT_OF_CLAIM, "en", null);
            add(DocumentKind.STATEMENT_OF_CLAIM, "zh-CN", claim);
            Document poa = add(DocumentKind.POWER_OF_ATTORNEY, "zh-CN", null);
            add(DocumentKind.IDENTITY, "zh-CN", null);
            add(DocumentKind.REPRESENTATIVE_AUTHORITY, "zh-CN", null);
            add(DocumentKind.CONTRACT, "zh-CN", null);
            add(DocumentKind.EVIDENCE_LIST, "zh-CN", null);
            steps.add(new AttorneyStep(Step.SIGNED, LocalDate.of(2026, 9, 1), poa.id(), ""));
            steps.add(new AttorneyStep(Step.NOTARISED, LocalDate.of(2026, 9, 2), poa.id(), ""));
            steps.add(new AttorneyStep(Step.APOSTILLED, LocalDate.of(2026, 9, 8), poa.id(), ""));
        }

        Document add(DocumentKind kind, String language, Document original) {
            Document document = new Document(
                    submission.id(),
                    new Uploads.Received(
                            new DocumentStore.Arrived(
                                    Path.of("x"), UUID.randomUUID().toString(), 1),
                            1,
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

        void withoutStep(Step step) {
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
                        "KR",
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
                            capacity),
                    "Filer",
                    documents,
                    NOW);
            if (signed) {
                submission.sign("Katrin Vogel", documents, NOW);
            }
            return FilingRule.brokenBy(new Filing(submission, documents, twin, staffed, open));
        }
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("no party type", c -> c.partyType = null, PARTY_TYPE_NOT_CHOSEN, "partyType", false),
                defect("a court that is none", c -> c.court = "浙99", COURT_NOT_CHOSEN, "court", false),
                defect("a court that takes no new filings", c -> c.open = false, COURT_CLOSED, "court", false),
                defect("a court without a clerk", c -> c.staffed = false, COURT_NOT_STAFFED, "court", false),
                defect("a cause of another procedure", c -> c.cause = "499.1", CAUSE_NOT_CHOSEN, "cause", false),
                defect("no relief asked", c -> c.claims = " ", CLAIM_NO_SPECIFIC_RELIEF, "claims", false),
                defect("no amount", c -> c.amount = null, CLAIM_AMOUNT_MISSING, "claimAmount", false),
                defect(
                        "a foreign amount without rate",
                        c -> c.rate = null,
                        EXCHANGE_RATE_MISSING,
                        "exchangeRate",
                        false),
                defect("no facts", c -> c.facts = "", FACTS_MISSING, "facts", false),
                defect("no basis of jurisdiction", c -> c.basis = "", JURISDICTION_DOUBT, "jurisdictionBasis", false),
                defect(
                        "a plaintiff without country",
                        c -> c.plaintiffCountry = null,
                        PLAINTIFF_INCOMPLETE,
                        "litigants.0",
                        false),
                defect(
                        "a company without representative",
                        c -> c.representative = "",
                        REPRESENTATIVE_UNNAMED,
                        "litigants.0.representative",
                        false),
                defect(
                        "a plaintiff without e-mail",
                        c -> c.plaintiffEmail = null,
                        SERVICE_ADDRESS_UNCONFIRMED,
                        "litigants.0.email",
                        false),
                defect("no defendant", c -> c.defendant = false, DEFENDANT_UNIDENTIFIED, "litigants", false),
                defect(
                        "a nameless defendant",
                        c -> c.defendantName = " ",
                        DEFENDANT_UNIDENTIFIED,
                        "litigants.1.originalName",
                        false),
                defect(
                        "a defendant without address",
                        c -> c.defendantAddress = "",
                        DEFENDANT_ADDRESS_MISSING,
                        "litigants.1.address",
                        false),
                defect(
                        "no statement of claim",
                        c -> c.without(DocumentKind.STATEMENT_OF_CLAIM),
                        STATEMENT_OF_CLAIM_MISSING,
                        "documents",
                        false),
                defect(
                        "a company without register extract",
                        c -> c.without(DocumentKind.IDENTITY),
                        ID_MISSING,
                        "documents",
                        true),
                defect(
                        "a person without passport",
                        c -> {
                            c.plaintiffKind = Litigant.Kind.PERSON;
                            c.without(DocumentKind.IDENTITY);
                        },
                        ID_MISSING,
                        "documents",
                        false),
                defect(
                        "no authority of the representative",
                        c -> c.without(DocumentKind.REPRESENTATIVE_AUTHORITY),
                        REP_AUTHORITY_MISSING,
                        "documents",
                        true),
                defect(
                        "a lawyer without power of attorney",
                        c -> {
                            c.capacity = new Capacity(RepresentativeKind.LAWYER, "陈薇", List.of());
                            c.without(DocumentKind.POWER_OF_ATTORNEY);
                            c.steps.clear();
                        },
                        POA_MISSING,
                        "documents",
                        false),
                defect(
                        "a guardian who proves nothing",
                        c -> {
                            c.capacity = new Capacity(RepresentativeKind.GUARDIAN, "Karl", List.of());
                            c.without(DocumentKind.REPRESENTATIVE_AUTHORITY);
                            c.documents.removeIf(document -> document.kind() == DocumentKind.IDENTITY);
                            c.plaintiffKind = Litigant.Kind.PERSON;
                            c.add(DocumentKind.IDENTITY, "zh-CN", c.documents.getFirst());
                        },
                        REP_AUTHORITY_MISSING,
                        "documents",
                        false),
                defect(
                        "a lawyer without a name",
                        c -> c.capacity = new Capacity(RepresentativeKind.LAWYER, " ", List.of()),
                        FILER_UNNAMED,
                        "capacity.name",
                        false),
                defect(
                        "a power nobody signed",
                        c -> c.withoutStep(Step.SIGNED),
                        POA_UNSIGNED,
                        "powerOfAttorney",
                        false),
                defect(
                        "a power not notarised",
                        c -> c.withoutStep(Step.NOTARISED),
                        POA_NOT_NOTARISED,
                        "powerOfAttorney",
                        false),
                defect(
                        "a power without apostille",
                        c -> c.withoutStep(Step.APOSTILLED),
                        POA_NOT_APOSTILLED_OR_LEGALISED,
                        "powerOfAttorney",
                        false),
                defect(
                        "an apostille before the signature",
                        c -> c.steps.set(
                                2,
                                new AttorneyStep(
                                        Step.APOSTILLED,
                                        LocalDate.of(2026, 8, 31),
                                        c.steps.get(0).documentId(),
                                        "")),
                        POA_STEPS_OUT_OF_ORDER,
                        "powerOfAttorney",
                        false),
                defect("the warning unread", c -> c.read = false, WARNING_UNACKNOWLEDGED, "warningAcknowledged", false),
                defect("no signature", c -> c.signed = false, CLAIM_UNSIGNED, "signature", false),
                defect("no evidence", c -> c.without(DocumentKind.CONTRACT), EVIDENCE_MISSING, "documents", true),
                defect(
                        "no list of evidence",
                        c -> c.without(DocumentKind.EVIDENCE_LIST),
                        EVIDENCE_UNLISTED,
                        "documents",
                        true),
                defect("the same claim twice", c -> c.twin = true, DUPLICATE_CASE, "claimAmount", true));
    }

    private static Arguments defect(
            String what, Consumer<Case> change, DeficiencyCode code, String field, boolean mayComeLater) {
        return Arguments.of(what, change, new Finding(code, field, mayComeLater));
    }

    @ParameterizedTest(name = "with {0} has exactly this defect: {2}")
    @MethodSource("defects")
    void hasExactlyOneDefect(String what, Consumer<Case> change, Finding finding) {
        Case filing = new Case();
        change.accept(filing);
        assertThat(filing.findings()).containsExactly(finding);
    }

    @Test
    @DisplayName("that is complete has none")
    void complete() {
        assertThat(new Case().findings()).isEmpty();
    }

    @Test
    @DisplayName(
            "of a plaintiff without a lawyer needs no power of attorney; who represents by law proves it otherwise")
    void withoutPowerOfAttorney() {
        Case filing = new Case();
        filing.without(DocumentKind.POWER_OF_ATTORNEY);
        filing.steps.clear();
        assertThat(filing.findings()).isEmpty();
        filing.capacity = new Capacity(RepresentativeKind.LEGAL_REPRESENTATIVE, "Dr. Vogel", List.of());
        assertThat(filing.findings()).isEmpty();
    }

    @Test
    @DisplayName("in yuan needs no rate, a plaintiff at home no apostille")
    void whatIsNotAsked() {
        Case filing = new Case();
        filing.currency = "CNY";
        filing.rate = null;
        filing.plaintiffCountry = "CN";
        filing.withoutStep(Step.NOTARISED);
        filing.withoutStep(Step.APOSTILLED);
        assertThat(filing.findings()).isEmpty();
    }

    @Test
    @DisplayName("a foreign paper needs a Chinese translation of itself, not of another")
    void translationGate() {
        Case filing = new Case();
        Document korean = filing.add(DocumentKind.EVIDENCE, "ko", null);
        filing.add(DocumentKind.EVIDENCE, "en", korean);
        assertThat(filing.findings())
                .containsExactly(new Finding(TRANSLATION_MISSING, "documents." + korean.id(), false));
        filing.add(DocumentKind.EVIDENCE, "zh-Hans", korean);
        assertThat(filing.findings()).isEmpty();
    }

    @Test
    @DisplayName("each defect names its law")
    void sources() {
        assertThat(DeficiencyCode.values())
                .allSatisfy(code -> assertThat(code.source()).isNotBlank());
    }
}
