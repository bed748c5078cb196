package org.comity.hearing.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.hearing.business.Absences;
import org.comity.hearing.business.Attendance;
import org.comity.hearing.business.Challenges;
import org.comity.hearing.business.ClosedParts;
import org.comity.hearing.business.Conversion;
import org.comity.hearing.business.Course;
import org.comity.hearing.business.Exhibits;
import org.comity.hearing.business.HearingProceedings;
import org.comity.hearing.business.Originals;
import org.comity.hearing.business.Outcomes;
import org.comity.hearing.business.Places;
import org.comity.hearing.business.ReadingAndSigning;
import org.comity.hearing.business.Recording;
import org.comity.hearing.business.Testimony;
import org.comity.hearing.log.FactTypes;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.seat.Role;
import org.comity.hearing.stage.Phase;
import org.comity.hearing.words.RecordWords;
import org.comity.http.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of a record")
class RecordWordsTest {
    /**
     * A statement has no sentence; what an interpreter asks for is in no record, nor who wants to speak and whom the
     * court switched off, nor that an interpreter was asked to interpret apart.
     */
    private static final Set<String> WITHOUT = Set.of(
            "statement.recorded",
            "statement.rendered",
            "interpreter.asked",
            "exhibit.pointed",
            "court.note",
            "hand.raised",
            "hand.lowered",
            "microphone.muted",
            "microphone.unmuted",
            "consultation.asked",
            "consultation.joined",
            "consultation.left");

    static Stream<Locale> languages() {
        return Language.SUPPORTED.stream();
    }

