package org.comity.serviceofprocess.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.comity.http.Texts;
import org.comity.law.CaseClock;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.StartedPeriod;

/**
 * What an announcement says, by kind of paper. Source: J 138, 139.
 *
 * @param blanks what only a person can fill in, as it stands in the Chinese text
 */
public record Announcement(String zh, String en, List<String> blanks) {

    static final Texts TEXTS = new Texts("messages/announcement");

    /** The rows that {@link #TEXTS} have an article for: the time to answer a claim, and to appeal against a judgment. */
    static final List<String> ROWS = List.of("PLE-01", "PLE-02", "SRV-20", "APP-01", "APP-02", "APP-10");

    /** With what only a person knows in brackets. */
    public static Announcement draft(ServiceRequest request, CourtCase file, NoticePeriod period) {
        return new Announcement(
                text(request, file, FormWords.CHINESE, period, field -> blank(field, FormWords.CHINESE)),
                text(request, file, Locale.ENGLISH, period, field -> blank(field, Locale.ENGLISH)),
                fields(request.paper()).stream()
                        .map(field -> blank(field, FormWords.CHINESE))
                        .toList());
    }

    private static String blank(String field, Locale language) {
        return "【" + FormWords.field(field, language) + "】";
    }

    /** @param value of a field that a person filled in */
    static String text(
            ServiceRequest request,
            CourtCase file,
            Locale language,
            NoticePeriod period,
            Function<String, String> value) {
        CaseParty addressee = file.party(request.partyId()).orElseThrow();
        Court court = Courts.named(file.court());
        List<String> fields = fields(request.paper());
        List<Object> arguments = new ArrayList<>(List.of(
                Stream.of(addressee.chineseName(), addressee.name(), addressee.latinName())
                        .filter(name -> name != null && !name.isBlank())
                        .distinct()
                        .collect(Collectors.joining(" / ")),
                language.equals(FormWords.CHINESE)
                        ? court.zh()
                        : language.equals(Locale.ENGLISH) ? court.en() : court.nameFor(language),
                file.caseNumber(),
                file.parties().stream()
                        .filter(party -> party.role() == PartyRole.PLAINTIFF)
                        .map(party -> Objects.requireNonNullElse(party.chineseName(), party.name()))
                        .collect(Collectors.joining("、")),
                Objects.requireNonNullElse(file.title(), "")));
        for (int i = 0; i < 2; i++) {
            arguments.add(i < fields.size() - 1 ? value.apply(fields.get(i)) : "");
        }
        arguments.add(value.apply(fields.getLast()));
        arguments.add(length(period.period(), language));
        arguments.add(TEXTS.of("law." + period, language));
        Optional<ProceduralPeriod> toAct = toAct(request, file);
        arguments.add(toAct.map(row -> length(row, language)).orElseGet(() -> TEXTS.of("unstated", language)));
        arguments.add(TEXTS.of("law." + toAct.map(ProceduralPeriod::id).orElse("unstated"), language));
        return Stream.of("reason", request.paper().name(), "effect")
                .map(key -> TEXTS.of(key, language, arguments.toArray()))
                .collect(Collectors.joining("\n"));
    }

    private static String length(ProceduralPeriod row, Locale language) {
        return TEXTS.of(row.unit(), language, row.length().toString());
    }

    /** How long the addressee has to answer or to appeal; empty where the papers themselves say it. Source: J 139. */
    private static Optional<ProceduralPeriod> toAct(ServiceRequest request, CourtCase file) {
        CaseClock.Act act = request.paper() == Paper.JUDGMENT ? CaseClock.Act.APPEAL : CaseClock.Act.ANSWER;
        return request.starts(file).stream()
                .map(StartedPeriod::periodId)
                .filter(ROWS::contains)
                .map(ProceduralPeriods.china()::require)
                .filter(row -> row.clock().callsFor() == act)
                .findFirst();
    }

    /** What only a person knows; where the papers can be fetched last. */
    private static List<String> fields(Paper paper) {
        return switch (paper) {
            case STATEMENT_OF_CLAIM -> List.of("GIST", "PICK_UP");
            case SUMMONS -> List.of("HEARING", "PICK_UP");
            case JUDGMENT -> List.of("RESULT", "APPELLATE_COURT", "PICK_UP");
            case OTHER -> List.of("WHICH_PAPERS", "DUTY", "PICK_UP");
            case MEDIATION_STATEMENT -> List.of("PICK_UP");
        };
    }
}
