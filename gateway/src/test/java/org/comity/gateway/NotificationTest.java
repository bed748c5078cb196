package org.comity.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class NotificationTest {
    @Test
    @DisplayName(
            "tells each party of a case in its own language which case it is, nothing of what it is about, and once")
    void tellsParties() {
        // Given two parties with accounts, one without
        Guest german = guest("fr");
        Guest korean = guest("ko");
        UUID caseId = UUID.randomUUID();
        String registered = TestEvents.event("CaseRegistered", caseId, """
                {"caseId":"%s","caseNumber":"（2026）浙01民初1号","court":"浙01","causeOfAction":"88.7","title":"Rheinland v Hanbit",
                 "registeredAt":"2026-11-20T02:00:00Z","registeredByAccountId":"%s","parties":[%s,%s,%s],"documents":[]}""".formatted(
                        caseId,
                        UUID.randomUUID(),
                        party("PLAINTIFF", "Rheinland", german.id()),
                        party("DEFENDANT", "Hanbit", korean.id()),
                        party("DEFENDANT", "Nobody", null)));
        String served = TestEvents.event("Served", caseId, """
                {"caseId":"%s","requestId":"%2$s","attemptId":"%2$s","partyId":"%2$s","paper":"SUMMONS","channel":"POSTAL",
                 "servedAt":"2026-11-22T02:00:00Z","servedOn":"2026-11-22","ruleId":"SRV-13","article":"CPL 283(8)",
                 "evidenceDigest":"%3$s","starts":[],"appearanceCodeDigest":null}""".formatted(caseId, UUID.randomUUID(), "ab".repeat(32)));
        // When the same event arrives twice, and another after it
        TestEvents.tell("filing-service", caseId, registered, registered);
        TestEvents.tell("service-of-process-service", caseId, served);
        // Then: mail 1 confirmed the address, mail 2 tells of the case, mail 3 of the news
        MimeMessage toGerman = Guests.mail(german.email(), 2);
        assertThat(Guests.textOf(toGerman))
                .contains("Affaire （2026）浙01民初1号 : enregistrée", "/cases/" + caseId)
                .doesNotContain("Rheinland", "Hanbit");
        assertThat(Guests.textOf(Guests.mail(korean.email(), 2))).contains("사건 （2026）浙01民初1号: 등록되었습니다");
        assertThat(Guests.textOf(Guests.mail(korean.email(), 3)))
                .contains("당사자에게 송달되었습니다", "송달이 아니며")
                .doesNotContain("POSTAL", "CPL 283");
        assertThat(Guests.mails(german.email())).hasSize(3);
    }

    @Test
    @DisplayName("tells the filer of a notice that needs an answer, and by when")
    void tellsFiler() {
        Guest filer = guest("en");
        UUID submissionId = UUID.randomUUID();
        TestEvents.tell(
                "filing-service", submissionId, TestEvents.event("DeficiencyNotified", submissionId, """
                {"submissionId":"%s","filerAccountId":"%s","itemCount":3,"cureBy":"2026-12-01"}""".formatted(
                                submissionId, filer.id())));
        assertThat(Guests.textOf(Guests.mail(filer.email(), 2)))
                .contains(
                        "Filing " + submissionId.toString().substring(0, 8)
                                + ": answer the court by December 1, 2026 (Beijing time; for you until December 1, 2026, 17:00, UTC+01:00)",
                        "not service of a document",
                        // XB 9(2): the days to correct run from the notice, and the letter does not say that none do
                        "The days you have run from the notice in your account")
                .doesNotContain("starts no period");
    }

    @Test
    @DisplayName("tells who has to act that a last day comes near, and that it is over, whether there is a case or not")
    void tellsOfDeadlines() {
        Guest debtor = guest("ru");
        UUID caseId = UUID.randomUUID();
        UUID submissionId = UUID.randomUUID();
        String near = deadline("DeadlineNear", caseId, null, debtor, ",\"daysLeft\":7");
        String lapsed = deadline("DeadlineLapsed", null, submissionId, debtor, "");
        TestEvents.tell("filing-service", caseId, near, near);
        assertThat(Guests.textOf(Guests.mail(debtor.email(), 2)))
                .contains("подать ответ на иск не позднее", "/cases/" + caseId);
        TestEvents.tell("filing-service", submissionId, lapsed);
        assertThat(Guests.textOf(Guests.mail(debtor.email(), 3)))
                .contains("для исправления прошёл", "/filing/" + submissionId);
        assertThat(Guests.mails(debtor.email())).hasSize(3);
    }

    @Test
    @DisplayName(
            "tells who has to act of a new last day that the court has set; of one that merely started it tells nothing")
    void tellsOfAMovedDay() {
        Guest debtor = guest("fr");
        UUID caseId = UUID.randomUUID();
        UUID submissionId = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, set(caseId, null, debtor, false), set(caseId, null, debtor, true));
        assertThat(Guests.textOf(Guests.mail(debtor.email(), 2)))
                .contains(
                        "un nouveau dernier jour : déposer la réponse au plus tard le 23 décembre 2026",
                        "/cases/" + caseId);
        TestEvents.tell("filing-service", submissionId, set(null, submissionId, debtor, true));
        assertThat(Guests.textOf(Guests.mail(debtor.email(), 3)))
                .contains("prolongé jusqu’au 23 décembre 2026", "/filing/" + submissionId);
        assertThat(Guests.mails(debtor.email())).hasSize(3);
    }

    @Test
    @DisplayName("tells who has to act that a judge has stopped the period")
    void tellsOfAStop() {
        Guest debtor = guest("es");
        UUID caseId = UUID.randomUUID();
        TestEvents.tell(
                "filing-service",
                caseId,
                deadline(
                        "DeadlineSet",
                        caseId,
                        null,
                        debtor,
                        ",\"runs\":false,\"movedByCourt\":false,\"stoppedByCourt\":true"));
        assertThat(Guests.textOf(Guests.mail(debtor.email(), 2)))
                .contains("ha suspendido el plazo para presentar la contestación", "/cases/" + caseId);
    }

    private static String set(UUID caseId, UUID submissionId, Guest whose, boolean moved) {
        return deadline(
                "DeadlineSet",
                caseId,
                submissionId,
                whose,
                ",\"runs\":true,\"stoppedByCourt\":false,\"movedByCourt\":" + moved);
    }

    private static String deadline(String type, UUID caseId, UUID submissionId, Guest whose, String more) {
        return TestEvents.event(type, caseId == null ? submissionId : caseId, """
                {"deadlineId":"%s","caseId":%s,"submissionId":%s,"partyId":null,"accountIds":["%s"],"periodId":"PLE-01",
                 "callsFor":"ANSWER","lastDay":"2026-12-23","closesAt":"2026-12-23T16:00:00Z"%s}""".formatted(
                        UUID.randomUUID(), quoted(caseId), quoted(submissionId), whose.id(), more));
    }

    private static String quoted(UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    @Test
    @DisplayName(
            "tells of papers those who may read them, once for many, in their languages, without a word of a paper")
    void tellsReaders() {
        Guest author = guest("en");
        Guest reader = guest("ja");
        UUID caseId = UUID.randomUUID();
        Function<String, String> paper = photographOf -> TestEvents.event("PaperFiled", caseId, """
                {"caseId":"%1$s","paperId":"%2$s","kind":"ANSWER","side":"DEFENDANT","authorAccountId":"%3$s","readers":"ALL",
                 "readerAccountIds":["%4$s"],"digest":"%5$s","title":"Answer of Hanbit","language":"ko","pages":3,
                 "translationOf":null,"photographOf":%6$s,"photographPage":%7$s,"filedAt":"2026-11-26T02:00:00Z"}""".formatted(
                        caseId,
                        UUID.randomUUID(),
                        author.id(),
                        reader.id(),
                        "ab".repeat(32),
                        photographOf,
                        photographOf == null ? null : 1));
        TestEvents.tell("filing-service", caseId, paper.apply(null), paper.apply(null), paper.apply(null));
        assertThat(Guests.textOf(Guests.mail(reader.email(), 2)))
                .contains("/cases/" + caseId)
                .doesNotContain("Answer of Hanbit", "ANSWER");
        // A later one is told again, and no photograph of a page, even in another case; when it was, all that was said
        // of the first
        // three has been sent.
        String photograph = paper.apply('"' + UUID.randomUUID().toString() + '"');
        UUID other = UUID.randomUUID();
        TestEvents.tell("filing-service", other, photograph.replace(caseId.toString(), other.toString()));
        TestEvents.tell("filing-service", caseId, paper.apply(null));
        assertThat(Guests.textOf(Guests.mail(reader.email(), 3))).contains("/cases/" + caseId);
        assertThat(Guests.mails(reader.email())).hasSize(3);
        assertThat(Guests.mails(author.email())).hasSize(1);
    }

    @Test
    @DisplayName(
            "tells both sides what a judge decided on late evidence, in their languages, without a word of the grounds")
    void tellsOfLateEvidence() {
        Guest author = guest("fr");
        Guest other = guest("ko");
        UUID caseId = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, TestEvents.event("LateExhibitDecided", caseId, """
                {"caseId":"%s","paperId":"%s","outcome":"NOT_ADMITTED","grounds":"Gross negligence",
                 "readerAccountIds":["%s","%s"],"decidedAt":"2026-11-26T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), author.id(), other.id())));
        assertThat(Guests.textOf(Guests.mail(author.email(), 2)))
                .contains("preuve arrivée en retard", "/cases/" + caseId)
                .doesNotContain("Gross negligence");
        assertThat(Guests.textOf(Guests.mail(other.email(), 2))).contains("늦게 제출된 증거");
        TestEvents.tell("filing-service", caseId, TestEvents.event("ExhibitOpinionGiven", caseId, """
                {"caseId":"%s","paperId":"%s","digest":"%s","opinionId":"%s","partyId":"%s","authenticity":"DISPUTED",
                 "legality":"ACCEPTED","relevance":"ACCEPTED","reasons":"Not our seal","originalDemanded":true,
                 "readerAccountIds":["%s"],"givenAt":"2026-11-26T02:00:00Z"}""".formatted(
                caseId, UUID.randomUUID(), "ab".repeat(32), UUID.randomUUID(), UUID.randomUUID(), author.id())));
        assertThat(Guests.textOf(Guests.mail(author.email(), 3)))
                .contains("par écrit sur une preuve")
                .doesNotContain("Not our seal");
    }

    @Test
    @DisplayName("tells the filer that no case is registered, with the days to appeal and from when they run")
    void tellsOfARefusal() {
        Guest filer = guest("es");
        UUID submissionId = UUID.randomUUID();
        TestEvents.tell(
                "filing-service", submissionId, TestEvents.event("SubmissionRefused", submissionId, """
                {"submissionId":"%s","filerAccountId":"%s","refusedAt":"2026-11-26T02:00:00Z","appealPeriod":"APP-01","appealDays":30}""".formatted(
                                submissionId, filer.id())));
        assertThat(Guests.textOf(Guests.mail(filer.email(), 2)))
                .contains("el tribunal no registra el asunto", "en un plazo de 30 días", "no desde este mensaje");
    }

    @Test
    @DisplayName("tells of a hearing at the court's time and at the reader's")
    void tellsOfAHearing() {
        Guest party = guest("en");
        UUID caseId = UUID.randomUUID();
        UUID hearingId = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, TestEvents.event("PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(
                        caseId, UUID.randomUUID(), party.id())));
        TestEvents.tell("filing-service", caseId, TestEvents.event("HearingScheduled", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-01-14T01:00:00Z","endsAt":"2027-01-14T03:00:00Z","scheduledByAccountId":"%s"}""".formatted(
                        caseId, hearingId, UUID.randomUUID())));
        // Who has just entered the case is not told that somebody has.
        assertThat(Guests.textOf(Guests.mail(party.email(), 2)))
                .contains(
                        "A case of yours: hearing on January 14, 2027, 09:00 Beijing time (January 14, 2027, 02:00 your time, UTC+01:00)",
                        "/hearings/" + hearingId);
    }

    @Test
    @DisplayName("tells a representative from the court's confirmation to the end of its power, and not after it")
    void tellsRepresentatives() {
        Guest defendant = guest("ko");
        Guest lawyer = guest("ja");
        UUID caseId = UUID.randomUUID();
        UUID party = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, TestEvents.event("PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(
                        caseId, party, defendant.id())));
        TestEvents.tell("filing-service", caseId, TestEvents.event("RepresentationConfirmed", caseId, """
                {"caseId":"%s","representationId":"%s","partyId":"%s","accountId":"%s","kind":"LAWYER","name":"陈薇","powers":["SETTLE"],
                 "instances":["FIRST"],"validFrom":"2026-01-01","validUntil":null,"confirmedAt":"2026-11-26T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), party, lawyer.id())));
        assertThat(Guests.textOf(Guests.mail(lawyer.email(), 2)))
                .contains("/cases/" + caseId)
                .doesNotContain("陈薇");
        // Who has just entered the case is not told of that.
        assertThat(Guests.textOf(Guests.mail(defendant.email(), 2))).contains("법원이 대리인을 확인했습니다");
        // When the power has ended, the others are told, and nothing more goes to the lawyer
        TestEvents.tell("filing-service", caseId, TestEvents.event("RepresentationEnded", caseId, """
                {"caseId":"%s","representationId":"%s","partyId":"%s","accountId":"%s","kind":"LAWYER","name":"陈薇",
                 "reason":"REVOKED","stays":false,"endedAt":"2026-11-27T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), party, lawyer.id())));
        assertThat(Guests.textOf(Guests.mail(defendant.email(), 3))).contains("대리가 종료되었습니다");
        assertThat(Guests.mails(lawyer.email())).hasSize(2);
    }

    @Test
    @DisplayName("tells who asked in the account that the court answered, and nobody where the answer goes by mail")
    void tellsOfAnAnswerToAnAddressee() {
        Guest asked = guest("ko");
        Guest plaintiff = guest("en");
        UUID caseId = UUID.randomUUID();
        for (Guest each : List.of(asked, plaintiff)) {
            TestEvents.tell("filing-service", caseId, TestEvents.event("PartyAppeared", caseId, """
                    {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(
                            caseId, UUID.randomUUID(), each.id())));
        }
        TestEvents.tell("service-of-process-service", caseId, answered(caseId, ""));
        TestEvents.tell("service-of-process-service", caseId, answered(caseId, '"' + asked.id() + '"'));
        String where = "/cases/" + caseId + "/served";
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        Guests.mails(asked.email()).stream().map(Guests::textOf))
                .filteredOn(text -> text.contains(where))
                .singleElement(STRING)
                .contains("법원이 귀하의 요청에 답하였습니다"));
        assertThat(Guests.mails(plaintiff.email()).stream().map(Guests::textOf))
                .noneMatch(text -> text.contains(where));
    }

    private static String answered(UUID caseId, String accounts) {
        return TestEvents.event("AddresseeRequestAnswered", caseId, """
                {"caseId":"%s","askedId":"%s","partyId":"%s","kind":"INTERPRETER","outcome":"GRANTED","application":null,
                 "accountIds":[%s],"answeredAt":"2026-11-27T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), UUID.randomUUID(), accounts));
    }

    @Test
    @DisplayName("tells who was to act for a party that the court refused, where to read why, and the party's own side")
    void tellsOfARefusedRepresentative() {
        Guest defendant = guest("ko");
        Guest plaintiff = guest("en");
        Guest lawyer = guest("ja");
        UUID caseId = UUID.randomUUID();
        UUID party = UUID.randomUUID();
        for (Guest each : List.of(defendant, plaintiff)) {
            TestEvents.tell("filing-service", caseId, TestEvents.event("PartyAppeared", caseId, """
                    {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(
                            caseId, party, each.id())));
        }
        TestEvents.tell("filing-service", caseId, TestEvents.event("RepresentationRefused", caseId, """
                {"caseId":"%s","representationId":"%s","partyId":"%s","accountId":"%s","accountIds":["%s"],"kind":"LAWYER",
                 "refusedAt":"2026-11-27T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), party, lawyer.id(), defendant.id())));
        assertThat(Guests.textOf(Guests.mail(lawyer.email(), 2)))
                .contains("裁判所が代理人を認めませんでした", "/appear")
                .doesNotContain("/cases/");
        assertThat(Guests.textOf(Guests.mail(defendant.email(), 2))).contains("/cases/" + caseId);
        assertThat(Guests.mails(plaintiff.email()).stream().map(Guests::textOf))
                .noneMatch(text -> text.contains("refused a representative"));
    }

    @Test
    @DisplayName(
            "says until when an application can be answered and evidence spoken to, at the court and for the reader")
    void tellsOfLastDays() {
        Guest party = guest("en");
        UUID caseId = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, TestEvents.event("PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(
                        caseId, caseId, party.id())));
        TestEvents.tell("filing-service", caseId, TestEvents.event("ApplicationAsked", caseId, """
                {"caseId":"%s","applicationId":"%s","kind":"PRESERVATION","accountIds":["%s"],"answerBy":"2026-12-01",
                 "askedAt":"2026-11-27T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), party.id())));
        assertThat(Guests.textOf(Guests.mail(party.email(), 2)))
                .contains(
                        "answer by December 1, 2026 (Beijing time; for you until December 1, 2026, 17:00, UTC+01:00)",
                        "/cases/" + caseId + "/applications");
        UUID refused = UUID.randomUUID();
        TestEvents.tell("filing-service", refused, TestEvents.event("RefusalServed", refused, """
                {"submissionId":"%s","filerAccountId":"%s","servedOn":"2026-11-27","appealBy":"2026-12-28"}""".formatted(
                        refused, party.id())));
        assertThat(Guests.textOf(Guests.mail(party.email(), 3)))
                .contains("you can appeal against the ruling until December 28, 2026", "/filing/" + refused);
        String exchanged = """
                {"caseId":"%s","exchangeId":"%s","number":1,"papers":0,"paperIds":[],"opinionsBy":%s,"heldAt":"2026-11-28T02:00:00Z"}""";
        TestEvents.tell(
                "filing-service",
                caseId,
                TestEvents.event(
                        "EvidenceExchanged", caseId, exchanged.formatted(caseId, UUID.randomUUID(), "\"2026-12-05\"")));
        assertThat(Guests.textOf(Guests.mail(party.email(), 4)))
                .contains("say what you think of the evidence by December 5, 2026 (Beijing time; for you until");
        TestEvents.tell(
                "filing-service",
                caseId,
                TestEvents.event("EvidenceExchanged", caseId, exchanged.formatted(caseId, UUID.randomUUID(), "null")));
        assertThat(Guests.textOf(Guests.mail(party.email(), 5)))
                .contains("The court has held the exchange of evidence");
    }

    @Test
    @DisplayName("tells the lawyer who filed a case for the plaintiffs that it is registered")
    void tellsWhoFiledForOthers() {
        Guest lawyer = guest("es");
        UUID caseId = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, TestEvents.event("CaseRegistered", caseId, """
                {"caseId":"%s","caseNumber":"（2026）浙01民初9号","court":"浙01","causeOfAction":"88.7","title":"Rheinland v Hanbit",
                 "registeredAt":"2026-11-20T02:00:00Z","registeredByAccountId":"%s","origin":"WIZARD","representativeAccountId":"%s",
                 "parties":[%s,%s],"documents":[]}""".formatted(
                        caseId,
                        UUID.randomUUID(),
                        lawyer.id(),
                        party("PLAINTIFF", "Rheinland", null),
                        party("DEFENDANT", "Hanbit", null))));
        assertThat(Guests.textOf(Guests.mail(lawyer.email(), 2))).contains("（2026）浙01民初9号", "/cases/" + caseId);
    }

    @Test
    @DisplayName(
            "tells the party's own side what the court made of a new address, others only that there is one, and nobody where to")
    void tellsOfAnAddress() {
        Guest plaintiff = guest("ko");
        Guest defendant = guest("ja");
        UUID caseId = UUID.randomUUID();
        UUID party = UUID.randomUUID();
        for (Guest each : List.of(plaintiff, defendant)) {
            TestEvents.tell("filing-service", caseId, TestEvents.event("PartyAppeared", caseId, """
                    {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(
                            caseId, each == defendant ? party : UUID.randomUUID(), each.id())));
        }
        UUID change = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, TestEvents.event("AddressChangeReturned", caseId, """
                {"caseId":"%s","changeId":"%s","partyId":"%s","accountIds":["%s"],"returnedAt":"2026-11-26T02:00:00Z"}""".formatted(
                        caseId, change, party, defendant.id())));
        assertThat(Guests.textOf(Guests.mail(defendant.email(), 2))).contains("裁判所が補正を求めています");
        TestEvents.tell("filing-service", caseId, TestEvents.event("AddressChanged", caseId, """
                {"caseId":"%s","changeId":"%s","partyId":"%s","address":"Busan 20","country":"KR","email":"new@hanbit.example",
                 "validFrom":"2026-11-27","statedAt":"2026-11-25T02:00:00Z","confirmedAt":"2026-11-27T02:00:00Z","accountIds":["%s"]}""".formatted(
                        caseId, change, party, defendant.id())));
        assertThat(Guests.textOf(Guests.mail(defendant.email(), 3)))
                .contains("新しい送達場所が確認されました")
                .contains("/cases/" + caseId)
                .doesNotContain("Busan")
                .doesNotContain("new@hanbit.example");
        // The other side was mailed that the defendant appeared, and of the address only in the inbox
        assertThat(Guests.mails(plaintiff.email())).hasSize(2);
    }

    @Test
    @DisplayName("sends mails with the headers that strict servers ask for")
    void headers() throws MessagingException {
        String email = Guests.newAddress();
        Guests.join(email, "long enough, and mine", "fr");
        MimeMessage mail = Guests.mail(email, 1);
        assertThat(mail.getHeader("Cc")).isNull();
        assertThat(mail.getHeader("From", null)).isEqualTo("Comity <no-reply@court.example>");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@court\\.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("fr");
    }

    private static Guest guest(String locale) {
        String email = Guests.newAddress();
        Guests.join(email, "long enough, and mine", locale);
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        return new Guest(email, Guests.signIn(email, "long enough, and mine").path("account.id"));
    }

    /** @param account null for a party that has none yet */
    private static String party(String role, String name, String account) {
        return """
                {"partyId":"%s","role":"%s","kind":"COMPANY","name":"%s","latinName":"","chineseName":"","country":"DE","language":"en",
                 "zone":null,"email":null,"address":"Street 1","accountId":%s}""".formatted(UUID.randomUUID(), role, name, account == null ? null : "\"" + account + "\"");
    }

    private record Guest(String email, String id) {}
}
