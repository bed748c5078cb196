package org.comity.hearing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.testing.TestEvents;
import org.comity.testing.TestTokens;

/** A registered case with its people, each test its own, and what they can ask of this service over HTTP. */
public final class CourtDay {
    public final UUID caseId = UUID.randomUUID();
    public final UUID plaintiff;
    public final UUID defendant;
    public final UUID clerk = UUID.randomUUID();
    public final UUID judge = UUID.randomUUID();
    public final UUID secondJudge = UUID.randomUUID();
    public final UUID assessor = UUID.randomUUID();
    private final List<UUID> benchOfSeven =
            Stream.generate(UUID::randomUUID).limit(5).toList();
    public final UUID plaintiffParty = UUID.randomUUID();
    public final UUID secondPlaintiffParty = UUID.randomUUID();
    public final UUID defendantParty = UUID.randomUUID();
    public final String passport = "cd".repeat(32);
    public final UUID interpreter = UUID.randomUUID();
    public final String exhibit;
    public final String caseNumber;
    private String interpreterSeat = "null";
    /** Another document of the file, as filing-service tells it; null without. */
    private String recording;

    private final boolean defendantAppeared;
    private final boolean joint;

    private CourtDay(UUID defendant, boolean defendantAppeared, boolean joint, String exhibit) {
        this(UUID.randomUUID(), defendant, defendantAppeared, joint, exhibit, "（2026）浙01民初1号");
    }

    private CourtDay(
            UUID plaintiff,
            UUID defendant,
            boolean defendantAppeared,
            boolean joint,
            String exhibit,
            String caseNumber) {
        this.plaintiff = plaintiff;
        this.defendant = defendant == null ? plaintiff : defendant;
        this.defendantAppeared = defendantAppeared;
        this.joint = joint;
        this.exhibit = exhibit;
        this.caseNumber = caseNumber;
    }

    /** A second case, in which the defendant of the first sues its plaintiff. */
    public CourtDay crossed() {
        return new CourtDay(defendant, plaintiff, true, false, "ab".repeat(32), "（2026）浙01民初2号").heard();
    }

    /** Filing-service says that the case is registered, and this service has heard it. */
    public static CourtDay ofRegisteredCase() {
        return new CourtDay(UUID.randomUUID(), true, false, "ab".repeat(32)).heard();
    }

    /** With an interpreter in every hearing, and a document of this digest in its file. */
    public static CourtDay withInterpreter(String exhibit) {
        CourtDay day = new CourtDay(UUID.randomUUID(), true, false, exhibit).heard();
        day.interprets(day.interpreter, "Lee");
        day.interpreterSeat =
                "{\"accountId\":\"%s\",\"language\":\"ko\",\"zone\":\"Asia/Seoul\"}".formatted(day.interpreter);
        return day;
    }

    /** The same, and a recording of sound in its file. */
    public static CourtDay withRecording(String exhibit, String recording) {
        return withFile(exhibit, recording, "audio/mpeg", "mp3");
    }

    /** The same, and a file of another kind than a paper. */
    public static CourtDay withFile(String exhibit, String file, String mediaType, String extension) {
        CourtDay day = new CourtDay(UUID.randomUUID(), true, false, exhibit);
        day.recording = """
            {"documentId":"%s","digest":"%s","kind":"EVIDENCE","title":"A call","language":"en","pages":0,
             "mediaType":"%s","extension":"%s","translationOf":null},""".formatted(UUID.randomUUID(), file, mediaType, extension);
        return day.heard();
    }

    /** The gateway says that this account is an interpreter's; heard once it can be chosen. */
    public void interprets(UUID account, String name) {
        TestEvents.tell(
                "gateway", account, TestEvents.event("StaffMemberChanged", account, """
            {"accountId":"%s","name":"%s","role":"interpreter","court":null,"active":true,"version":1,
             "changedAt":"2026-01-05T02:00:00Z"}""".formatted(account, name)));
        await().atMost(Duration.ofSeconds(30)).until(() -> as(clerk(), "/interpreters?limit=200&q=" + name)
                .extract()
                .<List<String>>path("items.accountId")
                .contains(account.toString()));
    }

