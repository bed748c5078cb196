package org.comity.law.jurisdiction;

import static org.comity.law.jurisdiction.JurisdictionAdvice.chosen;
import static org.comity.law.jurisdiction.JurisdictionAdvice.when;
import static org.comity.law.jurisdiction.JurisdictionCode.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.law.Cause;
import org.comity.law.Court;
import org.comity.law.CourtLevel;
import org.comity.law.Courts;
import org.comity.law.jurisdiction.JurisdictionAdvice.Candidate;
import org.comity.law.jurisdiction.JurisdictionAdvice.Fit;
import org.comity.law.jurisdiction.JurisdictionAdvice.Point;

/** Which of the courts in the table may take a dispute of that subject, level and place. */
final class CourtChoice {
    private static final String SUPREME = "最高法";
    /** What the courts of a subject are called in the table of courts, and the rule that leaves them their cases. */
    private static final Map<String, JurisdictionCode> SUBJECTS =
            Map.of("maritime", MARITIME, "ip", TECHNICAL_IP, "internet court", INTERNET, "financial", FINANCIAL);

    private final JurisdictionFacts facts;
    private final LocalDate day;
    private final boolean maritime;
    private final boolean technicalIp;
    private final boolean otherIp;

    CourtChoice(JurisdictionFacts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        maritime = isOf(MARITIME);
        technicalIp = isOf(TECHNICAL_IP);
        otherIp = !technicalIp && isOf(OTHER_IP);
    }

    /** The agreed one first, then those of the subject, then the others, each in the order of the table. */
    List<Candidate> candidates() {
        List<Candidate> found = Stream.of(agreed(), ofSubject(), ofLevel(), commercial())
                .flatMap(each -> each)
                .filter(candidate -> !candidate.reasons().isEmpty())
                .toList();
        return found.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.court().code(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CourtChoice::joined)
                .toList();
    }

    private static Candidate joined(List<Candidate> same) {
        Candidate first = same.getFirst();
        return new Candidate(
                first.court(),
                first.fit(),
                same.stream()
                        .flatMap(each -> each.reasons().stream())
                        .distinct()
                        .toList());
    }

    private Stream<Candidate> agreed() {
        return facts.agreement() == CourtAgreement.CHINESE_COURT && facts.agreedCourt() != null
                ? Courts.find(facts.agreedCourt()).stream().map(court -> candidate(court, Fit.MAY, AGREED))
                : Stream.of();
    }

    private Stream<Candidate> ofSubject() {
        Stream<Candidate> ofSea = maritime ? tagged("maritime", Fit.MAY) : Stream.of();
        Stream<Candidate> ofInventions = technicalIp ? tagged("ip", Fit.MAY) : Stream.of();
        Stream<Candidate> ofNet = isOf(INTERNET) ? here(isTagged("internet court"), Fit.ASK, INTERNET) : Stream.of();
        Stream<Candidate> ofFinance = isOf(FINANCIAL) ? here(isTagged("financial"), Fit.ASK, FINANCIAL) : Stream.of();
        return Stream.of(ofSea, ofInventions, ofNet, ofFinance).flatMap(each -> each);
    }

    /** Those of the named places; all of them, to be asked, where none is there: their districts go over the borders of provinces. */
    private Stream<Candidate> tagged(String tag, Fit fit) {
        JurisdictionCode code = SUBJECTS.get(tag);
        List<Candidate> near = here(isTagged(tag), fit, code).toList();
        return near.isEmpty()
                ? courts().filter(isTagged(tag)).map(court -> candidate(court, Fit.ASK, code))
                : near.stream();
    }

    private Stream<Candidate> ofLevel() {
        if (maritime) {
            return Stream.of();
        }
        if (technicalIp) {
            return here(isOrdinary().and(court -> court.level().equals("intermediate")), Fit.ASK, TECHNICAL_IP);
        }
        if (otherIp) {
            return here(isOrdinary().and(court -> court.level().equals("basic")), Fit.ASK, OTHER_IP);
        }
        return courts().filter(isOrdinary()).filter(this::isHere).flatMap(court -> levelOf(court).stream()
                .map(code -> new Candidate(
                        court,
                        facts.cny() == null && !facts.withoutAmount() ? Fit.ASK : Fit.MAY,
                        Stream.concat(
                                        levelPoint(court, code),
                                        isTagged("concentrated").test(court)
                                                ? Point.of(CONCENTRATED, null, day)
                                                : Stream.of())
                                .toList())));
    }

    /** The rule of the level at which a court takes it; empty if it takes it at none. Without a known amount both lower levels may. */
    private Optional<JurisdictionCode> levelOf(Court court) {
        JurisdictionCode own = ownLevel(court);
        if (own == null) {
            return Optional.empty();
        }
        if (facts.cny() == null) {
            boolean open = own == LEVEL_BASIC || own == LEVEL_INTERMEDIATE && !facts.withoutAmount();
            return open ? Optional.of(own) : Optional.empty();
        }
        return Optional.of(own).filter(level -> level == needed(court));
    }

    private static JurisdictionCode ownLevel(Court court) {
        return switch (court.level()) {
            case "basic" -> LEVEL_BASIC;
            case "intermediate" -> LEVEL_INTERMEDIATE;
            case "high" -> LEVEL_HIGH;
            default -> null;
        };
    }

    /** The level at which a court of the same place has to be for the amount. */
    private JurisdictionCode needed(Court court) {
        if (isPassed(court, "intermediate")) {
            return LEVEL_HIGH;
        }
        return isPassed(court, "basic") ? LEVEL_INTERMEDIATE : LEVEL_BASIC;
    }

