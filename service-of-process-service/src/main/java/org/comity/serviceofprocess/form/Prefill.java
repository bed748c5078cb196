package org.comity.serviceofprocess.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.http.Caller;
import org.comity.law.Cause;
import org.comity.law.Confidence;
import org.comity.law.Court;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.comity.law.PaperKinds;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Datum;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.casefile.CaseCauses;
import org.comity.serviceofprocess.casefile.CaseView.PartyView;
import org.comity.serviceofprocess.casefile.PartyContacts;
import org.comity.serviceofprocess.casefile.PlaceName;
import org.comity.serviceofprocess.request.ServiceRequest;

/** What case, request and attempt say already of the fields of a form; a person changes what is not so. */
@ApplicationScoped
class Prefill {
    private final CaseCauses causes;
    private final PartyContacts contacts;
    private final Caller caller;
    private final Clock clock;

    Prefill(CaseCauses causes, PartyContacts contacts, Caller caller, Clock clock) {
        this.causes = causes;
        this.contacts = contacts;
        this.caller = caller;
        this.clock = clock;
    }

    /** By field; in Chinese and the other language of the form where it is ours to word. */
    Map<String, String> of(ServiceAttempt attempt, ServiceRequest request, CourtCase file, Locale beside) {
        Map<String, String> known = new HashMap<>();
        Court court = Courts.named(file.court());
        String courtName = both(court.zh(), court.nameFor(beside).replace(" (" + court.zh() + ")", ""));
        PartyView addressee = contacts.view(file.party(request.partyId()).orElseThrow());
        known.put("APPLICANT", courtName);
        known.put("REQUESTING_AUTHORITY", courtName);
        known.put("RECEIVING_AUTHORITY", authority(attempt, request, addressee));
        known.put("ADDRESSEE", identity(addressee, beside));
        known.put("PLACE_OF_SERVICE", placeOfService(attempt, addressee));
        known.put("METHOD", "A");
        known.put("PERIOD", NoticePeriod.SIXTY_DAYS.name());
        known.put("PAPERS", papers(request, file, beside));
        known.put("WHICH_PAPERS", papers(request, file, FormWords.CHINESE));
        known.put("DATE", CourtClock.dateOf(clock.instant()).toString());
        known.put("REFERENCE", request.number() == null ? file.caseNumber() : request.number());
        known.put("CASE_NUMBER", file.caseNumber());
        known.put("SERVER", caller.name());
        known.put("PARTIES", parties(file, beside));
        known.put("DOC_NATURE", natures(request, file, beside));
        causes.of(file.caseId()).ifPresent(cause -> {
            known.put("CAUSE", beside.equals(FormWords.CHINESE) ? cause.zh() : cause.zh() + " · " + cause.en());
            known.put("PROCEEDINGS", proceedings(cause, file));
        });
        known.put("TIME_LIMITS", periods(request, file));
        known.put("TREATY", treaty(attempt.channel()));
        known.values().removeIf(value -> value == null || value.isBlank());
        return known;
    }

    /**
     * The authority in the clerk's words, unless these are the addressee's own address; then as our tables name it for sure. Null
     * where a person is to ask for it.
     */
    private static String authority(ServiceAttempt attempt, ServiceRequest request, PartyView addressee) {
        if (attempt.sentTo() == null || !isAt(addressee, attempt.sentTo())) {
            return attempt.sentTo();
        }
        Datum recipient = request.advice().on(attempt.channel()).recipient();
        return recipient == null || recipient.confidence() == Confidence.RECALLED ? null : recipient.value();
    }

    /** Where the addressee is, of papers that go there through an authority; otherwise to where they are sent. */
    private static String placeOfService(ServiceAttempt attempt, PartyView addressee) {
        return attempt.how() == How.CERTIFICATE || attempt.how() == How.NOTE ? addressee.address() : attempt.sentTo();
    }

    private static boolean isAt(PartyView addressee, String place) {
        return addressee.address() != null && addressee.address().strip().equals(place.strip());
    }

    /** Empty where a person looks up the title of the treaty between the two states. */
    private static String treaty(Channel channel) {
        return switch (channel) {
            case DIPLOMATIC -> "无条约关系，外交途径，依互惠原则\nnone; diplomatic channel, on the basis of reciprocity";
            case TREATY_JUDICIAL_OFFICERS -> "海牙送达公约第十条第二项\nHague Service Convention, Article 10(b)";
            default -> "";
        };
    }

    private static String both(String zh, String other) {
        return zh.equals(other) ? zh : zh + "\n" + other;
    }

    private static String identity(PartyView party, Locale beside) {
        List<String> lines = new ArrayList<>(Stream.of(party.name(), party.latinName(), party.chineseName())
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList());
        if (party.address() != null) {
            lines.add(party.address());
        }
        if (party.country() != null) {
            String zh = PlaceName.of(party.country(), FormWords.CHINESE);
            String other = PlaceName.of(party.country(), beside);
            lines.add(zh.equals(other) ? zh : zh + " · " + other);
        }
        return String.join("\n", lines);
    }

    static String parties(CourtCase file, Locale beside) {
        return file.parties().stream()
                .map(party -> role(party) + ": " + names(party)
                        + (party.country() == null ? "" : " (" + PlaceName.of(party.country(), beside) + ")"))
                .collect(Collectors.joining("\n"));
    }

    private static String role(CaseParty party) {
        return switch (party.role()) {
            case PLAINTIFF -> "原告";
            case DEFENDANT -> "被告";
            case THIRD_PARTY -> "第三人";
        };
    }

    static String names(CaseParty party) {
        return Stream.of(party.name(), party.latinName(), party.chineseName())
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    static String papers(ServiceRequest request, CourtCase file, Locale language) {
        return documents(request, file)
                .map(paper -> FormWords.IN_ALL.of("copies", language, paper.title(), paper.pages()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<CaseDocument> documents(ServiceRequest request, CourtCase file) {
        return request.documents().stream().flatMap(id -> file.document(id).stream());
    }

    /** The kinds of the papers by name. */
    private static String natures(ServiceRequest request, CourtCase file, Locale beside) {
        return documents(request, file)
                .filter(paper -> paper.translationOf() == null)
                .flatMap(paper -> PaperKinds.find(paper.kind()).stream())
                .distinct()
                .map(kind -> kind.title(FormWords.CHINESE) + " · " + kind.title(beside))
                .collect(Collectors.joining("\n"));
    }

    private static String proceedings(Cause cause, CourtCase file) {
        return both(cause.zh() + "（" + file.caseNumber() + "）", cause.en());
    }

    private static String periods(ServiceRequest request, CourtCase file) {
        return request.starts(file).stream()
                .map(period -> ProceduralPeriods.china().require(period.periodId()))
                .map(Prefill::period)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String period(ProceduralPeriod row) {
        return both(row.nameZh(), row.nameEn() + ": " + row.length() + " " + row.unit() + "(s) after service") + " ("
                + row.source() + " " + row.article() + ")";
    }
}
