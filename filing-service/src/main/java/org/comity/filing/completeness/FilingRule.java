package org.comity.filing.completeness;

import static org.comity.filing.deficiency.DeficiencyCode.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.submission.Capacity;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Litigant.Kind;
import org.comity.filing.submission.Litigant.Role;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.law.Causes;
import org.comity.law.Court;
import org.comity.law.CourtClock;
import org.comity.law.CourtLevel;
import org.comity.law.Courts;

/**
 * What must hold before a submission can be lodged, and what the court likes to have but lets follow. All rules run, so the
 * filer learns every defect at once.
 *
 * @param mayComeLater whether the court accepts this filing with that to follow
 * @param offences the fields in which the rule is broken; empty if it holds
 */
public record FilingRule(DeficiencyCode code, Predicate<Filing> mayComeLater, Function<Filing, List<String>> offences) {

    private static final List<FilingRule> OF_THE_CLAIM = List.of(
            must(PARTY_TYPE_NOT_CHOSEN, blank("partyType", Submission::partyType)),
            must(COURT_NOT_CHOSEN, unless("court", FilingRule::isAtKnownCourt)),
            // A court decides by its own means what it takes online. Source: OL 3.
            must(COURT_NOT_STAFFED, unless("court", filing -> !isAtKnownCourt(filing) || filing.atStaffedCourt())),
            // What the court has received already it goes on with.
            must(
                    COURT_CLOSED,
                    unless(
                            "court",
                            filing ->
                                    filing.atOpenCourt() || filing.submission().status() != Status.DRAFT)),
            must(CAUSE_NOT_CHOSEN, unless("cause", filing -> Causes.find(
                            filing.submission().cause())
                    .isPresent())),
            must(CLAIM_NO_SPECIFIC_RELIEF, blank("claims", Submission::claims)),
            must(
                    CLAIM_AMOUNT_MISSING,
                    unless(
                            "claimAmount",
                            filing -> filing.submission().claim().isWithoutAmount()
                                    || filing.submission().claim().amount() != null)),
            must(EXCHANGE_RATE_MISSING, unless("exchangeRate", FilingRule::isConvertible)),
            must(CLAIM_VALUE_OUT_OF_RANGE, unless("claimAmount", FilingRule::hasValue)),
            must(FACTS_MISSING, blank("facts", Submission::facts)),
            must(JURISDICTION_DOUBT, blank("jurisdictionBasis", Submission::jurisdictionBasis)),
            must(PLAINTIFF_MISSING, unless("litigants", filing -> !filing.submission()
                    .litigants()
                    .plaintiffs()
                    .isEmpty())),
            must(PLAINTIFF_INCOMPLETE, litigants(Role.PLAINTIFF, "", FilingRule::isIncomplete)),
            must(
                    REPRESENTATIVE_UNNAMED,
                    litigants(
                            Role.PLAINTIFF,
                            ".representative",
                            party -> party.kind() == Kind.COMPANY
                                    && party.representative().isBlank())),
            must(FILER_UNNAMED, unless("capacity.name", FilingRule::saysWhoActs)),
            // The law makes no way of reaching a party a condition of filing. Source: CPL 124; J 136.
            later(SERVICE_ADDRESS_UNCONFIRMED, litigants(Role.PLAINTIFF, ".email", party -> party.email() == null)),
            must(DEFENDANT_UNIDENTIFIED, unless("litigants", filing -> !filing.submission()
                    .litigants()
                    .defendants()
                    .isEmpty())),
            must(DEFENDANT_UNIDENTIFIED, litigants(Role.DEFENDANT, ".originalName", party -> !party.isNamed())),
            must(DEFENDANT_COUNTRY_MISSING, litigants(Role.DEFENDANT, ".country", party -> party.country() == null)),
            // Who is told apart otherwise may be sued without an address. Source: J 209.
            later(DEFENDANT_ADDRESS_MISSING, litigants(Role.DEFENDANT, ".address", party -> party.address()
                    .isBlank())),
            must(
                    STATEMENT_OF_CLAIM_MISSING,
                    unless("documents", filing -> filing.has(DocumentKind.STATEMENT_OF_CLAIM))),
            // A natural person proves identity with the filing; a company's register extract may follow. Source: XB
            // 5(1).
            must(
                    ID_MISSING,
                    unless("documents", filing -> !suesAs(filing, Kind.PERSON) || filing.has(DocumentKind.IDENTITY))),
            must(TRANSLATION_MISSING, FilingRule::untranslated),
            // Who files for another proves that with the filing. Source: CPL 62(1); J 521(3).
            must(POA_MISSING, unless("documents", filing -> isProved(filing, false))),
            must(REP_AUTHORITY_MISSING, unless("documents", filing -> isProved(filing, true))),
            later(
                    WARNING_UNACKNOWLEDGED,
                    unless("warningAcknowledged", filing -> filing.submission().warningAcknowledgedAt() != null)),
            must(CLAIM_UNSIGNED, unless("signature", filing -> filing.submission()
                    .isSigned())),
            later(CLAIM_NOT_IN_CHINESE, FilingRule::inAnotherLanguage),
            later(COURT_LEVEL_DOUBT, unless("court", filing -> !isAboveItsCourt(filing))),
            later(
                    ID_MISSING,
                    unless("documents", filing -> !suesAs(filing, Kind.COMPANY) || filing.has(DocumentKind.IDENTITY))),
            later(
                    REP_AUTHORITY_MISSING,
                    unless(
                            "documents",
                            filing -> !suesAs(filing, Kind.COMPANY)
                                    || filing.has(DocumentKind.REPRESENTATIVE_AUTHORITY)
                                    || !isProved(filing, true))),
            later(
                    EVIDENCE_MISSING,
                    unless("documents", filing -> filing.has(DocumentKind.EVIDENCE, DocumentKind.CONTRACT))),
            later(EVIDENCE_UNLISTED, unless("documents", filing -> filing.has(DocumentKind.EVIDENCE_LIST))),
            later(
                    TRANSLATOR_UNCERTIFIED,
                    filing -> filing.documentsThat(document -> document.isTranslation() && !document.isCertified())),
            later(DUPLICATE_CASE, unless("claimAmount", filing -> !filing.hasTwin())));

