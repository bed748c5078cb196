package org.comity.filing.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.filing.deficiency.DeficiencyCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.submission.AttorneyStep;
import org.comity.filing.submission.Capacity;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.law.AttorneyLink;
import org.comity.law.AttorneyRule;
import org.comity.law.AttorneyWay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A filing")
class FilingRuleTest {
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
                        true),
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
                        true),
                defect(
                        "a defendant without country",
                        c -> c.defendantCountry = null,
                        DEFENDANT_COUNTRY_MISSING,
                        "litigants.1.country",
                        false),
                defect(
                        "more than an intermediate court takes",
                        c -> c.amount = "704225353",
                        COURT_LEVEL_DOUBT,
                        "court",
                        true),
                defect(
                        "no statement of claim",
                        c -> {
                            c.without(DocumentKind.STATEMENT_OF_CLAIM);
                            c.claims = "支付货款";
                            c.facts = "交付后未付款";
                        },
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
                            c.capacity = new Capacity(RepresentativeKind.LAWYER, "陈薇", List.of(), null);
                            c.without(DocumentKind.POWER_OF_ATTORNEY);
                            c.steps.clear();
                        },
                        POA_MISSING,
                        "documents",
                        false),
                defect(
                        "a guardian who proves nothing",
                        c -> {
                            c.capacity = new Capacity(RepresentativeKind.GUARDIAN, "Karl", List.of(), null);
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
                        c -> c.capacity = new Capacity(RepresentativeKind.LAWYER, " ", List.of(), null),
                        FILER_UNNAMED,
                        "capacity.name",
                        false),
                defect(
                        "a power nobody signed",
                        c -> c.withoutStep(AttorneyLink.SIGNED),
                        POA_UNSIGNED,
                        "powerOfAttorney",
                        true),
                defect(
                        "a power not notarised",
                        c -> c.withoutStep(AttorneyLink.NOTARISED),
                        POA_NOT_NOTARISED,
                        "powerOfAttorney",
                        true),
                defect(
                        "a power without apostille",
                        c -> c.withoutStep(AttorneyLink.APOSTILLED),
                        POA_NOT_APOSTILLED_OR_LEGALISED,
                        "powerOfAttorney",
                        true),
                defect(
                        "an apostille before the signature",
                        c -> c.steps.set(
                                2,
                                new AttorneyStep(
                                        AttorneyLink.APOSTILLED,
                                        LocalDate.of(2026, 8, 31),
                                        c.steps.get(0).documentId(),
                                        "",
                                        null,
                                        null)),
                        POA_STEPS_OUT_OF_ORDER,
                        "powerOfAttorney",
                        true),
                defect("the warning unread", c -> c.read = false, WARNING_UNACKNOWLEDGED, "warningAcknowledged", true),
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
            String what, Consumer<WholeFiling> change, DeficiencyCode code, String field, boolean mayComeLater) {
        return Arguments.of(what, change, new Finding(code, field, mayComeLater));
    }

    @ParameterizedTest(name = "with {0} has exactly this defect: {2}")
    @MethodSource("defects")
    void hasExactlyOneDefect(String what, Consumer<WholeFiling> change, Finding finding) {
        WholeFiling filing = new WholeFiling();
        change.accept(filing);
        assertThat(filing.findings()).containsExactly(finding);
    }

    /** What each way of a power of attorney needs, on the papers of the filing. */
    private static void bring(WholeFiling filing, AttorneyWay way, String partyType, String country) {
        UUID paper = filing.steps.getFirst().documentId();
        filing.way = way;
        filing.partyType = partyType;
        filing.plaintiffCountry = country;
        filing.steps.clear();
        AttorneyRule.of(way)
                .links()
                .forEach(link -> filing.steps.add(
                        new AttorneyStep(link, LocalDate.of(2026, 9, 8), paper, "An authority", "7/2026", null)));
    }

    @ParameterizedTest(name = "by {0} of a {1} in {2}; without its last link it is barred, as {3}")
    @CsvSource({
        "APOSTILLE, foreign_enterprise, DE, POA_NOT_APOSTILLED_OR_LEGALISED",
        "LEGALISATION, foreign_enterprise, LA, POA_NOT_APOSTILLED_OR_LEGALISED",
        "TREATY, foreign_enterprise, DE, POA_LINK_MISSING",
        "THIRD_STATE, foreign_natural_person, TV, POA_NOT_APOSTILLED_OR_LEGALISED",
        "VIDEO_WITNESS, foreign_enterprise, DE, POA_LINK_MISSING",
        "BEFORE_JUDGE, foreign_natural_person, DE, POA_LINK_MISSING",
        "NOTARY_IN_CHINA, foreign_enterprise, DE, POA_LINK_MISSING",
        "MISSION, overseas_chinese_citizen, FR, POA_LINK_MISSING",
        "MISSION_OF_THIRD_STATE, overseas_chinese_citizen, TV, POA_NOT_APOSTILLED_OR_LEGALISED",
        "OVERSEAS_BODY, overseas_chinese_citizen, TV, POA_LINK_MISSING",
        "HONG_KONG_MACAO, hong_kong_macao_enterprise, HK, POA_LINK_MISSING",
        "TAIWAN, taiwan_enterprise, TW, POA_LINK_MISSING",
        "EARLIER, foreign_enterprise, DE, POA_LINK_MISSING",
        "AT_HOME, foreign_enterprise, CN, POA_UNSIGNED"
    })
    @DisplayName("of a lawyer passes with a power of attorney")
    void everyWay(AttorneyWay way, String partyType, String country, DeficiencyCode missing) {
        WholeFiling filing = new WholeFiling();
        filing.capacity = new Capacity(RepresentativeKind.LAWYER, "陈薇", List.of(), null);
        bring(filing, way, partyType, country);
        assertThat(filing.findings()).isEmpty();

        AttorneyLink last = filing.steps.removeLast().step();
        String field = missing == POA_LINK_MISSING ? "powerOfAttorney." + last : "powerOfAttorney";
        assertThat(filing.findings()).containsExactly(new Finding(missing, field, false));
        filing.capacity = null;
        assertThat(filing.findings()).containsExactly(new Finding(missing, field, true));
    }

    @ParameterizedTest(name = "by {0} of a {1} in {2}")
    @CsvSource({
        "MISSION, foreign_enterprise, DE",
        "LEGALISATION, foreign_enterprise, DE",
        "HONG_KONG_MACAO, foreign_enterprise, HK",
        "TAIWAN, hong_kong_macao_person, TW"
    })
    @DisplayName("is not barred by a way that the law does not name for such a party, but that is said")
    void anotherWay(AttorneyWay way, String partyType, String country) {
        WholeFiling filing = new WholeFiling();
        filing.capacity = new Capacity(RepresentativeKind.LAWYER, "陈薇", List.of(), null);
        bring(filing, way, partyType, country);
        assertThat(filing.findings()).containsExactly(new Finding(POA_WAY_NOT_OPEN, "attorneyWay", true));
    }

    @ParameterizedTest(name = "of {0} on {1}: {2}, a bar: {3}")
    @CsvSource({
        "HK, 2026-09-08, POA_APOSTILLE_NOT_IN_FORCE, true",
        "FR, 2023-11-06, POA_APOSTILLE_NOT_IN_FORCE, true",
        "IN, 2026-09-08, POA_APOSTILLE_UNSURE, false",
        "LA, 2026-09-08, POA_APOSTILLE_UNSURE, false",
        "FR, 2026-09-08,, false"
    })
    @DisplayName("takes an apostille from where the Convention was in force with China when it was given")
    void apostille(String state, LocalDate day, DeficiencyCode code, boolean bar) {
        WholeFiling filing = new WholeFiling();
        filing.capacity = new Capacity(RepresentativeKind.LAWYER, "陈薇", List.of(), null);
        UUID paper = filing.steps.getFirst().documentId();
        filing.steps.replaceAll(step -> new AttorneyStep(step.step(), day, paper, "Cour", "1", state));
        assertThat(filing.findings())
                .isEqualTo(code == null ? List.of() : List.of(new Finding(code, "powerOfAttorney.APOSTILLED", !bar)));
    }

    @Test
    @DisplayName("is asked by what a link can be looked up")
    void unverifiable() {
        WholeFiling filing = new WholeFiling();
        bring(filing, AttorneyWay.APOSTILLE, "foreign_enterprise", "DE");
        filing.steps.replaceAll(step -> new AttorneyStep(
                step.step(),
                step.doneOn(),
                step.documentId(),
                step.step() == AttorneyLink.NOTARISED ? "Notar Weber, Köln" : "",
                " ",
                null));
        assertThat(filing.findings())
                .containsExactly(new Finding(POA_LINK_UNVERIFIABLE, "powerOfAttorney.APOSTILLED", true));
    }

    @Test
    @DisplayName("that is complete has none")
    void complete() {
        assertThat(new WholeFiling().findings()).isEmpty();
    }

    @Test
    @DisplayName(
            "of a plaintiff without a lawyer needs no power of attorney; who represents by law proves it otherwise")
    void withoutPowerOfAttorney() {
        WholeFiling filing = new WholeFiling();
        filing.without(DocumentKind.POWER_OF_ATTORNEY);
        filing.steps.clear();
        assertThat(filing.findings()).isEmpty();
        filing.capacity = new Capacity(RepresentativeKind.LEGAL_REPRESENTATIVE, "Dr. Vogel", List.of(), null);
        assertThat(filing.findings()).isEmpty();
    }

    @Test
    @DisplayName("in yuan needs no rate, a plaintiff at home no apostille")
    void whatIsNotAsked() {
        WholeFiling filing = new WholeFiling();
        filing.currency = "CNY";
        filing.rate = null;
        filing.plaintiffCountry = "CN";
        filing.withoutStep(AttorneyLink.NOTARISED);
        filing.withoutStep(AttorneyLink.APOSTILLED);
        assertThat(filing.findings()).isEmpty();
    }

    @Test
    @DisplayName("that asks for no amount needs none, nor a rate")
    void withoutAmount() {
        WholeFiling filing = new WholeFiling();
        filing.withoutAmount = true;
        filing.amount = null;
        filing.rate = null;
        assertThat(filing.findings()).isEmpty();
    }

    @Test
    @DisplayName("a foreign paper needs a Chinese translation of itself, not of another")
    void translationGate() {
        WholeFiling filing = new WholeFiling();
        Document korean = filing.add(DocumentKind.EVIDENCE, "ko", null);
        filing.add(DocumentKind.EVIDENCE, "en", korean);
        assertThat(filing.findings())
                .containsExactly(new Finding(TRANSLATION_MISSING, "documents." + korean.id(), false));
        filing.add(DocumentKind.EVIDENCE, "zh-Hans", korean);
        assertThat(filing.findings()).isEmpty();
    }

    @Test
    @DisplayName("a photograph of a foreign page is translated with the PDF that was made of it, any other on its own")
    void photographsOfPages() {
        WholeFiling filing = new WholeFiling();
        Document korean = filing.add(DocumentKind.EVIDENCE, "ko", null);
        filing.addPicture("ko").photographs(korean, 1);
        assertThat(filing.findings())
                .containsExactly(new Finding(TRANSLATION_MISSING, "documents." + korean.id(), false));
        filing.add(DocumentKind.EVIDENCE, "zh-CN", korean);
        assertThat(filing.findings()).isEmpty();
        Document alone = filing.addPicture("ko");
        assertThat(filing.findings())
                .containsExactly(new Finding(TRANSLATION_MISSING, "documents." + alone.id(), false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Payment of 1 EUR, true",
        "支付 480000 美元, false",
        "代金の支払いを求めます, true",
        "判令被告 Hanbit 支付货款, false",
        "1. 2. 3., false"
    })
    @DisplayName("whose claims are typed in another language needs them in Chinese, there or in a statement of claim")
    void languageOfTheClaims(String claims, boolean asked) {
        WholeFiling filing = new WholeFiling();
        filing.claims = claims;
        filing.facts = "被告未付款";
        assertThat(filing.findings()).isEmpty();
        filing.without(DocumentKind.STATEMENT_OF_CLAIM);
        assertThat(filing.findings())
                .filteredOn(found -> found.code() == CLAIM_NOT_IN_CHINESE)
                .isEqualTo(asked ? List.of(new Finding(CLAIM_NOT_IN_CHINESE, "claims", true)) : List.of());
    }

    @Test
    @DisplayName("each defect names its law")
    void sources() {
        assertThat(DeficiencyCode.values())
                .allSatisfy(code -> assertThat(code.source()).isNotBlank());
    }
}
