package org.comity.serviceofprocess.channel.notice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.PartyRole;
import org.comity.http.Texts;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.comity.serviceofprocess.request.ServiceRequest;

/**
 * What an announcement says, by kind of paper. Source: J 138, 139.
 *
 * @param blanks what only a person can fill in, as it stands in the Chinese text
 */
record Announcement(String zh, String en, List<String> blanks) {

    static final Texts TEXTS = new Texts("messages/announcement");
    static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    private static final Pattern BLANK = Pattern.compile("【([^】]+)】");

    static Announcement of(ServiceRequest request, CourtCase file) {
        CaseParty addressee = file.party(request.partyId()).orElseThrow();
        Court court = Courts.named(file.court());
        String plaintiffs = file.parties().stream()
                .filter(party -> party.role() == PartyRole.PLAINTIFF)
                .map(party -> Objects.requireNonNullElse(party.chineseName(), party.name()))
                .collect(Collectors.joining("、"));
        String names = Stream.of(addressee.chineseName(), addressee.name(), addressee.latinName())
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" / "));
        String title = file.title() == null ? "" : file.title();
        String zh = text(request, CHINESE, names, court.zh(), file.caseNumber(), plaintiffs, title);
        String en = text(request, Locale.ENGLISH, names, court.en(), file.caseNumber(), plaintiffs, title);
        return new Announcement(
                zh, en, BLANK.matcher(zh).results().map(MatchResult::group).toList());
    }

    private static String text(ServiceRequest request, Locale language, Object... arguments) {
        return TEXTS.of("reason", language, arguments)
                + "\n"
                + TEXTS.of(request.paper().name(), language, arguments)
                + "\n"
                + TEXTS.of("effect", language, arguments);
    }
}
