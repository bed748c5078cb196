package org.comity.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A company in Cologne sues a company in Seoul before a court in Hangzhou: filed, reviewed, served, proved and heard; then an
 * application is decided, and a document of the court is issued and served by the authority abroad. Each test is a step of the same journey and stands on the one before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest extends Journey {
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");
    private static final String PASSWORD = "a sentence only they know";
    /** Dispute over a contract for the international sale of goods. */
    private static final String CAUSE = "88.7";

    private String accessCode;
    private String appearanceCode;
    private String hearingUrl;

    @Test
    @Order(10)
    @DisplayName("1a. A company abroad registers and confirms its address by the mail it got")
    void registers() {
        plaintiff.opens("/");
        plaintiff.looksAt("01-landing");
        plaintiff.opens("/register");
        plaintiff.page().getByText("A company or other organisation").click();
        plaintiff.fills("Name of the company", "Rheinland Maschinenbau GmbH");
        plaintiff.fills("E-mail address", plaintiffMail);
        plaintiff.fills("Password", PASSWORD);
        plaintiff.looksAt("02-register");
        plaintiff.presses("^Register$");
        plaintiff.sees("Look into your mail");

        Mailbox.Mail mail = stack.mailboxOf(plaintiffMail).awaitMail(any -> true);
        assertThat(mail.text()).doesNotContain("Rheinland");
        plaintiff.opens(mail.link());
        plaintiff.looksAt("02a-confirm");
        plaintiff.fills("Password", PASSWORD);
        plaintiff.presses("Confirm my address");
        plaintiff.sees("Your address is confirmed");
        plaintiff.signsIn(plaintiffMail, PASSWORD);
        plaintiff.looksAt("03-home");
    }

    @Test
    @Order(11)
    @DisplayName("1b. It fills in the wizard in English against a defendant in Korea")
    void fillsInTheWizard() {
        plaintiff.opens("/filing");
        plaintiff.looksAt("04-no-filings");
        plaintiff.presses("Begin a filing");
        plaintiff.chooses("Who files", "A foreign company or organisation");
        plaintiff.checks("I have read this");
        plaintiff.looksAt("05-wizard-start");
        plaintiff.presses("Continue");

        plaintiff.presses("Add a plaintiff");
        Locator own = litigant("Plaintiff 1");
        own.getByLabel("Name in Latin letters").fill("Rheinland Maschinenbau GmbH");
        own.getByLabel("Name in Chinese").fill("莱茵兰机械制造有限公司");
        own.getByLabel("Representative and post").fill("Dr. Anna Weber, Managing Director");
        own.getByLabel("Country or region").selectOption("DE");
        own.getByLabel("Address").fill("Hansaring 12, 50670 Köln, Germany");
        plaintiff.presses("Add a defendant");
        Locator other = litigant("Defendant 1");
        other.getByLabel("Name in the original script").fill("한빛정밀 주식회사");
        other.getByLabel("Name in Latin letters").fill("Hanbit Precision Co., Ltd.");
        other.getByLabel("Name in Chinese").fill("韩光精密株式会社");
        other.getByLabel("Representative and post").fill("김민준, 대표이사");
        other.getByLabel("Country or region").selectOption("KR");
        other.getByLabel("Address").fill("서울특별시 금천구 가산디지털로 123");
        other.getByLabel("E-mail").fill(defendantMail);
        other.getByLabel("Language for the court").selectOption("ko");
        other.getByLabel("Time zone").selectOption("Asia/Seoul");
        plaintiff.looksAt("06-wizard-parties");
        plaintiff.presses("Continue");

        plaintiff.page().getByLabel("Court").first().selectOption("浙01");
        plaintiff.page().getByLabel("Cause of action").selectOption(CAUSE);
        plaintiff.fills("Amount of the claim", "480000.00");
        plaintiff.chooses("Currency", "USD · US Dollar");
        plaintiff.fills("Yuan for one USD", "7.10");
        plaintiff.fills("Date of the rate", "2026-03-02");
        plaintiff.fills("What should the court order", "Payment of USD 480,000 for two machining centres delivered.");
        plaintiff.fills("Facts and grounds", "The defendant took delivery on 10 September 2025 and has not paid.");
        plaintiff.fills(
                "Why does this court", "Clause 15 of the contract chooses the Hangzhou Intermediate People's Court.");
        plaintiff.looksAt("07-wizard-claim");
        plaintiff.presses("Continue");
    }

    private Locator litigant(String called) {
        return plaintiff.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(called));
    }

    @Test
    @Order(12)
    @DisplayName(
            "1c. It uploads its papers and their translations, signs and submits, and gets a receipt in both time zones")
    void submits() {
        uploads("Statement of claim", "English", "statement-of-claim.en.pdf");
        uploadsTranslation("statement-of-claim.en.pdf", "statement-of-claim.zh-CN.pdf");
        uploads("Proof of identity or registration", "English", "identity.en.pdf");
        uploadsTranslation("identity.en.pdf", "identity.zh-CN.pdf");
        uploads("Power of attorney", "English", "power-of-attorney.en.pdf");
        uploadsTranslation("power-of-attorney.en.pdf", "power-of-attorney.zh-CN.pdf");
        uploads("Apostille or legalisation", "English", "apostille.en.pdf");
        uploadsTranslation("apostille.en.pdf", "apostille.zh-CN.pdf");
        uploads("Contract", "Korean", "contract.ko.pdf");
        uploadsTranslation("contract.ko.pdf", "contract.zh-CN.pdf");
        plaintiff.page().locator("input[type=radio][value=APOSTILLE]").check();
        attorneyStep("Signed", "2026-01-12", "power-of-attorney.en.pdf");
        attorneyStep("Notarised", "2026-01-14", "apostille.en.pdf");
        attorneyStep("Apostille", "2026-01-20", "apostille.en.pdf");
        plaintiff.looksAt("08-wizard-documents");
        plaintiff.presses("Continue");
        plaintiff.looksAt("09-wizard-check");
        plaintiff.presses("Continue");
        signsAndSubmits();

        plaintiff.sees("Receipt of the court");
        plaintiff.sees("Received, court time");
        plaintiff.sees("China Standard Time|Beijing|Shanghai");
        plaintiff.sees("Received, your time");
        plaintiff.sees("Central European|Berlin");
        plaintiff.looksAt("10-receipt");
    }

    @Test
    @Order(20)
    @DisplayName("2a. The clerk reviews it and asks once, for everything that is missing")
    void asksForCorrection() {
        clerk.opens("/sign-in");
        clerk.looksAt("10a-sign-in");
        clerk.signsIn("clerk@court.example", Stack.PASSWORD);
        clerk.opens("/reviews");
        clerk.looksAt("11-review-queue");
        clerk.follows("莱茵兰|Rheinland");
        clerk.presses("领取审查");
        clerk.looksAt("12-review");
        clerk.presses("^通知补正$");
        asksFor("有权代表原告");
        asksFor("证据清单");
        clerk.fills("第1项的说明", "请提交公司登记机关出具的代表人身份证明。");
        clerk.fills("第2项的说明", "请按顺序列明证据名称和页码。");
        clerk.looksAt("13-deficiency-notice");
        clerk.presses("发送补正通知");
        clerk.presses("确认发送");
        clerk.sees("补正");
        assertThat(stack.mailboxOf(plaintiffMail)
                        .awaitMail(mail -> !mail.text().contains("confirm"))
                        .text())
                .doesNotContain("Rheinland")
                .doesNotContain("Hanbit");
    }

    @Test
    @Order(21)
    @DisplayName("2b. The company answers point by point and submits again")
    void cures() {
        plaintiff.opens("/filing");
        plaintiff.sees("The court asks you to correct something");
        plaintiff.follows("Hanbit|한빛");
        plaintiff.sees("The court asks you to correct this");
        plaintiff.sees("Correct it by");
        plaintiff.looksAt("14-deficiency");
        plaintiff.fills(
                "What did you do about point 1", "The extract of the commercial register names Dr. Weber; page 2.");
        plaintiff.sees("Answer 1 saved");
        plaintiff.fills(
                "What did you do about point 2", "The list of evidence is part of the statement of claim; page 2.");
        plaintiff.sees("Answer 2 saved");
        plaintiff.presses("4. Documents");
        uploads("Authority of the representative", "English", "identity.en.pdf");
        uploadsTranslation("identity.en.pdf", "identity.zh-CN.pdf");
        plaintiff.presses("6. Sign and submit");
        signsAndSubmits();
        plaintiff.sees("Receipt of the court");
    }

    @Test
    @Order(22)
    @DisplayName("2c. The clerk registers the case: it has a number, a fee by the schedule and a docket")
    void registersTheCase() {
        clerk.opens("/reviews");
        clerk.follows("莱茵兰|Rheinland");
        clerk.presses("领取审查");
        clerk.presses("^登记立案$");
        clerk.fills("今日公布汇率", "7.10");
        clerk.looksAt("15-registration");
        clerk.button("^登记立案$", 1).click();
        clerk.presses("确认立案");
        clerk.follows("打开案件|案件");

        plaintiff.opens("/cases");
        plaintiff.sees("浙01民初");
        plaintiff.looksAt("15a-cases");
        plaintiff.follows("浙01民初");
        plaintiff.sees("^（20\\d\\d）浙01民初\\d+号");
        caseUrl = plaintiff.page().url();
        // 480,000 USD at 7.10 are 3,408,000 CNY: 0.8 % and 6,800 (Fee Measures, art. 13).
        plaintiff.sees("34,064");
        plaintiff.sees("Case registered");
        plaintiff.looksAt("16-case");
    }

    @Test
    @Order(23)
    @DisplayName("2d. The supervisor gives the case to a panel and a clerk; the company reads who hears it")
    void givesTheCase() {
        supervisor.signsIn("supervisor@court.example", Stack.PASSWORD);
        supervisor.opens("/cases");
        supervisor.chooses("^承办", "尚未分配");
        supervisor.looksAt("16a-cases-of-the-court");
        supervisor.opens(caseUrl);
        supervisor.follows("^分配案件$");
        supervisor.chooses("审判组织形式", "审判员2人 + 人民陪审员1人");
        names("^审判长$", "judge@court.example");
        names("^审判员2$", "judge.second@court.example");
        names("^人民陪审员1$", "assessor@court.example");
        names("^书记员$", "clerk@court.example");
        supervisor.looksAt("16b-assignment");
        supervisor.presses("^分配案件$");
        supervisor.sees("林卫");
        supervisor.looksAt("16c-assigned");

        plaintiff.opens(caseUrl);
        plaintiff.sees("Who hears the case");
        plaintiff.sees("Presiding judge");
        plaintiff.sees("Bench and clerk named");
    }

    /** The demonstration's people have the same accounts in every installation. */
    private void names(String office, String email) {
        supervisor
                .page()
                .getByLabel(Pattern.compile(office))
                .selectOption(UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    @Test
    @Order(30)
    @DisplayName("3a. The channel adviser answers for Korea, with grounds")
    void advises() {
        clerk.opens("/service/cases/" + caseId());
        Locator defendant = clerk.page().getByTestId("party-DEFENDANT");
        defendant
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发起送达请求"))
                .click();
        clerk.looksAt("17-service-request");
        clerk.presses("发起请求并查询可用方式");
        clerk.sees("海牙|Hague");
        clerk.looksAt("18-channel-adviser");
    }

    @Test
    @Order(31)
    @DisplayName(
            "3b. Electronic service needs the ground of consent, and a judge's decision, since Korea objects to post")
    void startsElectronicService() {
        judge.signsIn("judge@court.example", Stack.PASSWORD);
        judge.opens("/service/cases/" + caseId());
        judge.presses("就送达方式作出决定");
        Locator decision = judge.page().getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("就送达方式作出决定"));
        decision.getByRole(AriaRole.COMBOBOX).selectOption("ELECTRONIC");
        decision.getByText("可以采用").click();
        judge.fills("^理由$", "合同第16条约定电子送达；受送达人自愿接受时生效。");
        judge.looksAt("18-decision");
        judge.presses("^作出决定$");
        judge.sees("法官已就该方式作出附理由的决定");
        clerk.presses("启动电子送达");
        clerk.page().getByText("事先约定").click();
        clerk.fills("依据出处", "合同第16条约定以电子邮件送达诉讼文书");
        clerk.page().getByText("仅由他人提供").click();
        clerk.looksAt("19-electronic-service");
        clerk.presses("^发送通知$");
        accessCode = clerk.page().getByTestId("access-code").innerText().strip();
        clerk.looksAt("20-access-code");
    }

    @Test
    @Order(32)
    @DisplayName(
            "3c. The addressee opens the mail's link with the access code, reads what it is and by when, and accepts")
    void accepts() {
        Mailbox.Mail mail = stack.mailboxOf(defendantMail).awaitMail(any -> true);
        assertThat(mail.text()).doesNotContain("한빛").doesNotContain("Hanbit").doesNotContain("Rheinland");
        assertThat(mail.subject() + mail.text()).containsPattern("[가-힣]");
        defendant.opens(mail.link());
        defendant.looksAt("21-delivery");
        defendant.fills("접속 코드", "WRNG-0000");
        defendant.presses("문서 열기");
        assertThat(defendant.page().getByRole(AriaRole.ALERT).first()).isVisible();
        defendant.fills("접속 코드", accessCode);
        defendant.presses("문서 열기");
        defendant.sees("해야 할 일과 기한");
        defendant.looksAt("22-delivery-papers");
        defendant.fills("성명", "김민준");
        defendant.page().getByText("법정대표자").click();
        defendant.presses("문서 수락");
        defendant.presses("예, 수락");
        defendant.sees("문서를 수락했습니다");
        appearanceCode =
                defendant.page().getByTestId("appearance-code").innerText().strip();
        defendant.looksAt("23-accepted");
    }

    @Test
    @Order(33)
    @DisplayName("3d. The docket shows the service, and the answer deadline with its derivation")
    void showsServiceOnTheDocket() {
        plaintiff.opens(caseUrl);
        plaintiff.seesInTime("Served");
        plaintiff.sees("Answer due by");
        Locator answer = plaintiff
                .page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Answer due by"))
                .last();
        answer.getByText("How this day was counted").click();
        assertThat(answer.getByText("30 days")).isVisible();
        plaintiff.looksAt("24-docket");
    }

    @Test
    @Order(40)
    @DisplayName("4. The proof package is checked offline; one flipped byte is found and named")
    void provesTheService() throws Exception {
        clerk.opens("/service/cases/" + caseId());
        Path proof = clerk.downloads("下载证据包");

        assertVerifies(proof);
        assertVerifiesElsewhere(proof, stack.url());
    }

    @Test
    @Order(50)
    @DisplayName(
            "5a. The defendant registers, enters the case with its code; a hearing is scheduled, at everybody's own time")
    void schedules() {
        defendant.opens("/register");
        defendant.page().locator("input[type=radio][value=COMPANY]").check();
        defendant.fills("회사 또는 단체의 이름", "한빛정밀 주식회사");
        defendant.fills("이메일 주소", defendantMail);
        defendant.fills("비밀번호", PASSWORD);
        defendant.presses("가입하기");
        Mailbox.Mail mail =
                stack.mailboxOf(defendantMail).awaitMail(each -> each.text().contains("confirm"));
        defendant.opens(mail.link());
        defendant.fills("비밀번호", PASSWORD);
        defendant.page().locator("main button").first().click();
        defendant.page().locator("main a[href='/sign-in']").waitFor();
        defendant.signsIn(defendantMail, PASSWORD);
        defendant.opens("/appear");
        defendant.looksAt("24a-appear");
        defendant.page().locator("main input").fill(appearanceCode);
        defendant.page().locator("main button[type=submit]").click();
        defendant.page().locator("main a[href*='/cases/']").waitFor();
        defendant.looksAt("25-appeared");

        clerk.opens("/hearings/cases/" + caseId());
        clerk.fills("开始（法院时间", now());
        clerk.fills("结束（法院时间", soon(2));
        clerk.fills("缩短通知期限的理由", "各方均请求尽快开庭。");
        clerk.sees("Europe/Berlin|中欧");
        clerk.looksAt("26-schedule");
        clerk.presses("^排\\s?期$");
        clerk.page().waitForURL(Pattern.compile(".*/hearings/[0-9a-f-]{36}$"));
        hearingUrl = clerk.page().url();
        clerk.sees("各参加人|参加人");
        clerk.looksAt("27-hearing");
    }

    @Test
    @Order(51)
    @DisplayName("5b. Both sides consent to appearing online, each for this hearing")
    void consent() {
        plaintiff.opens(hearingUrl);
        plaintiff.checks("I have read and understood this");
        plaintiff.presses("I agree to appear online");
        plaintiff.presses("I agree to the shorter notice");
        plaintiff.sees("You have agreed to appear online");
        plaintiff.looksAt("28-consent");
        defendant.opens(hearingUrl);
        defendant.checks("읽고 이해했습니다");
        defendant.presses("온라인 출석에 동의합니다");
        defendant.presses("통지 기간 단축에 동의합니다");
        defendant.sees("온라인으로 출석하는 데 동의하셨습니다");
        clerk.opens(hearingUrl);
        clerk.sees("各方均已同意");
    }

    @Test
    @Order(52)
    @DisplayName(
            "5c. Judge, clerk and both parties enter the room, each in a browser of their own; the clerk calls the roll")
    void entersTheRoom() {
        judge.opens(hearingUrl);
        judge.presses("担任本次庭审审判员");
        // Who leaves the page before it is answered may not have asked.
        assertThat(judge.button("担任本次庭审审判员")).isHidden();
        everybody().forEach(person -> {
            person.opens(hearingUrl + "/room");
            person.awaitsLine("open");
        });
        clerk.looksAt("29-waiting");
        judge.presses("宣布开庭");
        for (String seat : List.of("judge", "clerk", "plaintiff-1", "defendant-1")) {
            Locator call = clerk.page().getByTestId("call-" + seat);
            call.getByRole(AriaRole.BUTTON, named("^到庭")).click();
            if (seat.endsWith("-1")) {
                call.getByRole(AriaRole.BUTTON, named("^身份核实无误")).click();
                assertThat(call.getByText("身份已核实")).isVisible();
            }
        }
        clerk.looksAt("30-roll-call");
        movesTo("RIGHTS", "进入：告知权利义务");
        judge.presses("已告知诉讼权利");
        plaintiff.presses("I understand my rights and challenge nobody");
        defendant.presses("권리를 이해했고 기피하지 않습니다");
    }

    @Test
    @Order(53)
    @DisplayName("5d. Statements are recorded and an exhibit is shown to all")
    void hearsTheParties() {
        movesTo("INVESTIGATION", "进入：法庭调查");
        says(
                plaintiff,
                "Statement for the record",
                "Put into the record",
                "We delivered two machining centres and were not paid.");
        Locator exhibits = clerk.page().getByLabel("案卷文件");
        exhibits.selectOption(exhibits.locator("option")
                .filter(new Locator.FilterOptions().setHasText("contract.zh-CN"))
                .getAttribute("value"));
        clerk.presses("向全体出示");
        everybody().forEach(person -> assertThat(person.page().getByTestId("exhibit"))
                .containsText("contract.zh-CN"));
        plaintiff.sees("Open in a window of its own");
        plaintiff.looksAt("31-exhibit");
        says(defendant, "조서에 남길 진술", "조서에 기록", "기계에 하자가 있어 대금을 지급하지 않았습니다.");
        everybody().forEach(person -> person.sees("기계에 하자가 있어"));
    }

    @Test
    @Order(54)
    @DisplayName("5e. The defendant's line is cut and comes back: nothing is lost, nothing is doubled")
    void losesNothing() {
        defendant.context().setOffline(true);
        defendant.awaitsLine("reconnecting");
        defendant.looksAt("32-line-cut");
        says(
                plaintiff,
                "Statement for the record",
                "Put into the record",
                "The defects were never notified within the agreed time.");
        defendant.page().getByLabel("조서에 남길 진술").last().fill("하자는 2025년 9월 15일에 통지했습니다.");
        defendant.presses("조서에 기록");
        defendant.context().setOffline(false);
        defendant.awaitsLine("open");

        everybody().forEach(person -> {
            person.sees("The defects were never notified");
            person.sees("하자는 2025년");
        });
        assertThat(plaintiff.recordLines()).isEqualTo(defendant.recordLines()).doesNotHaveDuplicates();
        defendant.looksAt("33-line-back");
    }

    @Test
    @Order(55)
    @DisplayName("5f. The record is read and signed by all, and sealed; its proof is checked by the same command")
    void signsAndSeals() throws Exception {
        movesTo("DEBATE", "进入：法庭辩论");
        movesTo("FINAL_STATEMENTS", "进入：最后意见");
        movesTo("RECORD", "进入：核对笔录");
        for (int open = 4; open > 0; open--) {
            clerk.sees("尚无中文文本的陈述：" + open);
            clerk.fills("译文", "第" + open + "项陈述的中文译文。");
            clerk.presses("将译文记入笔录");
        }
        clerk.sees("尚无中文文本的陈述：0");
        clerk.presses("笔录定稿供签名");
        signs(plaintiff, "I have read the record", "Sign the record");
        signs(defendant, "조서를 읽었습니다", "조서에 서명");
        plaintiff.looksAt("34-signed");
        signs(judge, "我已核对笔录", "签署笔录");
        signs(clerk, "我已核对笔录", "签署笔录");
        clerk.presses("封存笔录");
        everybody().forEach(person -> person.awaitsPhase("CLOSED"));
        judge.looksAt("35-sealed");

        assertVerifies(plaintiff.downloads("Download the proof"));

        plaintiff.opens(caseUrl);
        plaintiff.seesInTime("Record of the hearing sealed");
        plaintiff.looksAt("36-docket-complete");
    }

    @Test
    @Order(60)
    @DisplayName(
            "6a. The defendant asks for more days to answer; the judge grants them, and the day moves for everybody")
    void asksForMoreDays() {
        defendant.opens(caseUrl + "/applications");
        defendant.page().getByLabel("신청 내용").selectOption("EXTENSION");
        Locator form = defendant.page().locator("main form");
        form.getByRole(AriaRole.COMBOBOX).first().selectOption(new SelectOption().setIndex(1));
        defendant.fills("추가 일수", "15");
        form.locator("textarea").last().fill("번역에 시간이 더 필요합니다.");
        defendant.looksAt("37-application");
        defendant.presses("법원에 제출");
        defendant.sees("법원 결정 대기");

        judge.opens(caseUrl + "/applications");
        judge.presses("作出决定");
        judge.page()
                .getByLabel("准许", new Page.GetByLabelOptions().setExact(true))
                .check();
        judge.fills("法院理由", "确需翻译，予以准许。");
        judge.looksAt("38-decision-on-application");
        judge.presses("确认决定");
        judge.sees("确需翻译");

        defendant.opens(caseUrl);
        Locator docket = defendant.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("진행 기록"));
        assertThat(docket.first()).containsText("기간 연장");
        defendant.looksAt("39-longer-period");
    }

    @Test
    @Order(61)
    @DisplayName(
            "6b. The clerk makes a notice in Chinese and Korean, has it checked, seals and issues it; anybody checks it by its code")
    void issuesADocument() {
        clerk.opens(caseUrl + "/court-documents");
        clerk.page().getByLabel("文书种类").selectOption("RIGHTS_NOTICE");
        clerk.page().getByLabel("被告方").check();
        clerk.page().getByLabel("中文之外并列的语言").selectOption("ko");
        clerk.looksAt("40-document");
        clerk.presses("生成草稿");
        clerk.presses("^预览$");
        clerk.page().locator("iframe.paper").waitFor();
        clerk.presses("^提交审核$");
        confirms("审核通过");
        confirms("盖章并签发");
        clerk.sees("核验码");
        clerk.looksAt("41-issued");
        String checkCode = clerk.page()
                .getByRole(AriaRole.DEFINITION)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*[0-9A-Z]{16}\\s*$")))
                .innerText()
                .strip();

        Person stranger = person("stranger", "en-GB", "Europe/London");
        stranger.opens("/court-documents");
        stranger.fills("Check code", checkCode);
        stranger.presses("^Check$");
        stranger.sees("A court issued this document");
        stranger.looksAt("42-checked");
    }

    @Test
    @Order(62)
    @DisplayName(
            "6c. It goes through the authority abroad: sent on, certified as served, and the board and the docket say so")
    void servesThroughTheAuthority() {
        clerk.opens("/service/cases/" + caseId());
        Locator party = clerk.page().getByTestId("party-DEFENDANT");
        // What was served stands above the button and comes last: a press before it is lost.
        party.getByRole(AriaRole.BUTTON, named("^邮件被退回$")).waitFor();
        party.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发起送达请求"))
                .click();
        party.getByLabel("诉讼权利义务告知书").first().check();
        party.getByLabel("其他文书", new Locator.GetByLabelOptions().setExact(true)).check();
        clerk.presses("发起请求并查询可用方式");
        // The newest request stands last.
        Locator requests = party.getByTestId("service-request");
        assertThat(requests).hasCount(2);
        requests.last().getByRole(AriaRole.BUTTON, named("^开始送达$")).click();
        Locator start = clerk.page().getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("开始送达"));
        start.getByRole(AriaRole.COMBOBOX).selectOption("TREATY_CENTRAL_AUTHORITY");
        start.locator("textarea").first().fill("National Court Administration, Seoul");
        start.getByRole(AriaRole.BUTTON, named("^开始送达$")).click();
        clerk.follows("查看本次送达");
        clerk.presses("记录转递");
        clerk.page().getByLabel("送往").selectOption("CENTRAL_AUTHORITY");
        clerk.fills("^日期", today());
        clerk.fills("^机关", "National Court Administration");
        clerk.presses("^记录$");
        clerk.looksAt("43-sent-on");

        clerk.presses("记录送达证明书");
        clerk.page().getByLabel("证明内容").selectOption("SERVED");
        clerk.fills("^送达日期", today());
        clerk.fills("^地点", "Seoul");
        clerk.page().getByLabel("送达方式").selectOption("INTERNAL_LAW");
        clerk.fills("^交付给", "Kim Min-jun, director");
        clerk.fills("^出具机关", "Seoul Central District Court");
        clerk.fills("^证明书日期", today());
        clerk.uploads("^扫描件和照片", DOCUMENTS.resolve("apostille.en.pdf"));
        clerk.sees("apostille.en.pdf");
        clerk.presses("^记录证明书$");
        clerk.sees("证明已送达");
        clerk.looksAt("44-certified");

        clerk.opens("/service/board");
        clerk.chooses("^下一步", "已送达");
        assertThat(clerk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("海牙公约中央机关")))
                .isVisible();
        clerk.looksAt("45-board");
        plaintiff.opens(caseUrl);
        plaintiff.seesInTime("Hague Convention, Central Authority");
    }

    /** The first button of that name asks back; the second, in the question, does it. */
    private void confirms(String button) {
        clerk.presses("^" + button + "$");
        clerk.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("^" + button + "$"))
                .click();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    private static void says(Person person, String box, String button, String text) {
        person.page().getByLabel(box).last().fill(text);
        person.presses(button);
        assertThat(person.page().getByRole(AriaRole.LOG)).containsText(text);
    }

    private static void signs(Person person, String read, String sign) {
        person.ticks(read);
        person.presses(sign);
        assertThat(person.button(sign)).isHidden();
    }

    private void uploads(String kind, String language, String file) {
        plaintiff.chooses("Is it a translation", "No, an original");
        plaintiff.chooses("Kind of document", kind);
        plaintiff.chooses("Language of the document", language);
        uploads(file);
    }

    private void uploadsTranslation(String original, String file) {
        Locator of = plaintiff.page().getByLabel("Is it a translation?");
        of.selectOption(of.locator("option")
                .filter(new Locator.FilterOptions().setHasText(title(original)))
                .last()
                .getAttribute("value"));
        plaintiff.fills("Translator or agency", "杭州译信翻译有限公司");
        plaintiff.checks("The translation carries");
        uploads(file);
    }

    private void uploads(String file) {
        plaintiff.uploads("^(PDF, or photographs|File)", DOCUMENTS.resolve(file));
        plaintiff.presses("^Upload$");
        plaintiff.sees(file + " was received and checked");
    }

    private static String title(String file) {
        return file.replace(".pdf", "");
    }

    private void attorneyStep(String step, String day, String file) {
        plaintiff.fills(step + ": date", day);
        Locator paper = plaintiff.page().getByLabel(step + ": document");
        paper.selectOption(paper.locator("option")
                .filter(new Locator.FilterOptions().setHasText(title(file)))
                .first()
                .getAttribute("value"));
    }

    private void asksFor(String point) {
        Locator points = clerk.page().getByLabel("补正事项");
        points.selectOption(points.locator("option")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(point)))
                .first()
                .getAttribute("value"));
        clerk.presses("添加该事项");
    }

    private void signsAndSubmits() {
        plaintiff.fills("Your name", "Dr. Anna Weber");
        plaintiff.presses("^Sign$");
        plaintiff.sees("Signed by Dr. Anna Weber");
        plaintiff.presses("^Submit$");
        plaintiff.presses("Submit now");
    }
}