    private boolean isPassed(Court court, String level) {
        return threshold(court, level)
                .filter(each -> each.isPassedBy(facts.cny()))
                .isPresent();
    }

    private Optional<CourtLevel> threshold(Court court, String level) {
        return CourtLevel.of(level, court, day);
    }

    private Stream<Point> levelPoint(Court court, JurisdictionCode level) {
        BigDecimal amount = threshold(court, level == LEVEL_HIGH ? "intermediate" : "basic")
                .map(CourtLevel::belowCny)
                .orElse(null);
        return Point.of(level, amount, day);
    }

    /** By agreement and from an amount on, the international commercial court of the Supreme People's Court. Source: CICC 2. */
    private Stream<Candidate> commercial() {
        Optional<JurisdictionRule> rule = JurisdictionRule.of(COMMERCIAL_COURT, day);
        boolean worth = facts.cny() != null
                && rule.filter(each -> facts.cny().compareTo(each.fromCny()) >= 0)
                        .isPresent();
        boolean agreed = facts.agreement() == CourtAgreement.CHINESE_COURT
                && (facts.agreedCourt() == null || facts.agreedCourt().equals(SUPREME));
        return worth && agreed
                ? Courts.find(SUPREME).stream()
                        .map(court -> new Candidate(
                                court,
                                Fit.ASK,
                                Point.of(COMMERCIAL_COURT, rule.orElseThrow().fromCny(), day)
                                        .toList()))
                : Stream.of();
    }

    /** What speaks against the chosen court. */
    List<Point> doubts() {
        return Courts.find(facts.court() == null ? "" : facts.court()).stream()
                .flatMap(court -> Stream.concat(ofItsKind(court), ofItsLevel(court)))
                .toList();
    }

    private Stream<Point> ofItsKind(Court court) {
        boolean agreedOther = facts.agreement() == CourtAgreement.CHINESE_COURT
                && facts.agreedCourt() != null
                && !facts.agreedCourt().equals(court.code());
        boolean known = facts.knownCause().isPresent();
        boolean special = court.tags().stream().anyMatch(SUBJECTS::containsKey);
        boolean ofItsSubject = court.tags().stream().map(SUBJECTS::get).anyMatch(this::isOfSubject);
        return chosen(Stream.of(
                        when(agreedOther, AGREED),
                        when(maritime && !isTagged("maritime").test(court), MARITIME),
                        when(technicalIp && court.level().equals("basic"), TECHNICAL_IP),
                        when(known && special && !ofItsSubject, OTHER_SUBJECT),
                        when(!facts.places().isEmpty() && !isHere(court) && !special, OTHER_PLACE)))
                .stream()
                .flatMap(code -> Point.of(code, null, day));
    }

    private boolean isOfSubject(JurisdictionCode subject) {
        return subject != null && (isOf(subject) || subject == TECHNICAL_IP && otherIp);
    }

    private Stream<Point> ofItsLevel(Court court) {
        JurisdictionCode own = ownLevel(court);
        boolean byAmount = !maritime && !technicalIp && !otherIp && isOrdinary().test(court);
        if (own == null
                || !byAmount
                || facts.cny() == null
                || threshold(court, "basic").isEmpty()) {
            return Stream.of();
        }
        JurisdictionCode needed = needed(court);
        return needed == own ? Stream.of() : levelPoint(court, needed);
    }

    /** What the data leaves open about the court. */
    List<JurisdictionCode> questions(List<Candidate> courts) {
        boolean byAmount = !maritime && !technicalIp && !otherIp;
        boolean listed = courts.stream().anyMatch(each -> isOrdinary().test(each.court()) && !isAgreed(each.court()));
        boolean basic =
                listed && courts.stream().anyMatch(each -> each.court().level().equals("basic"));
        return chosen(Stream.of(
                when(facts.isOpen(), QUESTION_OPEN),
                when(byAmount && facts.cny() == null && !facts.withoutAmount(), AMOUNT_OPEN),
                when(facts.places().isEmpty() && facts.agreedCourt() == null, PLACE_OPEN),
                when(listed, COURT_OF_PLACE),
                when(basic && byAmount, WEIGHT),
                when(listed && byAmount, CONCENTRATION)));
    }

    private boolean isAgreed(Court court) {
        return court.code().equals(facts.agreedCourt());
    }

    private Stream<Candidate> here(Predicate<Court> kind, Fit fit, JurisdictionCode code) {
        return courts().filter(kind).filter(this::isHere).map(court -> candidate(court, fit, code));
    }

    private Candidate candidate(Court court, Fit fit, JurisdictionCode code) {
        return new Candidate(court, fit, Point.of(code, null, day).toList());
    }

    private boolean isHere(Court court) {
        return facts.places().contains(court.code().substring(0, 1));
    }

    private boolean isOf(JurisdictionCode subject) {
        Optional<Cause> cause = facts.knownCause();
        return JurisdictionRule.of(subject, day)
                .filter(rule -> cause.filter(each -> rule.causes().contains(each.no())
                                || rule.causes().contains(each.partZh()))
                        .isPresent())
                .isPresent();
    }

    private static Stream<Court> courts() {
        return Courts.all().stream();
    }

    private static Predicate<Court> isOrdinary() {
        return court -> court.tags().stream().noneMatch(SUBJECTS::containsKey);
    }

    private static Predicate<Court> isTagged(String tag) {
        return court -> court.tags().stream().anyMatch(each -> each.startsWith(tag));
    }
}
