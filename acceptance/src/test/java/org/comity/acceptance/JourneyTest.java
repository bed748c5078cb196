package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A company in Cologne sues a company in Seoul before a court in Hangzhou: filed, reviewed, served, proved and heard. Each test is
 * a step of the same journey and stands on the one before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");
    private static final String PASSWORD = "a sentence only they know";

    private final String plaintiffMail = "legal-" + UUID.randomUUID() + "@rheinland.example";

    private Stack stack;
    private Playwright playwright;
    private Browser browser;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private Person plaintiff;
    private Person clerk;

    @BeforeAll
    void start() throws IOException {
        stack = Stack.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        String chromium = System.getenv("COMITY_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
        plaintiff = person("plaintiff", "en-GB", "Europe/Berlin");
        clerk = person("clerk", "zh-CN", "Asia/Shanghai");
    }

    private Person person(String name, String language, String zone) {
        Person person = Person.at(browser, stack.url(), language, zone);
        people.put(name, person);
        return person;
    }

    @AfterAll
    void stop() throws Exception {
        if (playwright != null) {
            playwright.close();
        }
        if (stack != null) {
            stack.close();
        }
    }

    /** What each person had before them when a step failed. */
    @RegisterExtension
    final AfterTestExecutionCallback pictures =
            step -> step.getExecutionException().ifPresent(failure -> {
                people.forEach((name, person) -> person.keepsPicture("failed-" + name));
            });

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

        Mailbox.Mail mail = new Mailbox(stack.imapPort(), plaintiffMail).awaitMail(any -> true);
        assertThat(mail.text()).doesNotContain("Rheinland");
        plaintiff.opens(mail.link());
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
        Locator own = plaintiff
                .page()
                .getByRole(com.microsoft.playwright.options.AriaRole.GROUP)
                .nth(0);
        own.getByLabel("Name in Latin letters").fill("Rheinland Maschinenbau GmbH");
        own.getByLabel("Name in Chinese").fill("莱茵兰机械制造有限公司");
        own.getByLabel("Representative and post").fill("Dr. Anna Weber, Managing Director");
        own.getByLabel("Country or region").selectOption("DE");
        own.getByLabel("Address").fill("Hansaring 12, 50670 Köln, Germany");
        plaintiff.presses("Add a defendant");
        Locator other = plaintiff
                .page()
                .getByRole(com.microsoft.playwright.options.AriaRole.GROUP)
                .nth(1);
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
        plaintiff.chooses("Currency", "USD");
        plaintiff.fills("Yuan for one USD", "7.10");
        plaintiff.fills("Date of the rate", "2026-03-02");
        plaintiff.fills("What should the court order", "Payment of USD 480,000 for two machining centres delivered.");
        plaintiff.fills("Facts and grounds", "The defendant took delivery on 10 September 2025 and has not paid.");
        plaintiff.fills(
                "Why does this court", "Clause 15 of the contract chooses the Hangzhou Intermediate People's Court.");
        plaintiff.looksAt("07-wizard-claim");
        plaintiff.presses("Continue");
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
        // The clerk will miss the translation of the contract.
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
        clerk.signsIn("clerk@court.example", Stack.PASSWORD);
        clerk.opens("/reviews");
        clerk.looksAt("11-review-queue");
        clerk.follows("莱茵兰|Rheinland");
        clerk.presses("领取审查");
        clerk.looksAt("12-review");
        clerk.presses("^通知补正$");
        clerk.looksAt("13-deficiency-notice");
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
                .getAttribute("value"));
        plaintiff.fills("Translator or agency", "杭州译信翻译有限公司");
        plaintiff.checks("The translation carries");
        uploads(file);
    }

    private void uploads(String file) {
        plaintiff.uploads("PDF file", DOCUMENTS.resolve(file));
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
                .getAttribute("value"));
    }

    private void signsAndSubmits() {
        plaintiff.fills("Your name", "Dr. Anna Weber");
        plaintiff.presses("^Sign$");
        plaintiff.sees("Signed by Dr. Anna Weber");
        plaintiff.presses("^Submit$");
        plaintiff.presses("Submit now");
    }

    private static final String CAUSE = "88.7";
    private final String defendantMail = "legal-" + UUID.randomUUID() + "@hanbit.example";
}