    private static LineWords in(Locale language) {
        return new LineWords(RecordWords.in(language), List.of());
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("tell every fact that a log may hold, whichever way it went")
    void everyFact(Locale language) {
        for (String kind : HearingProceedings.FACTS.stream()
                .map(FactTypes::nameOf)
                .filter(each -> !WITHOUT.contains(each))
                .toList()) {
            for (boolean way : List.of(true, false)) {
                ObjectNode content = LogJson.MAPPER.createObjectNode();
                List.of("present", "confirmed", "stays", "granted", "fit", "replaces", "simultaneous")
                        .forEach(flag -> content.put(flag, way));
                if (way) {
                    content.put("form", "AT_THE_HEARING")
                            .put("challenge", "x")
                            .put("signature", "x")
                            .put("reader", "CLERK");
                }
                assertFalse(in(language).sentence("judge", kind, content).isBlank(), kind);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("name every value that a fact may have")
    void everyValue(Locale language) {
        Map<String, Enum<?>[]> values = Map.ofEntries(
                Map.entry("convert", Conversion.Ground.values()),
                Map.entry("closed", ClosedParts.Ground.values()),
                Map.entry("role", Role.values()),
                Map.entry("phase", Phase.values()),
                Map.entry("method", Attendance.Method.values()),
                Map.entry("document", Attendance.Document.values()),
                Map.entry("postpone", Course.Ground.values()),
                Map.entry("opinion", Exhibits.Opinion.values()),
                Map.entry("challenge", Challenges.Decider.values()),
                Map.entry("heard", Testimony.Ground.values()),
                Map.entry("outcome", Outcomes.Result.values()),
                Map.entry("recording", Recording.Cause.values()),
                Map.entry("place", Places.Place.values()),
                Map.entry("asked", Conversion.Asked.values()),
                Map.entry("inspected", Originals.Original.values()),
                Map.entry("paper", ReadingAndSigning.Signature.values()));
        values.forEach((group, all) -> {
            for (Enum<?> each : all) {
                assertFalse(RecordWords.in(language).of(group + "." + each).isBlank());
            }
        });
        Stream.of(Absences.Absence.values(), Absences.Finding.values())
                .flatMap(Stream::of)
                .forEach(each -> assertFalse(
                        RecordWords.in(language).of("absence." + each).isBlank()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "room.opened | {'toldTooLate':null,'reason':null} | The hearing is opened. | {}",
                "room.opened | {'toldTooLate':['x','y'],'reason':'both came'} | The hearing is opened. Told of it less than three days before, or not at all, and without their agreement: x, y. Reason: both came | {}",
                "attendance.called | {'seat':'x','present':false,'note':'called thrice'} | x is absent. | {Note=called thrice}",
                "identity.checked | {'seat':'x','method':'IN_PERSON_AT_COURT','document':'PASSPORT','confirmed':true,'name':'Kim'} | The identity of x is confirmed. | {Person=Kim, How identity is checked=In person at the court, Document=Passport}",
                "phase.moved | {'from':'DEBATE','to':'INVESTIGATION','reason':'a paper'} | The hearing goes to: Court investigation. Reason: a paper | {}",
                "challenge.ruled | {'granted':false,'decider':'COURT_PRESIDENT','document':'7','reason':'no'} | The challenge is refused: no | {Decided by=Court president, Number of the court president’s decision=7}",
                "exhibit.opinion | {'digest':'ab','seat':'x','authenticity':'ACCEPTED','legality':'DISPUTED','relevance':'NO_COMMENT','text':'late'} | x gives an opinion on the exhibit. late | {Authenticity=Accepted, Legality=Disputed, Relevance=No comment, File (SHA-256)=ab}",
                "exhibit.shown | {'digest':'ab','title':'Vertrag','page':2,'mediaType':'application/pdf','beside':{'digest':'ac','title':'合同'}} | Exhibit shown: Vertrag, page 2. | {Shown beside it=合同, File (SHA-256)=ab}",
                "exhibit.shown | {'digest':'ab','title':'Photo','page':1,'mediaType':'image/jpeg'} | Exhibit shown: Photo. | {File (SHA-256)=ab}",
                "exhibit.asked | {'digest':'ab','seat':'x','title':'Call','page':1,'mediaType':'audio/mpeg','text':'who called'} | x asks for an exhibit to be shown, Call: who called | {File (SHA-256)=ab}",
                "exhibit.played | {'digest':'ab','title':'Call','playing':true,'position':3661500} | Call is played. | {Place in the recording=01:01:01, File (SHA-256)=ab}",
                "exhibit.inspected | {'digest':'ab','title':'Contract','original':'DIFFERS','seenBy':['x','y'],'note':'another seal'} | The original of Contract is seen in the courtroom. | {Original=Differs from the copy, Seen by, besides the court=x, y, File (SHA-256)=ab, Note=another seal}",
                "exhibit.inspected | {'digest':'ab','title':'Contract','original':'NOT_PRODUCED','seenBy':[],'note':'lost'} | The original of Contract is not produced. | {Original=Not produced, File (SHA-256)=ab, Note=lost}",
                "absence.found | {'seat':'x','absence':'NOT_APPEARED','finding':'HEARD_IN_ABSENCE','summonsServedOn':'2026-01-05','reason':'r'} | x is not there. The judge finds: r | {What happened=Did not appear, What follows=The case is heard in absence, Day the summons was served (Beijing)=January 5, 2026}",
                "testimony.permitted | {'seat':'x','ground':'DISTANCE','state':'FR','reason':'r'} | x may testify without coming: r | {Ground=Long way or poor transport, Testifies from=France}",
                "undertaking.shown | {'seat':'x','language':'fr','text':'Je jure','chinese':'保证'} | x is told of the duty to tell the truth and of what follows from false testimony, and is shown the undertaking. | {Undertaking=Je jure, Undertaking in Chinese=保证}",
                "judgment.announced | {'form':'ON_A_SET_DAY','day':'2026-12-20','text':null,'appeal':null} | The judgment will be announced on another day. | {Day of the court=December 20, 2026}",
                "judgment.announced | {'form':'AT_THE_HEARING','day':null,'text':'Dismissed.','appeal':'15 days'} | The judgment is announced: Dismissed. | {Told of the appeal=15 days}",
                "conciliation.tried | {'result':'NOT_AGREED','text':'too far apart'} | Conciliation: too far apart | {Result=No agreement}",
                "recording.segment | {'number':7,'digest':'ab','link':'ac','gap':{'number':1,'from':'2026-01-05T05:30:00Z','until':'2026-01-05T05:31:00Z'}} | Recording goes on; something before is missing. | {Gap=1, Not recorded=2026-01-05 13:30:00 – 2026-01-05 13:31:00, Segment=7, File (SHA-256)=ab, Checksum of the recording=ac}",
                "recording.stopped | {'segments':720,'link':'ac','gap':null} | Recording ends. | {Segments recorded=720, Checksum of the recording=ac}",
                "recording.explained | {'number':1,'from':'2026-01-05T05:30:00Z','until':'2026-01-05T05:31:00Z','cause':'FAILURE','reason':'no power'} | What is missing in the recording is explained: no power | {Gap=1, Not recorded=2026-01-05 13:30:00 – 2026-01-05 13:31:00, Cause=Failure of equipment or line}",
                "interpreter.switched | {'seat':'x','language':'ko','simultaneous':true} | x interprets while others speak, on a channel of its own. | {Language=Korean}",
                "interpreter.undertook | {'seat':'x','accountId':'7','name':'Lee','language':'ko','signature':'ACCOUNT_ACT_ATTESTED_BY_SERVER'} | x undertakes to interpret completely and faithfully what is said, to add, leave out and change nothing, and to keep to themselves what is not public. | {Person=Lee, Language=Korean, Signature=An act of the signed-in account, attested by the court’s server; no certificate of the person’s own}",
                "place.seen | {'seat':'x','place':'OUTSIDE_THE_COURTROOM','fit':true,'approval':'7','note':null} | x takes part from a fit place. | {Place=Another place than the online courtroom, The court president’s consent=7}",
                "place.seen | {'seat':'x','place':'OWN','fit':false,'note':'a café'} | The place from which x takes part is not fit. | {Place=A place of their own, Note=a café}",
                "courtroom.asked | {'seat':'x','ground':'COMPLEX','reason':'forty boxes'} | x asks for the hearing to be held in the courtroom: forty boxes | {Kind of reason (Online Litigation Rules, art. 5)=The case is difficult or complex}",
                "courtroom.refused | {'seat':'x','reason':'shown online'} | The request of x for the courtroom is refused: shown online | {}",
                "recording.replaces | {'replaces':false,'reason':'it failed'} | The recording does not take the place of the written record: it failed | {}",
                "apart.begun | {'until':'2026-01-12T04:00:00Z','hard':'twelve hours apart','undisputed':'exchange of 5 January'} | From here on each party takes part in its own time, on film and in writing. | {Until=2026-01-12 12:00:00, Why to be there at one time is hard=twelve hours apart, After what nothing of weight is in dispute=exchange of 5 January}",
                "apart.filmed | {'seat':'x','phase':'DEBATE','utteranceId':'u','filmId':'7','parts':3,'digest':'ab'} | x hands in a film of this statement. | {Stage=Court debate, Parts of the film=3, File (SHA-256)=ab}",
                "conduct.removed | {'seat':'observer-1','listener':'Li','accountId':'7','reason':'films'} | Observer Li is told to leave the courtroom: films | {}",
                "record.translated | {'seat':'x','accountId':'7','version':2,'language':'ko'} | judge reads version 2 to x in another language, at sight. | {Language=Korean}",
                "interpreter.relayed | {'seat':'x','language':'en','from':'ko'} | x interprets from here what is said on another interpreter’s channel, not in the room. | {Language=English, Channel interpreted from=Korean}",
                "interpreter.relayed | {'seat':'x','language':'en','from':null} | x interprets again what is said in the room. | {Language=English}",
                "conduct.removed | {'seat':'x','accountId':'7','reason':'shouts'} | x is told to leave the courtroom: shouts | {}",
                "consultation.begun | {'seat':'x'} | x speaks apart and does not hear the room. | {}",
                "consultation.recalled | {'seats':['x','y']} | judge calls back into the room who speaks apart: x, y. | {}",
                "recess.begun | {'reason':'lunch','until':'2026-01-05T05:30:00Z'} | The sitting is in recess: lunch | {The court means to go on:=2026-01-05 13:30:00}",
            })
    @DisplayName("leave nothing of a fact out")
    void leaveNothingOut(String kind, String content, String sentence, String particulars) throws Exception {
        JsonNode json = LogJson.MAPPER.readTree(content.replace('\'', '"'));
        assertEquals(sentence, in(Locale.ENGLISH).sentence("judge", kind, json));
        assertEquals(
                particulars,
                in(Locale.ENGLISH).particulars(kind, json).toString().replace("\u202f", " "));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, x、y", "ja, x、y", "ar, 'x، y'", "fr, 'x, y'"})
    @DisplayName("part names as the language does")
    void partNames(String language, String names) throws Exception {
        JsonNode content = LogJson.MAPPER.readTree("{\"seats\":[\"x\",\"y\"]}");
        String sentence = in(Locale.forLanguageTag(language)).sentence("judge", "consultation.recalled", content);
        assertTrue(sentence.contains(names), sentence);
    }

    @Test
    @DisplayName("say that there are none, rather than nothing")
    void unknown() {
        assertTrue(RecordWords.in(Locale.ENGLISH).find("fact.never", Map.of()).isEmpty());
    }
}