    public static final List<FilingRule> ALL =
            Stream.of(OF_THE_CLAIM, AttorneyChain.RULES).flatMap(List::stream).toList();

    /** Every defect of a filing, in the order of the rules. */
    public static List<Finding> brokenBy(Filing filing) {
        return ALL.stream().flatMap(rule -> rule.findings(filing).stream()).toList();
    }

    private List<Finding> findings(Filing filing) {
        return offences.apply(filing).stream()
                .map(field -> new Finding(code, field, mayComeLater.test(filing)))
                .toList();
    }

    private static FilingRule must(DeficiencyCode code, Function<Filing, List<String>> offences) {
        return new FilingRule(code, filing -> false, offences);
    }

    static FilingRule later(DeficiencyCode code, Function<Filing, List<String>> offences) {
        return new FilingRule(code, filing -> true, offences);
    }

    static Function<Filing, List<String>> unless(String field, Predicate<Filing> holds) {
        return filing -> holds.test(filing) ? List.of() : List.of(field);
    }

    private static Function<Filing, List<String>> blank(String field, Function<Submission, String> text) {
        return unless(field, filing -> {
            String written = text.apply(filing.submission());
            return written != null && !written.isBlank();
        });
    }

    private static Function<Filing, List<String>> litigants(Role role, String field, Predicate<Litigant> offends) {
        return filing -> {
            List<Litigant> all = filing.submission().litigants().all();
            return IntStream.range(0, all.size())
                    .filter(i -> all.get(i).role() == role && offends.test(all.get(i)))
                    .mapToObj(i -> "litigants." + i + field)
                    .toList();
        };
    }

    private static boolean isAtKnownCourt(Filing filing) {
        return Courts.find(filing.submission().court())
                .filter(Court::takesFilings)
                .isPresent();
    }

    private static boolean isIncomplete(Litigant party) {
        return !party.isNamed() || party.country() == null || party.address().isBlank();
    }

    private static boolean isConvertible(Filing filing) {
        return filing.submission()
                .claim()
                .money()
                .map(money -> !money.isForeign() || filing.submission().claim().exchangeRate() != null)
                .orElse(true);
    }

    private static boolean hasValue(Filing filing) {
        return filing.submission()
                .claim()
                .money()
                .map(money -> money.hasValueAt(filing.submission().claim().exchangeRate()))
                .orElse(true);
    }

    /** What is typed in no Chinese, where no statement of claim in Chinese says it. */
    private static List<String> inAnotherLanguage(Filing filing) {
        boolean said = filing.documents().stream()
                .anyMatch(document -> document.kind() == DocumentKind.STATEMENT_OF_CLAIM && document.isInChinese());
        return said
                ? List.of()
                : Stream.of("claims", "facts")
                        .filter(field -> isInAnotherLanguage(
                                field.equals("claims")
                                        ? filing.submission().claims()
                                        : filing.submission().facts()))
                        .toList();
    }

    /** Most of its letters are no Chinese characters. */
    private static boolean isInAnotherLanguage(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long chinese = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN)
                .count();
        return chinese * 2 < letters;
    }

    /** Intellectual property and maritime cases go by rules of their own. Source: Fa Shi [2022] No. 18, 6. */
    private static boolean isAboveItsCourt(Filing filing) {
        Submission submission = filing.submission();
        boolean byAmount = Causes.find(submission.cause())
                .filter(cause ->
                        !cause.partZh().contains("知识产权") && !cause.partZh().contains("海事"))
                .isPresent();
        if (!byAmount || submission.claim().money().isEmpty() || !isConvertible(filing) || !hasValue(filing)) {
            return false;
        }
        BigDecimal cny = submission
                .claim()
                .money()
                .orElseThrow()
                .inCny(submission.claim().exchangeRate());
        return Courts.find(submission.court())
                .flatMap(court -> CourtLevel.of(court, CourtClock.dateOf(submission.changedAt())))
                .filter(level -> level.isPassedBy(cny))
                .isPresent();
    }

    private static List<String> untranslated(Filing filing) {
        return filing.documentsThat(document -> !document.isInChinese()
                && !document.isTranslation()
                // What a photograph shows is translated with the PDF that was made of it.
                && document.photographOf() == null
                && !filing.isTranslatedIntoChinese(document));
    }

    private static boolean suesAs(Filing filing, Kind kind) {
        return filing.submission().litigants().plaintiffs().stream().anyMatch(party -> party.kind() == kind);
    }

    private static boolean saysWhoActs(Filing filing) {
        Capacity capacity = filing.submission().capacity();
        return capacity == null || !capacity.name().isBlank();
    }

    /** That the filer acts by law, or else by a power of attorney; so it is if the filer does not act in that way. */
    private static boolean isProved(Filing filing, boolean byLaw) {
        Capacity capacity = filing.submission().capacity();
        return capacity == null
                || capacity.kind().isByLaw() != byLaw
                || filing.documents().stream()
                        .anyMatch(document -> !document.isTranslation()
                                && capacity.kind()
                                        .proofs()
                                        .contains(document.kind().name()));
    }
}