    public static CourtDay withoutDefendant() {
        return new CourtDay(UUID.randomUUID(), false, false, "ab".repeat(32)).heard();
    }

    /** Entered by the system of a partner: without a paper, and none of its parties has an account yet. */
    public static CourtDay enteredByPartner() {
        CourtDay day = new CourtDay(UUID.randomUUID(), false, false, "ab".repeat(32));
        day.filingSays(
                "CaseRegistered", """
            {"caseId":"%s","caseNumber":"（2026）浙01民初90001号","court":"浙01","causeOfAction":"88.7","title":"精工 v. Hanbit",
             "registeredAt":"2026-01-05T02:00:00Z","registeredByAccountId":"%s","origin":"PARTNER",
             "parties":[
              {"partyId":"%s","role":"PLAINTIFF","kind":"COMPANY","name":"杭州精工机械有限公司","latinName":"",
               "chineseName":"","country":"CN","language":"zh-CN","zone":null,"email":null,"address":"杭州","accountId":null},
              {"partyId":"%s","role":"DEFENDANT","kind":"COMPANY","name":"한빛","latinName":"","chineseName":"","country":"KR",
               "language":"ko","zone":null,"email":"office@hanbit.example","address":"Seoul","accountId":null}],
             "documents":[]}
            """.formatted(day.caseId, UUID.randomUUID(), day.plaintiffParty, day.defendantParty));
        return day.known();
    }

    /** A party came in with its code. */
    public void appears(UUID party, UUID account) {
        filingSays("PartyAppeared", """
            {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(caseId, party, account));
    }

    /** Two plaintiffs for whom one account acts, as a lawyer's does. */
    public static CourtDay ofJointPlaintiffs() {
        return new CourtDay(UUID.randomUUID(), true, true, "ab".repeat(32)).heard();
    }

    /** The same account on both sides, as it must never be. */
    public static CourtDay ofOneAccountOnBothSides() {
        return new CourtDay(null, true, false, "ab".repeat(32)).heard();
    }

    private CourtDay heard() {
        filingSays("CaseRegistered", """
            {"caseId":"%s","caseNumber":"%s","court":"浙01","causeOfAction":"88.7","title":"Rheinland v. Kim",
             "registeredAt":"2026-01-05T02:00:00Z","registeredByAccountId":"%s",
             "parties":[
              {"partyId":"%s","role":"PLAINTIFF","kind":"COMPANY","name":"Rheinland Maschinenbau GmbH","latinName":null,
               "chineseName":"莱茵机械","country":"DE","language":"en","zone":"Europe/Berlin","email":null,"address":"","accountId":"%s"},
              %s
              {"partyId":"%s","role":"DEFENDANT","kind":"PERSON","name":"김민준","latinName":"Kim Min-jun",
               "chineseName":"金民俊","country":"KR","language":"ko","interpreterLanguage":"ko","zone":null,"email":null,"address":"","accountId":%s}],
             "documents":[%s{"documentId":"%s","digest":"%s","kind":"CONTRACT","title":"Contract","language":"en","pages":4,"translationOf":null},
                  {"documentId":"%s","digest":"%s","kind":"IDENTITY","title":"Passport","language":"en","pages":1,"translationOf":null}]}
            """.formatted(
                        caseId,
                        caseNumber,
                        clerk,
                        plaintiffParty,
                        plaintiff,
                        joint ? secondPlaintiff() : "",
                        defendantParty,
                        defendantAppeared ? "\"" + defendant + "\"" : "null",
                        recording == null ? "" : recording,
                        UUID.randomUUID(),
                        exhibit,
                        UUID.randomUUID(),
                        passport));
        return known();
    }

    private CourtDay known() {
        filingSays("CaseAssigned", """
            {"caseId":"%s","number":1,"ground":"ASSIGNED","assignedAt":"2026-01-05T03:00:00Z","assignedByAccountId":"%s",
             "members":[{"accountId":"%s","name":"审判员 林","office":"PRESIDING_JUDGE"},
                        {"accountId":"%s","name":"审判员 郑","office":"JUDGE"},
                        {"accountId":"%s","name":"书记员 陈","office":"CLERK"}]}
            """.formatted(caseId, UUID.randomUUID(), judge, secondJudge, clerk));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(judge(), "/cases/" + caseId).extract().statusCode() == 200);
        return this;
    }

    /** The case is taken from the first judge. */
    public void givenToTheSecondJudgeAlone() {
        filingSays("CaseAssigned", """
            {"caseId":"%s","number":2,"ground":"REASSIGNED","assignedAt":"2026-01-06T03:00:00Z","assignedByAccountId":"%s",
             "members":[{"accountId":"%s","name":"审判员 郑","office":"SOLE_JUDGE"},
                        {"accountId":"%s","name":"书记员 陈","office":"CLERK"}]}
            """.formatted(caseId, UUID.randomUUID(), secondJudge, clerk));
    }

    /** The case is given to a presiding judge, another judge and an assessor; who hears of it last is awaited. */
    public CourtDay givenToAPanelOfThree() {
        return givenToAPanelOfThree(2);
    }

    /** @param number which assignment it is */
    public CourtDay givenToAPanelOfThree(int number) {
        filingSays(
                "CaseAssigned", """
            {"caseId":"%s","number":%d,"ground":"REASSIGNED","assignedAt":"2026-01-06T03:00:00Z","assignedByAccountId":"%s",
             "members":[{"accountId":"%s","name":"审判员 林","office":"PRESIDING_JUDGE"},
                        {"accountId":"%s","name":"审判员 郑","office":"JUDGE"},
                        {"accountId":"%s","name":"人民陪审员 王","office":"ASSESSOR"},
                        {"accountId":"%s","name":"书记员 陈","office":"CLERK"}]}
            """.formatted(caseId, number, UUID.randomUUID(), judge, secondJudge, assessor, clerk));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(assessor(), "/cases/" + caseId).extract().statusCode() == 200);
        return this;
    }

    /** The judge alone has the case, with a technical investigator; null for none any more. */
    public void namesInvestigator(int number, UUID investigator) {
        String named = investigator == null
                ? ""
                : ",{\"accountId\":\"%s\",\"name\":\"罗启明\",\"office\":\"TECHNICAL_INVESTIGATOR\"}"
                        .formatted(investigator);
        filingSays("CaseAssigned", """
            {"caseId":"%s","number":%d,"ground":"REASSIGNED","assignedAt":"2026-01-08T03:00:00Z","assignedByAccountId":"%s",
             "members":[{"accountId":"%s","name":"审判员 林","office":"SOLE_JUDGE"},
                        {"accountId":"%s","name":"书记员 陈","office":"CLERK"}%s]}
            """.formatted(caseId, number, UUID.randomUUID(), judge, clerk, named));
    }

    /** The case is given to three judges and four assessors; who is named no more has it no more. */
    public CourtDay givenToAPanelOfSeven() {
        filingSays("CaseAssigned", """
            {"caseId":"%s","number":3,"ground":"REASSIGNED","assignedAt":"2026-01-07T03:00:00Z","assignedByAccountId":"%s",
             "members":[{"accountId":"%s","name":"审判员 林","office":"PRESIDING_JUDGE"},
                        {"accountId":"%s","name":"审判员 郑","office":"JUDGE"},
                        {"accountId":"%s","name":"审判员 何","office":"JUDGE"},
                        {"accountId":"%s","name":"人民陪审员 甲","office":"ASSESSOR"},
                        {"accountId":"%s","name":"人民陪审员 乙","office":"ASSESSOR"},
                        {"accountId":"%s","name":"人民陪审员 丙","office":"ASSESSOR"},
                        {"accountId":"%s","name":"人民陪审员 丁","office":"ASSESSOR"},
                        {"accountId":"%s","name":"书记员 陈","office":"CLERK"}]}
            """.formatted(
                        caseId,
                        UUID.randomUUID(),
                        judge,
                        secondJudge,
                        benchOfSeven.get(0),
                        benchOfSeven.get(1),
                        benchOfSeven.get(2),
                        benchOfSeven.get(3),
                        benchOfSeven.get(4),
                        clerk));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(assessor(4), "/cases/" + caseId).extract().statusCode() == 200);
        return this;
    }

    /** @param number of the panel of seven, from 1 to 4 */
    public String assessor(int number) {
        return TestTokens.token(
                benchOfSeven.get(number),
                "assessor",
                "甲乙丙丁".substring(number - 1, number),
                "zh-CN",
                "Asia/Shanghai",
                "浙01");
    }

    public String thirdJudge() {
        return TestTokens.token(benchOfSeven.getFirst(), "judge", "何", "zh-CN", "Asia/Shanghai", "浙01");
    }

    public String assessor() {
        return TestTokens.token(assessor, "assessor", "王", "zh-CN", "Asia/Shanghai", "浙01");
    }

    private String secondPlaintiff() {
        return """
            {"partyId":"%s","role":"PLAINTIFF","kind":"PERSON","name":"Anna Rhein","latinName":null,"chineseName":null,
             "country":"DE","language":"de","zone":"Europe/Berlin","email":null,"address":"","accountId":"%s"},\
            """.formatted(secondPlaintiffParty, plaintiff);
    }

    /** The court has confirmed that this account acts for the party; heard once the case opens to it. */
    public void represented(UUID party, UUID account, String name) {
        represented(party, account, "LAWYER", name);
    }

    /** As a lawyer, its legal representative, or another. */
    public void represented(UUID party, UUID account, String kind, String name) {
        filingSays("RepresentationConfirmed", """
            {"caseId":"%s","representationId":"%s","partyId":"%s","accountId":"%s","kind":"%s","name":"%s","powers":[],
             "instances":["FIRST"],"validFrom":"2026-01-01","validUntil":null,"confirmedAt":"2026-01-06T02:00:00Z"}\
            """.formatted(
                        caseId, representation(party, account), party, account, kind, name));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(TestTokens.party(account), "/cases/" + caseId)
                                .extract()
                                .statusCode()
                        == 200);
    }

    /** @param stays whether the account still acts for another party of the case */
    public void representationEnded(UUID party, UUID account, boolean stays) {
        filingSays("RepresentationEnded", """
            {"caseId":"%s","representationId":"%s","partyId":"%s","accountId":"%s","kind":"LAWYER","name":"x",
             "reason":"REVOKED","stays":%s,"endedAt":"2026-01-07T02:00:00Z"}\
            """.formatted(caseId, representation(party, account), party, account, stays));
    }

    private static UUID representation(UUID party, UUID account) {
        return UUID.nameUUIDFromBytes((party + " " + account).getBytes(StandardCharsets.UTF_8));
    }

    /** The court calls somebody to be heard for the plaintiff; heard once the case shows them. */
    public UUID calls(String as, String name, String language) {
        UUID person = UUID.randomUUID();
        filingSays("PersonCalled", """
            {"caseId":"%s","personId":"%s","calledAs":"%s","name":"%s","language":"%s","partyId":"%s","accountIds":[],
             "calledAt":"%s"}""".formatted(caseId, person, as, name, language, plaintiffParty, Instant.now()));
        await().atMost(Duration.ofSeconds(60)).until(() -> as(clerk(), "/cases/" + caseId + "/called-persons")
                .extract()
                .<List<String>>path("personId")
                .contains(person.toString()));
        return person;
    }

    /** Takes a seat with the code that the clerk gives for it. */
    public void comesIn(UUID hearing, String seat, String token) {
        String code = by(clerk())
                .put("/api/hearing/hearings/" + hearing + "/seats/" + seat + "/code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        post(token, "/entries", "{\"code\":\"%s\"}".formatted(code)).statusCode(201);
    }

    /** Service of process began to serve something on a party. */
    public UUID beginsToServe(UUID party, Instant openedAt) {
        UUID request = UUID.randomUUID();
        serviceSays("ServiceRequestOpened", """
            {"caseId":"%s","requestId":"%s","partyId":"%s","openedAt":"%s","openedByAccountId":"%s"}\
            """.formatted(caseId, request, party, openedAt, clerk));
        return request;
    }

    /** A party was served. {@code kinds} as JSON; {@code paper} is what the clerk said it was. */
    public void served(UUID request, UUID attempt, UUID party, String paper, String kinds, LocalDate on) {
        serviceSays("Served", """
            {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","paper":"%s","channel":"ELECTRONIC",
             "servedAt":"%sT04:00:00Z","servedOn":"%s","ruleId":"SRV-17","article":"OL 31","evidenceDigest":"%s",
             "starts":[],"kinds":%s,"appearanceCodeDigest":null}\
            """.formatted(caseId, request, attempt, party, paper, on, on, "0".repeat(64), kinds));
    }

    public void serviceSays(String event, String data) {
        TestEvents.tell("service-of-process-service", caseId, TestEvents.event(event, caseId, data));
    }

    public void filingSays(String event, String data) {
        TestEvents.tell("filing-service", caseId, TestEvents.event(event, caseId, data));
    }

    public String clerk() {
        return TestTokens.clerk(clerk);
    }

    public String judge() {
        return TestTokens.judge(judge);
    }

    /** Of the same panel. */
    public String secondJudge() {
        return TestTokens.judge(secondJudge);
    }

    public String plaintiff() {
        return TestTokens.party(plaintiff);
    }

    public String defendant() {
        return TestTokens.token(defendant, "party", "김민준", "ko", "Asia/Seoul", null);
    }

    public String interpreter() {
        return TestTokens.token(interpreter, "interpreter", "Lee", "ko", "Asia/Seoul", null);
    }

    public static String stranger() {
        return TestTokens.party(UUID.randomUUID());
    }

    public static RequestSpecification by(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** @param values of the marks in the path, in their order */
    public static ValidatableResponse as(String token, String path, Object... values) {
        return by(token).get("/api/hearing" + path, values).then();
    }

    public static ValidatableResponse post(String token, String path, String body) {
        return by(token)
                .contentType("application/json")
                .body(body)
                .post("/api/hearing" + path)
                .then();
    }

    public ValidatableResponse schedule(String token, Instant startsAt, String shortNoticeReason) {
        return post(token, "/cases/" + caseId + "/hearings", """
            {"startsAt":"%s","endsAt":"%s","shortNoticeReason":%s,"interpreter":%s}\
            """.formatted(
                        startsAt,
                        startsAt.plus(Duration.ofHours(1)),
                        shortNoticeReason == null ? "null" : "\"" + shortNoticeReason + "\"",
                        interpreterSeat));
    }

    /** Scheduled for now, with the reason that the law asks for. */
    public UUID hearingNow() {
        return UUID.fromString(schedule(clerk(), Instant.now(), "Both parties asked for today.")
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public void consents(UUID hearing, String token) {
        post(token, "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(200);
        post(token, "/hearings/" + hearing + "/short-notice", "{\"language\":\"en\"}")
                .statusCode(200);
    }

    /** Everything is as it must be before a room can be opened. */
    public UUID hearingThatMayOpen() {
        UUID hearing = hearingNow();
        post(judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        consents(hearing, plaintiff());
        consents(hearing, defendant());
        return hearing;
    }

    public static String ticket(UUID hearing, String token) {
        return post(token, "/hearings/" + hearing + "/tickets", "")
                .statusCode(201)
                .extract()
                .path("ticket");
    }

    /** Of whoever proved just now who they are. */
    public static String signingProof(UUID hearing, String token) {
        return post(token, "/hearings/" + hearing + "/signing-proofs", "")
                .statusCode(201)
                .extract()
                .path("proof");
    }
}
